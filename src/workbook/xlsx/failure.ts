import { WorkbookError, type WorkbookErrorCode } from '../workbook-error';

/** The expected failure of this adapter with the given code; `detail` is for administrators. */
export function failure(code: WorkbookErrorCode, detail: string, cause?: unknown): WorkbookError {
  return new WorkbookError(code, 'xlsx', detail, cause === undefined ? {} : { cause });
}

/** Throws `cancelled` where the caller has aborted. */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw failure('cancelled', 'cancelled by the caller');
}
