/** The labels' word for each check on prose. */
export const SLUG_OF_CHECK: Readonly<Record<string, string>> = {};

/** Findings that depend on thresholds are not labelled. */
export const UNCOUNTED: ReadonlySet<string> = new Set(['behind', 'label-rosier', 'label-darker']);
