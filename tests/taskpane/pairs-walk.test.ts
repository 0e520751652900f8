import { parseWorkbookText } from '../../scripts/workbook-text/parse';
import { doubtfulPairs, type PairAnswer } from '../../src/app/doubtful-pairs';
import type { Reviewed } from '../../src/app/review-workbook';
import { drain, review } from '../../src/core';
import type { Action } from '../../src/taskpane/state/action';
import { INITIAL_STATE, type Job, type PaneState } from '../../src/taskpane/state/pane-state';
import type { PairsPlace } from '../../src/taskpane/state/pairs-place';
import { answerOf, pairsOpened } from '../../src/taskpane/state/pairs-walk';
import { reducer } from '../../src/taskpane/state/reducer';

/** Three tasks whose figures are only begun, so that each has to be checked. */
const LEDGER = `=== 台账
2026年青石县民生实事进展情况表
截至2026年6月30日
序号 | 实事名称 | 工作任务 | 责任单位 | 完成时限 | 进展情况 | 状态
1 | 老旧小区改造 | 改造老旧小区800户。 | 住建局 | 12月底 | 已开工老旧小区120户。 | 正在推进
2 | 农村公路 | 改造农村公路60公里。 | 交通局 | 12月底 | 已开工农村公路25公里。 | 正在推进
3 | 口袋公园 | 新建口袋公园9处。 | 城管局 | 12月底 | 已开工口袋公园4处。 | 正在推进
`;

function reviewed(text: string): Reviewed {
  const book = parseWorkbookText(text);
  return { book, review: drain(review(book, { asOf: null, sheets: null })) };
}

const before = reviewed(LEDGER);
const [HOUSES = '', ROADS = '', PARKS = ''] = doubtfulPairs(before.review).map(({ key }) => key);

const found = (one: Reviewed, reason: 'find' | 'settle' | 'refresh' = 'find'): Action => ({
  type: 'reviewed',
  reviewed: one,
  reason,
});
const open: Action = { type: 'open', sub: pairsOpened(before.review) };
const step = (by: 1 | -1): Action => ({ type: 'pair-step', by });
const answered = (answers: Record<string, PairAnswer | null>, all = false): Action => ({
  type: 'answered',
  answered: { answers: new Map(Object.entries(answers)), all },
});

function after(...actions: readonly Action[]): PaneState {
  return actions.reduce(reducer, INITIAL_STATE);
}

function place({ sub }: PaneState): PairsPlace {
  if (sub?.kind !== 'pairs') throw new Error('核对数字 is not open');
  return sub;
}

describe('the place among the pairs', () => {
  test('opens at the first one without an answer', () => {
    expect(place(after(found(before), open)).current).toBe(HOUSES);
  });

  test('steps from the first to the last and no further, and says where it is', () => {
    const last = after(found(before), open, step(1), step(1), step(1));
    expect(place(last).current).toBe(PARKS);
    expect(last.said?.words.zh).toBe('第 3 组，共 3 组：口袋公园');
    expect(place(after(found(before), open, step(-1))).current).toBe(HOUSES);
  });

  test('a step drops the figure that was chosen for the pair before', () => {
    const chosen = after(found(before), open, {
      type: 'pair-choice',
      choice: { key: 'x' },
    });
    expect(place(chosen).choice).toEqual({ key: 'x' });
    expect(place(reducer(chosen, step(1))).choice).toBeNull();
  });

  test('an answer goes on to the next one without an answer, over those that have one', () => {
    const first = after(found(before), open, step(1), answered({ [ROADS]: 'declined' }));
    expect(place(first).current).toBe(PARKS);
    const second = reducer(first, answered({ [PARKS]: 'confirmed' }));
    expect(place(second).current).toBe(HOUSES);
    const third = reducer(second, answered({ [HOUSES]: 'confirmed' }));
    expect(place(third).current).toBeNull();
    expect(third.opened).toBe(second.opened + 1);
    expect(doubtfulPairs(before.review).map((pair) => answerOf(pair, place(third)))).toEqual([
      'confirmed',
      'declined',
      'confirmed',
    ]);
  });

  test('what was said of the answer is said together with the next place', () => {
    const state = after(
      found(before),
      open,
      { type: 'said', words: { zh: '已采用', en: 'Taken' } },
      answered({ [HOUSES]: 'confirmed' }),
    );
    expect(state.said?.words).toEqual({
      zh: '已采用。第 2 组，共 3 组：农村公路',
      en: 'Taken. Pair 2 of 3: 农村公路',
    });
  });

  test('all at once lead to the list, and are known to have been taken together', () => {
    const asked = after(found(before), open, { type: 'pairs-ask', asking: true });
    expect(place(asked).asking).toBe(true);
    expect(reducer(asked, step(1))).toBe(asked);
    const all = { [HOUSES]: 'confirmed', [ROADS]: 'confirmed', [PARKS]: 'confirmed' } as const;
    const done = place(reducer(asked, answered(all, true)));
    expect(done).toMatchObject({ current: null, asking: false, batch: [HOUSES, ROADS, PARKS] });
  });

  test('an answer that was taken back leaves the clerk at the pair', () => {
    const state = after(
      found(before),
      open,
      answered({ [HOUSES]: 'confirmed' }),
      step(-1),
      answered({ [HOUSES]: null }),
    );
    expect(place(state).current).toBe(HOUSES);
    const [pair] = doubtfulPairs(before.review);
    expect(pair && answerOf(pair, place(state))).toBeNull();
  });
});

describe('a new review', () => {
  test('keeps the pair, and forgets what was written before it', () => {
    const state = after(
      found(before),
      open,
      answered({ [HOUSES]: 'confirmed' }),
      found(before, 'settle'),
    );
    expect(place(state).current).toBe(ROADS);
    expect(place(state).sent.size).toBe(0);
  });

  test('hands on to the next where the sentence was reworded', () => {
    const reworded = reviewed(LEDGER.replace('已开工农村公路25公里', '正在做前期'));
    const state = after(found(before), open, step(1), found(reworded, 'refresh'));
    expect(place(state).current).toBe(PARKS);
  });

  test('shows the list where nothing is left to check', () => {
    const none = reviewed(LEDGER.replace(/已开工[^。]*/g, '正在做前期'));
    const state = after(found(before), open, found(none, 'refresh'));
    expect(place(state).current).toBeNull();
  });
});

describe('a write that fails', () => {
  const job: Job = {
    kind: 'settings',
    rows: [],
    said: { zh: '已采用', en: 'Taken' },
    answered: { answers: new Map([[HOUSES, 'confirmed']]), all: false },
  };
  const failure = { code: 'sheet-protected', adapter: 'excel', detail: '' } as const;

  test('leaves the clerk at the pair, without an answer', () => {
    const state = after(
      found(before),
      open,
      { type: 'started', job },
      { type: 'failed', failure, retry: job },
      { type: 'back' },
    );
    expect(state).toMatchObject({ phase: 'reviewed', stale: false });
    expect(place(state)).toMatchObject({ current: HOUSES, sent: new Map() });
  });
});

test('nothing happens to pairs while another view is shown', () => {
  const state = after(found(before));
  expect(reducer(state, step(1))).toBe(state);
  expect(reducer(state, answered({ [HOUSES]: 'confirmed' }))).toBe(state);
});
