import type { Column } from '../ledger/ledger';
import { ROLE_NAMES, type Role } from '../ledger/role';
import { formatAt, GENERAL } from '../sheet/format-areas';
import type { Cell } from '../sheet/reference';
import { valueAt, type SheetSnapshot } from '../sheet/snapshot';
import { isErrorValue, type Scalar } from '../sheet/value';
import { clean } from '../text/decimal';
import { hasFullWidthDigits, normalise } from '../text/normalise';
import { defineCheck, PASSED, type Fix, type Outcome, type Subject } from './check';
import { aboutAtRow } from './parts/at-row';

type Case = 'error' | 'text' | 'fullWidth';

/** Whatever plays a part must not hold an error. */
const ALL_ROLES = (Object.keys(ROLE_NAMES) as Role[]).filter((role) => role !== 'ignored');
/** Columns that are reckoned with. */
const FIGURE_ROLES: ReadonlySet<Role> = new Set<Role>([
  ...(['target', 'actual', 'rate', 'weight', 'baseline', 'score'] as const),
  ...(['period-target', 'period-actual', 'month-actual'] as const),
  ...(['funds-planned', 'funds-in-place', 'funds-paid'] as const),
]);
const NUMBER = /^([+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?)\s*(%?)$/;
/** Longer texts are sentences. */
const LONGEST = 20;
/** The same before spaces and signs that take no room are taken out. */
const MOST_WRITTEN = 4 * LONGEST;

export const numberIsNumber = defineCheck({
  id: 'number-is-number',
  group: 'structure',
  scope: 'ledger',
  title: { zh: '数字是数值', en: 'Numbers are stored as numbers' },
  problem: { zh: '数字不是数值', en: 'Numbers not stored as numbers' },
  roles: ALL_ROLES,
  messages: {
    error: {
      severity: 'must-fix',
      zh: '“{column}”列是错误值{stated}',
      en: 'The cell in “{column}” holds the error {stated}',
      advice: { zh: '请改正公式或填写数字', en: 'correct the formula or fill in the figure' },
    },
    text: {
      severity: 'hint',
      zh: '数字“{stated}”存成了文本，不能参加计算',
      en: 'The number “{stated}” is stored as text and cannot be reckoned with',
      advice: { zh: '可改为数值{expected}', en: 'turn it into the number {expected}' },
    },
    fullWidth: {
      severity: 'hint',
      zh: '“{stated}”用了全角数字',
      en: '“{stated}” is written in full-width digits',
      advice: { zh: '可改为“{expected}”', en: 'write {expected}' },
    },
  },
  explains: {
    zh: '各列中的错误值为强制。数字列里存成文本的数字、全角数字只提示，并给出改法；带单位、“以上”“余”等字的不算。',
    en: 'Error values in any column that plays a role are must-fix. Numbers stored as text and full-width digits in columns of figures are hints with a fix; a number with a unit, a bound or 余 is no finding.',
  },
  *run(ledger, { sheet }): Generator<Outcome<Case>> {
    const columns = ledger.columns.filter(({ role }) => role !== 'ignored');
    const subjectAt = aboutAtRow(ledger);
    for (const [row, kind] of ledger.rowKinds) {
      if (kind !== 'data' && kind !== 'total') continue;
      for (const column of columns) {
        const value = valueAt(sheet, row, column.column);
        if (value === null) continue;
        if (!isSuspect(value, column)) yield PASSED;
        else {
          const at = { sheet: ledger.sheet, row, column: column.column };
          yield judge(sheet, column, at, value, subjectAt(row, column.header));
        }
      }
    }
  },
});

/** Errors, and texts in columns of figures that are short enough to be a number: all else is right. */
function isSuspect(value: Scalar, { role }: Column): boolean {
  if (typeof value !== 'string') return isErrorValue(value);
  return value.length <= MOST_WRITTEN && FIGURE_ROLES.has(role);
}

function judge(
  sheet: SheetSnapshot,
  column: Column,
  at: Cell,
  value: Scalar,
  subject: Subject,
): Outcome<Case> {
  if (isErrorValue(value)) {
    const data = { column: column.header, stated: value.error };
    return { outcome: 'found', message: 'error', subject, at: [{ at }], data };
  }
  const slip = typeof value === 'string' ? slipOf(value) : null;
  if (slip === null || typeof value !== 'string') return PASSED;
  const format = formatAt(sheet, at.row, at.column);
  const fix: Fix = [
    {
      at,
      from: { input: value, format },
      to: { input: slip.input, format: slip.format ?? format },
    },
  ];
  return {
    outcome: 'found',
    message: slip.message,
    subject,
    at: [{ at }],
    data: { stated: value.trim(), expected: slip.expected },
    fix: typeof slip.input === 'number' && format === '@' ? withFormat(fix, GENERAL) : fix,
  };
}

interface Slip {
  readonly message: 'text' | 'fullWidth';
  readonly expected: string;
  readonly input: number | string;
  /** Format that the mended cell needs; null: its own. */
  readonly format: string | null;
}

function slipOf(raw: string): Slip | null {
  const text = normalise(raw).text.trim();
  if (text.length > LONGEST) return null;
  const wide = hasFullWidthDigits(raw);
  const message = wide ? 'fullWidth' : 'text';
  const number = NUMBER.exec(text);
  if (number === null) {
    return wide ? { message, expected: text, input: text, format: null } : null;
  }
  const [, digits = '', decimals = '', percent] = number;
  const written = Number(digits.replace(/,/g, ''));
  if (percent !== '%') return { message, expected: text, input: written, format: null };
  const format = decimals === '' ? '0%' : `0.${'0'.repeat(decimals.length)}%`;
  return { message, expected: text, input: clean(written / 100), format };
}

/** A number in a cell formatted as text would become text again. */
function withFormat(fix: Fix, format: string): Fix {
  return fix.map(({ at, from, to }) => ({
    at,
    from,
    to: to.format === '@' ? { ...to, format } : to,
  }));
}
