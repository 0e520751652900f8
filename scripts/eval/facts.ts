import { readProse } from '../../src/core/text/prose/read-prose';
import type { Prose } from '../../src/core/text/prose/facts';
import { baseOfScaled } from '../../src/core/text/units';
import type { Labelled, LabelledRecord } from './records';
import type { Scores } from './score';

interface Found {
  readonly letter: 'Q' | 'P' | 'D';
  readonly part: string;
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Values any of which may be the labelled one. */
  readonly values: readonly (number | string)[];
}

const NAMES = { Q: 'quantities', P: 'percentages', D: 'dates' } as const;

/** Scores quantities, percentages and dates of one record. */
export function scoreFacts(record: LabelledRecord, scores: Scores): void {
  for (const [part, text] of record.parts) {
    const found = foundIn(readProse(text, record.year), part);
    const labels = record.labels.filter((label) => label.part === part);
    for (const letter of ['Q', 'P', 'D'] as const) {
      scoreOne(
        record,
        letter,
        labels,
        found.filter((one) => one.letter === letter),
        scores,
      );
    }
  }
}

function scoreOne(
  record: LabelledRecord,
  letter: 'Q' | 'P' | 'D',
  labels: readonly Labelled[],
  found: readonly Found[],
  scores: Scores,
): void {
  const score = scores.of(NAMES[letter]);
  const own = labels.filter((label) => label.letter === letter);
  for (const one of found) {
    const near = own.filter((label) => overlap(label, one));
    if (near.some(({ optional }) => optional)) continue;
    score.find(
      near.some((label) => agrees(label, one)),
      `${record.id} ${one.text} = ${one.values.join(' or ')}`,
    );
  }
  for (const label of own) {
    if (label.optional) continue;
    const text = record.parts.get(label.part)?.slice(label.from, label.to) ?? '';
    score.label(
      found.some((one) => overlap(label, one) && agrees(label, one)),
      `${record.id} ${text} ${label.fields.join(' | ')}`,
    );
  }
}

function overlap(a: { from: number; to: number }, b: { from: number; to: number }): boolean {
  return a.from < b.to && b.from < a.to;
}

function agrees(label: Labelled, found: Found): boolean {
  const wanted = (label.fields[0] ?? '')
    .split(/(?<=\d)\/(?=[\d~<>])/)
    .map((one) => one.replace(/^(?:~|>=?|<=?)/, ''));
  return found.values.some((value) =>
    label.letter === 'D'
      ? label.fields[0] === value ||
        (typeof value === 'string' && sameDay(label.fields[0] ?? '', value))
      : wanted.some(
          (one) =>
            Math.abs(Number(one.split('..')[0]) - Number(value)) <
            1e-6 * Math.max(1, Number(value)),
        ),
  );
}

/** A period is told by its last day, a start by its first. */
function sameDay(label: string, value: string): boolean {
  const [first = '', last = ''] = label.split('/');
  const [from = '', to = ''] = value.split('/');
  return label.endsWith('/') ? from === first : (last || first) === (to || from);
}

function foundIn(prose: Prose, part: string): Found[] {
  const { raw } = prose;
  const figures = prose.figures.map((figure): Found => {
    const [from, to] = figure.span;
    const base =
      figure.kind === 'quantity' && figure.unit !== null ? baseOfScaled(figure.unit).factor : 1;
    const values =
      figure.kind === 'percentage'
        ? [figure.written]
        : [Number((figure.value / base).toPrecision(12)), figure.value, figure.written];
    return {
      letter: figure.kind === 'percentage' ? 'P' : 'Q',
      part,
      from,
      to,
      text: raw.slice(from, to),
      values,
    };
  });
  const dates = prose.dates.map(({ span: [from, to], date, start }): Found => ({
    letter: 'D',
    part,
    from,
    to,
    text: raw.slice(from, to),
    values: [date ?? '', `${start ?? ''}/${date ?? ''}`],
  }));
  return [...figures, ...dates];
}
