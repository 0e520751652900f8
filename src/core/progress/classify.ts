import type { Reading, Unit } from '../ledger/figure';
import type { IndicatorKind } from '../ledger/ledger';
import { saysAtMost } from '../text/bounds';
import { squeezed } from '../text/normalise';

/** How an indicator is measured, and which way is better. */
export interface IndicatorClass {
  readonly kind: IndicatorKind;
  readonly direction: 'at-least' | 'at-most';
}

/** Shares of something, named at the end of the name or before a bracket. */
const RATE_NAME = /(?:率|比例|占比|比重|比)(?:$|[（(【[])/;
/** A percentage of work done is a quantity that grows, not a level. */
const SHARE_OF_WORK = /工程量|工程进度|形象进度|建设进度|工作量|完成进度|任务量|总进度/;
/** Less of these is better even where the target says no bound. */
const LESS_IS_BETTER =
  /浓度|失业率|死亡率|发病率|患病率|事故率|返贫率|辍学率|漏损率|投诉率|流失率|PM2\.?5|PM10|细颗粒物/i;
/** How much something falls: more is better again. */
const FALL = /下降|降低|压减|减少|降幅|改善/;
/** What each one gets: a standard, met or not. */
const STANDARD = /每人每[月年天]|每[人户亩生床]|[人户亩]均|标准(?!化)|水平/;
/** Construction: little shows until late. */
const WORKS =
  /新建|改建|改造|扩建|建成|竣工|完工|开工|修建|续建|重建|铺设|敷设|硬化|建设|安装|加固|维修|修缮|整修|提质|提升工程/;

/**
 * Classifies an indicator by name, unit and target. Level: rates (覆盖率, 参保率, 比例 … with a target
 * in per cent), growth targets in per cent, at-most targets, standards per person. Works: quantities
 * of construction. Qualitative: the target is words (应救尽救). Everything else accrues. A target not
 * set is classified by the name alone.
 */
export function classifyIndicator(
  name: string,
  unit: Unit | null,
  target: Reading | null,
): IndicatorClass {
  const word = squeezed(name);
  const figure = target?.kind === 'figure' ? target.figure : null;
  if (target?.kind === 'words') return { kind: 'qualitative', direction: 'at-least' };
  const measure = figure?.unit ?? unit;
  if (isAtMost(word, figure?.bound === 'at-most')) return { kind: 'level', direction: 'at-most' };
  return { kind: kindOf(word, measure, figure?.value ?? null), direction: 'at-least' };
}

/** True for what people are entitled to (低保, 特困, 救助, 补贴): its number follows need, not a plan. */
export function isEntitlement(name: string): boolean {
  return /低保|最低生活保障|特困|救助|补贴|补助|津贴|供养|孤儿|抚恤/.test(squeezed(name));
}

function isAtMost(word: string, bounded: boolean): boolean {
  return bounded || saysAtMost(word) || (LESS_IS_BETTER.test(word) && !FALL.test(word));
}

function kindOf(word: string, unit: Unit | null, value: number | null): IndicatorKind {
  if (isLevel(word, unit, value)) return 'level';
  const construction = WORKS.test(word) && unit?.kind !== 'money' && unit?.kind !== 'person';
  return construction ? 'works' : 'accruing';
}

function isLevel(word: string, unit: Unit | null, value: number | null): boolean {
  if (unit?.kind === 'ratio') return !SHARE_OF_WORK.test(word);
  if (unit === null) return RATE_NAME.test(word) && (value === null || value <= 100);
  if (unit.name.startsWith('元/') || unit.kind.includes('/')) return true;
  return unit.kind === 'money' && STANDARD.test(word);
}
