import type { ICellData } from '@univerjs/core';
import { columnIndex, STYLES, type Area, type Rule, type StyleName } from '../../core';
import type { Pace } from './pace';
import { ruleStyle } from './style';
import type { StyleTable } from './style-table';

/** A rule that colours by the first character of a cell: a state by its symbol. */
const BY_SYMBOL = /^LEFT\(\$?([A-Z]+)\$?(\d+),1\)="(.)"$/u;

type Rows = Readonly<Record<number, Readonly<Record<number, ICellData>>>>;

/** Colours of one area by the symbols in one column. */
interface Painting {
  readonly area: Area;
  readonly column: number;
  /** How far the looked-at row lies below that of the area. */
  readonly below: number;
  readonly styles: Map<string, StyleName>;
}

/**
 * Colours the states of a sheet whose rules are too many to be followed: once, by the values that it comes
 * with, which stay as they are until it is made again.
 */
export async function paintStates(
  cells: Rows,
  rules: readonly Rule[],
  table: StyleTable,
  pace: Pace,
): Promise<void> {
  for (const { area, column, below, styles } of paintingsOf(rules)) {
    for (let row = area.row; row < area.row + area.rows; row++) {
      const value = cells[row + below]?.[column]?.v;
      const style = typeof value === 'string' ? styles.get(value.slice(0, 1)) : undefined;
      if (style !== undefined) paint(cells[row] ?? {}, area, style, table);
      await pace.breathe();
    }
  }
}

function paintingsOf(rules: readonly Rule[]): Iterable<Painting> {
  const found = new Map<string, Painting>();
  for (const rule of rules) {
    const match = 'when' in rule ? BY_SYMBOL.exec(rule.when) : null;
    if (match === null || !('when' in rule)) continue;
    const [, name = '', row = '', symbol = ''] = match;
    const key = JSON.stringify([rule.area, name, row]);
    const painting = found.get(key) ?? {
      area: rule.area,
      column: columnIndex(name),
      below: Number(row) - 1 - rule.area.row,
      styles: new Map<string, StyleName>(),
    };
    painting.styles.set(symbol, rule.style);
    found.set(key, painting);
  }
  return found.values();
}

function paint(
  line: Readonly<Record<number, ICellData>>,
  area: Area,
  style: StyleName,
  table: StyleTable,
): void {
  for (let column = area.column; column < area.column + area.columns; column++) {
    const cell = line[column];
    if (cell === undefined) continue;
    const name = typeof cell.s === 'string' ? cell.s : null;
    cell.s = table.variant(name, style, ruleStyle(STYLES[style]));
  }
}
