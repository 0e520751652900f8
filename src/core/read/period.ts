import { chineseNumber } from '../text/numerals';

/** A stretch of the year a heading stands for, by its last month. */
export interface Period {
  /** 1…12; the period ends with this month's last day. */
  readonly lastMonth: number;
  /** Counted from January on (1—9月, 前三季度, 截至9月底), so the value is cumulative. */
  readonly fromJanuary: boolean;
  /** Year where the heading names one. */
  readonly year: number | null;
}

/** A period found at the start of a heading, and what follows it. */
export interface PeriodMatch {
  readonly period: Period;
  readonly rest: string;
}

const YEAR = '(?:(20\\d\\d)年)?';
const NUMBER = '(\\d{1,2}|[一二三四五六七八九十]{1,2}|元)';

const MONTHS = new RegExp(`^${YEAR}(截至|截止|至|到)?${NUMBER}月(?:份|底|末)?(?:\\d{1,2}日)?`);
const MONTH_RANGE = new RegExp(
  `^${YEAR}${NUMBER}月?(?:份)?[-—–－~～至到]+${NUMBER}月(?:份|底|末)?`,
);
const QUARTER = new RegExp(`^${YEAR}(前)?第?([1-4一二三四])(?:个)?季度`);
const QUARTER_RANGE = new RegExp(`^${YEAR}[1一][-—–－~～至到]+([2-4二三四])季度`);
const WHOLE_YEAR = new RegExp(`^${YEAR}全年(?=累计)`);
const HALF = new RegExp(`^${YEAR}(上|下)半年`);

/** Reads a period at the start of a text without white space; null where none stands there. */
export function periodOf(text: string): PeriodMatch | null {
  return (
    monthRange(text) ??
    quarterRange(text) ??
    month(text) ??
    quarter(text) ??
    half(text) ??
    wholeYear(text)
  );
}

function monthRange(text: string): PeriodMatch | null {
  const match = MONTH_RANGE.exec(text);
  if (match === null) return null;
  const first = monthNumber(match[2]);
  return found(text, match[0], match[1], monthNumber(match[3]), first === 1);
}

function quarterRange(text: string): PeriodMatch | null {
  const match = QUARTER_RANGE.exec(text);
  if (match === null) return null;
  return found(text, match[0], match[1], (monthNumber(match[2]) ?? 0) * 3, true);
}

function month(text: string): PeriodMatch | null {
  const match = MONTHS.exec(text);
  if (match === null) return null;
  return found(text, match[0], match[1], monthNumber(match[3]), match[2] !== undefined);
}

function quarter(text: string): PeriodMatch | null {
  const match = QUARTER.exec(text);
  if (match === null) return null;
  return found(text, match[0], match[1], (monthNumber(match[3]) ?? 0) * 3, match[2] !== undefined);
}

function half(text: string): PeriodMatch | null {
  const match = HALF.exec(text);
  if (match === null) return null;
  return found(text, match[0], match[1], match[2] === '上' ? 6 : 12, match[2] === '上');
}

function wholeYear(text: string): PeriodMatch | null {
  const match = WHOLE_YEAR.exec(text);
  return match === null ? null : found(text, match[0], match[1], 12, true);
}

function monthNumber(text: string | undefined): number | null {
  if (text === undefined) return null;
  return text === '元' ? 1 : /^\d+$/.test(text) ? Number(text) : chineseNumber(text);
}

function found(
  text: string,
  matched: string,
  year: string | undefined,
  lastMonth: number | null,
  fromJanuary: boolean,
): PeriodMatch | null {
  if (lastMonth === null || lastMonth < 1 || lastMonth > 12) return null;
  const rest = text.slice(matched.length);
  return {
    period: {
      lastMonth,
      fromJanuary: fromJanuary || rest.startsWith('累计'),
      year: year === undefined ? null : Number(year),
    },
    rest,
  };
}
