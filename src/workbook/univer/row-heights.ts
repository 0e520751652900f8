import { WrapStrategy, type ICellData, type IStyleData } from '@univerjs/core';
import { cellKey, pitchOf, rowHeight, type Area, type MeasuredText } from '../../core';
import type { SheetLook } from '../look';
import type { Pace } from './pace';
import type { StyleTable } from './style-table';

/** Points of type, and pixels of columns, where a file says nothing. */
const PLAIN = { size: 11, width: 72 } as const;

/** Points that a row keeps above and below its text. */
const PAD = 2;

type Rows = Readonly<Record<number, Readonly<Record<number, ICellData>>>>;

/**
 * Heights in points, by row, of those rows that the file leaves to the host: as tall as the tallest
 * text. Cells that are merged over rows do not count, as in Excel.
 */
export async function heightsLeftOpen(
  cells: Rows,
  table: StyleTable,
  merges: readonly Area[],
  look: SheetLook,
  pace: Pace,
): Promise<[row: number, points: number][]> {
  const given = new Set(look.heights.map(([row]) => row));
  const widthOf = widthsOf(look);
  const merged = new Map(merges.map((area) => [cellKey(area.row, area.column), area]));
  const least = look.defaultHeight ?? pitchOf(PLAIN.size);
  const found: [number, number][] = [];
  for (const [key, line] of Object.entries(cells)) {
    const row = Number(key);
    if (given.has(row)) continue;
    const texts = Object.entries(line).flatMap(([column, cell]): MeasuredText[] => {
      const { v, s } = cell;
      const area = merged.get(cellKey(row, Number(column)));
      if (typeof v !== 'string' || (area !== undefined && area.rows > 1)) return [];
      const width = widthAcross(widthOf, Number(column), area?.columns ?? 1);
      return [measured(v, table.of(s), width)];
    });
    const height = texts.length === 0 ? 0 : rowHeight(texts, PAD);
    if (height > least) found.push([row, height]);
    await pace.breathe();
  }
  return found;
}

function measured(text: string, style: IStyleData | undefined, width: number): MeasuredText {
  const wraps = style?.tb === WrapStrategy.WRAP;
  return {
    text: wraps ? text : text.replace(/\n/g, ' '),
    widthPx: wraps ? width : Number.MAX_SAFE_INTEGER,
    sizePt: style?.fs ?? PLAIN.size,
    indent: 0,
  };
}

/** Pixels of a column. */
function widthsOf({ widths, defaultWidth }: SheetLook): (column: number) => number {
  const found = new Map<number, number>();
  for (const { first, last, px } of widths) {
    for (let column = first; column <= last; column++) found.set(column, px);
  }
  return (column) => found.get(column) ?? defaultWidth ?? PLAIN.width;
}

function widthAcross(widthOf: (column: number) => number, first: number, columns: number): number {
  return Array.from({ length: columns }, (_, i) => widthOf(first + i)).reduce((a, b) => a + b, 0);
}
