import {
  isErrorValue,
  valueAt,
  type AssessedLedger,
  type Book,
  type Column,
  type Role,
  type Words,
} from '../../core';

/** Below this a column is marked as doubtful (`Column.confidence`). */
const DOUBTFUL = 0.6;

/** Why a column is in doubt; null where it is not, or where the clerk has decided. */
export function doubtOf({ basis, confidence, reason, role }: Column): Words | null {
  if (basis === 'corrected') return null;
  const decidedByCells = basis === 'content' && role !== 'ignored';
  if (confidence >= DOUBTFUL && !decidedByCells) return null;
  const why = reason ?? { zh: '把握不大', en: 'not quite sure' };
  return {
    zh: `存疑：${why.zh}。不对就改选。`,
    en: `In doubt: ${why.en}. Choose another role if it is wrong.`,
  };
}

/** The first value under a heading, in one line; '' where the column is empty. */
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
      if (value === null || value === '') continue;
      return (isErrorValue(value) ? value.error : String(value)).replace(/\s+/g, ' ').trim();
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
