import { WorkbookError, type WorkbookErrorCode } from '../workbook-error';

/** The expected failure of this adapter with the given code; `detail` is for administrators. */
export function failure(code: WorkbookErrorCode, detail: string): WorkbookError {
  return new WorkbookError(code, 'univer', detail);
}
