import type { Role } from '../ledger/role';
import type { Grid } from './grid';
import type { Layout } from './layout';
import type { TableRow } from './table-row';

/** Columns whose figures a row of sums may hold. */
const FIGURES: readonly Role[] = [
  'target',
  'actual',
  'rate',
  'weight',
  'score',
  'baseline',
  'period-target',
  'period-actual',
  'month-actual',
  'funds-planned',
  'funds-in-place',
  'funds-paid',
];

/** Of these a sum means something. */
const ADDED: readonly Role[] = ['target', 'actual', 'weight', 'score'];

/** The last row of data, where nobody wrote 合计 before its sums, is a total all the same. */
export function withUnnamedTotal(
  rows: readonly TableRow[],
  grid: Grid,
  layout: Layout,
): readonly TableRow[] {
  const data = rows.filter(({ kind }) => kind === 'data');
  const last = data[data.length - 1];
  if (last === undefined || data.length < 3 || !holdsFiguresOnly(last.row, grid, layout))
    return rows;
  const above = data.slice(0, -1).map(({ row }) => row);
  const summed = layout.of(...ADDED).some(({ column }) => isSum(last.row, column, above, grid));
  return summed ? rows.map((row) => (row === last ? { ...row, kind: 'total' } : row)) : rows;
}

/** Nothing but figures stands in the row, and no name is merged into it from above. */
function holdsFiguresOnly(row: number, grid: Grid, layout: Layout): boolean {
  const figures = new Set(layout.of(...FIGURES).map(({ column }) => column));
  const own = grid.filled(row).filter((c) => c >= layout.width[0] && c <= layout.width[1]);
  const named = layout.of('number', 'item', 'task', 'indicator', 'region');
  return (
    own.every((column) => figures.has(column)) &&
    !named.some(({ column }) => grid.anchor(row, column).row < row)
  );
}

function isSum(row: number, column: number, above: readonly number[], grid: Grid): boolean {
  const value = grid.value(row, column);
  const parts = above
    .map((each) => grid.value(each, column))
    .filter((part): part is number => typeof part === 'number' && part !== 0);
  if (typeof value !== 'number' || parts.length < 2) return false;
  const sum = parts.reduce((total, part) => total + part, 0);
  return Math.abs(sum - value) <= 1e-9 * Math.max(1, Math.abs(value));
}
