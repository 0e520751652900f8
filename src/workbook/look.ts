import type { Colour } from '../core';

/** A line of a cell's border. */
export interface LineLook {
  readonly weight:
    | 'thin'
    | 'medium'
    | 'thick'
    | 'hair'
    | 'dotted'
    | 'dashed'
    | 'dash-dot'
    | 'dash-dot-dot'
    | 'double';
  readonly colour: Colour;
}

/** How a cell looks; left out: as a plain cell does. The number format is part of the snapshot. */
export interface CellLook {
  readonly font?: string;
  /** Points. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly struck?: boolean;
  readonly colour?: Colour;
  readonly fill?: Colour;
  readonly lines?: {
    readonly top?: LineLook;
    readonly right?: LineLook;
    readonly bottom?: LineLook;
    readonly left?: LineLook;
  };
  readonly horizontal?: 'left' | 'centre' | 'right';
  readonly vertical?: 'top' | 'centre' | 'bottom';
  readonly wrap?: boolean;
  /** Steps of about three spaces each. */
  readonly indent?: number;
}

/** How a sheet looks. Rows and columns are 0-based. */
export interface SheetLook {
  readonly name: string;
  /** Runs of equal cells within a row, four numbers each: row, first column, count, index into `cells`. */
  readonly runs: Int32Array;
  /** Pixels at 96 dpi. */
  readonly widths: readonly {
    readonly first: number;
    readonly last: number;
    readonly px: number;
  }[];
  readonly defaultWidth: number | null;
  /** Points by row. */
  readonly heights: readonly (readonly [row: number, points: number])[];
  readonly defaultHeight: number | null;
  readonly freeze: readonly [rows: number, columns: number];
  readonly tab: Colour | null;
  readonly gridlines: boolean;
  /** Per cent. */
  readonly zoom: number;
}

/** How a workbook looks: what a file tells beside the values, for a host that draws them. */
export interface BookLook {
  readonly cells: readonly CellLook[];
  readonly sheets: readonly SheetLook[];
}
