import type { Bound } from '../ledger/figure';
import { boundBehind } from './bounds';
import { normalise } from './normalise';
import { NUMERAL_CHARACTERS, chineseNumber } from './numerals';
import { clean, decimalsOf, shift } from './decimal';

/** A percentage inside a text. */
export interface PercentageReading {
  /** As a share: 65.58% → 0.6558. */
  readonly value: number;
  /** Before the sign: 65.58. */
  readonly written: number;
  readonly decimals: number;
  readonly bound: Bound;
  readonly text: string;
  /** UTF-16 offsets in the raw text. */
  readonly span: readonly [from: number, to: number];
}

const ARABIC = '\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?';
const PERCENTAGE = new RegExp(
  `(?:${ARABIC})\\s*%|百分之(?:[${NUMERAL_CHARACTERS}]+|${ARABIC})`,
  'g',
);
const BOUND_BEFORE =
  /(?:(不少于|不低于|至少|达到|达|超过|超|突破|高于|大于|≥)|(不高于|不超过|控制在|低于|少于|≤)|(大约|约|近|将近|接近))\s*$/;

/**
 * All percentages of a text in reading order: `65.58%`, `占目标任务的76%`, `超过83%`, `百分之八十`.
 * 百分点 and ‰ are no percentages, and a range (`5%-8%`) gives both its ends.
 */
export function percentagesIn(raw: string): PercentageReading[] {
  const text = normalise(raw);
  const found: PercentageReading[] = [];
  let from = 0;
  for (const match of text.text.match(PERCENTAGE) ?? []) {
    const at = text.text.indexOf(match, from);
    from = at + match.length;
    const written = valueOf(match);
    if (written === null) continue;
    const span = text.toRaw(at, from);
    found.push({
      value: clean(shift(written, -2)),
      written,
      decimals: /\.(\d+)/.exec(match)?.[1]?.length ?? decimalsOf(written),
      bound: boundAround(text.text, at, from),
      text: raw.slice(span[0], span[1]),
      span,
    });
  }
  return found;
}

function valueOf(match: string): number | null {
  const digits = match.replace(/^百分之|[%\s,，]/g, '');
  return /^\d/.test(digits) ? Number(digits) : chineseNumber(digits);
}

function boundAround(text: string, from: number, to: number): Bound {
  const behind = boundBehind(text.slice(to, to + 6));
  if (behind !== null) return behind.bound;
  const before = BOUND_BEFORE.exec(text.slice(Math.max(0, from - 6), from));
  if (before === null) return 'exact';
  if (before[1] !== undefined) return 'at-least';
  return before[2] === undefined ? 'about' : 'at-most';
}
