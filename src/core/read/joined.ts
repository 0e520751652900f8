import type { Source } from '../ledger/source';
import type { Held } from './entry';

/** Texts of several cells read as one, with the way back to each cell. */
export interface Joined {
  readonly text: string;
  /** The cell and the offsets in it that a stretch of `text` came from. */
  sourceOf(span: readonly [from: number, to: number]): Source;
}

/** Joins the cells of one field, one line each, so that names cut in two can be put together. */
export function joinCells(cells: readonly Held[]): Joined | null {
  const [first] = cells;
  if (first === undefined) return null;
  if (cells.length === 1) {
    return { text: first.text, sourceOf: (span) => ({ at: first.at, span }) };
  }
  const starts: number[] = [];
  let length = 0;
  for (const cell of cells) {
    starts.push(length);
    length += cell.text.length + 1;
  }
  return {
    text: cells.map((cell) => cell.text).join('\n'),
    sourceOf: ([from, to]) => {
      let index = starts.length - 1;
      while (index > 0 && (starts[index] ?? 0) > from) index -= 1;
      const cell = cells[index] ?? first;
      const start = starts[index] ?? 0;
      return { at: cell.at, span: [from - start, Math.min(to - start, cell.text.length)] };
    },
  };
}

/** The cells as one running text: line feeds that only break words are taken out. */
export function runningText(cells: readonly Held[]): string {
  return cells.map((cell) => cell.text).join('\n');
}
