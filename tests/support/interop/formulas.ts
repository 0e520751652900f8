import type { WorkFolder } from './tools';

/** A cell whose cached value is not what a recalculation gives. */
export interface Mismatch {
  readonly sheet: string;
  readonly cell: string;
  readonly formula: string;
  readonly cached: unknown;
  readonly recalculated: unknown;
}

/** What a comparison saw; `formulas` says how many there were, so that none is no success. */
export interface Recalculation {
  readonly formulas: number;
  readonly mismatches: readonly Mismatch[];
}

const SCRIPT = `
import json, sys
from openpyxl import load_workbook
written = load_workbook(sys.argv[1])
cached = load_workbook(sys.argv[1], data_only=True)
again = load_workbook(sys.argv[2], data_only=True)
def same(a, b):
    if a in (None, '') and b in (None, ''): return True
    if isinstance(a, (int, float)) and isinstance(b, (int, float)): return abs(a - b) <= 1e-9 * max(1, abs(a))
    return a == b
count, wrong = 0, []
for sheet in written.worksheets:
    for row in sheet.iter_rows():
        for cell in row:
            if isinstance(cell.value, str) and cell.data_type == 'f':
                count += 1
                a, b = cached[sheet.title][cell.coordinate].value, again[sheet.title][cell.coordinate].value
                if not same(a, b): wrong.append(dict(sheet=sheet.title, cell=cell.coordinate, formula=cell.value, cached=str(a), recalculated=str(b)))
print(json.dumps(dict(formulas=count, mismatches=wrong)))
`;

/** Compares the cached value of every formula with what LibreOffice makes of it. */
export function compareRecalculated(
  folder: WorkFolder,
  written: string,
  recalculated: string,
): Recalculation {
  return folder.python(SCRIPT, [written, recalculated]) as Recalculation;
}

const GRID = `
import json, sys
from openpyxl import load_workbook
book = load_workbook(sys.argv[1], data_only=True)
print(json.dumps([[c if isinstance(c, (int, float, str)) or c is None else str(c) for c in row] for row in book[sys.argv[2]].iter_rows(values_only=True)]))
`;

/** Values of a sheet, row by row. */
export function gridOf(folder: WorkFolder, file: string, sheet: string): unknown[][] {
  return folder.python(GRID, [file, sheet]) as unknown[][];
}

const NAMES = `
import json, sys
from openpyxl import load_workbook
print(json.dumps(load_workbook(sys.argv[1], keep_vba=sys.argv[1].endswith('m')).sheetnames))
`;

/** Sheet names as openpyxl sees them; throws where it cannot open the file. */
export function sheetNames(folder: WorkFolder, file: string): string[] {
  return folder.python(NAMES, [file]) as string[];
}
