import { valueAt, type SheetSnapshot } from '../../src/core';

/** Texts of the cells in columns and rows that are shown. */
export function visibleTexts(sheet: SheetSnapshot): string[] {
  const [row0, column0] = sheet.origin;
  return sheet.values.flatMap((row, r) =>
    row.flatMap((_, c) => {
      if (sheet.hiddenColumns.includes(column0 + c)) return [];
      if (sheet.hiddenRows.includes(row0 + r)) return [];
      const value = valueAt(sheet, row0 + r, column0 + c);
      return typeof value === 'string' && value.trim() !== '' ? [value] : [];
    }),
  );
}

/** Text without white space, so that line breaks of the page do not matter. */
export function squeezed(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}
