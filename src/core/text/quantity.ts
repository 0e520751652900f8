import type { Bound, Unit } from '../ledger/figure';
import { boundBefore, boundBehind } from './bounds';
import { clean, decimalsOf } from './decimal';
import { NUMERAL_CHARACTERS, chineseNumber } from './numerals';
import { SCALES } from './unit-table';
import { PERCENT, knownUnit, scaledUnit, unitNamed } from './units';

/** A quantity found in a text; offsets are those of the text given, end exclusive. */
export interface Quantity {
  /** The number as written, before scale and unit. */
  readonly written: number;
  readonly decimals: number;
  /** Unit with its scale (万人); null where none is written. */
  readonly unit: Unit | null;
  /** 万 or 亿 written with the number where no unit follows; else 1. */
  readonly scale: number;
  /** True where 万, 亿 or the like is written. */
  readonly scaled: boolean;
  readonly bound: Bound;
  readonly from: number;
  readonly to: number;
  /** 1 where the unit is known or none; less for an unknown counting word. */
  readonly confidence: number;
}

const ARABIC = /^[+-]?(?:\d{1,3}(?:[,，]\d{3})+(?!\d)|\d{1,3}(?: \d{3})+(?!\d)|\d+)(?:\.\d+)?/;
const MIXED = /^(?:(?:\d+(?:\.\d+)?[亿万千百]){2,}(?!米|克|瓦)|\d+(?:\.\d+)?[亿万](?=\d{3}))\d*/;
const PLACES: Readonly<Record<string, number>> = { 亿: 1e8, 万: 1e4, 千: 1e3, 百: 1e2 };
const NUMERAL = new RegExp(`^[负]?[${NUMERAL_CHARACTERS}]+`);
const PER_HUNDRED = new RegExp(`^百分之([${NUMERAL_CHARACTERS}]+|\\d+(?:\\.\\d+)?)`);
const TENTHS = new RegExp(
  `^([${NUMERAL_CHARACTERS}]+|\\d+(?:\\.\\d+)?)\\s*成([${NUMERAL_CHARACTERS}])?`,
);
const FRACTION = new RegExp(`^([${NUMERAL_CHARACTERS}]+)分之([${NUMERAL_CHARACTERS}]+)`);

interface Numeral {
  readonly written: number;
  readonly decimals: number;
  readonly length: number;
  readonly unit: Unit | null;
  readonly arabic: boolean;
}

/**
 * Reads a text that is one quantity and nothing else: `1.53万人`, `17000余个`, `不少于 70`, `55% 以上`,
 * `两所`, `百分之八十`, `三分之一`. Null for everything else, for ranges (`2-3个`: no single value can be
 * compared with a target), scores and ranks (`第14名`).
 */
export function wholeQuantity(text: string): Quantity | null {
  const lead = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  const before = boundBefore(text.slice(lead, end));
  const start = lead + (before?.length ?? 0);
  const numeral = numeralAt(text.slice(start, end));
  if (numeral === null) return null;
  const tail = readTail(text.slice(start + numeral.length, end), numeral);
  if (tail === null) return null;
  return {
    written: numeral.written,
    decimals: numeral.decimals,
    unit: tail.unit,
    scale: tail.scale,
    scaled: tail.scaled,
    bound: before?.bound ?? tail.bound,
    from: start,
    to: start + numeral.length + tail.length,
    confidence: tail.confidence,
  };
}

/** Number at the very start of a text, in either writing; null where none stands there. */
function numeralAt(text: string): Numeral | null {
  return shareAt(text) ?? arabicAt(text) ?? numeralWordAt(text);
}

function arabicAt(text: string): Numeral | null {
  const mixed = mixedAt(text);
  if (mixed !== null) return mixed;
  const match = ARABIC.exec(text.replace(/^[−﹣–负](?=\d)/, '-'));
  if (match === null) return null;
  const digits = match[0].replace(/[,， ]/g, '');
  const point = digits.indexOf('.');
  const decimals = point < 0 ? 0 : digits.length - point - 1;
  return { written: Number(digits), decimals, length: match[0].length, unit: null, arabic: true };
}

/** `1亿2000万`, `25万6千`, `3万4000`: Arabic digits with places in Chinese. */
function mixedAt(text: string): Numeral | null {
  const match = MIXED.exec(text);
  if (match === null) return null;
  let total = 0;
  let section = 0;
  for (const part of match[0].match(/\d+(?:\.\d+)?[亿万千百]?/g) ?? []) {
    const amount = parseFloat(part);
    const place = PLACES[part.charAt(part.length - 1)] ?? 1;
    if (place < 1e4) section += amount * place;
    else {
      total += (section + amount) * place;
      section = 0;
    }
  }
  const written = clean(total + section);
  const { length } = match[0];
  return { written, decimals: decimalsOf(written), length, unit: null, arabic: true };
}

function numeralWordAt(text: string): Numeral | null {
  const match = NUMERAL.exec(text);
  if (match === null) return null;
  // 万 may belong to the number (十二万) or, behind a mere approximation, to the unit: longest wins.
  for (let length = match[0].length; length > 0; length -= 1) {
    const word = match[0].slice(0, length);
    const value = chineseNumber(word.replace(/^负/, ''));
    if (value === null) continue;
    const written = word.startsWith('负') ? -value : value;
    return { written, decimals: decimalsOf(value), length, unit: null, arabic: false };
  }
  return null;
}

function shareAt(text: string): Numeral | null {
  const hundred = PER_HUNDRED.exec(text);
  if (hundred !== null) return shareOf(numberOf(hundred[1] ?? ''), hundred[0].length);
  const tenths = TENTHS.exec(text);
  if (tenths !== null) {
    const whole = numberOf(tenths[1] ?? '');
    const rest = tenths[2] === undefined ? 0 : chineseNumber(tenths[2]);
    return whole === null || rest === null ? null : shareOf(whole * 10 + rest, tenths[0].length);
  }
  const fraction = FRACTION.exec(text);
  if (fraction === null) return null;
  const whole = chineseNumber(fraction[1] ?? '');
  const part = chineseNumber(fraction[2] ?? '');
  if (whole === null || part === null || whole === 0) return null;
  return {
    written: part / whole,
    decimals: 0,
    length: fraction[0].length,
    unit: null,
    arabic: false,
  };
}

function shareOf(percent: number | null, length: number): Numeral | null {
  if (percent === null) return null;
  const written = clean(percent);
  return { written, decimals: decimalsOf(written), length, unit: PERCENT, arabic: false };
}

function numberOf(text: string): number | null {
  return /^\d/.test(text) ? Number(text) : chineseNumber(text);
}

interface Tail {
  readonly unit: Unit | null;
  readonly scale: number;
  readonly scaled: boolean;
  readonly bound: Bound;
  readonly length: number;
  readonly confidence: number;
}

/** What may follow a number: 余 · scale · 余 · unit · bound. Null where anything else does. */
function readTail(text: string, numeral: Numeral): Tail | null {
  let at = skipSpace(text, 0);
  const about = /^[余多]\s*/.exec(text.slice(at));
  at += about?.[0].length ?? 0;
  const behind = trailingBound(text, at);
  const word = text.slice(at, behind.from);
  const measured = numeral.unit === null ? measure(word, numeral.arabic) : bare(word, numeral.unit);
  if (measured === null) return null;
  const bound = behind.bound ?? (measured.about || about !== null ? 'about' : 'exact');
  const length = behind.bound === null ? text.length : behind.from;
  return { ...measured, bound, length };
}

function trailingBound(text: string, from: number): { from: number; bound: Bound | null } {
  for (let at = from; at < text.length; at += 1) {
    const found = boundBehind(text.slice(at));
    if (found !== null && at + found.length === text.length && found.bound !== 'about') {
      return { from: at, bound: found.bound };
    }
    if (found !== null && at + found.length === text.length) return { from: at, bound: 'about' };
  }
  return { from: text.length, bound: null };
}

type Measured = Omit<Tail, 'bound' | 'length'> & { readonly about: boolean };

function bare(word: string, unit: Unit | null): Measured | null {
  if (word.trim() !== '') return null;
  return { unit, scale: 1, scaled: false, about: false, confidence: 1 };
}

function measure(text: string, arabic: boolean): Measured | null {
  const word = text.replace(/\s+/g, '');
  if (word === '') return bare('', null);
  const about = /^(?:[十百千]?[万亿])?[余多]/.test(word);
  const clear = word.replace(/^((?:[十百千]?[万亿])?)[余多]/, '$1');
  const known = knownUnit(clear);
  const scale = SCALES.find(([name]) => clear.startsWith(name));
  if (known !== null && known.kind !== 'score') {
    const scaled = /^(?:[十百千]?万|[十百千]?亿|万亿)/.test(clear);
    return { unit: known, scale: 1, scaled, about, confidence: 1 };
  }
  if (scale !== undefined) return scaledMeasure(clear, scale, about);
  if (!arabic || known !== null) return null;
  const unit = unitNamed(clear);
  return unit === null ? null : { unit, scale: 1, scaled: false, about, confidence: 0.8 };
}

function scaledMeasure(
  word: string,
  [name, factor]: readonly [name: string, factor: number],
  about: boolean,
): Measured | null {
  const rest = word.slice(name.length).replace(/^[余多]/, '');
  const scaled = { scale: factor, scaled: true, about: about || rest !== word.slice(name.length) };
  if (rest === '') return { ...scaled, unit: null, confidence: 1 };
  const unit = knownUnit(rest) ?? unitNamed(rest);
  if (unit === null || unit.kind === 'score') return null;
  const confidence = knownUnit(rest) === null ? 0.8 : 1;
  return { ...scaled, unit: scaledUnit(unit, name, factor), scale: 1, confidence };
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (text[at] === ' ' || text[at] === '\n') at += 1;
  return at;
}
