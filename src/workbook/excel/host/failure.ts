import { WorkbookError, type WorkbookErrorCode } from '../../workbook-error';
import { place } from './place';

/**
 * What the codes of Excel mean for the port
 * (https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling).
 * Codes are compared, never messages: those are in the user's language.
 */
const MEANING: Readonly<Record<string, WorkbookErrorCode>> = {
  AccessDenied: 'sheet-protected',
  InvalidOperationInCellEditMode: 'cell-being-edited',
  RequestPayloadSizeLimitExceeded: 'payload-too-large',
  ResponsePayloadSizeLimitExceeded: 'payload-too-large',
  ItemNotFound: 'changed-meanwhile',
  InvalidReference: 'changed-meanwhile',
  ItemAlreadyExists: 'name-taken',
  ApiNotFound: 'host-too-old',
  ApiNotAvailable: 'host-too-old',
  UnsupportedOperation: 'host-too-old',
};

/** The failure of this adapter; its detail ends with where Excel runs. */
export function failure(code: WorkbookErrorCode, detail: string, cause?: unknown): WorkbookError {
  const where = place();
  const full = where === '' ? detail : `${detail} (${where})`;
  return new WorkbookError(code, 'excel', full, cause === undefined ? {} : { cause });
}

/** An error of Excel's client as one of the port; anything else as it is, for it is a bug. */
export function portError(error: unknown): unknown {
  if (error instanceof WorkbookError || !(error instanceof OfficeExtension.Error)) return error;
  const { code, message, debugInfo } = error;
  const place = debugInfo.errorLocation ?? '';
  return failure(MEANING[code] ?? 'host-unavailable', `${code} ${place} ${message}`.trim(), error);
}

/** True for a failure of the port with this code. */
export function isFailure(error: unknown, ...codes: readonly WorkbookErrorCode[]): boolean {
  return error instanceof WorkbookError && codes.includes(error.code);
}

/** Fails with `cancelled` where the run was. */
export function stopIfCancelled(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw failure('cancelled', 'by the user');
}

/** True where Excel could not set up how a sheet is printed; without a printer it cannot. */
export function isPageFailure(error: unknown): boolean {
  if (!(error instanceof WorkbookError) || !(error.cause instanceof OfficeExtension.Error)) {
    return false;
  }
  const place = error.cause.debugInfo.errorLocation ?? '';
  return /^(PageLayout|HeaderFooter|HeadersFooters|PageBreak)/.test(place);
}
