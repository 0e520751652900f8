import type { ReadingNote } from '../ledger/ledger';
import type { Role } from '../ledger/role';
import { hasFieldCode, hasFullWidthDigits, hasInvisible } from '../text/normalise';
import type { ReadingContext } from './reading-context';
import { isTurn, type Steps } from './steps';
import type { TableRow } from './table-row';

const FIGURES: ReadonlySet<Role> = new Set<Role>([
  'target',
  'actual',
  'rate',
  'baseline',
  'weight',
  'number',
  'period-actual',
  'period-target',
  'month-actual',
  'funds-planned',
  'funds-in-place',
  'funds-paid',
]);

type Kind = ReadingNote['kind'];

/** What is odd about a text, and how to know it. */
const ODDITIES: readonly (readonly [kind: Kind, is: (text: string, role: Role) => boolean])[] = [
  ['field-code', hasFieldCode],
  ['invisible-characters', hasInvisible],
  ['full-width-digits', hasFullWidthDigits],
  [
    'number-as-text',
    (text, role) =>
      FIGURES.has(role) &&
      /^\s*-?\d{1,3}(?:,?\d{3})*(?:\.\d+)?\s*%?\s*$|^\s*\d+(?:\.\d+)?\s*%?\s*$/.test(text),
  ],
];

/** Notes every odd text of the data, and rows that a reader of the sheet does not see. */
export function* noteOddities(rows: readonly TableRow[], context: ReadingContext): Steps<void> {
  const { grid, layout, notes } = context;
  const hidden = new Set(grid.sheet.hiddenRows);
  for (const [done, { row, kind }] of rows.entries()) {
    if (isTurn(done)) yield;
    if (kind !== 'data' && kind !== 'total') continue;
    if (hidden.has(row)) {
      const at = { sheet: grid.sheet.name, row, column: layout.width[0] };
      notes.push({
        kind: grid.sheet.filtered ? 'filtered-row' : 'hidden-row',
        from: [{ at }],
        text: grid.text(row, grid.filled(row)[0] ?? 0),
      });
    }
    for (const { column, role } of layout.columns) {
      const value = grid.value(row, column);
      if (typeof value !== 'string' || value === '') continue;
      const at = { sheet: grid.sheet.name, row, column };
      for (const [oddity, is] of ODDITIES) {
        if (is(value, role)) notes.push({ kind: oddity, from: [{ at }], text: value });
      }
    }
  }
}
