import { HostObject } from '../protocol/host-object';

/** A defined name. A sheet's own travels with the sheet when that is copied or renamed. */
export class ModelName extends HostObject {
  readonly type = 'NamedItem';
  visible = true;

  constructor(
    readonly name: string,
    /** With its `=`. */
    public formula: string,
    readonly names: ModelName[],
  ) {
    super();
  }
}

/**
 * A name that Excel takes: letters, digits, `_`, `.`, `\`, not beginning with a digit, not like an address
 * (https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1).
 */
export function isValidName(name: string): boolean {
  return (
    /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) &&
    !/^[A-Z]{1,3}\d+$/i.test(name) &&
    !/^[RC]$/i.test(name)
  );
}
