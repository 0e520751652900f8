import type { TotalRow } from '../ledger/ledger';
import type { Role } from '../ledger/role';
import { readFigureCell } from '../text/cell-figure';
import { tidy } from './column-headings';
import { unitOfHeader } from './measures';
import type { ReadingContext } from './reading-context';
import type { TableRow } from './table-row';

/** Roles whose totals mean something. */
const SUMMED: readonly Role[] = [
  'target',
  'actual',
  'rate',
  'baseline',
  'period-target',
  'period-actual',
  'month-actual',
  'funds-planned',
  'funds-in-place',
  'funds-paid',
];

/** Reads the figures of rows 合计, 小计, 全市 …. */
export function readTotals(rows: readonly TableRow[], context: ReadingContext): TotalRow[] {
  const { grid, formats, layout, date1904 } = context;
  const columns = layout.columns.filter(({ role }) => SUMMED.includes(role));
  return rows
    .filter(({ kind }) => kind === 'total')
    .map(({ row }) => ({
      row,
      name: tidy(grid.text(row, grid.filled(row).find((c) => c >= layout.width[0]) ?? 0)),
      figures: columns
        .filter(({ column }) => grid.text(row, column).trim() !== '')
        .map(({ column, role, header }) => ({
          column,
          reading: readFigureCell({
            value: grid.value(row, column),
            format: formats(row, column),
            at: { sheet: grid.sheet.name, row, column },
            unit: unitOfHeader(header),
            role: role === 'target' || role === 'actual' || role === 'rate' ? role : 'other',
            date1904,
          }),
        })),
    }));
}
