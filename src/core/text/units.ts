import type { Unit } from '../ledger/figure';
import { normalise } from './normalise';
import { COUNTING_WORDS, SCALES, UNIT_ROWS } from './unit-table';

/** Per cent, as a share: 67 % → 0.67. */
export const PERCENT: Unit = { name: '%', kind: 'ratio', factor: 0.01 };

const KNOWN: ReadonlyMap<string, Unit> = new Map(
  UNIT_ROWS.flatMap(({ kind, factor, names }) =>
    names.split(' ').map((name): [string, Unit] => [name, { name, kind, factor }]),
  ),
);

/** A word that can count things: up to four Han characters, optionally per something. */
const COUNTER = /^\p{Script=Han}{1,4}(?:[/·][\p{Script=Han}A-Za-z²³]{1,4}){0,2}$/u;

/** A counting word and the thing counted: `个小区`, `名教师`. */
const COUNTED = /^([个处项座所家户人名件套条台辆栋幢场次例])\p{Script=Han}{1,6}$/u;

/** What follows a number without counting anything: points in time, bounds, states, sentences. */
const NO_UNIT =
  /^[年月日号时点无级期]|以上|以下|以内|左右|[余多前后已未正在和及与等其]|完成|达标|合格|第/u;

/**
 * Unit of a name as it stands alone: `公里`, `万平方米`, `㎡`, `%`. A leading 万 or 亿 scales any unit.
 * An unknown short word is a unit of its own kind (kind = name, factor 1), so that it is never
 * converted; text that cannot be a counting word gives null.
 */
export function unitNamed(name: string): Unit | null {
  const word = tidy(name);
  const known = knownUnit(word);
  if (known !== null || NO_UNIT.test(word)) return known;
  const counted = plainUnit(COUNTED.exec(word)?.[1] ?? '');
  return counted ?? (COUNTER.test(word) ? ownKind(word) : null);
}

/** Like `unitNamed`, but only units of the built-in tables. */
export function knownUnit(name: string): Unit | null {
  const word = tidy(name);
  const found = plainUnit(word);
  if (found !== null) return found;
  for (const [scale, factor] of SCALES) {
    if (!word.startsWith(scale) || scale === '千' || scale === '百') continue;
    const base = plainUnit(word.slice(scale.length));
    if (base !== null && base.kind !== 'ratio') {
      return { name: word, kind: base.kind, factor: base.factor * factor };
    }
  }
  return null;
}

/** The unit scaled by 万 or 亿: 人, 10000 → 万人. */
export function scaledUnit(unit: Unit, scale: string, factor: number): Unit {
  return { name: scale + unit.name, kind: unit.kind, factor: unit.factor * factor };
}

/** The unit without its 万 or 亿: 万人 → 人; any other unit as it is. */
export function baseOfScaled(unit: Unit): Unit {
  for (const [scale, factor] of SCALES) {
    const base = unit.name.startsWith(scale) ? plainUnit(unit.name.slice(scale.length)) : null;
    if (base !== null && base.kind === unit.kind && base.factor * factor === unit.factor)
      return base;
  }
  return unit;
}

/**
 * Unit in the bracket that ends a name: `改造居民户数（户）`, `投资额（单位：万元）`. Only units of the
 * built-in tables: a bracket may as well explain the name (`养老服务站（农村幸福院）`).
 */
export function unitInName(name: string): Unit | null {
  const match =
    /[（([【]\s*(?:计量)?(?:单位)?\s*[:：]?\s*([^（）()[\]【】]{1,12}?)\s*[）)\]】]?\s*$/u.exec(
      normalise(name).text,
    );
  return match === null ? null : knownUnit(match[1] ?? '');
}

/** True where figures of both units may be compared or divided: same kind, or either without unit. */
export function comparable(a: Unit | null, b: Unit | null): boolean {
  return a === null || b === null || a.kind === b.kind;
}

function plainUnit(word: string): Unit | null {
  return KNOWN.get(word) ?? (COUNTING_WORDS.has(word) ? ownKind(word) : null);
}

function ownKind(word: string): Unit {
  return { name: word, kind: word, factor: 1 };
}

function tidy(name: string): string {
  return normalise(name).text.replace(/\s+/g, '');
}
