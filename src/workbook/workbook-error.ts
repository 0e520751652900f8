/** What can go wrong with a workbook without a bug; the rim turns each into words for the clerk. */
export type WorkbookErrorCode =
  | 'not-a-workbook'
  | 'encrypted'
  | 'old-format'
  | 'damaged'
  | 'too-large'
  | 'unsafe'
  | 'file-not-found'
  | 'file-not-readable'
  | 'file-not-writable'
  | 'file-in-use'
  | 'disc-full'
  | 'sheet-protected'
  | 'sheet-filtered'
  | 'structure-protected'
  | 'cell-being-edited'
  | 'payload-too-large'
  | 'changed-meanwhile'
  | 'host-unavailable'
  | 'host-too-old'
  | 'no-answer'
  | 'name-taken'
  | 'cancelled';

/** An expected failure of an adapter. Nothing was changed unless `changed` says otherwise. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
  constructor(
    readonly code: WorkbookErrorCode,
    readonly adapter: string,
    /** For administrators; people read the words that belong to `code`. */
    readonly detail: string,
    options?: { readonly cause?: unknown },
  ) {
    super(`${adapter}: ${code}: ${detail}`, options);
  }
}
