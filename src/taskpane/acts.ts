import type { Cell, IsoDate, StateRow, Words } from '../core';
import type { Session } from './session';
import type { ClerkAction } from './state/action';
import type { View } from './state/pane-state';
import type { Answered } from './state/pairs-place';
import type { Store } from './state/store';

/** What views can have done, besides changing what is shown. */
export interface Acts {
  readonly show: (action: ClerkAction) => void;
  /** Opens a tab with the focus on its heading. */
  readonly go: (view: View) => void;
  readonly search: () => void;
  readonly check: () => void;
  readonly summarize: () => void;
  readonly cancel: () => void;
  readonly retry: () => void;
  /** The as-of date for all ledgers; null: as the ledgers say. The rows keep it in 设置. */
  readonly setAsOf: (date: IsoDate | null, rows: readonly StateRow[]) => void;
  readonly remember: (rows: readonly StateRow[], said: Words, answered?: Answered) => void;
  /** Reviews again in place, with everything read anew. */
  readonly reread: () => void;
  readonly reveal: (cell: Cell) => void;
  /** The next or previous finding; `reveal` shows its cell too. */
  readonly move: (by: 1 | -1, reveal: boolean) => void;
  readonly explainActive: () => void;
}

const KEPT: Words = { zh: '截至日期已记在“设置”里', en: 'The as-of date is kept in 设置' };
const FORGOTTEN: Words = { zh: '截至日期改回台账里写的', en: 'The ledgers’ own as-of dates count' };
const UNKEPT: Words = {
  zh: '截至日期这次有效，没能记进“设置”',
  en: 'The as-of date counts for now; it could not be kept in 设置',
};
const NO_CELL: Words = { zh: '请先选中一个单元格', en: 'Select a cell first' };

/** The acts over a store and its session. */
export function actsOf(store: Store, session: Session): Acts {
  const { state, dispatch } = store;
  const go = (view: View): void => dispatch({ type: 'view', view, focus: true });
  const review = (reason: 'find' | 'check' | 'settle'): void =>
    session.run({ kind: 'review', reason, sheets: null });
  const current = (): Cell | null => {
    const { reviewed, findings } = state();
    const found = reviewed?.review.findings.find(({ key }) => key === findings.current);
    return found?.at[0].at ?? null;
  };
  return {
    show: dispatch,
    go,
    search: () => review('find'),
    check() {
      go('findings');
      review('check');
    },
    summarize() {
      go('summary');
      session.run({ kind: 'summary' });
    },
    cancel: () => session.cancel(),
    retry() {
      const now = state();
      if (now.phase === 'failed') session.run(now.retry);
    },
    setAsOf(date, rows) {
      dispatch({ type: 'as-of', date });
      session.run({
        kind: 'settings',
        rows,
        said: date === null ? FORGOTTEN : KEPT,
        unkept: UNKEPT,
      });
    },
    remember: (rows, said, answered) =>
      session.run({
        kind: 'settings',
        rows,
        said,
        ...(answered === undefined ? {} : { answered }),
      }),
    reread: () => review('settle'),
    reveal: (cell) => session.reveal(cell),
    move(by, reveal) {
      if (state().view !== 'findings' || state().sub !== null) go('findings');
      dispatch({ type: 'move', by });
      const cell = current();
      if (reveal && cell !== null) session.reveal(cell);
    },
    explainActive() {
      void session.activeCell().then((cell) => {
        if (cell === null) dispatch({ type: 'said', words: NO_CELL });
        else dispatch({ type: 'open', sub: { kind: 'explain', cell } });
      });
    },
  };
}
