import type { Mark } from '../../../core';

/** The hidden, sheet-scoped name that marks a sheet as written by us. */
export const MARK_NAME = '_livelihood_ledger';

const KINDS: readonly Mark['kind'][] = [
  ...(['overview', 'tasks', 'units', 'leaders', 'supervision', 'report'] as const),
  ...(['settings', 'history', 'changes'] as const),
];

/** The mark as a string constant of a formula: `"kind|given name"`. */
export function markFormula(mark: Mark): string {
  return `"${mark.kind}|${mark.name.replace(/"/g, '""')}"`;
}

/** Reads `markFormula`; `null` where the text is no mark of ours. */
export function parseMark(formula: string): Mark | null {
  const match = /^"([a-z]+)\|(.*)"$/s.exec(formula.trim());
  const kind = KINDS.find((known) => known === match?.[1]);
  if (kind === undefined) return null;
  return { kind, name: (match?.[2] ?? '').replace(/""/g, '"') };
}
