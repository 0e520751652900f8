import {
  buildSummary,
  drain,
  isStyledInput,
  ownStateSheet,
  planPutRows,
  review,
  writtenBy,
  type Area,
  type Book,
  type Edit,
  type PublishEdit,
  type Review,
  type SheetDraft,
} from '../../src/core';
import { parseWorkbookText } from '../../scripts/workbook-text/parse';
import { Calculator, cellsOfBook, cellsOfDraft, type Cells } from './calculator';

/** A review with the edits that write it. */
export interface Summary {
  readonly book: Book;
  readonly review: Review;
  readonly edits: readonly Edit[];
  readonly overview: SheetDraft;
  readonly tasks: SheetDraft;
  readonly report: SheetDraft;
  readonly units: SheetDraft;
  readonly leaders: SheetDraft;
  readonly supervision: SheetDraft;
  /** All of them, in the order of their tabs. */
  readonly drafts: readonly SheetDraft[];
}

/** Reviews a workbook written as text and builds its summary. */
export function summaryOf(source: string | Book, asOf: string | null = null): Summary {
  const book = typeof source === 'string' ? parseWorkbookText(source) : source;
  const reviewed = drain(review(book, { asOf, sheets: null }));
  const edits = buildSummary(reviewed, book);
  const publish = edits.find((edit): edit is PublishEdit => edit.type === 'publish');
  const draft = (kind: SheetDraft['kind']): SheetDraft => {
    const found = publish?.drafts.find((one) => one.kind === kind);
    if (found === undefined) throw new Error(`no draft of ${kind}`);
    return found;
  };
  return {
    book,
    review: reviewed,
    edits,
    overview: draft('overview'),
    tasks: draft('tasks'),
    units: draft('units'),
    leaders: draft('leaders'),
    supervision: draft('supervision'),
    report: draft('report'),
    drafts: publish?.drafts ?? [],
  };
}

/** What the cells of a draft show, row by row, as written. */
export function gridOf(draft: SheetDraft): unknown[][] {
  const grid: unknown[][] = [];
  for (const block of draft.blocks) {
    for (let i = 0; i < block.rowCount; i++) {
      const row = (grid[block.at[0] + i] ??= []);
      block.row(i).forEach((cell, j) => {
        row[block.at[1] + j] = writtenBy(isStyledInput(cell) ? cell.value : cell).value;
      });
    }
  }
  return Array.from(grid, (row: unknown[] | undefined) =>
    Array.from(row ?? [], (value) => value ?? null),
  );
}

/** All formulas of a draft by address-like place. */
export function formulasOf(draft: SheetDraft): readonly (readonly [string, string])[] {
  return [...cellsOfDraft(draft)].flatMap(([place, { formula }]) =>
    formula === null ? [] : [[place, formula] as const],
  );
}

/** A spreadsheet holding the summary and a ledger, whose figures may differ from those reviewed. */
export function calculatorFor({ edits, drafts }: Summary, book: Book): Calculator {
  const sheets = new Map<string, Cells>(cellsOfBook(book));
  for (const draft of drafts) sheets.set(draft.name, cellsOfDraft(draft));
  for (const edit of edits) {
    if (edit.type !== 'put-rows') continue;
    const own = ownStateSheet(book.sheets, edit.sheet);
    const rows =
      own === undefined
        ? edit.rows.flatMap(({ cells }, i) =>
            (cells ?? []).map((value, c) => [`${3 + i},${c}`, { value, formula: null }] as const),
          )
        : planPutRows(own, edit).map(
            ({ row, column, value }) => [`${row},${column}`, { value, formula: null }] as const,
          );
    sheets.set(edit.sheet.name, new Map([...(sheets.get(edit.sheet.name) ?? []), ...rows]));
  }
  return new Calculator(sheets);
}

/** What the sheet shows after everything is reckoned anew. */
export function recalculated(calculator: Calculator, draft: SheetDraft): unknown[][] {
  return gridOf(draft).map((row, r) => row.map((_, c) => calculator.valueAt(draft.name, r, c)));
}

/** True where two rectangles share a cell. */
export function overlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** The same book with one value changed. */
export function withValue(
  book: Book,
  at: { sheet: string; row: number; column: number },
  value: Book['sheets'][number]['values'][number][number],
): Book {
  return {
    ...book,
    sheets: book.sheets.map((sheet) =>
      sheet.name !== at.sheet
        ? sheet
        : {
            ...sheet,
            values: sheet.values.map((row, r) =>
              sheet.origin[0] + r !== at.row
                ? row
                : row.map((old, c) => (sheet.origin[1] + c === at.column ? value : old)),
            ),
          },
    ),
  };
}
