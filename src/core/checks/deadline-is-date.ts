import type { Task } from '../ledger/ledger';
import type { AssessedLedger } from '../ledger/progress';
import type { Cell } from '../sheet/reference';
import type { SheetSnapshot } from '../sheet/snapshot';
import { isBlank, isErrorValue } from '../sheet/value';
import { normalise } from '../text/normalise';
import { isNotSet } from '../text/not-set';
import { defineCheck, PASSED, type Outcome } from './check';
import { columnsOf, needsColumns } from './parts/columns';
import { valueOrInherited } from './parts/row-text';
import { aboutTask } from './subject';

/** A date that lacks only its year: 11月底, 第三季度, 年底前. */
const YEARLESS = /\d\s*月|[一二三四五六七八九十]月|季度|旬|年底|年末|年内|半年|全年/;
const STANDING = /长期|常年|逐月|逐年|每月|每年|每季|持续|常态|全年坚持|按月|按季|动态|日常/;

export const deadlineIsDate = defineCheck({
  id: 'deadline-is-date',
  group: 'filling',
  scope: 'ledger',
  title: { zh: '完成时限是日期', en: 'Deadlines are dates' },
  problem: { zh: '完成时限不是日期', en: 'Deadlines that are no dates' },
  roles: ['deadline'],
  messages: {
    noDate: {
      severity: 'verify',
      stated: { zh: '{deadline}', en: '{deadline}' },
      expected: { zh: '日期', en: 'a date' },
      zh: '完成时限“{deadline}”读不出日期',
      en: 'No date can be read from the deadline “{deadline}”',
      advice: { zh: '请写明年月日或“×月底”', en: 'give a day, or the end of a month' },
    },
    standing: {
      severity: 'hint',
      stated: { zh: '{deadline}', en: '{deadline}' },
      zh: '完成时限“{deadline}”是长期任务，不判断是否逾期',
      en: 'The deadline “{deadline}” makes it a standing duty, never overdue',
      advice: { zh: '有阶段目标的，可补写日期', en: 'add a date where there is a stage to reach' },
    },
  },
  explains: {
    zh: '完成时限有文字而读不出日期。“长期保持”“逐月”一类只提示。只缺年份的不算。',
    en: 'A deadline is set and no date can be read from it; only a hint for standing duties (长期保持, 逐月). A date that lacks only its year is none.',
  },
  needs: (ledger) => needsColumns(ledger, [['deadline', '完成时限', 'deadline']]),
  *run(ledger, { sheet }): Generator<Outcome<'noDate' | 'standing'>> {
    const seen = new Set<string>();
    for (const task of ledger.tasks) {
      const cell = deadlineCell(ledger, sheet, task);
      if (cell === null || isNotSet(cell.text)) continue;
      const place = `${cell.at.row},${cell.at.column}`;
      if (seen.has(place)) continue;
      seen.add(place);
      yield judge(ledger, task, cell);
    }
  },
});

interface DeadlineCell {
  readonly at: Cell;
  readonly text: string;
}

function judge(
  ledger: AssessedLedger,
  task: Task,
  { at, text }: DeadlineCell,
): Outcome<'noDate' | 'standing'> {
  const dated = task.deadlines.some(({ date }) => date !== null);
  if (dated || task.milestones.length > 0) return PASSED;
  if (!task.standing && YEARLESS.test(text)) {
    return {
      outcome: 'unclear',
      reason: { zh: '不知道台账是哪一年的', en: 'the year of the ledger is not known' },
    };
  }
  return {
    outcome: 'found',
    message: task.standing || STANDING.test(text) ? 'standing' : 'noDate',
    subject: aboutTask(ledger, task),
    at: [{ at }],
    data: { deadline: text },
  };
}

/** The cell that holds the task's time limit, its own or the one it inherits from. */
function deadlineCell(
  ledger: AssessedLedger,
  sheet: SheetSnapshot,
  task: Task,
): DeadlineCell | null {
  for (const { column } of columnsOf(ledger, ['deadline'])) {
    for (let row = task.rows[0]; row <= task.rows[1]; row++) {
      const value = valueOrInherited(ledger, sheet, row, column);
      if (isBlank(value) || isErrorValue(value)) continue;
      const at = ledger.inherited.from(row, column) ?? { sheet: ledger.sheet, row, column };
      return { at, text: normalise(String(value)).text.replace(/\s+/g, '') };
    }
  }
  return null;
}
