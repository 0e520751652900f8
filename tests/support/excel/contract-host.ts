import type { Book } from '../../../src/core';
import { ExcelWorkbook, type ExcelOptions } from '../../../src/workbook/excel/excel-workbook';
import type { ContractHost, Opened } from '../contract/host';
import type { SimulatedExcel } from './host/simulated-excel';

let runs = 0;

/** A fresh adapter on the workbook that is open, as after the pane was closed and opened again. */
export function adapter(options: ExcelOptions = {}): ExcelWorkbook {
  return new ExcelWorkbook({
    newRun: () => `run${String(++runs).padStart(5, '0')}`,
    ...options,
  });
}

/** A workbook in the simulated Excel, with a fresh adapter and a user beside it. */
export function opened(excel: SimulatedExcel, book: Book, options: ExcelOptions = {}): Opened {
  excel.open(book);
  const workbook = adapter(options);
  return {
    workbook,
    userEdits: async (at, value) => {
      await excel.idle();
      excel.type(at, value);
      await excel.idle();
    },
  };
}

/** The adapter under the contract. */
export function excelHost(excel: () => SimulatedExcel): ContractHost {
  return { open: (book) => Promise.resolve(opened(excel(), book)) };
}
