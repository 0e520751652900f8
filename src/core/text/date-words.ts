import type { IsoDate } from '../ledger/ledger';
import { NUMERAL_CHARACTERS, chineseNumber } from './numerals';
import { daysInMonth, isoDate } from './dates';
import { normalise } from './normalise';

/** How finely a date is given. */
export type DatePrecision = 'day' | 'third' | 'month' | 'quarter' | 'half-year' | 'year';

/**
 * A date as written. Month and day are known even where the year is not: `date` is null only then,
 * so that reading is kept apart from resolving.
 */
export interface DateReading {
  /** Last day of what is named (11月底 → 30 November, 一季度 → 31 March); null without a year. */
  readonly date: IsoDate | null;
  /** First day of what is named; null without a year. */
  readonly start: IsoDate | null;
  readonly month: number;
  readonly day: number;
  /** As written or, where the text does not say it, as given by the caller; null where neither does. */
  readonly year: number | null;
  readonly yearStated: boolean;
  readonly precision: DatePrecision;
  /** `from` where the text reads 自…起: a start, no deadline. */
  readonly sense: 'by' | 'from';
  readonly text: string;
  /** UTF-16 offsets in the text given. */
  readonly span: readonly [from: number, to: number];
}

interface Rule {
  readonly pattern: RegExp;
  read(match: RegExpExecArray): Part | null;
}

/** Month and day of both ends, without the year. */
interface Part {
  readonly year?: number | null;
  readonly from: readonly [month: number, day: number];
  /** Day 0 stands for the last day of the month. */
  readonly to: readonly [month: number, day: number];
  readonly precision: DatePrecision;
}

const N = `(\\d{1,2}|元(?=\\s*月)|[${NUMERAL_CHARACTERS.replace('点', '').replace('万亿', '')}]{1,3})`;
const YEAR =
  '(?:(\\d{4}|\\d{2}(?=\\s*年)|[〇零一二三四五六七八九]{4})\\s*年度?\\s*|(?:今年|本年|当年|年内)\\s*)?';
const BEFORE = '(?:之?前|以前|之内)?';

const QUARTERS: Readonly<Record<string, number>> = { '1': 1, '2': 2, '3': 3, '4': 4 };

/** Tried in order at each place; the first that fits wins, so the longer forms stand first. */
const RULES: readonly Rule[] = [
  {
    pattern: /^(\d{4})\s*([./-])\s*(\d{1,2})\s*\2\s*(\d{1,2})(?!\d)(?:日)?/,
    read: (m) => day(Number(m[3]), Number(m[4]), Number(m[1])),
  },
  {
    pattern: /^((?:19|20)\d{2})(0[1-9]|1[0-2])([0-2]\d|3[01])(?!\d)/,
    read: (m) => day(Number(m[2]), Number(m[3]), Number(m[1])),
  },
  {
    pattern: new RegExp(`^${YEAR}${N}\\s*月\\s*${N}\\s*[日号]${BEFORE}`),
    read: (m) => day(number(m[2]), number(m[3]), number(m[1])),
  },
  {
    pattern: new RegExp(`^${YEAR}${N}\\s*月份?\\s*(上旬|中旬|下旬|月?底|末|初)${BEFORE}`),
    read: (m) => third(number(m[2]), m[3] ?? '', number(m[1])),
  },
  {
    pattern: new RegExp(
      `^${YEAR}${N}\\s*(?:月份?)?\\s*[-—–~～至到]+\\s*${N}\\s*月份?(?!龄|大)(底|末)?${BEFORE}`,
    ),
    read: (m) => span(number(m[2]), number(m[3]), 'month', number(m[1])),
  },
  {
    pattern: new RegExp(`^${YEAR}前\\s*(\\d{1,2}|[一二两三四五六七八九十]{1,3})\\s*个?月`),
    read: (m) => span(1, number(m[2]), 'month', number(m[1])),
  },
  {
    pattern: new RegExp(`^${YEAR}(前|第)?\\s*([1-4一二三四两])\\s*(?:个)?季度(?:底|末)?${BEFORE}`),
    read: (m) => quarter(number(m[3]), m[2] === '前', number(m[1])),
  },
  {
    pattern: new RegExp(`^${YEAR}(上|下)半年(?:底|末)?${BEFORE}`),
    read: (m) =>
      m[2] === '上'
        ? span(1, 6, 'half-year', number(m[1]))
        : span(7, 12, 'half-year', number(m[1])),
  },
  {
    pattern: new RegExp(`^(?:(\\d{4})\\s*年\\s*)?(?:年底|年末|岁末)${BEFORE}`),
    read: (m) => span(1, 12, 'year', number(m[1])),
  },
  {
    pattern: new RegExp(`^(\\d{4})\\s*年\\s*(?:底|末)${BEFORE}`),
    read: (m) => span(1, 12, 'year', number(m[1])),
  },
  {
    pattern: /^(\d{4})\s*[./-]\s*(\d{1,2})(?![\d.%‰])(?:月)?/,
    read: (m) => span(Number(m[2]), Number(m[2]), 'month', Number(m[1])),
  },
  {
    pattern: new RegExp(`^${YEAR}${N}\\s*月份?(?!龄|大|\\s*\\d*\\s*个)${BEFORE}`),
    read: (m) => span(number(m[2]), number(m[2]), 'month', number(m[1])),
  },
];

/**
 * All dates of a text in reading order. `year` resolves those that do not say their own; a year said
 * earlier in the same text carries on (`2021年3月底…；6月底…`). Days that do not exist (2月30日) are no
 * dates. 上旬 ends on the 10th, 中旬 on the 20th, 底 on the last day, 初 on the 10th, 上半年 on 30 June.
 */
export function readDates(raw: string, year: number | null): DateReading[] {
  const text = normalise(raw);
  const found: DateReading[] = [];
  let carried: number | null = null;
  for (let at = 0; at < text.text.length;) {
    const hit = dateAt(text.text, at);
    if (hit === null) {
      at += 1;
      continue;
    }
    carried = hit.year ?? carried;
    const span = text.toRaw(at, at + hit.length);
    const reading = hit.resolve(carried ?? year);
    if (reading !== null)
      found.push({ ...reading, text: raw.slice(span[0], span[1]).trim(), span });
    at += hit.length;
  }
  return found;
}

/** A date that begins at one place of a text, its year not yet resolved. */
export interface DateHit {
  readonly length: number;
  /** The year that it names; null where it names none. */
  readonly year: number | null;
  /** Null for a day that does not exist. */
  resolve(year: number | null): Omit<DateReading, 'text' | 'span'> | null;
}

/** The date that begins at this place of a normalised text; null where none does. */
export function dateAt(text: string, at: number): DateHit | null {
  const hit = startsHere(text, at) ? firstRule(text.slice(at, at + LONGEST_DATE)) : null;
  if (hit === null) return null;
  const said = fullYear(hit.part.year ?? null);
  const sense = senseOf(text, at, hit.length);
  return {
    length: hit.length,
    year: said,
    resolve: (year) => resolve(hit.part, said !== null, said ?? year, sense),
  };
}

/** 24年6月底: a year of two digits is of this century. */
function fullYear(year: number | null): number | null {
  return year !== null && year < 100 ? 2000 + year : year;
}

/** No date is longer; a bound keeps the search linear. */
const LONGEST_DATE = 40;

/** A digit or numeral that continues a number, or 个月, starts no date. */
function startsHere(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  const here = text[at] ?? '';
  if (/\d/.test(here) && /[\d.]/.test(before) && !isNumbered(text, at)) return false;
  return (
    /[\d一二三四五六七八九十〇零前第上下今本当年岁元\-—–~～至到]/.test(here) &&
    !/[-—–~～至到]/.test(here)
  );
}

/** `1.3月底前…；2.6月底前…`: the number of a list in front of a month. */
function isNumbered(text: string, at: number): boolean {
  return (
    /(?:^|[\n；;。：:，,\s])\d{1,2}\.$/.test(text.slice(Math.max(0, at - 4), at)) &&
    /^\d{1,2}\s*月/.test(text.slice(at, at + 4))
  );
}

function firstRule(text: string): { part: Part; length: number } | null {
  for (const rule of RULES) {
    const match = rule.pattern.exec(text);
    if (match === null) continue;
    const part = rule.read(match);
    return part === null ? null : { part, length: match[0].trimEnd().length };
  }
  return null;
}

function resolve(
  part: Part,
  yearStated: boolean,
  year: number | null,
  sense: 'by' | 'from',
): Omit<DateReading, 'text' | 'span'> | null {
  const [month, given] = part.to;
  const last = given === 0 ? daysInMonth(year ?? 2000, month) : given;
  if (given > daysInMonth(year ?? 2000, month)) return null;
  const date = year === null ? null : isoDate(year, month, last);
  const start = year === null ? null : isoDate(year, part.from[0], part.from[1]);
  return { date, start, month, day: last, year, yearStated, precision: part.precision, sense };
}

/** 自7月1日起 names a start. */
function senseOf(text: string, at: number, length: number): 'by' | 'from' {
  // Hardly any date has one of these near; the rest need no closer look.
  const near = text.slice(Math.max(0, at - 3), at) + text.slice(at + length, at + length + 4);
  if (!near.includes('起') && !near.includes('自') && !near.includes('从')) return 'by';
  const before = /(?:自|从)\s*$/.test(text.slice(Math.max(0, at - 3), at));
  const rest = text.slice(at + length, at + length + 6);
  const behind = /^\s*(?:起|开始|开工|启动)/.test(rest);
  return (before && !/^\s*(?:至|到)/.test(rest)) || /^\s*起/.test(rest)
    ? 'from'
    : before && behind
      ? 'from'
      : 'by';
}

function day(month: number | null, dayOfMonth: number | null, year: number | null): Part | null {
  if (month === null || dayOfMonth === null || month < 1 || month > 12 || dayOfMonth < 1)
    return null;
  return { year, from: [month, dayOfMonth], to: [month, dayOfMonth], precision: 'day' };
}

function third(month: number | null, word: string, year: number | null): Part | null {
  if (month === null || month < 1 || month > 12) return null;
  const ends: Readonly<Record<string, readonly [number, number]>> = {
    上旬: [1, 10],
    初: [1, 10],
    中旬: [11, 20],
    下旬: [21, 0],
  };
  const [from, to] = ends[word] ?? [1, 0];
  return { year, from: [month, from], to: [month, to], precision: 'third' };
}

function span(
  first: number | null,
  last: number | null,
  precision: DatePrecision,
  year: number | null,
): Part | null {
  if (first === null || last === null || first < 1 || last > 12 || first > last) return null;
  return { year, from: [first, 1], to: [last, 0], precision };
}

function quarter(number: number | null, upTo: boolean, year: number | null): Part | null {
  const which = QUARTERS[String(number)];
  if (which === undefined) return null;
  return span(upTo ? 1 : which * 3 - 2, which * 3, 'quarter', year);
}

function number(text: string | undefined): number | null {
  if (text === undefined) return null;
  if (text === '元') return 1;
  return /^\d+$/.test(text) ? Number(text) : chineseNumber(text);
}
