/**
 * Error codes of the host, with its messages
 * (https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling).
 */
export const MESSAGES = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound: 'The API you are trying to use could not be found.',
  GeneralException: 'There was an internal error while processing the request.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: "The requested resource doesn't exist.",
} as const;

/** A code of `MESSAGES`. */
export type HostErrorCode = keyof typeof MESSAGES;

/** A refusal that reaches the client as an `OfficeExtension.Error`. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    /** The member that refused: `Worksheet.name`. */
    readonly location: string,
    detail?: string,
  ) {
    super(detail === undefined ? MESSAGES[code] : `${MESSAGES[code]} ${detail}`);
  }
}

/** Refuses. */
export function refuse(code: HostErrorCode, location: string, detail?: string): never {
  throw new HostError(code, location, detail);
}
