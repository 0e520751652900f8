import type { Column, IsoDate } from '../ledger/ledger';
import type { Role } from '../ledger/role';
import { lastDayOfMonth } from '../text/dates';
import { columnKeys } from '../settings/keys';
import { assignRoles, type Candidate } from './assign-roles';
import { columnHeadings, type ColumnHeading } from './column-headings';
import { guessRoles } from './column-guess';
import { enumerationOf } from './enumeration';
import { profileOf, PROFILE_ROWS, type ColumnProfile } from './column-profile';
import { sensesOf, type ColumnSenses } from './column-senses';
import type { FormatLookup } from './formats';
import type { Grid } from './grid';
import type { HeadingBlock } from './heading-block';
import { resolvePeriods } from './period-columns';

/** What is known of the ledger when its columns get their roles. */
export interface ColumnContext {
  readonly ledgerKey: string;
  readonly year: number | null;
  readonly asOf: IsoDate | null;
  readonly corrections: ReadonlyMap<string, Role>;
  readonly formats: FormatLookup;
  /** Rows of data to look at. */
  readonly dataRows: readonly number[];
}

/** Headings, contents and corrections → the columns with their roles. */
export function readColumns(grid: Grid, block: HeadingBlock, context: ColumnContext): Column[] {
  const headings = columnHeadings(grid, block);
  const keys = columnKeys(
    context.ledgerKey,
    headings.map((heading) => heading.levels.join(' / ')),
  );
  const profiles = profilesOf(grid, headings, context);
  const candidates = headings.map((heading, i): Candidate => ({
    column: heading.column,
    senses: sensesOf(heading),
    profile: profiles[i] ?? profileOf(heading.column, []),
    corrected: correctionOf(context.corrections, keys[i] ?? ''),
  }));
  const grouped = withRealGroups(withoutLonePeriods(candidates));
  const roles = guessRoles(grouped, assignRoles(grouped));
  const columns = headings.flatMap((heading, i): Column[] => {
    const assignment = roles.get(heading.column);
    const senses = grouped[i]?.senses;
    if (assignment === undefined || senses === undefined) return [];
    return [
      {
        column: heading.column,
        header: heading.levels.join(' / '),
        headerCells: heading.cells,
        ...assignment,
        group: senses.group,
        periodEnd: periodEndOf(senses, context.year),
      },
    ];
  });
  const filled = columns.map((column, i) => ({
    column,
    filled: (profiles[i]?.set ?? 0) > 0,
    month: grouped[i]?.senses.period?.lastMonth ?? null,
    bare: grouped[i]?.senses.bare ?? false,
    worded:
      (profiles[i]?.share('prose', 'short-text', 'figure-text', 'person', 'status') ?? 0) >= 0.6,
  }));
  return [...resolvePeriods(filled, context.asOf)];
}

function correctionOf(corrections: ReadonlyMap<string, Role>, key: string): Role | null {
  return corrections.get(key) ?? corrections.get(`*${key.slice(key.indexOf('|'))}`) ?? null;
}

function profilesOf(
  grid: Grid,
  headings: readonly ColumnHeading[],
  { dataRows, formats }: ColumnContext,
): ColumnProfile[] {
  const rows = dataRows.slice(0, PROFILE_ROWS).filter((row) => !isBanner(grid, row));
  return headings.map(({ column }) =>
    profileOf(
      column,
      rows.map((row) => ({ value: grid.value(row, column), format: formats(row, column) })),
    ),
  );
}

/** A section's line says nothing about the column it starts in. */
function isBanner(grid: Grid, row: number): boolean {
  const [first, ...others] = grid.filled(row);
  if (first === undefined || others.length > 0) return false;
  const wide = (grid.merge(row, first)?.columns ?? 1) > 2;
  return wide || enumerationOf(grid.text(row, first))?.style === 'numeral';
}

/** 全年累计 closes a row of periods; without any other it is the cumulative figure. */
function withoutLonePeriods(candidates: readonly Candidate[]): readonly Candidate[] {
  const isWholeYear = ({ senses: { period } }: Candidate): boolean =>
    period?.lastMonth === 12 && period.fromJanuary;
  const lone = candidates.every(({ senses }, i) => {
    const own = candidates[i];
    return senses.period === null || (own !== undefined && isWholeYear(own));
  });
  if (!lone) return candidates;
  return candidates.map((candidate) => ({
    ...candidate,
    senses: { ...candidate.senses, period: null },
  }));
}

/** Headings that measure: only over these a heading of its own makes a group of columns. */
const MEASURING: ReadonlySet<Role> = new Set<Role>(['target', 'actual', 'rate', 'period-actual']);

/**
 * A heading above others names an indicator only where it stands over at least two measuring columns;
 * any other is decoration, and its columns compete with all the rest.
 */
function withRealGroups(candidates: readonly Candidate[]): Candidate[] {
  const counts = new Map<string, number>();
  for (const { senses } of candidates) {
    const measuring = senses.senses.some(({ role }) => MEASURING.has(role));
    if (senses.group !== null && measuring) {
      counts.set(senses.group, (counts.get(senses.group) ?? 0) + 1);
    }
  }
  return candidates.map((candidate) => {
    const { group } = candidate.senses;
    if (group === null || (counts.get(group) ?? 0) >= 2) return candidate;
    return { ...candidate, senses: { ...candidate.senses, group: null } };
  });
}

function periodEndOf({ period }: ColumnSenses, year: number | null): IsoDate | null {
  const ofYear = period?.year ?? year;
  return period === null || ofYear === null ? null : lastDayOfMonth(ofYear, period.lastMonth);
}
