import type { Figure, Indicator, Milestone, Review } from '../../src/core';
import { figureOf } from '../../src/core';
import { baseOfScaled } from '../../src/core/text/units';
import { COLUMNS, ROW, reviewOf } from './ledger';
import type { LabelledPair, LabelledRecord, Span } from './records';
import type { Scores } from './score';
import { SLUG_OF_CHECK, UNCOUNTED } from './slugs';

/** Scores pairs, nodes and findings of one record, laid out as a ledger. */
export function scoreTask(record: LabelledRecord, scores: Scores): void {
  const result = reviewOf(record);
  if (record.kind === 'pair') scorePairs(record, result, scores);
  if (record.kind === 'plan' && !(record.brief && record.nodes.length === 0))
    scoreNodes(record, result, scores);
  scoreFindings(record, result, scores);
}

interface FoundPair {
  readonly used: boolean;
  readonly target: Span | null;
  readonly achieved: Span | null;
  readonly told: string;
}

function scorePairs(record: LabelledRecord, result: Review, scores: Scores): void {
  const found = pairsIn(result);
  for (const pair of found) {
    const labels = record.pairs.filter((label) => samePair(label, pair));
    if (labels.some(({ optional }) => optional)) continue;
    const right = labels.some(
      ({ certainty }) => !pair.used || certainty === 'used' || certainty === 'claim',
    );
    const certainty = labels[0]?.certainty ?? 'none';
    scores
      .of(pair.used ? 'pairs used' : 'pairs offered')
      .find(right, `${record.id} ${pair.told} (labelled ${certainty})`);
  }
  for (const label of record.pairs) {
    if (label.optional) continue;
    const met = found.filter((pair) => samePair(label, pair));
    const told = `${record.id} ${quoted(record, label)} ${label.certainty}`;
    if (label.certainty !== 'offered')
      scores.of('pairs used').label(
        met.some(({ used }) => used),
        told,
      );
    scores.of('pairs used or offered').label(met.length > 0, told);
  }
}

function quoted({ parts }: LabelledRecord, { target, achieved }: LabelledPair): string {
  const words = (span: Span | null): string =>
    span === null ? '-' : (parts.get(span.part)?.slice(span.from, span.to) ?? '');
  return `${words(target)} ~ ${achieved.map(words).join(' + ')}`;
}

function pairsIn(result: Review): FoundPair[] {
  return result.ledgers.flatMap(({ indicators }) =>
    indicators.flatMap((indicator): FoundPair[] => {
      const actual = figureOf(indicator.actual) ?? figureOf(indicator.rate);
      const target = figureOf(indicator.target);
      if (indicator.source !== 'prose' || actual === null || target === null) return [];
      const used = indicator.pairing === 'used';
      return [
        {
          used,
          target: spanOf(target),
          achieved: spanOf(actual),
          told: told(indicator, target, actual),
        },
      ];
    }),
  );
}

function told({ pair }: Indicator, target: Figure | null, actual: Figure): string {
  return `${target?.text ?? '-'} ~ ${actual.text} [${pair?.why.zh ?? ''}]`;
}

function spanOf(figure: Figure | null): Span | null {
  const source = figure?.from[0];
  const part = Object.entries(COLUMNS).find(([, column]) => column === source?.at.column)?.[0];
  if (source?.span === undefined || part === undefined) return null;
  return { part, from: source.span[0], to: source.span[1] };
}

function samePair(label: LabelledPair, { target, achieved }: FoundPair): boolean {
  const goal =
    label.target === null ||
    target === null ||
    touches(label.target, target) ||
    target.part !== label.target.part;
  return goal && achieved !== null && label.achieved.some((span) => touches(span, achieved));
}

function touches(a: Span, b: Span): boolean {
  return a.part === b.part && a.from < b.to && b.from < a.to;
}

function scoreNodes(record: LabelledRecord, result: Review, scores: Scores): void {
  const score = scores.of('nodes');
  const milestones = result.ledgers.flatMap(({ tasks }) =>
    tasks.flatMap((task) => task.milestones),
  );
  const wanted = record.nodes.filter(({ date }) => date !== 'standing');
  for (const node of wanted) {
    score.label(
      milestones.some((one) => one.date === node.date && says(one, node.what)),
      `${record.id} ${node.date} ${node.what}`,
    );
  }
  for (const one of milestones) {
    for (const [what, words] of claimsOf(one)) {
      const right = wanted.some((node) => node.date === one.date && what(node.what));
      score.find(right, `${record.id} ${one.date} ${words}`);
    }
  }
}

/** What a milestone says, each with a test against a label. */
function claimsOf(one: Milestone): [(what: string) => boolean, string][] {
  const values = one.values.map(({ value, unit }): [(what: string) => boolean, string] => {
    const written = unit === null ? value : value / baseOfScaled(unit).factor;
    return [(what) => sameValue(what, written, value), `${written} ${unit?.name ?? ''}`];
  });
  if (values.length > 0) return values;
  if (one.share !== null) {
    const share = one.share * 100;
    return [[(what) => sameValue(what, share, share), `${share} %`]];
  }
  const { stage, text } = one;
  if (stage === null) return [];
  return [
    [
      (what) => what.startsWith('stage') && (stage + text).includes(what.replace(/^stage\s*/, '')),
      `stage ${stage}`,
    ],
  ];
}

function says(one: Milestone, what: string): boolean {
  if (what.startsWith('stage')) return one.text.includes(what.replace(/^stage\s*/, ''));
  return claimsOf(one).some(([test]) => test(what));
}

function sameValue(what: string, ...values: readonly number[]): boolean {
  const number = Number(/^(?:~|>=?|<=?)?\s*([\d.]+)/.exec(what)?.[1] ?? NaN);
  return values.some((value) => Math.abs(number - value) < 1e-6 * Math.max(1, value));
}

function scoreFindings(record: LabelledRecord, result: Review, scores: Scores): void {
  const score = scores.of('findings');
  const slugs = new Set(
    result.findings.flatMap(({ check, message, at }) =>
      at[0].at.row === ROW && message !== 'near' ? (SLUG_OF_CHECK[check] ?? []) : [],
    ),
  );
  for (const slug of slugs) {
    if (UNCOUNTED.has(slug)) continue;
    const labels = record.findings.filter((finding) => finding.slug === slug);
    if (labels.some(({ optional }) => optional)) continue;
    score.find(labels.length > 0, `${record.id} ${slug}`);
    scores.of(`  ${slug}`).find(labels.length > 0, `${record.id} ${slug}`);
  }
  for (const { slug, optional } of record.findings) {
    if (optional || UNCOUNTED.has(slug)) continue;
    score.label(slugs.has(slug), `${record.id} ${slug}`);
    scores.of(`  ${slug}`).label(slugs.has(slug), `${record.id} ${slug}`);
  }
}
