import { figureOf, sourcesOf, type Reading } from '../ledger/figure';
import type { Indicator } from '../ledger/ledger';
import type { AssessedLedger } from '../ledger/progress';
import type { Sources } from '../ledger/source';
import {
  defineCheck,
  inTurns,
  PASSED,
  TURN,
  type FindingData,
  type Outcome,
  type Turns,
} from './check';
import { aboutLedger } from './subject';

type Case = 'blankAndMark' | 'twoMarks' | 'zero';
const ROLES = ['target', 'actual', 'rate'] as const;

export const blanksConsistent = defineCheck({
  id: 'blanks-consistent',
  group: 'filling',
  scope: 'ledger',
  title: { zh: '未填写法一致', en: '“Not set” is written in one way' },
  problem: { zh: '未填写法不一致', en: '“Not set” is written in several ways' },
  roles: ['target', 'actual', 'rate'],
  messages: {
    blankAndMark: {
      severity: 'hint',
      stated: { zh: '空白、{mark}', en: 'blank, {mark}' },
      expected: { zh: '一种写法', en: 'one way' },
      zh: '“{column}”列没有数的，有的写“{mark}”，有的空着',
      en: 'In “{column}”, what is not set is “{mark}” in some rows and blank in others',
      advice: { zh: '请统一为一种写法', en: 'write it in one way' },
    },
    twoMarks: {
      severity: 'hint',
      stated: { zh: '{mark}、{other}', en: '{mark}, {other}' },
      expected: { zh: '一种写法', en: 'one way' },
      zh: '“{column}”列没有数的，有的写“{mark}”，有的写“{other}”',
      en: 'In “{column}”, what is not set is “{mark}” in some rows and “{other}” in others',
      advice: { zh: '请统一为一种写法', en: 'write it in one way' },
    },
    zero: {
      severity: 'hint',
      stated: { zh: '0', en: '0' },
      expected: { zh: '——', en: '——' },
      zh: '“{column}”列里，没有目标的行填了0；0是数字，不表示没有任务',
      en: 'In “{column}”, rows without a target hold 0, which is a figure and does not mean “none”',
      advice: { zh: '没有任务的写“——”', en: 'write —— where there is no target' },
    },
  },
  explains: {
    zh: '同一列里“没有”有两种写法（——、-、/、无、空白），或者没有目标的行完成数填了 0。每列只提示一次。',
    en: 'Two spellings of “not set” in one column (——, -, /, 无, blank), or 0 where the target is not set. A hint, once a column.',
  },
  *run(ledger): Generator<Outcome<Case>> {
    for (const role of ROLES) {
      for (const [column, indicators] of yield* byColumn(ledger, role)) {
        yield TURN;
        yield judge(ledger, column, indicators, (indicator) => indicator[role]);
      }
    }
  },
});

/** Indicators with a reading in a column of this role, by that column. */
function* byColumn(
  { indicators }: AssessedLedger,
  role: (typeof ROLES)[number],
): Turns<ReadonlyMap<number, readonly Indicator[]>> {
  const columns = new Map<number, Indicator[]>();
  yield* inTurns(indicators, (indicator) => {
    const reading = indicator[role];
    if (reading === null || indicator.source !== 'columns') return;
    const { column } = sourcesOf(reading)[0].at;
    const list = columns.get(column);
    if (list === undefined) columns.set(column, [indicator]);
    else list.push(indicator);
  });
  return columns;
}

function judge(
  ledger: AssessedLedger,
  column: number,
  indicators: readonly Indicator[],
  reading: (indicator: Indicator) => Reading | null,
): Outcome<Case> {
  const heading = ledger.columns.find((one) => one.column === column)?.header ?? '';
  const found = (message: Case, at: Sources, data: FindingData): Outcome<Case> => {
    const subject = aboutLedger(ledger, heading);
    return { outcome: 'found', message, subject, at, data: { column: heading, ...data } };
  };
  const first = firstOfEachSpelling(indicators, reading);
  const [usual, other] = [...first.entries()];
  if (usual !== undefined && other !== undefined) {
    const marks = [usual[0], other[0]].filter((mark) => mark !== '');
    const [mark = '', second] = marks;
    return second === undefined
      ? found('blankAndMark', other[1], { mark })
      : found('twoMarks', other[1], { mark, other: second });
  }
  const without = indicators.find(
    (indicator) =>
      indicator.target?.kind === 'not-set' && figureOf(reading(indicator))?.value === 0,
  );
  const zero = figureOf(without === undefined ? null : reading(without));
  return zero === null ? PASSED : found('zero', zero.from, {});
}

/** The first cell of each spelling, in the order of the rows; the usual one comes first. */
function firstOfEachSpelling(
  indicators: readonly Indicator[],
  readingOf: (indicator: Indicator) => Reading | null,
): ReadonlyMap<string, Sources> {
  const first = new Map<string, Sources>();
  const counts = new Map<string, number>();
  for (const indicator of indicators) {
    const reading = readingOf(indicator);
    if (reading?.kind !== 'not-set') continue;
    const spelling = reading.spelling.replace(/\s+/g, '');
    counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
    if (!first.has(spelling)) first.set(spelling, reading.from);
  }
  return new Map([...first].sort(([a], [b]) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0)));
}
