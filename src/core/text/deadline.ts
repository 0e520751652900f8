import type { IsoDate } from '../ledger/ledger';
import { readDates } from './date-words';
import { normalise } from './normalise';

/** A date limit found in a cell; `date` null where the year is not known. */
export interface DeadlineReading {
  readonly date: IsoDate | null;
  /** First day of what is named; for a month or quarter given as a whole. */
  readonly start: IsoDate | null;
  readonly text: string;
  /** UTF-16 offsets in the raw text. */
  readonly span: readonly [from: number, to: number];
  readonly yearStated: boolean;
}

/** What a cell of time limits says. */
export interface DeadlineCell {
  /** In reading order. */
  readonly deadlines: readonly DeadlineReading[];
  /** 长期保持, 长期坚持, 逐月: no end. */
  readonly standing: boolean;
  /** A stated start (自7月1日起); null where none is. */
  readonly starts: IsoDate | null;
  /** True where something is set, but no date can be read and it is no standing duty. */
  readonly unreadable: boolean;
}

/** No end, wherever it stands: 长期护理 is none of these. */
const STANDING = /长期(?:保持|坚持|推进|实施|落实|开展|任务|执行|有效)|逐月/;

/** No end where no date is named beside it: 每月 may as well say how often until 12月底. */
const STANDING_ALONE = /^长期$|按月|每月|常年|常态化|持续(?:推进|开展|实施|进行)|全年坚持/;

/** Words for "nothing here" in a column of time limits. */
const EMPTY = /^[\s\-—–―/\\无]*$/;

/** Reads a whole cell of time limits (完成时限): every date in it, a standing duty, a start. */
export function readDeadlines(raw: string, year: number | null): DeadlineCell {
  const text = normalise(raw).text;
  const dates = readDates(raw, year).concat(wholeYear(raw, year), dotted(raw, year));
  const deadlines = dates
    .filter((date) => date.sense === 'by')
    .map(({ date, start, text: words, span, yearStated }) => ({
      date,
      start,
      text: words,
      span,
      yearStated,
    }));
  const words = text.replace(/\s+/g, '');
  const standing = STANDING.test(words) || (dates.length === 0 && STANDING_ALONE.test(words));
  return {
    deadlines,
    standing,
    starts: dates.find((date) => date.sense === 'from')?.date ?? null,
    unreadable: deadlines.length === 0 && !standing && !EMPTY.test(text),
  };
}

/** `6.30` alone in a column of time limits is a day; elsewhere it may be any number. */
function dotted(raw: string, year: number | null): ReturnType<typeof readDates> {
  const match = /^\s*(\d{1,2})[./](\d{1,2})\s*(?:日|之?前)*\s*$/.exec(normalise(raw).text);
  if (match === null) return [];
  const found = readDates(`${match[1]}月${match[2]}日`, year);
  return found.map((date) => ({ ...date, text: raw.trim(), span: [0, raw.length] }));
}

/** A cell that names nothing but a year (`2023年`, `全年`, `年度`) means its last day. */
function wholeYear(raw: string, year: number | null): ReturnType<typeof readDates> {
  const text = normalise(raw).text;
  const match =
    /^\s*(?:(\d{4})\s*年(?:度|全年)?|全年|本年度?|年内|当年)(?:内|完成|之?前)*\s*$/.exec(text);
  if (match === null) return [];
  const stated = match[1] === undefined ? null : Number(match[1]);
  const last = readDates('12月31日', stated ?? year);
  return last.map((date) => ({
    ...date,
    text: raw.trim(),
    span: [0, raw.length],
    yearStated: stated !== null,
  }));
}
