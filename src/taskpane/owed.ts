/** Sheets that have to be read again: some, or all. */
export interface Owed {
  readonly all: boolean;
  readonly sheets: ReadonlySet<string>;
}

/** Nothing has changed. */
export const NOTHING_OWED: Owed = { all: false, sheets: new Set() };

/** The sheets named, in addition; null: all. */
export function withSheets(owed: Owed, sheets: readonly string[] | null): Owed {
  return {
    all: owed.all || sheets === null,
    sheets: new Set([...owed.sheets, ...(sheets ?? [])]),
  };
}

/** Both together. */
export function together(a: Owed, b: Owed): Owed {
  return { all: a.all || b.all, sheets: new Set([...a.sheets, ...b.sheets]) };
}

/** True where nothing has to be read again. */
export function isNothing({ all, sheets }: Owed): boolean {
  return !all && sheets.size === 0;
}

/** As a job names its sheets; null: all. */
export function sheetsOwed({ all, sheets }: Owed): readonly string[] | null {
  return all ? null : [...sheets];
}
