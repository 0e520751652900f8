import type { Column, IsoDate } from '../ledger/ledger';
import type { Role } from '../ledger/role';
import type { Words } from '../words';

/** A column, and whether its cells hold anything. */
export interface FilledColumn {
  readonly column: Column;
  readonly filled: boolean;
  /** Last month of the period in its heading, or null. */
  readonly month: number | null;
  /** Its cells are words rather than figures. */
  readonly worded: boolean;
  /** Its heading names nothing but the period. */
  readonly bare: boolean;
}

const LATEST: Words = {
  zh: '按统计截止日取最近一期',
  en: 'the latest period not after the as-of date',
};
const PLAN: Words = {
  zh: '另有完成情况列，本列文字按计划读取',
  en: 'another column tells the progress; these words are the plan',
};
const EARLIER: Words = { zh: '往期数据，不作为当前完成数', en: 'an earlier or later period' };

/**
 * Of columns by period (7月 · 10月 · 12月) the latest one not after the as-of date counts: it becomes
 * the actual (or rate, or progress), the others do not count. A cumulative column without a period
 * beats them all. Without a date the last one that is filled counts.
 */
export function resolvePeriods(
  columns: readonly FilledColumn[],
  asOf: IsoDate | null,
): readonly Column[] {
  const planned = columns.map((column) => asPlan(column, columns));
  const groups = [...new Set(planned.map(({ column }) => column.group))];
  let result = planned.map(({ column }) => column);
  for (const group of groups) {
    const own = planned.filter(({ column }) => column.group === group);
    result = resolve(result, own, ['period-actual', 'actual'], 'actual', 'period-actual', asOf);
    result = resolve(result, own, ['rate'], 'rate', 'ignored', asOf);
    result = resolve(result, own, ['progress'], 'progress', 'ignored', asOf);
  }
  return result;
}

/** Words under 一季度 … 四季度 beside a column that tells how far it is: what is planned by then. */
function asPlan(filled: FilledColumn, all: readonly FilledColumn[]): FilledColumn {
  const { column, month, worded } = filled;
  const told = all.some(
    (other) => other.month === null && ['actual', 'progress'].includes(other.column.role),
  );
  const open = column.role === 'period-actual' || column.role === 'progress';
  if (month === null || !filled.bare || !worded || !told || !open || column.basis === 'corrected')
    return filled;
  return {
    ...filled,
    column: { ...column, role: 'period-target', basis: 'content', reason: PLAN },
  };
}

function resolve(
  columns: readonly Column[],
  own: readonly FilledColumn[],
  among: readonly Role[],
  role: Role,
  rest: Role,
  asOf: IsoDate | null,
): Column[] {
  const members = own.filter(({ column }) => among.includes(column.role));
  const periodic = members.filter(({ month }) => month !== null);
  const plain = members.some(({ column, month }) => month === null && column.role === role);
  if (periodic.length === 0) return [...columns];
  const chosen = plain ? null : latest(periodic, asOf);
  return columns.map((column) => {
    if (!periodic.some((member) => member.column.column === column.column)) return column;
    if (column.basis === 'corrected') return column;
    if (column.column === chosen?.column.column) {
      return { ...column, role, reason: periodic.length > 1 ? LATEST : column.reason };
    }
    return { ...column, role: rest, reason: EARLIER };
  });
}

function latest(periodic: readonly FilledColumn[], asOf: IsoDate | null): FilledColumn | null {
  const month = asOf === null ? null : Number(asOf.slice(5, 7));
  const due = (member: FilledColumn): boolean => {
    const { periodEnd } = member.column;
    if (periodEnd !== null && asOf !== null) return periodEnd.slice(0, 7) <= asOf.slice(0, 7);
    return month === null ? member.filled : (member.month ?? 13) <= month;
  };
  const order = (member: FilledColumn): string =>
    member.column.periodEnd ?? String(member.month ?? 0).padStart(2, '0');
  const candidates = periodic.filter(due);
  const sorted = [...candidates].sort((a, b) => (order(a) < order(b) ? -1 : 1));
  return sorted[sorted.length - 1] ?? null;
}
