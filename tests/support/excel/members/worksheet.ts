import { areaOf, SHEET } from '../model/address';
import type { ModelSheet, Visibility } from '../model/model-sheet';
import { asNumber, asText, Bag, HostObject, type Behaviour } from '../protocol/host-object';
import { refuse } from '../protocol/host-error';
import { NamesObject } from './names';
import { rangeArgument, RangeAreasObject, RangeObject } from './range-object';

/** Something that belongs to a sheet: its freeze panes, its protection, its filter. */
export class SheetPart extends HostObject {
  constructor(
    readonly type: string,
    readonly sheet: ModelSheet,
  ) {
    super();
  }
}

/** Longest list of addresses (https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-multiple-ranges). */
const LONGEST_LIST = 8192;

function kept(name: string): {
  readonly get: (sheet: ModelSheet) => unknown;
  readonly set: (sheet: ModelSheet, value: unknown) => void;
} {
  return {
    get: ({ bag }) => bag.values.get(name) ?? null,
    set: ({ bag }, value) => void bag.values.set(name, value),
  };
}

function child(name: string, type: string): (sheet: ModelSheet) => HostObject {
  return ({ bag }) => {
    const known = bag.children.get(name) ?? new Bag(type, bag.parent);
    bag.children.set(name, known);
    return known;
  };
}

function show(sheet: ModelSheet, value: unknown): void {
  const { workbook } = sheet;
  sheet.checkAlive();
  if (workbook.structureLocked)
    refuse('AccessDenied', 'Worksheet.visibility', 'structure protected');
  const visibility = value as Visibility;
  // Excel keeps one sheet that can be seen.
  if (visibility !== 'Visible' && workbook.isLastVisible(sheet)) {
    refuse('InvalidOperation', 'Worksheet.visibility', sheet.name);
  }
  sheet.visibility = visibility;
}

function neighbour(sheet: ModelSheet): ModelSheet | null {
  const { sheets } = sheet.workbook;
  return sheets[sheets.indexOf(sheet) + 1] ?? null;
}

const [tabColor, showGridlines] = [kept('TabColor'), kept('ShowGridlines')];

/** Sheets (https://learn.microsoft.com/javascript/api/excel/excel.worksheet). */
export const WORKSHEET: Behaviour<ModelSheet> = {
  get: {
    Id: (sheet) => sheet.id,
    Name: (sheet) => sheet.name,
    Position: (sheet) => sheet.workbook.sheets.indexOf(sheet),
    Visibility: (sheet) => sheet.visibility,
    TabColor: tabColor.get,
    ShowGridlines: showGridlines.get,
  },
  set: {
    Name: (sheet, value) => sheet.workbook.renameSheet(sheet, asText(value, 'Worksheet.name')),
    Visibility: show,
    TabColor: tabColor.set,
    ShowGridlines: showGridlines.set,
  },
  navigate: {
    Names: (sheet) => new NamesObject(sheet.workbook, sheet),
    Protection: (sheet) => new SheetPart('WorksheetProtection', sheet),
    AutoFilter: (sheet) => new SheetPart('AutoFilter', sheet),
    FreezePanes: (sheet) => new SheetPart('WorksheetFreezePanes', sheet),
    Tables: child('Tables', 'TableCollection'),
    Charts: child('Charts', 'ChartCollection'),
    PageLayout: child('PageLayout', 'PageLayout'),
    HorizontalPageBreaks: child('HorizontalPageBreaks', 'PageBreakCollection'),
  },
  call: {
    Delete: (sheet) => sheet.workbook.deleteSheet(sheet),
    Activate: (sheet) => {
      sheet.checkAlive();
      if (sheet.visibility !== 'Visible')
        refuse('InvalidOperation', 'Worksheet.activate', sheet.name);
      sheet.workbook.active = sheet;
      sheet.workbook.selection = null;
    },
    GetRange: (sheet, [address]) => rangeArgument(address, sheet, 'Worksheet.getRange'),
    GetCell: (sheet, [row, column]) =>
      new RangeObject(sheet, {
        row: asNumber(row, 'Worksheet.getCell'),
        column: asNumber(column, 'Worksheet.getCell'),
        ...{ rows: 1, columns: 1 },
      }),
    GetRangeByIndexes: (sheet, args) => {
      const [row = 0, column = 0, rows = 0, columns = 0] = args.map((arg) =>
        asNumber(arg, 'Worksheet.getRangeByIndexes'),
      );
      return new RangeObject(sheet, { row, column, rows, columns });
    },
    GetRanges: (sheet, [addresses]) => {
      const list = asText(addresses, 'Worksheet.getRanges');
      if (list.length > LONGEST_LIST) refuse('InvalidArgument', 'Worksheet.getRanges', 'too long');
      const areas = list.split(/[,;]/).map((one) => areaOf(one, 'Worksheet.getRanges'));
      return new RangeAreasObject(sheet, areas);
    },
    GetUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      sheet.checkAlive();
      const used = sheet.usedArea(valuesOnly === true);
      return used === null ? null : new RangeObject(sheet, used);
    },
    GetNextOrNullObject: neighbour,
  },
};

/** What belongs to a sheet. */
export const SHEET_PARTS: Readonly<Record<string, Behaviour<SheetPart>>> = {
  WorksheetProtection: { get: { Protected: ({ sheet }) => sheet.isProtected } },
  AutoFilter: {
    get: {
      Enabled: ({ sheet }) => sheet.filter !== null,
      IsDataFiltered: ({ sheet }) => sheet.filter?.hidesRows ?? false,
    },
    call: {
      Apply: ({ sheet }, [range]) => {
        sheet.checkWritable('AutoFilter.apply');
        sheet.filter = {
          area: rangeArgument(range, sheet, 'AutoFilter.apply').area,
          hidesRows: false,
        };
      },
    },
  },
  WorksheetFreezePanes: {
    call: {
      FreezeAt: ({ sheet }, [range]) => {
        sheet.freeze = rangeArgument(range, sheet, 'WorksheetFreezePanes.freezeAt').area;
      },
      FreezeRows: ({ sheet }, [count]) => {
        sheet.freeze = { ...SHEET, rows: asNumber(count, 'WorksheetFreezePanes.freezeRows') };
      },
      FreezeColumns: ({ sheet }, [count]) => {
        sheet.freeze = { ...SHEET, columns: asNumber(count, 'WorksheetFreezePanes.freezeColumns') };
      },
    },
  },
};
