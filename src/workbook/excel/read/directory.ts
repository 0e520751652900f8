import type { Area, Mark } from '../../../core';
import {
  answerMark,
  askMark,
  isDerived,
  readTextFormula,
  RUN_NAME,
  stagedIn,
  SWAP_NAME,
} from './mark';

/** A sheet as the directory lists it. */
export interface ListedSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: string;
  readonly locked: boolean;
  readonly filtered: boolean;
  readonly mark: Mark | null;
  /** The run that made the sheet. */
  readonly run: string | null;
  /** The smallest area around all values; `null` for an empty sheet. */
  readonly extent: Area | null;
}

/** An exchange of sheets that was begun. */
export interface SwapFlag {
  readonly run: string;
  /** Sheets that the run made. */
  readonly count: number;
}

/** What a workbook holds, without the contents of its sheets. */
export interface Directory {
  readonly sheets: readonly ListedSheet[];
  readonly locked: boolean;
  readonly date1904: boolean;
  readonly swap: SwapFlag | null;
  readonly activeId: string | null;
}

/** Sheets looked at in one sync where nothing is known of their number. */
const SHEETS_A_SYNC = 64;
/** Sheets looked at beyond those that were there before. */
const NEW_SHEETS = 6;
/** The serial of 2000-01-01 where days are counted from 1904. */
const SERIAL_IN_1904 = 35_064;

interface Probe {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly mark: Excel.NamedItem;
  readonly run: Excel.NamedItem;
}

/** The questions of a directory, answered with the next sync. */
export interface DirectoryQuestions {
  readonly workbook: Excel.Workbook;
  readonly swap: Excel.NamedItem;
  readonly active: Excel.Worksheet;
  readonly day: Excel.FunctionResult<number>;
  readonly first: readonly Probe[];
}

/**
 * Asks for the directory. The sheets are reached one from the other, so that the extents of their
 * contents are known after one sync, whatever their number up to 64. `known` is how many there were
 * before, 0 where that is not known.
 */
export function askDirectory(context: Excel.RequestContext, known: number): DirectoryQuestions {
  const { workbook } = context;
  const swap = workbook.names.getItemOrNullObject(SWAP_NAME);
  swap.load({ formula: true });
  const active = workbook.worksheets.getActiveWorksheet();
  active.load({ id: true });
  workbook.protection.load({ protected: true });
  const day = workbook.functions.date(2000, 1, 1);
  day.load({ value: true });
  const count = known === 0 ? SHEETS_A_SYNC : known + NEW_SHEETS;
  const first = probes(workbook.worksheets.getFirst(), count);
  return { workbook, swap, active, day, first };
}

/** The directory; to be called after the sync. Needs more syncs where there are more sheets than were looked at. */
export async function answerDirectory(
  context: Excel.RequestContext,
  { workbook, swap, active, day, first }: DirectoryQuestions,
): Promise<Directory> {
  const sheets = await walk(context, first);
  return {
    sheets: sheets.map(listed),
    locked: workbook.protection.protected,
    date1904: day.value === SERIAL_IN_1904,
    swap: swap.isNullObject ? null : parseSwap(readTextFormula(swap.formula)),
    activeId: active.isNullObject ? null : active.id,
  };
}

/** Ours, still under the name we gave it, and replaced by every run. */
export function isOwnDerived({ name, mark }: Pick<ListedSheet, 'name' | 'mark'>): boolean {
  return mark !== null && mark.name === name && isDerived(mark);
}

/** A sheet that a run prepares or prepared and did not put into its place. */
export function isStage({ name }: ListedSheet): boolean {
  return stagedIn(name) !== null;
}

function probes(first: Excel.Worksheet, count: number): readonly Probe[] {
  const found: Probe[] = [];
  let sheet = first;
  for (let i = 0; i < count; i++) {
    found.push(probe(sheet));
    sheet = sheet.getNextOrNullObject();
  }
  return found;
}

function probe(sheet: Excel.Worksheet): Probe {
  sheet.load({ id: true, name: true, visibility: true });
  sheet.protection.load({ protected: true });
  sheet.autoFilter.load({ isDataFiltered: true });
  sheet.tables.load({ autoFilter: { isDataFiltered: true } });
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load({ rowIndex: true, columnIndex: true, rowCount: true, columnCount: true });
  const mark = askMark(sheet);
  const run = sheet.names.getItemOrNullObject(RUN_NAME);
  run.load({ formula: true });
  return { sheet, used, mark, run };
}

async function walk(
  context: Excel.RequestContext,
  first: readonly Probe[],
): Promise<readonly Probe[]> {
  const found = first.filter(({ sheet }) => !sheet.isNullObject);
  const last = found[found.length - 1];
  if (last === undefined || found.length < first.length) return found;
  const further = probes(last.sheet.getNextOrNullObject(), SHEETS_A_SYNC);
  await context.sync();
  return [...found, ...(await walk(context, further))];
}

function listed({ sheet, used, mark, run }: Probe): ListedSheet {
  const tables = sheet.tables.items.some(({ autoFilter }) => autoFilter.isDataFiltered);
  return {
    id: sheet.id,
    name: sheet.name,
    visibility: sheet.visibility,
    locked: sheet.protection.protected,
    filtered: sheet.autoFilter.isDataFiltered || tables,
    mark: answerMark(mark),
    run: run.isNullObject ? null : readTextFormula(run.formula),
    extent: used.isNullObject
      ? null
      : {
          ...{ row: used.rowIndex, column: used.columnIndex },
          ...{ rows: used.rowCount, columns: used.columnCount },
        },
  };
}

function parseSwap(text: string | null): SwapFlag | null {
  const [run = '', count = ''] = (text ?? '').split('|');
  return run === '' ? null : { run, count: Number(count) };
}
