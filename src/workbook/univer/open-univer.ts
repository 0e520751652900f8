import { UniverInstanceType, type Workbook as Unit } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import type { Book } from '../../core';
import type { BookLook } from '../look';
import type { Run } from '../workbook';
import { Pace } from './pace';
import { sheetDataOf, type MadeSheet } from './sheet-data';
import { SheetRegister } from './sheet-register';
import type { UniverHost } from './univer-host';
import { INSERTING, UniverWorkbook } from './univer-workbook';

/** Formulas of a workbook that are calculated; more of them stand beside the values that they have. */
const MOST_LIVE = 3000;

const NO_LOOK: BookLook = { cells: [], sheets: [] };

let opened = 0;

/** Prepares in slices, then shows: only the last step holds the page up. */
export interface PreparedWorkbook {
  /** False where the formulas are too many to be calculated here. */
  readonly calculates: boolean;
  show(): UniverWorkbook;
}

/** Makes ready what the book holds, looking as it does in its file. */
export async function prepareUniver(
  host: UniverHost,
  book: Book,
  look: BookLook = NO_LOOK,
  run: Run = {},
): Promise<PreparedWorkbook> {
  const pace = new Pace(run, book.sheets.length);
  const formulas = book.sheets.reduce((sum, sheet) => sum + sheet.formulas.size, 0);
  const calculates = formulas <= MOST_LIVE;
  const sheets: MadeSheet[] = [];
  for (const [i, sheet] of book.sheets.entries()) {
    const ofSheet = look.sheets.find(({ name }) => name === sheet.name) ?? null;
    const looks = { cells: look.cells, sheet: ofSheet };
    sheets.push(await sheetDataOf(`sheet-${i + 1}`, sheet, looks, calculates, pace));
    await pace.next();
  }
  const id = `workbook-${++opened}`;
  return {
    calculates,
    show: () => {
      const start = performance.now();
      const unit = host.univer.createUnit<object, Unit>(UniverInstanceType.UNIVER_SHEET, {
        id,
        styles: Object.assign({}, ...sheets.map(({ styles }) => styles)) as object,
        sheetOrder: sheets.map(({ data }) => data.id),
        sheets: Object.fromEntries(sheets.map(({ data }) => [data.id, data])),
      });
      performance.measure(INSERTING, { start });
      const model = host.injector.get(FormulaDataModel);
      const register = new SheetRegister(
        unit,
        (sheetId) => (row, column) =>
          model.getFormulaStringByCell(row, column, sheetId, id) ?? null,
      );
      sheets.forEach(({ data, madeWith }, i) => {
        const sheet = book.sheets[i];
        if (sheet !== undefined) register.add(data.id, sheet, madeWith);
      });
      const { date1904, locked } = book;
      return new UniverWorkbook(host, { unit, register, date1904, locked });
    },
  };
}
