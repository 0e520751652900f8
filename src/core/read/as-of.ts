import type { AsOf, AsOfBasis, Column, Task } from '../ledger/ledger';
import type { Source } from '../ledger/source';
import { asOfDatesIn, readAsOfLine, yearIn } from '../text/as-of';
import type { TitleReading } from './title';

/** A text that may say as of when, and where it stands; null for a sheet's name. */
export interface Saying {
  readonly text: string;
  readonly from: Source | null;
}

const NONE: AsOf = { date: null, basis: null, text: null, from: null };

const ORDER: readonly AsOfBasis[] = ['as-of-line', 'report-date', 'title'];

/** The year that title, lines or sheet name say a ledger is for, in this order; null where none does. */
export function readYear(title: TitleReading, sheetName: string): number | null {
  const texts = [title.title ?? '', ...title.lines.map(({ text }) => text), sheetName];
  for (const text of texts) {
    const year = yearIn(text) ?? bareYear(text);
    if (year !== null) return year;
  }
  return null;
}

/** A year without 年, as in English titles. */
function bareYear(text: string): number | null {
  const match = /(?:^|[^\d.])(20\d{2})(?![\d.]|\s*[^\s\x21-\x7e])/.exec(text);
  return match === null ? null : Number(match[1]);
}

/**
 * As-of date as the ledger says it: 截至 in or above the table; 填报时间; the period in the sheet's name
 * or title. The dates inside the ledger's sentences come later, see `inferAsOf`.
 */
export function readAsOf(
  title: TitleReading,
  columnTexts: readonly Saying[],
  sheetName: string,
  year: number | null,
): AsOf {
  const lines: Saying[] = title.lines.map(({ text, at }) => ({ text, from: { at } }));
  const above = [...lines, ...columnTexts].flatMap((saying) => readingsOf(saying, year));
  const names = [...readingsOf({ text: sheetName, from: null }, year)];
  const titles = lines
    .filter(({ text }) => text.length <= 60)
    .flatMap((saying) => readingsOf(saying, year));
  for (const basis of ORDER) {
    const among = basis === 'title' ? [...names, ...titles] : [...above, ...names];
    const found = among.find((asOf) => asOf.basis === basis && asOf.date !== null);
    if (found !== undefined) return found;
  }
  return NONE;
}

function readingsOf({ text, from }: Saying, year: number | null): AsOf[] {
  const reading = readAsOfLine(text, year);
  if (reading === null || reading.date === null) return [];
  const source = from === null ? null : { at: from.at, span: reading.span };
  return [{ date: reading.date, basis: reading.basis, text: reading.text, from: source }];
}

/** Headings that say 截至9月底; a period over a column (7月) says nothing about the whole ledger. */
export function asOfHeadings(columns: readonly Pick<Column, 'header' | 'headerCells'>[]): Saying[] {
  return columns
    .filter(({ header }) => /截至|截止/.test(header) && !/截[至止](?:时间|日期)$/.test(header))
    .flatMap(({ header, headerCells: [at] }) =>
      at === undefined ? [] : [{ text: header, from: { at } }],
    );
}

/** Characters behind 截至 in which its date stands. */
const DATE_REACH = 30;

/** The one date that all 截至 texts of the tasks share; none where they differ. */
export function inferAsOf(tasks: readonly Task[], year: number | null): AsOf {
  const known = new Map<string, AsOf | null>();
  let found: AsOf = NONE;
  for (const { progress } of tasks) {
    for (const { text, from } of progress) {
      for (const start of startsOf(text)) {
        const words = text.slice(start, start + DATE_REACH);
        const cached = known.get(words);
        const reading = cached === undefined ? inferredIn(words, start, from, year) : cached;
        known.set(words, reading);
        if (reading === null) continue;
        if (found.date !== null && found.date !== reading.date) return NONE;
        if (found.date === null) found = reading;
      }
    }
  }
  return found;
}

/** Where 截至 and 截止 stand in a text. */
function startsOf(text: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf('截'); at >= 0; at = text.indexOf('截', at + 1)) {
    if (text[at + 1] === '至' || text[at + 1] === '止') starts.push(at);
  }
  return starts;
}

function inferredIn(words: string, start: number, from: Source, year: number | null): AsOf | null {
  const [reading] = asOfDatesIn(words, year);
  if (reading === undefined || reading.date === null) return null;
  const span = [reading.span[0] + start, reading.span[1] + start] as const;
  return { date: reading.date, basis: 'inferred', text: reading.text, from: { at: from.at, span } };
}
