import type { Book, SheetSnapshot } from '../../../../src/core';

type Plain = Omit<Book, 'sheets'> & {
  readonly sheets: readonly (Omit<SheetSnapshot, 'formulas'> & {
    readonly formulas: readonly (readonly [string, string])[];
  })[];
};

/** A book as JSON. */
export function bookToJson(book: Book): string {
  const plain: Plain = {
    ...book,
    sheets: book.sheets.map((sheet) => ({ ...sheet, formulas: [...sheet.formulas] })),
  };
  return JSON.stringify(plain);
}

/** Reads `bookToJson`. */
export function bookFromJson(json: string): Book {
  const plain = JSON.parse(json) as Plain;
  return {
    ...plain,
    sheets: plain.sheets.map((sheet) => ({ ...sheet, formulas: new Map(sheet.formulas) })),
  };
}
