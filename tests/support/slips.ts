import type { Draft, Field, Row } from './planted-slips';
import { rateText } from './slip-forms';

/** Puts one slip into a draft; false where the form has no place for it. */
export type Slip = (draft: Draft) => boolean;

type Change = (row: Row, draft: Draft, index: number) => void;

/** A slip in one free row of a form that has the columns needed. */
function inRow(needed: readonly Field[], change: Change): Slip {
  return (draft) => {
    const taken = draft.has(...needed) ? draft.take() : null;
    if (taken === null) return false;
    change(taken.row, draft, taken.index);
    return true;
  };
}

/** A slip that makes one cell say something else. */
function cell(
  field: Field,
  text: string,
  check: string,
  severity: 'must-fix' | 'verify' | 'hint',
  more: Partial<Row> = {},
  needed: readonly Field[] = [field],
): Slip {
  return inRow(needed, (row, draft, index) => {
    Object.assign(row, { [field]: text, ...more });
    draft.plant(check, severity, field, index);
  });
}

const FIGURES: readonly Field[] = ['target', 'actual', 'rate'];
const NOT_SET = { actual: '——', rate: '——' };

const wrongRate = inRow(FIGURES, (row, draft, index) => {
  const right = Math.round(Number(row.rate.replace('%', '')));
  row.rate = `${right + draft.random.between(3, 20)}%`;
  draft.plant('rate-matches-figures', 'must-fix', 'rate', index);
});

const finishedTooSoon = inRow(['target', 'actual', 'status'], (row, draft, index) => {
  row.status = '已完成';
  draft.plant('completed-below-target', 'must-fix', 'status', index);
});

const negative = inRow(FIGURES, (row, draft, index) => {
  row.actual = `-${row.actual}`;
  row.rate = '——';
  draft.plant('negative-value', 'must-fix', 'actual', index);
});

const truncated = inRow(FIGURES, (row, draft, index) => {
  Object.assign(row, { target: '30', actual: '20', rate: '66%' });
  draft.plant('rate-within-rounding', 'hint', 'rate', index);
});

const impossibleShare = inRow([...FIGURES, 'indicator'], (row, draft, index) => {
  Object.assign(row, { indicator: '居民参保率', target: '95%', actual: '108%' });
  row.rate = rateText(108, 95);
  draft.plant('rate-possible', 'verify', 'actual', index);
});

const twoMarks: Slip = (draft) => {
  const rows = draft.has(...FIGURES) ? [draft.take(), draft.take()] : [];
  const [first, second] = rows;
  if (!first || !second) return false;
  Object.assign(first.row, { target: '——', ...NOT_SET });
  Object.assign(second.row, { target: '/', actual: '/', rate: '/' });
  draft.planted.push({
    check: 'blanks-consistent',
    severity: 'hint',
    place: draft.column('target'),
  });
  return true;
};

const doubledNumber = inRow(['number'], (row, draft, index) => {
  row.number = draft.rows[index - 1]?.number ?? '';
  draft.plant('numbering-unbroken', 'verify', 'number', index);
});

const otherName = inRow(['unit'], (row, draft, index) => {
  row.unit = '住房和城乡建设局';
  draft.plant('unit-names-consistent', 'verify', 'unit', index);
});

const textNumber = inRow(['target'], (row, draft, index) => {
  row.target = `'${row.target}`;
  draft.plant('number-is-number', 'hint', 'target', index);
});

const noAsOf: Slip = (draft) => {
  if (draft.planted.some(({ check }) => check === 'overdue')) return false;
  if (draft.form.name === 'milestones' || draft.asOfLine === null) return false;
  draft.asOfLine = null;
  draft.title = '民生实事进展情况表';
  draft.planted.push({ check: 'report-date-missing', severity: 'verify', place: 'A1' });
  return true;
};

const withoutColumn =
  (field: Field, severity: 'verify' | 'hint'): Slip =>
  (draft) => {
    const checks = draft.planted.map(({ check }) => check);
    const others = ['overdue', 'deadline-is-date', 'deadline-single', 'unit-empty'];
    if (checks.some((check) => others.includes(check) || check.startsWith('unit-names')))
      return false;
    if (!draft.has(field) || draft.form.name === 'milestones') return false;
    draft.columns = draft.columns.filter(([one]) => one !== field);
    draft.planted.push({
      check: 'required-column-missing',
      severity,
      get place() {
        return `A${draft.headingRow}`;
      },
    });
    return true;
  };

const late: Slip = (draft) => {
  if (draft.asOfLine === null) return false;
  return cell('deadline', '5月31日', 'overdue', 'verify', { status: '正在推进' }, [
    'deadline',
    'status',
  ])(draft);
};

const lateAndSaid: Slip = (draft) => {
  if (draft.asOfLine === null) return false;
  return cell('deadline', '4月底', 'overdue', 'hint', { status: '未完成' }, ['deadline', 'status'])(
    draft,
  );
};

/** Slips that take away a line or a column come last, when all else has its place. */
export const SLIPS: readonly Slip[] = [
  wrongRate,
  finishedTooSoon,
  negative,
  truncated,
  impossibleShare,
  twoMarks,
  doubledNumber,
  otherName,
  textNumber,
  late,
  lateAndSaid,
  cell('unit', '', 'unit-empty', 'must-fix'),
  cell('rate', '#DIV/0!', 'number-is-number', 'must-fix'),
  cell('deadline', '尽快', 'deadline-is-date', 'verify'),
  cell('deadline', '长期保持', 'deadline-is-date', 'hint'),
  cell('deadline', '7月31日⏎12月31日', 'deadline-single', 'verify'),
  cell('target', '配合推广应用', 'target-measurable', 'hint', NOT_SET, FIGURES),
  cell('target', '0', 'target-zero', 'hint', { actual: '0', rate: '——' }, FIGURES),
  cell('status', '还行', 'status-in-vocabulary', 'hint'),
  cell('actual', '', 'target-without-actual', 'verify', { rate: '' }, FIGURES),
  inRow(FIGURES, (row, draft, index) => {
    Object.assign(row, { target: '——', rate: '——' });
    draft.plant('actual-without-target', 'verify', 'actual', index);
  }),
  noAsOf,
  withoutColumn('deadline', 'hint'),
  withoutColumn('unit', 'verify'),
];
