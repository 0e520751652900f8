import type { Cell, Finding } from '../core';

/**
 * The cell of the next problem after a cell, in the order in which a sheet is read, from the last one back
 * to the first. A problem is a finding that must be fixed or explained and is not; `null` where there is
 * none. `sheets` are the names of the sheets in their order.
 */
export function nextProblem(
  findings: readonly Finding[],
  sheets: readonly string[],
  from: Cell | null,
): Cell | null {
  const place = ({ sheet, row, column }: Cell): readonly number[] => [
    sheets.indexOf(sheet),
    row,
    column,
  ];
  const cells = findings
    .filter(({ severity, explained }) => severity !== 'hint' && explained === null)
    .map(({ at }) => at[0].at)
    .sort((a, b) => compare(place(a), place(b)));
  const next =
    from === null ? undefined : cells.find((cell) => compare(place(cell), place(from)) > 0);
  return next ?? cells[0] ?? null;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((part, i) => part !== b[i]);
  return at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0);
}
