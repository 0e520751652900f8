import type { Deadline, Task } from '../ledger/ledger';
import type { AssessedLedger } from '../ledger/progress';
import { defineCheck, type Outcome } from './check';
import { needsColumns } from './parts/columns';
import { aboutTask } from './subject';

export const deadlineSingle = defineCheck({
  id: 'deadline-single',
  group: 'filling',
  scope: 'ledger',
  title: { zh: '完成时限只有一个', en: 'One deadline each' },
  roles: ['deadline'],
  messages: {
    several: {
      severity: 'verify',
      zh: '一格里有{count}个完成时限（{deadlines}），按最后一个判断',
      en: 'One cell holds {count} deadlines ({deadlines}); the last one counts',
      advice: {
        zh: '请写明各时限对应的内容，或分行填写',
        en: 'say what is due when, or give each its own row',
      },
    },
  },
  explains: {
    zh: '一格里有两个以上日期，且不是写明内容的时间节点（“6月底，完成60%”）。',
    en: 'Two or more dates in one cell that are not milestones with something due (6月底，完成60%).',
  },
  needs: (ledger) => needsColumns(ledger, [['deadline', '完成时限', 'deadline']]),
  *run(ledger): Generator<Outcome<'several'>> {
    const seen = new Set<string>();
    for (const task of ledger.tasks) {
      for (const deadlines of byCell(task.deadlines)) {
        const [first] = deadlines;
        if (first === undefined) continue;
        const place = `${first.from.at.row},${first.from.at.column}`;
        if (seen.has(place)) continue;
        seen.add(place);
        yield judge(ledger, task, first, deadlines);
      }
    }
  },
});

function judge(
  ledger: AssessedLedger,
  task: Task,
  first: Deadline,
  deadlines: readonly Deadline[],
): Outcome<'several'> {
  const { row, column } = first.from.at;
  const nodes = new Set(
    task.milestones
      .filter(({ from: { at } }) => at.row === row && at.column === column)
      .map(({ date }) => date),
  );
  const dates = [...new Set(deadlines.flatMap(({ date }) => date ?? []))].filter(
    (date) => !nodes.has(date),
  );
  if (dates.length < 2) return { outcome: 'passed' };
  return {
    outcome: 'found',
    message: 'several',
    subject: aboutTask(ledger, task),
    at: [{ at: first.from.at }],
    data: {
      count: String(dates.length),
      deadlines: deadlines
        .filter(({ date }) => date !== null && dates.includes(date))
        .map(({ text }) => text.replace(/\s+/g, ''))
        .join('、'),
    },
  };
}

function byCell(deadlines: readonly Deadline[]): readonly Deadline[][] {
  const cells = new Map<string, Deadline[]>();
  for (const deadline of deadlines) {
    const { row, column } = deadline.from.at;
    const key = `${row},${column}`;
    cells.set(key, [...(cells.get(key) ?? []), deadline]);
  }
  return [...cells.values()];
}
