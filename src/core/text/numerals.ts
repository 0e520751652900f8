/** Digits in ordinary and in financial writing. */
const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  '○': 0,
  一: 1,
  壹: 1,
  二: 2,
  贰: 2,
  两: 2,
  俩: 2,
  三: 3,
  叁: 3,
  四: 4,
  肆: 4,
  五: 5,
  伍: 5,
  六: 6,
  陆: 6,
  七: 7,
  柒: 7,
  八: 8,
  捌: 8,
  九: 9,
  玖: 9,
};

const TENS: Readonly<Record<string, number>> = {
  十: 10,
  拾: 10,
  百: 100,
  佰: 100,
  千: 1000,
  仟: 1000,
};

const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** Characters a Chinese numeral is written with, for use in a regular expression's class. */
export const NUMERAL_CHARACTERS = '零〇一壹二贰两俩三叁四肆五伍六陆七柒八捌九玖十拾百佰千仟万亿点';

/**
 * Value of a Chinese numeral: 十二 → 12, 一百零五 → 105, 两千四百五 → 2450 (the last digit stands for
 * the next lower place), 二〇二三 → 2023, 六点五 → 6.5, 拾万零五十六 → 100056. Null where it is none.
 */
export function chineseNumber(text: string): number | null {
  const [whole = '', fraction, ...more] = text.split('点');
  if (more.length > 0 || whole === '') return null;
  const value = wholeNumber(whole);
  if (value === null || fraction === undefined) return value;
  const digits = Array.from(fraction).map((character) => DIGITS[character]);
  if (digits.length === 0 || digits.includes(undefined)) return null;
  return Number(`${value}.${digits.join('')}`);
}

function wholeNumber(text: string): number | null {
  const characters = Array.from(text);
  if (characters.every((character) => character in DIGITS)) {
    return characters.length === 1 || characters.length >= 3
      ? Number(characters.map((character) => DIGITS[character]).join(''))
      : null;
  }
  return places(characters);
}

/** What has been read of a numeral: finished myriads, the section below, a digit not yet placed. */
interface Reading {
  readonly total: number;
  readonly section: number;
  readonly digit: number | null;
  /** The last place named, which a digit at the very end stands below (两千四百五). */
  readonly place: number;
}

function places(characters: readonly string[]): number | null {
  let state: Reading | null = { total: 0, section: 0, digit: null, place: 1 };
  for (const character of characters) {
    state = state === null ? null : step(state, character);
  }
  if (state === null) return null;
  const unit = state.place >= 100 ? state.place / 10 : 1;
  return state.total + state.section + (state.digit ?? 0) * unit;
}

function step(state: Reading, character: string): Reading | null {
  const value = DIGITS[character];
  if (value !== undefined) return withDigit(state, value);
  const ten = TENS[character];
  if (ten !== undefined) return withTen(state, ten);
  const myriad = MYRIADS[character];
  return myriad === undefined ? null : withMyriad(state, myriad);
}

function withDigit(state: Reading, value: number): Reading | null {
  if (state.digit !== null && state.digit !== 0) return null;
  return { ...state, digit: value, place: value === 0 ? 10 : state.place };
}

function withTen({ total, section, digit, place }: Reading, ten: number): Reading | null {
  if (digit === null && section > 0 && ten >= place) return null;
  if (digit === 0 && section === 0 && total === 0) return null;
  const times = digit === null || digit === 0 ? 1 : digit;
  return { total, section: section + times * ten, digit: null, place: ten };
}

function withMyriad({ total, section, digit }: Reading, myriad: number): Reading | null {
  const amount = section + (digit ?? 0);
  if (amount === 0 && total === 0) return null;
  const sum = myriad === 1e8 ? (total + amount) * myriad : total + amount * myriad;
  return { total: sum, section: 0, digit: null, place: myriad };
}
