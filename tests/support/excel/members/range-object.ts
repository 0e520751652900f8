import type { Area } from '../../../../src/core';
import { areaOf, onSheet } from '../model/address';
import type { ModelSheet } from '../model/model-sheet';
import { HostObject } from '../protocol/host-object';
import { refuse } from '../protocol/host-error';

/** A block of cells that a client holds. */
export class RangeObject extends HostObject {
  readonly type = 'Range';

  constructor(
    readonly sheet: ModelSheet,
    readonly area: Area,
  ) {
    super();
    onSheet(area, 'Range');
  }

  /** Every cell of the block. */
  *places(): Generator<readonly [row: number, column: number]> {
    const { row, column, rows, columns } = this.area;
    for (let r = 0; r < rows; r++) for (let c = 0; c < columns; c++) yield [row + r, column + c];
  }

  /** Rows of what `read` gives for each cell. */
  grid(read: (row: number, column: number) => unknown): unknown[][] {
    const { row, column, rows, columns } = this.area;
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_c, c) => read(row + r, column + c)),
    );
  }
}

/** Several blocks of one sheet. */
export class RangeAreasObject extends HostObject {
  readonly type = 'RangeAreas';

  constructor(
    readonly sheet: ModelSheet,
    readonly areas: readonly Area[],
  ) {
    super();
  }
}

/** The collection of the blocks of a `RangeAreas`. */
export class RangesObject extends HostObject {
  readonly type = 'RangeCollection';

  constructor(readonly ranges: readonly RangeObject[]) {
    super();
  }
}

/** An argument that may be a range or an address. */
export function rangeArgument(value: unknown, sheet: ModelSheet, location: string): RangeObject {
  if (value instanceof RangeObject) return value;
  if (typeof value !== 'string') return refuse('InvalidArgument', location, 'no range');
  return new RangeObject(sheet, areaOf(value.slice(value.lastIndexOf('!') + 1), location));
}
