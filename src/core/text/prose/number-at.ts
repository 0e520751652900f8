import { clean, decimalsOf } from '../decimal';
import { NUMERAL_CHARACTERS, chineseNumber } from '../numerals';
import { SCALES } from '../unit-table';

/** Number as written at one place of a text. */
export interface FoundNumber {
  readonly written: number;
  readonly decimals: number;
  readonly to: number;
  readonly numeral: boolean;
}

const ARABIC = /\d{1,3}(?:[,，]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/y;
const MIXED = /(?:\d{1,4}(?:\.\d+)?[亿万千百]){2,4}\d{0,4}|\d{1,5}(?:\.\d+)?[亿万]\d{3,4}(?!\d)/y;
const RUN = new RegExp(`[${NUMERAL_CHARACTERS}]+`, 'y');
const PLACE_ONLY = /^[百佰千仟万亿点]+$/;

const PLACES: Readonly<Record<string, number>> = { 亿: 1e8, 万: 1e4, 千: 1e3, 百: 1e2 };

/** Longer runs are no numbers: registration numbers, tables pasted as text. */
const MOST_DIGITS = 15;
const MOST_NUMERALS = 16;

/** An Arabic number that begins here: `20,000`, `3.77`, `1亿2000万`; null with its end where it is none. */
export function arabicAt(text: string, at: number): FoundNumber | { readonly to: number } {
  const mixed = matchAt(MIXED, text, at);
  if (mixed !== null && !/[米克瓦伏]/.test(text.charAt(at + mixed.length))) {
    const written = mixedValue(mixed);
    return { written, decimals: decimalsOf(written), to: at + mixed.length, numeral: false };
  }
  const match = matchAt(ARABIC, text, at) ?? text.charAt(at);
  const to = at + match.length;
  if (match.length > MOST_DIGITS) return { to };
  const point = match.indexOf('.');
  const decimals = point < 0 ? 0 : match.length - point - 1;
  return { written: Number(match.replace(/[,，]/g, '')), decimals, to, numeral: false };
}

/** A Chinese numeral that begins here; where it is none, the end of the run of such characters. */
export function numeralAt(text: string, at: number): FoundNumber | { readonly to: number } {
  const all = matchAt(RUN, text, at) ?? text.charAt(at);
  // 一百千瓦: the last 千 belongs to the unit.
  const unit =
    all.length > 1 && all.endsWith('千') && /[瓦克米]/.test(text.charAt(at + all.length));
  const run = unit ? all.slice(0, -1) : all;
  const to = at + run.length;
  if (run.length > MOST_NUMERALS || PLACE_ONLY.test(run)) return { to };
  const written = chineseNumber(run.replace(/点$/, ''));
  if (written === null) return { to };
  return {
    written,
    decimals: decimalsOf(written),
    to: run.endsWith('点') ? to - 1 : to,
    numeral: true,
  };
}

/** 万, 千万, 亿 behind a number. */
export function scaleAt(
  text: string,
  at: number,
): { readonly name: string; readonly factor: number } | null {
  const first = text.charAt(at);
  if (!'万亿千百十'.includes(first) || first === '') return null;
  const found = SCALES.find(([name]) => text.startsWith(name, at));
  if (found === undefined) return null;
  // 千 and 百 alone belong to a unit (千瓦, 千米) or a word (百姓), hardly ever to a number in digits.
  if (found[0].length === 1 && !'万亿'.includes(found[0])) return null;
  return { name: found[0], factor: found[1] };
}

function mixedValue(match: string): number {
  let total = 0;
  let section = 0;
  for (const part of match.match(/\d+(?:\.\d+)?[亿万千百]?/g) ?? []) {
    const amount = parseFloat(part);
    const place = PLACES[part.charAt(part.length - 1)] ?? 1;
    if (place < 1e4) section += amount * place;
    else {
      total += (section + amount) * place;
      section = 0;
    }
  }
  return clean(total + section);
}

function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
