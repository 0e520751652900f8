import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readProse } from '../../../src/core/text/prose/read-prose';
import { baseOfScaled } from '../../../src/core/text/units';

interface Expected {
  readonly Text: string;
  readonly Start: number;
  readonly End?: number;
  readonly Length?: number;
  readonly Resolution?: { readonly value?: string; readonly values?: readonly Value[] };
}
interface Value {
  readonly value?: string;
  readonly end?: string;
}
interface Case {
  readonly Input: string;
  readonly Results: readonly Expected[];
}

/**
 * Where a case means something else here, by its text or by what it expects, each with the reason. A
 * case that fails without being named here fails the test, and so does a reason that no case needs.
 */
const DIFFERENT: readonly (readonly [reason: string, groups: string, pattern: RegExp])[] = [
  [
    'a year alone is no date of a ledger',
    'date-range date-model',
    /(?:\d{2,4}|零八|二零一[六八])\s*年(?!\s*\d{1,2}\s*月|[一-十]+月|上半年|\d)/,
  ],
  [
    'a bound before or after a day is told as the day; 自…起 alone is a start',
    'date-model',
    /(?:之前|之后|以前|以后|或之|开始|起)/,
  ],
  ['a day that does not exist is no date', 'date date-model', /2月(?:29|30)日/],
  [
    'a date names its month by 月 or is written in full',
    'date date-model',
    /^12\/1$|2010 01 29|1789-01-29/,
  ],
  [
    'a period over the turn of the year, or joined by 和, is told as its ends',
    'date-model',
    /8月至2月|和/,
  ],
  ['a day without 日 is told as its month', 'date-model', /八月十五$/],
  [
    'a period has its own end as last day, theirs is the day after',
    'date-model',
    /月到|月-|年半|上半年|\d月|十二月/,
  ],
  ['days alone are a duration', 'date-model', /^6 天$/],
  ['per mille and less are no percentages', 'percent', /[千仟万]分之/],
  ['a range of percentages is one figure', 'percent', /5-20%/],
  ['half of a tenth is said of no ledger', 'percent', /^半成$/],
  ['百分位 is a percentile', 'percent', /百分位/],
  ['no ledger tells points with financial numerals and decimals', 'pct-points', /叁叁/],
  [
    'money of ledgers is in yuan, told in one unit',
    'currency',
    /美元|欧元|港元|美圆|人民币|[角毛分]/,
  ],
  ['half a unit behind a number is said of no ledger', 'dimension', /半$/],
  ['一 in front of a unit tells no number', 'dimension', /近一吨/],
  ['units that ledgers do not use', 'dimension', /微克/],
];

const GROUPS = [
  'percent',
  'pct-points',
  'currency',
  'dimension',
  'date',
  'date-range',
  'date-model',
] as const;

const file = path.join(process.env['LEDGER_SPECS'] ?? '', 'relevant.json');
const given = process.env['LEDGER_SPECS'] !== undefined && existsSync(file);
if (!given) process.stderr.write('skipped: LEDGER_SPECS names no folder with relevant.json\n');

(given ? describe : describe.skip)('cases of Recognizers-Text', () => {
  const all = given ? (JSON.parse(readFileSync(file, 'utf8')) as Record<string, Case[]>) : {};
  const used = new Set<string>();

  test.each(GROUPS)('%s', (group) => {
    const failed = (all[group] ?? []).filter((one) => !passes(group, one));
    const unexplained = failed.filter(({ Input }) => {
      const reason = DIFFERENT.find(
        ([, groups, pattern]) => groups.split(' ').includes(group) && pattern.test(Input),
      );
      if (reason !== undefined) used.add(reason[0]);
      return reason === undefined;
    });
    expect(
      unexplained.map(({ Input, Results }) => [Input, Results.map(({ Text }) => Text)]),
    ).toEqual([]);
  });

  test('every reason is needed', () => {
    expect(DIFFERENT.map(([reason]) => reason).filter((reason) => !used.has(reason))).toEqual([]);
  });
});

function passes(group: (typeof GROUPS)[number], { Input, Results }: Case): boolean {
  const prose = readProse(Input, 2017);
  if (group.startsWith('date')) {
    return Results.every((expected) =>
      prose.dates.some(({ span, date }) => overlaps(expected, span) && sameDay(expected, date)),
    );
  }
  const share = group === 'percent' || group === 'pct-points';
  const found = prose.figures.filter(({ kind }) => (kind === 'percentage') === share);
  const met = Results.every((expected) =>
    found.some(
      (figure) => overlaps(expected, figure.span) && sameValue(expected, valuesOf(figure)),
    ),
  );
  return met && (!share || found.length === Results.length);
}

/** As written, in base units, and in the unit without its 万. */
function valuesOf(figure: ReturnType<typeof readProse>['figures'][number]): number[] {
  const { written, value } = figure;
  const base =
    figure.kind === 'quantity' && figure.unit !== null ? baseOfScaled(figure.unit).factor : 1;
  return [written, value, Number((value / base).toPrecision(12))];
}

function overlaps(
  { Start, End, Length }: Expected,
  [from, to]: readonly [number, number],
): boolean {
  const end = End === undefined ? Start + (Length ?? 0) : End + 1;
  return from < end && Start < to;
}

function sameValue({ Resolution }: Expected, values: readonly number[]): boolean {
  const wanted = parseFloat(Resolution?.value ?? '');
  return values.some((value) => Math.abs(value - wanted) <= 1e-6 * Math.max(1, Math.abs(wanted)));
}

/** Month and day; a date without year is theirs in the past or the future, ours in the ledger's year. */
function sameDay({ Resolution }: Expected, date: string | null): boolean {
  const values = Resolution?.values;
  if (values === undefined) return true;
  return values.some(({ value, end }) => (value ?? end ?? '').slice(5) === date?.slice(5));
}
