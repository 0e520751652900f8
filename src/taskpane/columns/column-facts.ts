import {
  isErrorValue,
  ROLE_NAMES,
  valueAt,
  type AssessedLedger,
  type Book,
  type Column,
  type Role,
  type Words,
} from '../../core';

/** Below this a column is marked as doubtful (`Column.confidence`). */
const DOUBTFUL = 0.6;

/** Below this a role that the cells decided against its heading is in doubt as well. */
const DOUBTFUL_BY_CELLS = 0.8;

/** Why a column is in doubt; null where it is not, or where the clerk has decided. */
export function doubtOf({ basis, confidence, reason, role, header }: Column): Words | null {
  const name = ROLE_NAMES[role];
  if (basis === 'corrected') return null;
  if (basis === 'content' && role !== 'ignored') {
    if (confidence >= DOUBTFUL_BY_CELLS || header.includes(name.zh)) return null;
    return {
      zh: `存疑：表头是“${header}”，格里的内容像${name.zh}。不对就改选。`,
      en: `In doubt: the heading is “${header}”, the cells look like ${name.en}. Choose another role if it is wrong.`,
    };
  }
  if (confidence >= DOUBTFUL) return null;
  const why = reason ?? { zh: '把握不大', en: 'not quite sure' };
  return {
    zh: `存疑：${why.zh}。不对就改选。`,
    en: `In doubt: ${why.en}. Choose another role if it is wrong.`,
  };
}

/** What stands where there is nothing to say. */
const NOTHING = /^[-—－―–/\\_]*$/;

/** The first value under a heading that says something, in one line; '' where none does. */
export function firstValue(
  { sheet: name, tasks }: AssessedLedger,
  book: Book,
  column: number,
): string {
  const sheet = book.sheets.find((one) => one.name === name);
  if (sheet === undefined) return '';
  for (const { rows } of tasks) {
    for (let row = rows[0]; row <= rows[1]; row += 1) {
      const value = valueAt(sheet, row, column);
      if (value === null) continue;
      const text = isErrorValue(value)
        ? value.error
        : String(value)
            .replace(/\s*\n\s*/g, '')
            .trim();
      if (!NOTHING.test(text)) return text;
    }
  }
  return '';
}

/** Said where figures have no columns of their own and are taken from the texts. */
export function proseNote({ columns, indicators }: AssessedLedger): Words | null {
  const has = (role: Role): boolean => columns.some((column) => column.role === role);
  if (has('target') || has('actual') || !indicators.some(({ source }) => source === 'prose'))
    return null;
  const named = columns.filter(({ role }) => role === 'task' || role === 'progress');
  const headers = named.map(({ header }) => `“${header}”`).join('');
  return {
    zh: `目标和实际没有单独的列，从${headers}的文字里取。`,
    en: `Target and actual have no columns of their own; they are taken from the texts of ${headers}.`,
  };
}
