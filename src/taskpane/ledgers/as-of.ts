import { cellLabel, type AsOf, type AssessedLedger, type IsoDate, type Words } from '../../core';

/** As-of dates of all ledgers together: the one date they share, and what it rests on. */
export interface SharedAsOf {
  /** Null where none is known, or where they differ. */
  readonly date: IsoDate | null;
  readonly differ: boolean;
  readonly from: AsOf | null;
}

/** The as-of date that the ledgers share. */
export function sharedAsOf(ledgers: readonly AssessedLedger[]): SharedAsOf {
  const dates = new Set(ledgers.map(({ asOf }) => asOf.date));
  const known = ledgers.find(({ asOf }) => asOf.date !== null)?.asOf ?? null;
  if (dates.size > 1) return { date: null, differ: true, from: known };
  return { date: known?.date ?? null, differ: false, from: known };
}

/** True for a date that somebody has to look at before it counts as right. */
export function isDoubtful({ date, differ, from }: SharedAsOf): boolean {
  const basis = from?.basis ?? null;
  return date !== null && !differ && (basis === 'inferred' || basis === 'remembered');
}

/** Words before and after the cell that a date was taken from. */
export interface AsOfSource {
  readonly before: Words;
  readonly cell: string | null;
  readonly after: Words;
}

/** Tells where the date comes from. */
export function asOfSource({ date, differ, from }: SharedAsOf): AsOfSource {
  const cell = from?.from == null ? null : cellLabel(from.from.at);
  const text = from?.text ?? '';
  const quote: Words = { zh: `“${text}”。`, en: ` “${text}”.` };
  if (differ) {
    return {
      before: {
        zh: '各张台账写的日期不同，按各自的日期算。填了就都按填的算。',
        en: 'The ledgers state different dates; each is judged by its own unless you give one for all.',
      },
      cell: null,
      after: NOTHING,
    };
  }
  if (date === null || from === null) {
    return {
      before: {
        zh: '台账没有写截至日期，没填就不判断进度快慢和逾期。',
        en: 'No ledger states it; without it neither pace nor delay is judged.',
      },
      cell: null,
      after: NOTHING,
    };
  }
  switch (from.basis) {
    case 'given':
      return {
        before: {
          zh: '由您填写，记在“设置”里。清空就用台账里写的。',
          en: 'As you gave it, kept in 设置; clear it to use the ledger’s own.',
        },
        cell: null,
        after: NOTHING,
      };
    case 'remembered':
      return {
        before: {
          zh: '上次填写的，记在“设置”里。请核对：数字更新过就重新填。',
          en: 'As you gave it last time, kept in 设置. Please confirm: give it anew where the figures are new.',
        },
        cell: null,
        after: NOTHING,
      };
    case 'inferred':
      return {
        before: { zh: '表头没有写，取自 ', en: 'Not stated above the table; taken from ' },
        cell,
        after: { zh: `“${text}”。请核对。`, en: ` “${text}”. Please confirm.` },
      };
    case 'report-date':
      return { before: { zh: '取自填报时间 ', en: 'From the report date ' }, cell, after: quote };
    case 'title':
      return {
        before: { zh: '取自标题或表名 ', en: 'From the title or sheet name ' },
        cell,
        after: quote,
      };
    default:
      return { before: { zh: '取自 ', en: 'From ' }, cell, after: quote };
  }
}

const NOTHING: Words = { zh: '', en: '' };

/** `2020年7月31日` in Chinese, ISO in English; '' where there is none. */
export function shownDate(date: IsoDate | null, language: 'zh-CN' | 'en-US'): string {
  if (date === null) return '';
  const [year = '', month = '', day = ''] = date.split('-');
  return language === 'zh-CN' ? `${year}年${Number(month)}月${Number(day)}日` : date;
}

/** Reads what a clerk types: `2020年7月31日`, `2020-7-31`, `2020.7.31`, `20200731`; null where it is no day. */
export function typedDate(text: string): IsoDate | null {
  const match =
    /^(\d{4})(?:年|[-./])(\d{1,2})(?:月|[-./])(\d{1,2})[日号]?$/.exec(text.replace(/\s/g, '')) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(text.trim());
  if (match === null) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  const real = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return real ? date.toISOString().slice(0, 10) : null;
}
