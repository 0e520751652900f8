import type { Sources } from './source';

/** Kinds of quantity; only units of one kind are converted into each other. */
export type UnitKind = string;

/**
 * A unit of measure as written. `factor` is its size in the kind's base unit: 公里 → 1000 (kind
 * `length`, base 米), 万人 → 10000 (kind `person`), `%` → 0.01 (kind `ratio`).
 */
export interface Unit {
  readonly name: string;
  readonly kind: UnitKind;
  readonly factor: number;
}

/** How exact a figure claims to be. */
export type Bound = 'exact' | 'at-least' | 'at-most' | 'about';

/** Where a figure comes from: its own cell, a cell above, a sentence, or an assumption. */
export type FigureBasis = 'cell' | 'inherited' | 'prose' | 'assumed';

/** A figure with everything needed to trace and to recompute it. */
export interface Figure {
  /** In base units of `unit` (1.53万人 → 15300; 67% → 0.67; 9.54公里 → 9540). */
  readonly value: number;
  /** The number as written, before the unit's factor (1.53; 67; 9.54). */
  readonly written: number;
  readonly unit: Unit | null;
  /** Decimals as written or displayed (1.53 → 2); null where unknown. */
  readonly decimals: number | null;
  /**
   * Width of the rounding interval in base units, `null` for an exact figure (`domain.md`, Rounding):
   * figures with decimals, figures scaled by 万 or 亿 in the cell, and percentages have one.
   */
  readonly step: number | null;
  /** As people read it: `1.53万人`, `67%`. */
  readonly text: string;
  readonly bound: Bound;
  readonly from: Sources;
  readonly basis: FigureBasis;
  /** 0…1. */
  readonly confidence: number;
}

/** A share reckoned by us, with the decimals to show as a percentage: 1.11667, 2 → 111.67 %. */
export interface Ratio {
  readonly ratio: number;
  readonly decimals: number;
}

/**
 * What one cell says in a column of figures. `not-set` keeps its spelling (`——`, `-`, `/`, `无`; `''`
 * for a blank); `words` is text without a figure (应救尽救).
 */
export type Reading =
  | { readonly kind: 'figure'; readonly figure: Figure; readonly raw: string }
  | { readonly kind: 'not-set'; readonly spelling: string; readonly from: Sources }
  | { readonly kind: 'words'; readonly text: string; readonly from: Sources }
  | { readonly kind: 'error'; readonly error: string; readonly from: Sources };

/** The figure of a reading, or null. */
export function figureOf(reading: Reading | null): Figure | null {
  return reading?.kind === 'figure' ? reading.figure : null;
}

/** Where a reading stands. */
export function sourcesOf(reading: Reading): Sources {
  return reading.kind === 'figure' ? reading.figure.from : reading.from;
}
