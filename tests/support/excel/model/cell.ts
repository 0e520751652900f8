import type { Scalar } from '../../../../src/core';
import type { BoundFormula } from './bound-formula';

/** What one cell of the simulated workbook holds. */
export interface ModelCell {
  /** Of a formula: what it had when it was last reckoned. */
  value: Scalar;
  formula: BoundFormula | null;
  format: string;
}

/** Longest text of a cell (Microsoft: Excel specifications and limits). */
export const LONGEST_TEXT = 32_767;
