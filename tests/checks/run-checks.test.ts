import { InheritedCells } from '../../src/core/ledger/inherited';
import {
  defineCheck,
  type AssessedLedger,
  type Book,
  type Check,
  type Outcome,
} from '../../src/core';
import { runChecks } from '../../src/core/checks/run-checks';
import { drain } from '../../src/core/review';
import { DEFAULT_SETTINGS } from '../../src/core/settings/settings';
import { parseWorkbookText } from '../../scripts/workbook-text/parse';

const BOOK: Book = parseWorkbookText('=== 甲\n一\n二\n=== 乙\n一\n');

const LEDGER: AssessedLedger = {
  key: '台账',
  sheet: '甲',
  area: { row: 0, column: 0, rows: 2, columns: 1 },
  title: null,
  titleAt: null,
  year: 2026,
  yearStated: true,
  annual: false,
  asOf: { date: null, basis: null, text: null, from: null },
  columns: [],
  items: [],
  tasks: [],
  indicators: [],
  totals: [],
  notes: [],
  rowKinds: new Map(),
  inherited: new InheritedCells(),
  date1904: false,
  progress: {
    indicators: new Map(),
    tasks: new Map(),
    items: new Map(),
    thresholds: DEFAULT_SETTINGS.thresholds,
    words: DEFAULT_SETTINGS.words,
  },
};

type Given = Partial<Pick<Check, 'id' | 'needs' | 'run' | 'scope'>>;

function checkOf(given: Given): Check {
  const message = (severity: 'must-fix' | 'verify' | 'hint') => ({
    severity,
    zh: '坏',
    en: 'bad',
    advice: { zh: '改', en: 'mend' },
  });
  return defineCheck<string>({
    id: 'one',
    group: 'structure',
    scope: 'ledger',
    title: { zh: '好', en: 'good' },
    problem: { zh: '不好', en: 'not good' },
    roles: [],
    messages: { bad: message('must-fix'), doubtful: message('hint') },
    explains: { zh: '试', en: 'a trial' },
    run: () => [],
    ...given,
  });
}

const found = (row: number, message = 'bad', column?: string): Outcome => ({
  outcome: 'found',
  message,
  subject: { ledger: '台账', units: [], ...(column === undefined ? {} : { column }) },
  at: [{ at: { sheet: '甲', row, column: 0 } }],
  data: { stated: '3' },
});

const run = (...checks: Check[]) => drain(runChecks([LEDGER], BOOK, DEFAULT_SETTINGS, checks));

test('outcomes are counted, the first unclear reason is kept', () => {
  const reason = { zh: '说不清', en: 'unclear' };
  const outcomes: Outcome[] = [{ outcome: 'passed' }, { outcome: 'unclear', reason }, found(1)];
  const { tallies } = run(checkOf({ run: () => outcomes }));
  expect(tallies).toEqual([{ check: 'one', passed: 1, failed: 1, unclear: 1, reason }]);
});

test('a check that crashes is listed as a bug, finds nothing, and harms no other', () => {
  const crashing = checkOf({
    id: 'crashing',
    *run() {
      yield found(0);
      throw new TypeError('no such column');
    },
  });
  const { findings, notRun } = run(crashing, checkOf({ run: () => [found(1)] }));
  expect(findings.map(({ check }) => check)).toEqual(['one']);
  expect(notRun).toEqual([
    expect.objectContaining({ check: 'crashing', ledger: '台账', crashed: true }),
  ]);
  expect(notRun[0]?.reason.zh).toContain('no such column');
});

test('a check whose column is missing is not run, with the reason', () => {
  const reason = { zh: '没有“完成率”列', en: 'no rates' };
  const { notRun, tallies } = run(checkOf({ needs: () => reason, run: () => [found(0)] }));
  expect(notRun).toEqual([{ check: 'one', ledger: '台账', reason, crashed: false }]);
  expect(tallies[0]?.failed).toBe(0);
});

test('a check of the book runs once, one of a ledger on each', () => {
  const both = [LEDGER, { ...LEDGER, sheet: '乙', key: '另表' }];
  const count = (scope: 'book' | 'ledger'): number => {
    let runs = 0;
    const check = checkOf({ scope, run: () => (runs++, []) });
    drain(runChecks(both, BOOK, DEFAULT_SETTINGS, [check]));
    return runs;
  };
  expect([count('book'), count('ledger')]).toEqual([1, 2]);
});

test('findings come in the order of the sheet; doubles are numbered', () => {
  const { findings } = run(checkOf({ run: () => [found(1), found(0), found(1, 'bad', '列')] }));
  expect(findings.map(({ key, at }) => [key, at[0].at.row])).toEqual([
    ['one|台账||', 0],
    ['one|台账||#2', 1],
    ['one|台账||列', 1],
  ]);
});

test('one finding per place and subject: the gravest stays', () => {
  const { findings } = run(checkOf({ run: () => [found(1, 'doubtful'), found(1), found(1)] }));
  expect(findings.map(({ message }) => message)).toEqual(['bad']);
});

test('progress is told before each run and while a long one goes on', () => {
  const long = checkOf({ run: () => Array.from({ length: 120 }, () => ({ outcome: 'passed' })) });
  expect([...runChecks([LEDGER], BOOK, DEFAULT_SETTINGS, [long])]).toEqual([
    { stage: 'check', done: 0, total: 1 },
    { stage: 'check', done: 0, total: 1 },
    { stage: 'check', done: 0, total: 1 },
    // Once for each step after the last check: placing, ordering, explaining.
    { stage: 'check', done: 1, total: 1 },
    { stage: 'check', done: 1, total: 1 },
    { stage: 'check', done: 1, total: 1 },
  ]);
});
