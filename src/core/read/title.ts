import type { Cell } from '../sheet/reference';
import { squeezed } from '../text/normalise';
import { tidy } from './column-headings';
import type { FoundTable } from './find-tables';
import type { Grid } from './grid';
import { isLine } from './lines';

/** A line above a table. */
export interface SheetLine {
  readonly text: string;
  readonly at: Cell;
  /** Columns it stands over. */
  readonly width: number;
}

/** The title of a table and all lines above it. */
export interface TitleReading {
  readonly title: string | null;
  readonly titleAt: Cell | null;
  readonly lines: readonly SheetLine[];
}

/** Where lines about a table are looked for. */
export type Above = Pick<FoundTable, 'above' | 'limits'>;

/** What titles of ledgers speak of. */
const TITLE_WORDS =
  /表|台账|清单|情况|实事|通报|事项|计划|进展|任务|项目|工程|汇总|统计|明细|ledger|commitment|progress|list/i;

/** Reads title and lines above a table. A title broken over two lines is put together. */
export function readTitle(grid: Grid, table: Above): TitleReading {
  const lines = linesAbove(grid, table);
  const candidates = lines.filter((line) => !isLine(line.text) && squeezed(line.text).length >= 2);
  const best = bestOf(candidates);
  if (best === null) return { title: null, titleAt: null, lines };
  const index = candidates.indexOf(best);
  const next = candidates[index + 1];
  const isBroken =
    next !== undefined &&
    next.at.row === best.at.row + 1 &&
    next.at.column === best.at.column &&
    next.width === best.width &&
    !TITLE_WORDS.test(best.text);
  return { title: tidy(isBroken ? best.text + next.text : best.text), titleAt: best.at, lines };
}

function linesAbove(grid: Grid, table: Above): SheetLine[] {
  const [first, last] = table.above;
  const lines: SheetLine[] = [];
  for (let row = first; row <= last; row += 1) {
    for (const column of grid.filled(row)) {
      const width = grid.merge(row, column)?.columns ?? 1;
      if (column > table.limits[1] || column + width - 1 < table.limits[0]) continue;
      if (typeof grid.value(row, column) !== 'string') continue;
      lines.push({ text: grid.text(row, column), at: grid.anchor(row, column), width });
    }
  }
  return lines;
}

/** The first line that is worded as a title, else the widest one. */
function bestOf(candidates: readonly SheetLine[]): SheetLine | null {
  const worded = candidates.filter(({ text }) => TITLE_WORDS.test(text) && text.length <= 80);
  const [first = null] = worded.length > 0 ? worded : candidates;
  if (first === null) return null;
  const list = worded.length > 0 ? worded : candidates;
  const wider = list.find(({ width }) => width > 1 && width >= first.width * 2);
  return wider ?? first;
}
