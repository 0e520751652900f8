import type { Thresholds } from '../ledger/progress';
import { quoteSheet } from '../sheet/reference';
import { literal, type Expression } from './formulas';

/** Keys of the two thresholds in 设置. */
export const THRESHOLD_KEYS = {
  behind: 'threshold/behind',
  seriouslyBehind: 'threshold/seriously-behind',
} as const;

/** Columns of 设置: the value and the key stand in the fourth and the seventh. */
const VALUE_COLUMN = '$D:$D';
const KEY_COLUMN = '$G:$G';

/**
 * Shares as formulas on 设置, where people change them in points (−5 → −0.05): found by their key,
 * wherever the row stands; what cannot be used gives way to the value of this run.
 */
export function thresholdFormulas(
  thresholds: Thresholds,
  settingsSheet: string,
): Readonly<Record<keyof Thresholds, Expression>> {
  const sheet = quoteSheet(settingsSheet);
  const formulaOf = (name: keyof Thresholds): Expression => {
    const value = thresholds[name];
    const place = `MATCH("${THRESHOLD_KEYS[name]}",${sheet}!${KEY_COLUMN},0)`;
    const found = `INDEX(${sheet}!${VALUE_COLUMN},${place})/100`;
    return { formula: `IFERROR(${found},${literal(value).formula})`, value };
  };
  return { behind: formulaOf('behind'), seriouslyBehind: formulaOf('seriouslyBehind') };
}
