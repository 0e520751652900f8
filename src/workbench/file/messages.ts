import type { Block, Edit, PublishEdit, Scalar, SheetDraft, SheetSnapshot } from '../../core';
import type { BookLook, SheetLook } from '../../workbook/look';
import type { WorkbookErrorCode } from '../../workbook/workbook-error';
import type { CrossingCell } from './crossing';

/** Rows of one message: what is large crosses in pieces, so that neither side is held up. */
export const ROWS_AT_ONCE = 200;

/** A draft without its rows, which follow in pieces. */
export type DraftHead = Omit<SheetDraft, 'blocks'> & {
  readonly blocks: readonly Omit<Block, 'row' | 'height'>[];
};

/** An edit as it crosses: drafts without rows. */
export type EditHead =
  Exclude<Edit, PublishEdit> | { readonly type: 'publish'; readonly drafts: readonly DraftHead[] };

/** What the page asks of the worker. The parts of a saving come in order, `save` last. */
export type Request =
  | { readonly type: 'open'; readonly bytes: Uint8Array }
  | { readonly type: 'edits'; readonly edits: readonly EditHead[] }
  | {
      readonly type: 'rows';
      readonly draft: number;
      readonly block: number;
      readonly rows: readonly (readonly CrossingCell[])[];
      readonly heights: readonly number[];
    }
  | { readonly type: 'sheet'; readonly sheet: SheetSnapshot }
  | { readonly type: 'values'; readonly rows: readonly (readonly Scalar[])[] }
  | { readonly type: 'save' };

/** What the worker answers. The rows of a sheet follow it. */
export type Answer =
  | { readonly type: 'sheet'; readonly sheet: SheetSnapshot; readonly look: SheetLook | null }
  | { readonly type: 'values'; readonly rows: readonly (readonly Scalar[])[] }
  | {
      readonly type: 'opened';
      readonly date1904: boolean;
      readonly locked: boolean;
      readonly cells: BookLook['cells'];
    }
  | { readonly type: 'saved'; readonly bytes: Uint8Array }
  | { readonly type: 'failed'; readonly code: WorkbookErrorCode | null; readonly detail: string };
