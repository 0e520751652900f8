import type { Rule, Styled, StyleName } from '../sheet/draft';
import { isStyledInput } from '../sheet/input';
import type { Area } from '../sheet/reference';

/** 总览 is 24 equal columns, A to X. */
export const GRID_COLUMNS = 24;
export const GRID_WIDTH = 49;

/** Cells merged over some columns of a line of 总览. */
export interface Span {
  /** 0-based. */
  readonly column: number;
  readonly columns: number;
  readonly value: Styled;
  readonly style: StyleName;
}

/** One row of 总览; height in points. */
export interface Line {
  readonly spans: readonly Span[];
  readonly height: number;
}

/** Some rows of 总览 with the rules that belong to them, already at their place. */
export interface Part {
  readonly lines: readonly Line[];
  readonly rules: readonly Rule[];
}

/** Makes a part that begins at a row (0-based). */
export type PartAt = (row: number) => Part;

/** A line of nothing. */
export function gap(height: number): PartAt {
  return () => ({ lines: [{ spans: [], height }], rules: [] });
}

/** A part of lines that need no rules. */
export function plain(lines: readonly Line[]): PartAt {
  return () => ({ lines, rules: [] });
}

/** Puts parts one below the other. */
export function stack(parts: readonly PartAt[]): Part {
  return parts.reduce<Part>(
    (above, part) => {
      const own = part(above.lines.length);
      return { lines: [...above.lines, ...own.lines], rules: [...above.rules, ...own.rules] };
    },
    { lines: [], rules: [] },
  );
}

/** The 24 cells of a line; all cells of a span carry its style. */
export function cellsOf({ spans }: Line): readonly Styled[] {
  const cells = new Array<Styled>(GRID_COLUMNS).fill(null);
  for (const { column, columns, value, style } of spans) {
    for (let i = 0; i < columns; i++) cells[column + i] = { value: null, style };
    cells[column] = styled(value, style);
  }
  return cells;
}

function styled(value: Styled, style: StyleName): Styled {
  return isStyledInput(value) ? { style, ...value } : { value, style };
}

/** The merges of a line at a row. */
export function mergesOf({ spans }: Line, row: number): readonly Area[] {
  return spans
    .filter(({ columns }) => columns > 1)
    .map(({ column, columns }) => ({ row, column, rows: 1, columns }));
}

/** Width of a span in px. */
export function spanWidth(columns: number): number {
  return columns * GRID_WIDTH;
}
