import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseWorkbookText } from '../../scripts/workbook-text/parse';
import type { Reviewed } from '../../src/app/review-workbook';
import { cellLabel, drain, review, type Book } from '../../src/core';
import type { Action } from '../../src/taskpane/state/action';
import { INITIAL_STATE, type PaneState } from '../../src/taskpane/state/pane-state';
import { reducer } from '../../src/taskpane/state/reducer';

const text = readFileSync(path.resolve(__dirname, '../../assets/samples/sample-e.txt'), 'utf8');

function reviewed(book: Book): Reviewed {
  return { book, review: drain(review(book, { asOf: null, sheets: null })) };
}

const before = reviewed(parseWorkbookText(text));
/** The same ledger with the rate of 失业人员再就业 put right. */
const mended = reviewed(parseWorkbookText(text.replace('1100 | 957 | 78%', '1100 | 957 | 87%')));

function after(actions: readonly Action[], from: PaneState = INITIAL_STATE): PaneState {
  return actions.reduce(reducer, from);
}

const found = (
  one: Reviewed,
  reason: 'find' | 'check' | 'refresh' | 'settle' = 'find',
): Action => ({
  type: 'reviewed',
  reviewed: one,
  reason,
});
const next: Action = { type: 'move', by: 1 };

/** Cell of the current finding. */
function place({ reviewed: now, findings }: PaneState): string | null {
  const current = now?.review.findings.find(({ key }) => key === findings.current);
  return current === undefined ? null : cellLabel(current.at[0].at);
}

const job = { kind: 'review', reason: 'check', sheets: null } as const;

describe('the state of the pane', () => {
  test('idle, reading, reviewed', () => {
    const reading = after([{ type: 'started', job: { ...job, reason: 'find' } }]);
    expect(reading).toMatchObject({ phase: 'reading', reason: 'find', stage: null });
    const staged = reducer(reading, {
      type: 'stage',
      stage: { stage: 'check', done: 3, total: 21 },
    });
    expect(staged).toMatchObject({ stage: { stage: 'check', done: 3 } });
    expect(reducer(staged, found(before))).toMatchObject({ phase: 'reviewed', stale: false });
  });

  test('a new review leaves the old one in place until it is done', () => {
    const state = after([found(before), { type: 'started', job }]);
    expect(state).toMatchObject({ phase: 'reading', reviewed: before });
    expect(reducer(state, { type: 'cancelled' })).toMatchObject({ phase: 'reviewed', stale: true });
  });

  test('a failure keeps what was known and what to try again; 返回 shows it', () => {
    const failure = { code: 'no-answer', adapter: 'excel', detail: '' } as const;
    const failed = after([found(before), { type: 'failed', failure, retry: { kind: 'summary' } }]);
    expect(failed).toMatchObject({ phase: 'failed', failure, retry: { kind: 'summary' } });
    expect(reducer(failed, { type: 'back' })).toMatchObject({ phase: 'reviewed', stale: false });
    const unread = after([{ type: 'failed', failure, retry: job }, { type: 'back' }]);
    expect(unread).toMatchObject({ phase: 'idle', reviewed: null });
  });

  test('a write that fails after a failure of reading marks the result as out of date', () => {
    const failure = { code: 'no-answer', adapter: 'excel', detail: '' } as const;
    const failed = after([found(before), { type: 'failed', failure, retry: job }]);
    expect(reducer(failed, { type: 'back' })).toMatchObject({ phase: 'reviewed', stale: true });
  });

  test('the list begins at the first finding and ends at the last', () => {
    const first = after([found(before), next]);
    expect(place(first)).toBe('指标表!F21');
    expect(place(reducer(first, { type: 'move', by: -1 }))).toBe('指标表!F21');
    const last = after(
      Array.from({ length: 40 }, () => next),
      first,
    );
    expect(place(last)).toBe(place(reducer(last, next)));
  });

  test('a mended finding hands on to the next one; the others keep their place', () => {
    const atFirst = after([found(before), next, found(mended, 'refresh')]);
    expect(place(atFirst)).toBe('指标表!I32');
    expect(atFirst.said?.words.zh).toBe('已改正，还剩 13 处');
    const atSecond = after([found(before), next, next, found(mended, 'refresh')]);
    expect(place(atSecond)).toBe('指标表!I32');
  });

  test('what the pane wrote itself is not announced as mended', () => {
    expect(after([found(before), found(mended, 'settle')]).said).toBeNull();
  });

  test('a filter drops a current finding that does not pass it, and keeps one that does', () => {
    const at = after([found(before), next]);
    const kept = reducer(at, { type: 'filter-severity', severity: 'must-fix' });
    expect(place(kept)).toBe('指标表!F21');
    expect(place(reducer(at, { type: 'filter-severity', severity: 'hint' }))).toBeNull();
  });

  test('a unit without findings left is no filter any more', () => {
    const state = after([found(before), { type: 'filter-unit', unit: '没有这家' }, found(mended)]);
    expect(state.findings.unit).toBeNull();
  });

  test('going on closes the form of a reason; opening it makes its finding current', () => {
    const [, second] = before.review.findings;
    const open = after([found(before), { type: 'reason', key: second?.key ?? null }]);
    expect(open.findings.current).toBe(second?.key);
    expect(reducer(open, next).findings.reasonFor).toBeNull();
  });

  test('the focus is asked for when a view is opened, not when a tab is chosen by arrow', () => {
    const by = (action: Action): number => reducer(INITIAL_STATE, action).opened;
    expect(by({ type: 'view', view: 'findings', focus: true })).toBe(1);
    expect(by({ type: 'view', view: 'findings', focus: false })).toBe(0);
    expect(by({ type: 'open', sub: { kind: 'not-run' } })).toBe(1);
  });
});
