import type { Unit } from '../../ledger/figure';
import { COUNTING_WORDS, UNIT_ROWS } from '../unit-table';
import { knownUnit } from '../units';

/** A unit found behind a number. */
export interface FoundUnit {
  readonly unit: Unit;
  readonly length: number;
}

/**
 * Spellings that are units in a column of units, but too often something else in a sentence: 点, 分 (scores
 * and times), 里 (inside), 证, 单.
 */
const NOT_IN_SENTENCES = new Set('分 里 点 度 方 门 面 证 单 卡 团 圆 M g L l'.split(' '));

/** What may not follow: 25个月, 12处理, 3所需. */
const NOT_BEFORE: Readonly<Record<string, string>> = {
  个: '月百半',
  处: '理置分罚于',
  所: '有需以属在',
  起: '来步点草',
  对: '接全于农符老应口',
  支: '付持出',
  本: '次市县区年月村',
  部: '分门署位委',
  组: '织建团成',
  队: '伍员',
  种: '植养',
  台: '账区',
  场: '地所馆面',
  节: '约能点',
  班: '子',
  批: '准复次',
  条: '件例',
  次: '性年',
  家: '庭长',
  人: '大才均民制',
  名: '录单额称',
  户: '籍口外',
  元: '旦月宵',
  米: '袋粉',
  头: '部',
  口: '径岸腔',
  块: '链',
  段: '落',
  村: '庄委级干医',
  镇: '区级政',
  乡: '镇级村',
  县: '级城委政',
  区: '级域委政',
  街道: '办',
  件: '套',
  份: '额',
  站: '点位',
  眼: '科镜',
  井: '盖',
  根: '据本治',
  类: '别似',
  片: '区面',
  届: '满',
  箱: '涵',
  间: '隔接',
  期: '间望货工项建标内末满限',
  平: '均台整安衡方房价时凡等行',
  t: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ',
  m: 'abcdefghijklnopqrstuvwxyz',
};

/** What may follow all the same: 214人均已取得证书 against 人均. */
const STILL_BEFORE: Readonly<Record<string, RegExp>> = { 人: /^均[已未可获能按取在为]/ };

interface Entry extends FoundUnit {
  readonly name: string;
  readonly notBefore: string;
}

const BY_FIRST = new Map<number, Entry[]>();

const NAMES = [
  ...UNIT_ROWS.flatMap(({ names, kind }) =>
    kind === 'ratio' || kind === 'points' ? [] : names.split(' '),
  ),
  ...COUNTING_WORDS,
  '期',
  '平',
].filter((name) => !NOT_IN_SENTENCES.has(name));

for (const name of NAMES) {
  // 块 counts boards more often than money.
  const unit = name === '块' || name === '期' ? { name, kind: name, factor: 1 } : knownUnit(name);
  if (unit === null) continue;
  const first = name.charCodeAt(0);
  const entry = { name, unit, length: name.length, notBefore: NOT_BEFORE[name] ?? '' };
  BY_FIRST.set(first, [...(BY_FIRST.get(first) ?? []), entry]);
}
for (const entries of BY_FIRST.values()) entries.sort((a, b) => b.length - a.length);

/** The longest unit that begins at this place of a sentence; null where none does. */
export function unitAt(text: string, at: number): FoundUnit | null {
  for (const entry of BY_FIRST.get(text.charCodeAt(at)) ?? []) {
    if (!text.startsWith(entry.name, at)) continue;
    const behind = at + entry.length;
    const next = text.charAt(behind);
    if (next === '' || !entry.notBefore.includes(next)) return entry;
    if (STILL_BEFORE[entry.name]?.test(text.slice(behind, behind + 2)) === true) return entry;
  }
  return null;
}
