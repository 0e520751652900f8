import type { Column } from '../ledger/ledger';
import type { Role } from '../ledger/role';

/** The columns of a ledger by role. */
export interface Layout {
  readonly columns: readonly Column[];
  /** Columns of a role, left to right. */
  of(...roles: readonly Role[]): readonly Column[];
  has(...roles: readonly Role[]): boolean;
  /** First and last column of the ledger. */
  readonly width: readonly [first: number, last: number];
}

const NONE: readonly Column[] = [];

/** Indexes columns by role. */
export function layoutOf(columns: readonly Column[], width: readonly [number, number]): Layout {
  const byRole = new Map<Role, Column[]>();
  for (const column of columns) {
    const list = byRole.get(column.role);
    if (list === undefined) byRole.set(column.role, [column]);
    else list.push(column);
  }
  // Asked for in every row, and always in the same few ways.
  const several = new Map<string, readonly Column[]>();
  const of = (...roles: readonly Role[]): readonly Column[] => {
    if (roles.length === 1) return byRole.get(roles[0] ?? 'ignored') ?? NONE;
    const key = roles.join();
    const known = several.get(key) ?? roles.flatMap((role) => byRole.get(role) ?? NONE);
    several.set(key, known);
    return known;
  };
  return { columns, of, has: (...roles) => roles.some((role) => byRole.has(role)), width };
}

/** Roles that name what a row is about. */
const NAMING: readonly Role[] = ['item', 'task', 'indicator', 'region'];

/** Roles that only a ledger of promises has. */
const LEDGER_ROLES: readonly Role[] = [
  'target',
  'actual',
  'rate',
  'status',
  'deadline',
  'progress',
  'lead-unit',
  'leader',
  'responsible-leader',
  'period-target',
  'period-actual',
  'month-actual',
];

/** Of these one at least says what is to be reached, how far it is, or by when. */
const CORE_ROLES: readonly Role[] = [
  'target',
  'actual',
  'rate',
  'status',
  'deadline',
  'progress',
  'period-target',
  'period-actual',
];

/** True where the columns are those of a ledger: something named, and at least two roles of its kind. */
export function isLedger(layout: Layout): boolean {
  const kinds = LEDGER_ROLES.filter((role) => layout.has(role)).length;
  const tasks = layout.has('task') && layout.has('lead-unit');
  return layout.has(...NAMING) && kinds >= 2 && (layout.has(...CORE_ROLES) || tasks);
}
