import type { AsOfBasis, IsoDate } from '../ledger/ledger';
import { readDates, type DateReading } from './date-words';
import { normalise } from './normalise';

/** A day up to which a ledger reports, as a line, title or sheet name says it. */
export interface AsOfReading {
  /** Null where the year is not known. */
  readonly date: IsoDate | null;
  readonly basis: Exclude<AsOfBasis, 'given' | 'remembered' | 'inferred'>;
  readonly text: string;
  /** UTF-16 offsets in the raw text. */
  readonly span: readonly [from: number, to: number];
  readonly yearStated: boolean;
}

const AS_OF =
  /(?:截至|截止|统计至|数据截至|截止时间|截至时间|截止日期)(?:到|至|于)?(?:时间|日期)?\s*[:：]?\s*$/;
const REPORTED =
  /(?:填报|填表|报送|上报|统计|制表|报表|更新|调度)(?:时间|日期|截止时间)\s*[:：]?\s*$/;

/**
 * The as-of day of one text: 截至 or 截止 first, then 填报时间 and its like, then a period in a title
 * or sheet name (`7月`, `前三季度`, `2023年3季度`, `1-7月`: its last day). Null where the text says none.
 */
export function readAsOfLine(raw: string, year: number | null): AsOfReading | null {
  const dates = readDates(raw, yearIn(raw) ?? year)
    .map((date) => ({ ...date, yearStated: date.yearStated || yearIn(raw) !== null }))
    .filter(({ sense }) => sense === 'by');
  const text = normalise(raw);
  const before = (date: DateReading): string =>
    normalise(raw.slice(Math.max(0, date.span[0] - 20), date.span[0])).text;
  const asOf = dates.find((date) => AS_OF.test(before(date)));
  if (asOf !== undefined) return reading(asOf, 'as-of-line');
  const reported = dates.find((date) => REPORTED.test(before(date)));
  if (reported !== undefined) return reading(reported, 'report-date');
  if (/[。；]/.test(text.text) || text.text.length > 60) return null;
  return titlePeriod(dates);
}

/** Every 截至 and 截止 date inside sentences, for the one date that all of a ledger share. */
export function asOfDatesIn(raw: string, year: number | null): AsOfReading[] {
  return readDates(raw, year)
    .filter((date) =>
      AS_OF.test(normalise(raw.slice(Math.max(0, date.span[0] - 20), date.span[0])).text),
    )
    .map((date) => reading(date, 'as-of-line'));
}

/** The period that a heading names (`7月完成数`, `一季度目标`): its last day; null without one. */
export function periodIn(raw: string, year: number | null): AsOfReading | null {
  return titlePeriod(readDates(raw, year));
}

/** Year said by a title, heading line or sheet name (`2023年`, `2023年度`); null where none is. */
export function yearIn(raw: string): number | null {
  const text = normalise(raw).text;
  const match = /(?:^|[^\d])((?:19|20)\d{2})\s*(?:年|年度|\.|-|\/|$)/.exec(text);
  return match === null ? null : Number(match[1]);
}

/** True where a title or heading speaks of the year as a whole: 年度, 全年. */
export function speaksOfYear(raw: string): boolean {
  return /年度|全年/.test(normalise(raw).text.replace(/\s+/g, ''));
}

function titlePeriod(dates: readonly DateReading[]): AsOfReading | null {
  const last = dates[dates.length - 1];
  return last === undefined || last.precision === 'year' ? null : reading(last, 'title');
}

function reading(date: DateReading, basis: AsOfReading['basis']): AsOfReading {
  const { text, span, yearStated } = date;
  return { date: date.date, basis, text, span, yearStated };
}
