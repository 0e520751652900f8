/** @jest-environment jsdom */
import { loadClient } from '../../support/excel/client/load-client';
import { excelHost } from '../../support/excel/contract-host';
import type { SimulatedExcel } from '../../support/excel/host/simulated-excel';
import { workbookContract } from '../../support/workbook-contract';

let excel: SimulatedExcel;
beforeAll(async () => {
  excel = await loadClient({ levels: { ExcelApi: '1.15', DelayForCellEdit: '1.1' } });
});

workbookContract(
  'Excel at 1.15',
  excelHost(() => excel),
);
