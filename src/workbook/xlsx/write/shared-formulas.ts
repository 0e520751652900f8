import { areaAddress, type Block, type Written } from '../../../core';
import type { SharedFormula } from './cell-xml';

/** The groups of cells of one sheet that share a formula, numbered as they come up. */
export class SharedFormulas {
  private readonly groups = new Map<object, Group>();
  private count = 0;

  /** The group of a cell of a block; null where its formula is its own. */
  of({ shape, value }: Written, block: Block, row: number, column: number): SharedFormula | null {
    if (shape === undefined || shape === null || value === null) return null;
    const known = this.groups.get(shape);
    if (known?.column === column && known.block === block) return known.rest;
    // A shape that comes up in a second column makes a group of its own there.
    const index = this.count++;
    const rows = block.at[0] + block.rowCount - row;
    const area = areaAddress({ row, column, rows, columns: 1 });
    this.groups.set(shape, { column, block, rest: { index, area, first: false } });
    return { index, area, first: true };
  }
}

interface Group {
  readonly column: number;
  readonly block: Block;
  readonly rest: SharedFormula;
}
