import type { Role } from '../ledger/role';
import type { ColumnHeading } from './column-headings';
import { readHeading, type HeadingReading, type Sense } from './heading';
import { isTotalName } from './lines';
import type { Period } from './period';
import { knownUnit } from '../text/units';

/** What all levels of a column's heading say together. */
export interface ColumnSenses {
  readonly senses: readonly Sense[];
  readonly period: Period | null;
  /** Heading above that is no word of its own (新增就业 over 目标 · 完成 · 完成率); null without. */
  readonly group: string | null;
  /** The heading names nothing but a period. */
  readonly bare: boolean;
}

const MONEY = /资金|投资|经费|预算|金额/;

/** Under a heading about money, target and actual are money roles of their own. */
const MONEY_ROLES: Partial<Readonly<Record<Role, Role>>> = {
  target: 'funds-planned',
  actual: 'funds-paid',
  progress: 'funds-paid',
  rate: 'ignored',
};

/** What a role becomes where its heading names a period. */
const PERIOD_ROLES: Partial<Readonly<Record<Role, Role>>> = {
  target: 'period-target',
  task: 'period-target',
  actual: 'period-actual',
};

/** Senses that only the cells can tell apart from the one a heading names, with less weight. */
const RELATED: readonly (readonly [said: Role, meant: Role, weight: number])[] = [
  ['target', 'task', 0.6],
  ['task', 'target', 0.6],
  ['task', 'indicator', 0.7],
  ['indicator', 'task', 0.7],
  ['actual', 'progress', 0.75],
  ['progress', 'actual', 0.75],
  ['task', 'item', 0.5],
  ['number', 'item', 0.55],
  ['item', 'number', 0.55],
  ['section', 'number', 0.8],
  ['remark', 'status', 0.7],
  ['progress', 'status', 0.7],
  ['rate', 'status', 0.5],
];

/** Over columns of counties: what stands below them is a part of the whole, told elsewhere. */
const BY_REGION = /(?:各|分)(?:县|市|区|乡|镇|街道|地|单位|部门)/;

/** Puts the levels of a heading together. */
export function sensesOf(heading: ColumnHeading): ColumnSenses {
  if (heading.unnamed) return { senses: [], period: null, group: null, bare: false };
  const levels = withoutUnit(heading.levels);
  const readings = levels.map(readHeading);
  const period = lastPeriod(readings);
  const uppers = levels.slice(0, -1).filter((_, i) => !isSaid(readings[i]));
  const said = decidingSenses(levels, readings);
  const money = levels.slice(0, -1).some((level) => MONEY.test(level));
  const senses = said
    .map((sense) => (money ? { ...sense, role: MONEY_ROLES[sense.role] ?? sense.role } : sense))
    .map((sense) => withPeriod(sense, period));
  const bare = senses.length === 0 && period !== null ? barePeriod(period) : senses;
  return {
    senses: withRelated(bare),
    period,
    bare: senses.length === 0 && period !== null,
    group: uppers.length === 0 || uppers.every(isTotalName) ? null : uppers.join(' / '),
  };
}

/** A unit of measure below a heading (计划数 / 村) is no heading of its own. */
function withoutUnit(levels: readonly string[]): readonly string[] {
  const last = levels[levels.length - 1];
  const isUnit = levels.length > 1 && last !== undefined && knownUnit(last) !== null;
  return isUnit ? levels.slice(0, -1) : levels;
}

function isSaid(reading: HeadingReading | undefined): boolean {
  return reading !== undefined && (reading.senses.length > 0 || reading.period !== null);
}

function lastPeriod(readings: readonly HeadingReading[]): Period | null {
  return readings.reduce<Period | null>((last, reading) => reading.period ?? last, null);
}

/** The innermost level that says something; an outer one says it with less weight. */
function decidingSenses(
  levels: readonly string[],
  readings: readonly HeadingReading[],
): readonly Sense[] {
  const inner = readings[readings.length - 1]?.senses ?? [];
  if (inner.length > 0) return ofOuter(inner, readings[readings.length - 2]?.senses ?? []);
  const whole = readHeading(levels.join(''));
  if (whole.exact) return whole.senses;
  if (levels.slice(0, -1).some((level) => BY_REGION.test(level))) return [];
  for (let i = readings.length - 2; i >= 0; i -= 1) {
    const senses = readings[i]?.senses ?? [];
    if (senses.length > 0)
      return senses.map((sense) => ({ ...sense, weight: sense.weight * 0.85 }));
  }
  return whole.senses;
}

/** Where inner and outer level share a role, that one is meant. */
function ofOuter(inner: readonly Sense[], outer: readonly Sense[]): readonly Sense[] {
  const shared = inner.filter((sense) => outer.some((other) => other.role === sense.role));
  return shared.length > 0 && shared.length < inner.length ? shared : inner;
}

function withPeriod(sense: Sense, period: Period | null): Sense {
  if (period === null) return sense;
  if (period.fromJanuary && sense.role === 'actual') return sense;
  return { ...sense, role: PERIOD_ROLES[sense.role] ?? sense.role };
}

function barePeriod(period: Period): readonly Sense[] {
  return [
    { role: period.fromJanuary ? 'actual' : 'period-actual', weight: 0.8 },
    { role: 'progress', weight: 0.7 },
  ];
}

function withRelated(senses: readonly Sense[]): readonly Sense[] {
  const all = [...senses];
  for (const [said, meant, weight] of RELATED) {
    const source = senses.find((sense) => sense.role === said);
    if (source !== undefined && !all.some((sense) => sense.role === meant)) {
      all.push({ role: meant, weight: weight * source.weight });
    }
  }
  return all;
}
