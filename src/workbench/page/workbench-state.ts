import type { Words } from '../../core';
import type { WorkbookErrorCode } from '../../workbook/workbook-error';

/** What goes on that the clerk waits for. */
export type Busy = 'reading' | 'showing' | 'saving';

/** A file to open: a sample by its name, or bytes of the clerk's own. */
export type Source =
  | { readonly kind: 'sample'; readonly name: string }
  | { readonly kind: 'file'; readonly file: File };

/** What could not be done; `code` null for a bug. */
export interface Failure {
  readonly code: WorkbookErrorCode | null;
  readonly detail: string;
  readonly again: 'save' | Source;
}

/** What the page shows around the grid. */
export interface WorkbenchState {
  /** What is in the grid; `null` before the first file. */
  readonly shown: Source | null;
  readonly busy: Busy | null;
  readonly failure: Failure | null;
  /** A file that waits for an answer about what is not saved. */
  readonly asked: Source | null;
  readonly notice: Words | null;
  /** Something was typed since the file was opened, or since the pane wrote into it. */
  readonly undoable: boolean;
}

/** What happens to the page. */
export type WorkbenchAction =
  | { readonly type: 'busy'; readonly busy: Busy }
  | { readonly type: 'shown'; readonly source: Source; readonly notice: Words | null }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'asked'; readonly source: Source }
  | { readonly type: 'notice'; readonly notice: Words }
  | { readonly type: 'undoable'; readonly undoable: boolean }
  | { readonly type: 'closed' };

/** The page before anything was opened. */
export const NOTHING_SHOWN: WorkbenchState = {
  shown: null,
  busy: null,
  failure: null,
  asked: null,
  notice: null,
  undoable: false,
};

/** The state after an action. */
export function reduce(state: WorkbenchState, action: WorkbenchAction): WorkbenchState {
  switch (action.type) {
    case 'busy':
      return { ...state, busy: action.busy, failure: null, asked: null, notice: null };
    case 'shown':
      return { ...NOTHING_SHOWN, shown: action.source, notice: action.notice };
    case 'undoable':
      return action.undoable === state.undoable ? state : { ...state, undoable: action.undoable };
    case 'failed':
      return { ...state, busy: null, failure: action.failure };
    case 'asked':
      return { ...state, asked: action.source };
    case 'notice':
      return { ...state, busy: null, notice: action.notice };
    case 'closed':
      return { ...state, failure: null, asked: null, notice: null };
  }
}
