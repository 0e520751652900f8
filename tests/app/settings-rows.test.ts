import {
  limitProblem,
  limitRows,
  overrideRows,
  schemeRows,
  withoutOverrideRows,
} from '../../src/app/choose-states';
import { restoredRoleRows, roleRows } from '../../src/app/correct-roles';
import { explanationRows, reasonProblem, withdrawnRows } from '../../src/app/explain-finding';
import { putSettings, settingsNames } from '../../src/app/put-settings';
import { refreshReview } from '../../src/app/refresh-review';
import { reviewWorkbook, type Surroundings } from '../../src/app/review-workbook';
import {
  SCHEMES,
  type AssessedLedger,
  type Finding,
  type Review,
  type StateRow,
} from '../../src/core';
import { openMemory, type MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import { parseWorkbookText } from '../../scripts/workbook-text/parse';
import { sampleText } from '../cli/support/machine';

const OPTIONS = { asOf: null, sheets: null };
const surroundings: Surroundings = { pace: { now: () => 0, pause: () => Promise.resolve() } };

/** A sample in memory; `keep` puts rows into 设置 and reviews again. */
async function open(name: string) {
  const workbook: MemoryWorkbook = openMemory(parseWorkbookText(sampleText(name)));
  const first = await reviewWorkbook(workbook, OPTIONS, surroundings);
  return {
    workbook,
    review: first.review,
    keep: async (rows: readonly StateRow[]): Promise<Review> => {
      await putSettings(workbook, first.book, rows, surroundings);
      return (await reviewWorkbook(workbook, OPTIONS, surroundings)).review;
    },
  };
}

function foundBy({ findings }: Review, check: string): Finding {
  const finding = findings.find((one) => one.check === check);
  if (finding === undefined) throw new Error(`${check} found nothing`);
  return finding;
}

function only({ ledgers }: Review): AssessedLedger {
  const [ledger] = ledgers;
  if (ledger === undefined) throw new Error('there is no ledger');
  return ledger;
}

describe('explaining a finding', () => {
  test('a reason has to say something, and 强制 needs a second person', async () => {
    const { review } = await open('sample-e');
    const overdue = foundBy(review, 'overdue');
    const rate = foundBy(review, 'rate-matches-figures');
    expect(reasonProblem(overdue, { reason: '  ', by: '' })).toBe('no-reason');
    expect(reasonProblem(overdue, { reason: '核实无误', by: '' })).toBe('says-nothing');
    expect(reasonProblem(overdue, { reason: '雨季停工', by: '' })).toBeNull();
    expect(reasonProblem(rate, { reason: '按上年口径统计', by: ' ' })).toBe('no-second-person');
    expect(reasonProblem(rate, { reason: '按上年口径统计', by: '宋明远' })).toBeNull();
  });

  test('it holds until it is withdrawn, or its figures change', async () => {
    const { workbook, review, keep } = await open('sample-e');
    const overdue = foundBy(review, 'overdue');
    const kept = await keep(explanationRows(overdue, review, { reason: '雨季停工', by: '' }));
    expect(foundBy(kept, 'overdue').explained).toMatchObject({ reason: '雨季停工', by: null });
    expect(kept.verdict.open.verify).toBe(review.verdict.open.verify - 1);
    workbook.edit({ sheet: '指标表', row: 33, column: 7 }, '8月20日');
    const changed = await reviewWorkbook(workbook, OPTIONS, surroundings);
    expect(foundBy(changed.review, 'overdue').explained).toBeNull();
    const again = await keep(withdrawnRows(overdue));
    expect(foundBy(again, 'overdue').explained).toBeNull();
    expect(again.settings.explanations.size).toBe(0);
  });
});

describe('correcting the role of a column', () => {
  test('counts for the column of that heading, and can be taken back', async () => {
    const { review, keep } = await open('sample-a');
    const remark = (one: Review) => only(one).columns.find(({ header }) => header === '备注');
    expect(remark(review)).toMatchObject({ role: 'status' });
    const column = remark(review)?.column ?? -1;
    const corrected = await keep(roleRows(only(review), [{ column, role: 'remark' }]));
    expect(remark(corrected)).toMatchObject({ role: 'remark', basis: 'corrected' });
    const restored = await keep(restoredRoleRows(only(corrected)));
    expect(remark(restored)).toMatchObject({ role: 'status', basis: 'content' });
  });
});

describe('choosing how states are set', () => {
  test('a scheme brings its own limits, also where others were typed before', async () => {
    const { review, keep } = await open('sample-e');
    const own = await keep(
      limitRows({ behind: '3', seriouslyBehind: '9.5' }, review.settings.thresholds),
    );
    expect(own.settings.thresholds).toMatchObject({ behind: -0.03, seriouslyBehind: -0.095 });
    const yinchuan = SCHEMES.find(({ id }) => id === 'yinchuan');
    if (yinchuan === undefined) throw new Error('there is no such scheme');
    const chosen = await keep(schemeRows(yinchuan));
    expect(chosen.settings.scheme.id).toBe('yinchuan');
    expect(chosen.settings.thresholds).toMatchObject({ behind: -0.1, seriouslyBehind: -0.3 });
    expect(chosen.settings.unreadable).toEqual([]);
  });

  test.each([
    ['5', '20', null],
    ['-5', '−20', null],
    ['5', '5', null],
    ['20', '5', 'wrong-order'],
    ['', '5', 'no-number'],
    ['五', '20', 'no-number'],
    ['5', '101', 'no-number'],
  ])('limits %s and %s: %s', (behind, seriouslyBehind, problem) => {
    expect(limitProblem({ behind, seriouslyBehind })).toBe(problem);
  });

  test('the state of one task can be set, and follows from the ledger again', async () => {
    const { review, keep } = await open('sample-e');
    const task = only(review).tasks.find(({ name }) => name.includes('全民健身'));
    if (task === undefined) throw new Error('the task is not there');
    const state = (one: Review) => only(one).progress.tasks.get(task.id)?.state;
    const before = state(review);
    const set = { state: 'overdue', reason: '验收未通过，退回整改' } as const;
    expect(state(await keep(overrideRows(only(review), task, set)))).toBe('overdue');
    expect(state(await keep(withoutOverrideRows(only(review), task)))).toBe(before);
  });
});

describe('putting rows into 设置', () => {
  test('does not mind what the user changed meanwhile, and knows the sheet by its mark', async () => {
    const { workbook, review, keep } = await open('sample-e');
    workbook.edit({ sheet: '指标表', row: 20, column: 5 }, 0.87);
    await keep(explanationRows(foundBy(review, 'overdue'), review, { reason: '雨季停工', by: '' }));
    const kept = await keep(
      explanationRows(foundBy(review, 'actual-without-target'), review, {
        reason: '没有下达任务',
        by: '',
      }),
    );
    expect(kept.settings.explanations.size).toBe(2);
    expect(settingsNames(await workbook.read())).toEqual(['设置']);
  });
});

describe('reviewing again after a change', () => {
  test('reads the changed sheet alone, and all of them where one is gone', async () => {
    const { workbook } = await open('sample-b');
    const before = (await reviewWorkbook(workbook, OPTIONS, surroundings)).book;
    const asked: (readonly string[] | null)[] = [];
    const read = workbook.read.bind(workbook);
    workbook.read = (options) => {
      asked.push(options?.sheets ?? null);
      return read(options);
    };
    workbook.edit({ sheet: '附件2', row: 7, column: 3 }, '文旅局');
    const after = await refreshReview(workbook, before, ['附件2'], OPTIONS, surroundings);
    expect(asked).toEqual([['附件2']]);
    expect(after.review.findings.some(({ check }) => check === 'unit-empty')).toBe(false);
    expect(after.book.sheets.map(({ name }) => name)).toEqual(['附件1', '附件2']);
    workbook.rename('附件2', '自办');
    const renamed = await refreshReview(
      workbook,
      after.book,
      ['附件2', '自办'],
      OPTIONS,
      surroundings,
    );
    expect(renamed.review.ledgers.map(({ sheet }) => sheet)).toEqual(['附件1', '自办']);
  });
});
