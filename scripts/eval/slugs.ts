/** The labels' word for each check on sentences. */
export const SLUG_OF_CHECK: Readonly<Record<string, string>> = {
  'completed-below-target': 'finished-but-short',
  'forecast-within-deadline': 'finish-after-deadline',
  'label-before-start': 'before-start',
  'nodes-increase': 'nodes-not-increasing',
  'nodes-reach-target': 'last-node-target',
  'nodes-within-deadline': 'last-node-deadline',
  'prose-bases-agree': 'denominators-differ',
  'prose-counts-match': 'count-listed',
  'prose-figure-exact': 'approximate',
  'prose-figure-reported': 'no-figure',
  'prose-finished-reached': 'finished-but-short',
  'prose-money-after-start': 'money-no-build',
  'prose-parts-add-up': 'parts-whole',
  'prose-parts-suffice': 'parts-short',
  'prose-percent-points': 'points',
  'prose-prices-multiply': 'unit-price',
  'prose-rates-recompute': 'percent-recompute',
  'prose-shares-add-up': 'shares-100',
  'prose-shares-possible': 'no-whole-share',
  'prose-target-own': 'superior-total',
  'prose-units-match': 'units-differ',
  'prose-verbs-match': 'verbs-differ',
};

/** Findings that depend on thresholds are not labelled. */
export const UNCOUNTED: ReadonlySet<string> = new Set(['behind', 'label-rosier', 'label-darker']);
