import type { IsoDate } from '../ledger/ledger';
import type { AssessedLedger } from '../ledger/progress';
import { addressOf, type Cell } from '../sheet/reference';

/** What stands for a missing value, so that it is never taken for 0. */
export const EMPTY = {
  /** Target given, no figure. */
  notFilled: '未填',
  /** Does not apply. */
  none: '—',
  noActual: '台账未填\n完成数',
  noCause: '〔台账未写原因〕',
  toFill: '〔请补充〕',
  firstTime: '首次统计',
  noAsOf: '截至日期未定',
  qualitative: '定性任务',
  /** The ledger has no columns of figures. */
  inText: '未列指标',
  unusable: '待核',
} as const;

/** Longest part of a sheet's name that labels show. */
const SHEET_LABEL = 6;

/** `2020-07-31` → `2020年7月31日`. */
export function longDate(date: IsoDate): string {
  const [year, month, day] = partsOf(date);
  return `${year}年${month}月${day}日`;
}

/** `2020-12-31` → `12月31日`; with the year where it is not `year`. */
export function shortDate(date: IsoDate, year: number | null): string {
  const [own, month, day] = partsOf(date);
  return own === year || year === null ? `${month}月${day}日` : longDate(date);
}

/** The year of a date. */
export function yearOf(date: IsoDate): number {
  return Number(date.slice(0, date.indexOf('-')));
}

function partsOf(date: IsoDate): [year: number, month: number, day: number] {
  const [year = '', month = '', day = ''] = date.split('-');
  return [Number(year), Number(month), Number(day)];
}

/** At most `length` characters, the last of them … where something was cut. Never splits a pair. */
export function cut(text: string, length: number): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  if (plain.length <= length) return plain;
  const characters = Array.from(plain);
  return characters.length <= length ? plain : `${characters.slice(0, length - 1).join('')}…`;
}

/** A sheet's name as labels show it: at most 6 characters, then …. */
export function sheetLabel(name: string): string {
  const characters = Array.from(name);
  return characters.length <= SHEET_LABEL ? name : `${characters.slice(0, SHEET_LABEL).join('')}…`;
}

/** A cell as a label shows it: `附件1!G5`, with one ledger `G5`. */
export function cellText(cell: Cell, single: boolean): string {
  return single ? addressOf(cell) : `${sheetLabel(cell.sheet)}!${addressOf(cell)}`;
}

/** `截至2020年7月31日`, or that it is not known; several dates of several ledgers are all named. */
export function asOfText(ledgers: readonly AssessedLedger[]): string {
  const dates = [...new Set(ledgers.map((ledger) => ledger.asOf.date))];
  const known = dates.filter((date): date is IsoDate => date !== null).sort();
  if (known.length === 0) return EMPTY.noAsOf;
  const said = `截至${known.map(longDate).join('、')}`;
  return known.length < dates.length ? `${said}（部分台账未定）` : said;
}

/** The line below the title: as-of date and ledgers. */
export function subLine(ledgers: readonly AssessedLedger[]): string {
  return `${asOfText(ledgers)} · 台账：${ledgersText(ledgers)}`;
}

/** Longest list of ledgers in the line below the title. */
const LEDGERS_NAMED = 4;
const TITLE_LENGTH = 30;

function ledgersText(ledgers: readonly AssessedLedger[]): string {
  const named = ledgers.slice(0, LEDGERS_NAMED).map(({ sheet, title }) => {
    const plain = title === null ? '' : cut(title, TITLE_LENGTH).replace(/[（(]…$/, '…');
    return plain === '' || plain === sheet ? sheet : `${sheet}（${plain}）`;
  });
  const rest = ledgers.length - named.length;
  return `${named.join('、')}${rest > 0 ? ` 等${ledgers.length}张` : ''}`;
}

/** `2020年民生实事进展情况总览`; without the year where it is not known or not the same. */
export function overviewTitle(ledgers: readonly AssessedLedger[]): string {
  const years = [...new Set(ledgers.map((ledger) => ledger.year))];
  const year = years.length === 1 ? (years[0] ?? null) : null;
  return `${year === null ? '' : `${year}年`}民生实事进展情况总览`;
}

/** `住建局等3家`, `李某等3人`; up to `most` are all named, one to a line. */
export function shortList(names: readonly string[], measure: '家' | '人', most = 2): string {
  const [first = ''] = names;
  return names.length > most ? `${first}等${names.length}${measure}` : names.join('\n');
}
