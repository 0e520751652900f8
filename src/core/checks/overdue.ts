import type { Task } from '../ledger/ledger';
import type { AssessedLedger, TaskProgress } from '../ledger/progress';
import type { Source } from '../ledger/source';
import { daysBetween } from '../text/dates';
import { defineCheck, PASSED, type Outcome } from './check';
import { saysSlow } from './parts/labels';
import { aboutTask, indicatorsOf } from './subject';

export const overdue = defineCheck({
  id: 'overdue',
  group: 'time',
  scope: 'ledger',
  title: { zh: '没有逾期未完成', en: 'Nothing is overdue' },
  problem: { zh: '逾期未完成', en: 'Overdue' },
  roles: ['deadline', 'status'],
  messages: {
    late: {
      severity: 'verify',
      stated: { zh: '{deadline}', en: '{deadline}' },
      zh: '完成时限{deadline}，截至{asOf}已逾期{days}天，仍未完成',
      en: 'Due {deadline}; as of {asOf} it is {days} days late and not finished',
      advice: {
        zh: '请核对进展；确未完成的，请说明原因和预计完成时间',
        en: 'check the progress; if it is not done, give the cause and the expected date',
      },
    },
    lateAndSaid: {
      severity: 'hint',
      stated: { zh: '{label}', en: '{label}' },
      zh: '完成时限{deadline}，截至{asOf}已逾期{days}天，台账标为“{label}”',
      en: 'Due {deadline}; as of {asOf} it is {days} days late, and the ledger says “{label}”',
      advice: {
        zh: '可写明原因和预计完成时间',
        en: 'give the cause and the expected date',
      },
    },
  },
  explains: {
    zh: '截至日期晚于完成时限，仍未完成（当天不算逾期）。台账已标“缓慢”“未完成”一类的只提示。每项任务报一次。',
    en: 'The as-of date is later than the deadline (the day itself is not late) and the work is not finished. Only a hint where the label already says slow or unfinished. Once a task.',
  },
  needs: (ledger) =>
    ledger.asOf.date === null ? { zh: '不知道截至日期', en: 'the as-of date is not known' } : null,
  *run(ledger): Generator<Outcome<'late' | 'lateAndSaid'>> {
    for (const task of ledger.tasks) {
      const progress = ledger.progress.tasks.get(task.id);
      if (progress === undefined || progress.deadline === null) continue;
      if (!isOverdue(ledger, task, progress)) yield PASSED;
      else yield found(ledger, task, progress);
    }
  },
});

/** The task as a whole, or one of its indicators though something worse decides. */
function isOverdue(ledger: AssessedLedger, task: Task, progress: TaskProgress): boolean {
  // A state set by the user does not make the delay go away.
  if ((progress.override?.computed ?? progress).state === 'overdue') return true;
  return indicatorsOf(ledger, task).some(
    ({ id }) => ledger.progress.indicators.get(id)?.rule === 'overdue',
  );
}

function found(
  ledger: AssessedLedger,
  task: Task,
  progress: TaskProgress,
): Outcome<'late' | 'lateAndSaid'> {
  const deadline = progress.deadline ?? '';
  const asOf = ledger.asOf.date ?? '';
  const slow = saysSlow(progress.stated);
  const data = { deadline, asOf, days: String(daysBetween(deadline, asOf)) };
  return {
    outcome: 'found',
    message: slow ? 'lateAndSaid' : 'late',
    subject: aboutTask(ledger, task),
    at: [deadlineCell(task, deadline)],
    data: slow ? { ...data, label: (progress.statedText ?? '').replace(/\s+/g, '') } : data,
  };
}

function deadlineCell(task: Task, deadline: string): Source {
  const stated = task.deadlines.find(({ date }) => date === deadline) ?? task.deadlines[0];
  return stated?.from ?? task.milestones[task.milestones.length - 1]?.from ?? task.from;
}
