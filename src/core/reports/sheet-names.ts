import {
  isOwnSheet,
  type Book,
  type DerivedSheet,
  type SheetSnapshot,
  type StateTable,
} from '../sheet/snapshot';

/** Longest name of a sheet (Microsoft: Excel specifications and limits). */
const LONGEST_NAME = 31;

/** Names as given where nothing stands in the way. */
export const SHEET_NAMES: Readonly<Record<DerivedSheet | StateTable, string>> = {
  overview: '总览',
  tasks: '任务明细',
  units: '责任单位',
  leaders: '责任领导',
  supervision: '督办清单',
  report: '校验报告',
  settings: '设置',
  history: '历次数据',
  changes: '修改记录',
};

/** The names of our sheets in one workbook; formulas and links use them. */
export type SheetNames = Readonly<Record<DerivedSheet | StateTable, string>>;

/**
 * Names for our sheets: what an earlier run gave, as long as the sheet is still ours, else the plain
 * name, else 总览（2）, 总览（3）… past the user's own sheets. Hosts do not tell upper from lower case.
 */
export function sheetNames(book: Book): SheetNames {
  const taken = new Set(book.sheets.filter((sheet) => !isOwnSheet(sheet)).map(foldedName));
  const entries = Object.entries(SHEET_NAMES).map(([kind, plain]) => {
    const earlier = book.sheets.find((sheet) => isOwnSheet(sheet) && sheet.mark?.kind === kind);
    const name = earlier?.name ?? freeName(plain, taken);
    taken.add(fold(name));
    return [kind, name];
  });
  return Object.fromEntries(entries) as SheetNames;
}

function freeName(plain: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n++) {
    const suffix = n === 1 ? '' : `（${n}）`;
    const name = `${plain.slice(0, LONGEST_NAME - suffix.length)}${suffix}`;
    if (!taken.has(fold(name))) return name;
  }
}

function foldedName(sheet: SheetSnapshot): string {
  return fold(sheet.name);
}

function fold(name: string): string {
  return name.toLowerCase();
}
