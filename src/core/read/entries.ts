import type { Role } from '../ledger/role';
import { labelState } from '../text/label-words';
import { squeezed } from '../text/normalise';
import { isOrganisation } from '../text/organisation-name';
import type { Entry } from './entry';
import { enumerationOf } from './enumeration';
import type { Grid } from './grid';
import type { Layout } from './layout';
import { isTurn, type Steps } from './steps';
import type { TableRow } from './table-row';

/** Columns of figures: a value of its own makes a row a record of its own. */
const FIGURES: readonly Role[] = ['target', 'actual', 'rate', 'period-actual', 'month-actual'];

/** Columns in which a row that is a record of its own says something of its own. */
const SPEAKING: readonly Role[] = [
  'progress',
  'deadline',
  'lead-unit',
  'leader',
  'responsible-leader',
];

/** What begins an entry wherever it stands. */
const OPENING: readonly Role[] = ['number', 'region', ...FIGURES];

/** What only a row that is a record of its own fills beside a name. */
const OWN_FIELDS: readonly Role[] = ['task', 'indicator', ...FIGURES];

const NO_LABELS: ReadonlyMap<string, never> = new Map<string, never>();

/** Rows looked back for the start of a broken text; cells have fewer paragraphs. */
const LONGEST_CELL = 50;

/** An entry being put together. */
interface Draft {
  readonly rows: number[];
  readonly section: string | null;
  readonly afterHeader: boolean;
}

/**
 * Groups rows of data into entries. A cell of several paragraphs, pasted from a text processor, comes
 * as several rows; what only goes on with the row above joins its entry.
 */
export function* groupEntries(
  grid: Grid,
  rows: readonly TableRow[],
  layout: Layout,
): Steps<readonly Entry[]> {
  const reader = rowReader(grid, layout);
  const entries: Draft[] = [];
  let afterHeader = false;
  let broken = false;
  for (const [done, { row, kind, section }] of rows.entries()) {
    if (isTurn(done)) yield;
    if (kind !== 'data') {
      if (kind === 'repeated-header') afterHeader = true;
      else broken = true;
      continue;
    }
    const open = entries[entries.length - 1];
    if (open !== undefined && !broken && reader.goesOn(open.rows, row)) open.rows.push(row);
    else entries.push({ rows: [row], section, afterHeader });
    afterHeader = false;
    broken = false;
  }
  return entries;
}

interface RowReader {
  goesOn(entry: readonly number[], row: number): boolean;
}

function rowReader(grid: Grid, layout: Layout): RowReader {
  const text = (row: number, role: Role): string => {
    let all = '';
    for (const { column } of layout.of(role)) all += grid.text(row, column).trim();
    return all;
  };
  const says = (row: number, roles: readonly Role[]): boolean =>
    roles.some((role) => text(row, role) !== '');
  const crosses = (entry: readonly number[], row: number, role: Role): boolean =>
    layout.of(role).some(({ column }) => {
      const anchor = grid.anchor(row, column);
      return anchor.row < row && anchor.row >= (entry[0] ?? row);
    });
  const lastText = (entry: readonly number[], role: Role): string => {
    for (let i = entry.length - 1; i >= Math.max(0, entry.length - LONGEST_CELL); i -= 1) {
      const piece = text(entry[i] ?? 0, role);
      if (piece !== '') return piece;
    }
    return '';
  };

  /** The task's text breaks off above, and the row has nothing that a task of its own would have. */
  const taskGoesOn = (entry: readonly number[], row: number): boolean => {
    const above = lastText(entry, 'task');
    if (above === '' || /[。！；;!？?]$/.test(squeezed(above))) return false;
    if (crosses(entry, row, 'progress') || crosses(entry, row, 'status')) return true;
    const half = completesStatus(lastText(entry, 'status'), text(row, 'status'));
    const crossings = SPEAKING.filter((role) => crosses(entry, row, role)).length;
    if (crossings >= 2 && !says(row, ['progress'])) return half || !says(row, ['status']);
    if (says(row, SPEAKING) || says(row, FIGURES)) return false;
    return half || (!says(row, ['status']) && above.length >= 15);
  };

  /** A name of its own, without number, makes an entry where the row says more than the name. */
  const nameIsOwn = (row: number): boolean => {
    const spoken = [...SPEAKING, 'status' as const].filter((role) => says(row, [role])).length;
    return says(row, OWN_FIELDS) || spoken >= 2 || namesUnit(row);
  };

  /** Without a column of numbers a name with a whole unit beside it begins an entry. */
  const namesUnit = (row: number): boolean =>
    !layout.has('number') && isOrganisation(text(row, 'lead-unit'));

  return {
    goesOn: (entry, row) => {
      if (says(row, OPENING)) return false;
      const name = text(row, 'item');
      if (name !== '' && (enumerationOf(name) !== null || nameIsOwn(row))) {
        return enumerationOf(name) === null && isPieceOfNames(entry, row);
      }
      if (says(row, ['indicator'])) return false;
      const task = text(row, 'task');
      if (task === '') return true;
      return enumerationOf(task) === null && taskGoesOn(entry, row);
    },
  };

  /** Both name and task only go on with the row above. */
  function isPieceOfNames(entry: readonly number[], row: number): boolean {
    const task = text(row, 'task');
    const numbered = enumerationOf(lastText(entry, 'item')) !== null && !layout.has('number');
    if (!numbered || says(row, ['indicator', ...FIGURES])) return false;
    return task === '' || (enumerationOf(task) === null && taskGoesOn(entry, row));
  }
}

function completesStatus(upper: string, lower: string): boolean {
  return (
    upper !== '' &&
    lower !== '' &&
    labelState(upper, NO_LABELS) === null &&
    labelState(upper + lower, NO_LABELS) !== null
  );
}
