import type { ModelWorkbook } from '../model/model-workbook';
import { serialOf } from '../model/entry';
import type { ModelSheet } from '../model/model-sheet';
import { asNumber, asText, Bag, HostObject, type Behaviour } from '../protocol/host-object';
import { refuse } from '../protocol/host-error';
import { NamesObject } from './names';
import { RangeObject } from './range-object';

/** Something that belongs to the workbook: its sheets, its protection, the functions. */
export class WorkbookMember extends HostObject {
  constructor(
    readonly type: string,
    readonly workbook: ModelWorkbook,
  ) {
    super();
  }
}

function part(type: string): (workbook: ModelWorkbook) => HostObject {
  return (workbook) => new WorkbookMember(type, workbook);
}

function find({ sheets }: ModelWorkbook, key: unknown): ModelSheet | null {
  const wanted = asText(key, 'WorksheetCollection.getItem');
  return (
    sheets.find((sheet) => sheet.id === wanted) ??
    sheets.find((sheet) => sheet.name.toLowerCase() === wanted.toLowerCase()) ??
    null
  );
}

function activeCell({ selection, active }: ModelWorkbook): RangeObject | null {
  const sheet = selection?.sheet ?? active;
  const { row = 0, column = 0 } = selection?.area ?? {};
  return sheet === null ? null : new RangeObject(sheet, { row, column, rows: 1, columns: 1 });
}

/** The workbook (https://learn.microsoft.com/javascript/api/excel/excel.workbook). */
export const WORKBOOK: Behaviour<ModelWorkbook> = {
  navigate: {
    Worksheets: part('WorksheetCollection'),
    Protection: part('WorkbookProtection'),
    Application: part('Application'),
    Functions: part('Functions'),
    Names: (workbook) => new NamesObject(workbook, null),
  },
  call: { GetActiveCell: activeCell },
};

/** What belongs to the workbook. */
export const WORKBOOK_MEMBERS: Readonly<Record<string, Behaviour<WorkbookMember>>> = {
  WorksheetCollection: {
    items: ({ workbook }) => workbook.sheets,
    call: {
      Add: ({ workbook }, [name]) => workbook.addSheet(asText(name, 'WorksheetCollection.add')),
      GetItem: ({ workbook }, [key]) =>
        find(workbook, key) ?? refuse('ItemNotFound', 'WorksheetCollection.getItem', String(key)),
      GetItemOrNullObject: ({ workbook }, [key]) => find(workbook, key),
      GetFirst: ({ workbook }) => workbook.sheets[0],
      GetActiveWorksheet: ({ workbook }) => workbook.active,
    },
  },
  WorkbookProtection: { get: { Protected: ({ workbook }) => workbook.structureLocked } },
  Application: { call: { SuspendScreenUpdatingUntilNextSync: () => null } },
  Functions: {
    call: {
      Date: ({ workbook }, args) => {
        const [year = 0, month = 0, day = 0] = args.map((arg) => asNumber(arg, 'Functions.date'));
        const result = new Bag('FunctionResult');
        result.values.set('Value', serialOf(year, month, day, workbook.date1904));
        return result;
      },
    },
  },
};
