import { clean, decimalsOf } from '../decimal';
import { NUMERAL_CHARACTERS, chineseNumber } from '../numerals';
import type { PercentToken } from './tokens';

const ARABIC = '(?:\\d{1,3}(?:[,，]\\d{3}){1,3}(?!\\d)|\\d{1,12})(?:\\.\\d{1,8})?';
const NUMERALS = `[${NUMERAL_CHARACTERS}]{1,8}`;

/** `65.58%`, `5%-8%`. */
const SIGN = new RegExp(`(${ARABIC})(?:%?[-~～—–至到](${ARABIC}))?(%|个?百分点)`, 'y');
/** `百分之八十`, `百分之80`. */
const PER_HUNDRED = new RegExp(`百分之(${NUMERALS}|${ARABIC})`, 'y');
/** `九成`, `9成`, `七成六`; not 成 as the beginning of another word. */
const TENTHS = new RegExp(
  `([一二两三四五六七八九十](?:点[一二三四五六七八九])?|\\d{1,2}(?:\\.\\d)?)成([一二三四五六七八九半]?)(?![立员本果功为长品都人交效熟型分年套片就绩])`,
  'y',
);
/** `六个百分点`. */
const POINTS = new RegExp(`(${NUMERALS})个百分点`, 'y');

/** A percentage, tenths (成) or percentage points that begin here; null where none do. */
export function shareAt(text: string, at: number): PercentToken | null {
  const first = text.charAt(at);
  if (first >= '0' && first <= '9') return signAt(text, at) ?? tenthsAt(text, at);
  if (first === '百') {
    const match = exec(PER_HUNDRED, text, at);
    return match === null
      ? null
      : percent(at, match[0].length, numberOf(match[1] ?? ''), null, false);
  }
  if (text.charAt(at + 1) === '成' || text.charAt(at + 3) === '成') return tenthsAt(text, at);
  const points = text.slice(at, at + 14).includes('百分点') ? exec(POINTS, text, at) : null;
  return points === null
    ? null
    : percent(at, points[0].length, numberOf(points[1] ?? ''), null, true);
}

function signAt(text: string, at: number): PercentToken | null {
  const match = exec(SIGN, text, at);
  if (match === null) return null;
  const [whole, low = '', high, sign] = match;
  return percent(
    at,
    whole.length,
    numberOf(low),
    high === undefined ? null : numberOf(high),
    sign !== '%',
    low,
  );
}

function tenthsAt(text: string, at: number): PercentToken | null {
  const match = exec(TENTHS, text, at);
  if (match === null) return null;
  const rest = match[2] === '半' ? 5 : (chineseNumber(match[2] ?? '') ?? 0);
  const whole = numberOf(match[1] ?? '');
  return whole === null
    ? null
    : percent(at, match[0].length, clean(whole * 10 + rest), null, false);
}

function percent(
  from: number,
  length: number,
  written: number | null,
  high: number | null,
  points: boolean,
  digits = '',
): PercentToken | null {
  if (written === null) return null;
  const point = digits.indexOf('.');
  const decimals = point < 0 ? decimalsOf(written) : digits.length - point - 1;
  return { kind: 'percent', from, to: from + length, written, decimals, points, high };
}

function numberOf(text: string): number | null {
  return /^\d/.test(text) ? Number(text.replace(/[,，]/g, '')) : chineseNumber(text);
}

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
