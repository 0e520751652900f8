import type { Role } from '../ledger/role';
import type { Words } from '../words';
import type { ColumnProfile } from './column-profile';
import type { ColumnSenses } from './column-senses';
import { fitOf } from './role-fit';

/** A column about to get its role. */
export interface Candidate {
  readonly column: number;
  readonly senses: ColumnSenses;
  readonly profile: ColumnProfile;
  /** Role the user gave it, or null. */
  readonly corrected: Role | null;
}

/** The role of a column, and what it rests on. */
export interface Assignment {
  readonly role: Role;
  readonly confidence: number;
  readonly basis: 'heading' | 'content' | 'corrected';
  readonly reason: Words | null;
}

/** Roles that several columns may play. */
const SHARED: ReadonlySet<Role> = new Set<Role>([
  'section',
  'progress',
  'remark',
  'problem',
  'next-step',
  'leader',
  'responsible-leader',
  'lead-unit',
  'support-unit',
  'evidence',
  'score',
  'ignored',
  'period-target',
  'period-actual',
  'month-actual',
  'funds-planned',
  'funds-in-place',
  'funds-paid',
]);

/** Roles of which every group of columns, and every period, has its own. */
const GROUPED: ReadonlySet<Role> = new Set<Role>([
  'target',
  'actual',
  'rate',
  'baseline',
  'weight',
  'status',
  'unit-of-measure',
]);

function place({ senses }: Candidate, role: Role): string {
  if (!GROUPED.has(role)) return role;
  return `${senses.group ?? ''}|${senses.period?.lastMonth ?? ''}|${role}`;
}

/** Where no column names the items, one of short tasks beside one of long ones does (重点任务 · 具体目标). */
function nameItems(candidates: readonly Candidate[], assigned: Map<number, Assignment>): void {
  const roles = [...assigned.values()].map(({ role }) => role);
  if (roles.includes('item') || roles.includes('region') || !roles.includes('task')) return;
  const names = candidates.find(
    ({ column, senses }) =>
      assigned.get(column)?.role === 'indicator' &&
      assigned.get(column)?.basis === 'content' &&
      senses.senses.some(({ role, weight }) => role === 'task' && weight >= 0.8),
  );
  const given = names === undefined ? undefined : assigned.get(names.column);
  if (names !== undefined && given !== undefined)
    assigned.set(names.column, { ...given, role: 'item' });
}

/**
 * Of two columns that may both name the items (重点工作 · 年度目标任务) the one of shorter texts does, not
 * the one that tells what is to be done.
 */
function nameByShorter(candidates: readonly Candidate[], assigned: Map<number, Assignment>): void {
  const longer = candidates.find(({ column }) => {
    const given = assigned.get(column);
    return given?.role === 'item' && given.basis === 'content';
  });
  const shorter = candidates.find(
    ({ column, profile }) =>
      assigned.get(column)?.role === 'task' &&
      profile.set > 0 &&
      profile.length < (longer?.profile.length ?? 0) * 0.8,
  );
  if (longer === undefined || shorter === undefined) return;
  const [item, task] = [assigned.get(longer.column), assigned.get(shorter.column)];
  if (item === undefined || task === undefined) return;
  assigned.set(shorter.column, { ...item, basis: 'content' });
  assigned.set(longer.column, { ...task, basis: 'content' });
}

interface Bid {
  readonly candidate: Candidate;
  readonly role: Role;
  readonly weight: number;
  readonly fit: number;
}

/**
 * Gives every column one role, the surest first; a role that only one column can play goes to the one
 * whose cells fit it best, never to the first. Columns of one group compete among themselves.
 */
export function assignRoles(candidates: readonly Candidate[]): ReadonlyMap<number, Assignment> {
  const assigned = new Map<number, Assignment>();
  const taken = new Set<string>();
  for (const candidate of candidates) {
    if (candidate.corrected === null) continue;
    taken.add(place(candidate, candidate.corrected));
    assigned.set(candidate.column, corrected(candidate.corrected));
  }
  for (const bid of bidsOf(candidates)) {
    const key = place(bid.candidate, bid.role);
    if (assigned.has(bid.candidate.column) || (taken.has(key) && !SHARED.has(bid.role))) continue;
    taken.add(key);
    assigned.set(bid.candidate.column, assignment(bid));
  }
  nameItems(candidates, assigned);
  nameByShorter(candidates, assigned);
  for (const candidate of candidates) {
    if (!assigned.has(candidate.column)) assigned.set(candidate.column, unknown(candidate));
  }
  return assigned;
}

function bidsOf(candidates: readonly Candidate[]): Bid[] {
  const figures = hasFigures(candidates);
  const counted = hasCounts(candidates);
  return candidates
    .flatMap((candidate) =>
      candidate.senses.senses.map(({ role, weight }): Bid => {
        const scaled = weight * scaleOf(role, candidate, figures, counted);
        return { candidate, role, weight: scaled, fit: fitOf(role, candidate.profile) };
      }),
    )
    .filter((bid) => bid.fit > 0.05)
    .sort((a, b) => b.weight * b.fit - a.weight * a.fit || a.candidate.column - b.candidate.column);
}

/** A column of targets or actuals holds figures. */
function hasFigures(candidates: readonly Candidate[]): boolean {
  return candidates.some(
    ({ senses, profile }) =>
      profile.share('number', 'percent') >= 0.5 &&
      senses.senses.some(({ role }) => role === 'target' || role === 'actual'),
  );
}

/** A column of actuals holds plain numbers. */
function hasCounts(candidates: readonly Candidate[]): boolean {
  return candidates.some(
    ({ senses, profile }) =>
      profile.share('number') >= 0.5 && senses.senses.some(({ role }) => role === 'actual'),
  );
}

/**
 * Beside columns of figures a column of short names holds indicators rather than tasks, and figures
 * with words around them are actuals rather than prose, the more so where no column holds the actuals
 * as plain numbers. Words under a period may as well be its plan.
 */
function scaleOf(
  role: Role,
  { profile, senses }: Candidate,
  figures: boolean,
  counted: boolean,
): number {
  if (role === 'indicator') return figures ? 1.05 : 0.5;
  const worded = profile.share('figure-text') > 0 && profile.share('prose') < 0.3;
  if (role !== 'actual' || !figures || !worded) return 1;
  return counted || senses.period !== null ? 1.3 : 1.6;
}

function corrected(role: Role): Assignment {
  return {
    role,
    confidence: 1,
    basis: 'corrected',
    reason: { zh: '由用户在设置中指定', en: 'set by the user in 设置' },
  };
}

function assignment({ candidate, role, weight, fit }: Bid): Assignment {
  const strongest = Math.max(...candidate.senses.senses.map((sense) => sense.weight));
  const said = candidate.senses.senses.filter((sense) => sense.weight === strongest);
  const byHeading = said.some((sense) => sense.role === role);
  const confidence = Math.round(Math.min(1, weight) * (0.5 + 0.5 * fit) * 100) / 100;
  return {
    role,
    confidence: byHeading ? confidence : Math.max(0.6, confidence),
    basis: byHeading && said.length === 1 ? 'heading' : byHeading ? 'heading' : 'content',
    reason: reasonOf(byHeading, candidate.profile, fit),
  };
}

function reasonOf(byHeading: boolean, profile: ColumnProfile, fit: number): Words | null {
  if (!byHeading) {
    return {
      zh: '列头有歧义，按单元格内容判定',
      en: 'the heading is ambiguous; the cells decided',
    };
  }
  if (profile.set === 0)
    return { zh: '整列为空，仅凭列头判定', en: 'empty column; the heading alone' };
  return fit < 0.4
    ? { zh: '单元格内容与列头不太相符', en: 'the cells hardly fit the heading' }
    : null;
}

function unknown(candidate: Candidate): Assignment {
  const reason: Words =
    candidate.senses.senses.length === 0
      ? { zh: '列头不在词表中', en: 'the heading is not known' }
      : { zh: '已有更合适的列担任该角色', en: 'another column fits the role better' };
  return { role: 'ignored', confidence: 0.5, basis: 'heading', reason };
}
