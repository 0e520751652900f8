import type { Cell, Scalar } from '../../../../src/core';
import { installHost } from '../host/install';
import { SimulatedExcel, type SimulatedOptions } from '../host/simulated-excel';
import { savedBook } from '../model/saved-book';
import { unpackSchema } from '../schema/pack';
import { bookFromJson, bookToJson } from './book-json';

/** What a test in a browser can do with the host beneath the page; everything travels as JSON. */
export interface BrowserExcel {
  type(at: Cell, value: Scalar): void;
  saved(): string;
  /** The selected cell. */
  selected(): Cell | null;
  syncs(): number;
}

declare global {
  interface Window {
    simulatedExcel?: BrowserExcel;
    startExcel?: (schema: string, book: string, options: SimulatedOptions) => void;
  }
}

/** Puts a simulated Excel with a workbook beneath the page, before office.js runs. */
window.startExcel = (schema, book, options) => {
  const excel = new SimulatedExcel(unpackSchema(schema), options);
  excel.open(bookFromJson(book));
  installHost(window, excel);
  window.simulatedExcel = {
    type: (at, value) => excel.type(at, value),
    saved: () => bookToJson(savedBook(excel.workbook)),
    selected() {
      const { selection } = excel.workbook;
      return selection === null
        ? null
        : { sheet: selection.sheet.name, row: selection.area.row, column: selection.area.column };
    },
    syncs: () => excel.syncs.length,
  };
};
