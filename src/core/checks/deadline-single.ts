import type { Deadline, Task } from '../ledger/ledger';
import type { AssessedLedger } from '../ledger/progress';
import { valueAt, type SheetSnapshot } from '../sheet/snapshot';
import type { Scalar } from '../sheet/value';
import { defineCheck, PASSED, type Outcome } from './check';
import { columnsOf, needsColumns } from './parts/columns';
import { aboutTask } from './subject';

export const deadlineSingle = defineCheck({
  id: 'deadline-single',
  group: 'filling',
  scope: 'ledger',
  title: { zh: '完成时限只有一个', en: 'One deadline each' },
  problem: { zh: '完成时限不止一个', en: 'Several deadlines' },
  roles: ['deadline'],
  messages: {
    several: {
      severity: 'verify',
      stated: { zh: '{deadlines}', en: '{deadlines}' },
      expected: { zh: '一个时限', en: 'one deadline' },
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
  *run(ledger, { sheet }): Generator<Outcome<'several'>> {
    const seen = new Set<string>();
    const measured = columnsOf(ledger, ['target', 'actual', 'indicator']).length > 0;
    for (const task of ledger.tasks) {
      for (const [first, ...more] of byCell(task.deadlines, !measured)) {
        const place = `${first.from.at.row},${first.from.at.column}`;
        if (seen.has(place)) continue;
        seen.add(place);
        yield judge(ledger, sheet, task, [first, ...more]);
      }
    }
  },
});

function judge(
  ledger: AssessedLedger,
  sheet: SheetSnapshot,
  task: Task,
  deadlines: readonly [Deadline, ...Deadline[]],
): Outcome<'several'> {
  // One date needs no looking into: it can be told apart from no other.
  if (deadlines.length === 1) return PASSED;
  const { at } = deadlines[0].from;
  const rows = [...new Set(deadlines.map(({ from }) => from.at.row))];
  const nodes = new Set(
    task.milestones
      .filter(({ from }) => rows.includes(from.at.row) && from.at.column === at.column)
      .map(({ date }) => date),
  );
  const texts = rows.map((row) => valueAt(sheet, row, at.column));
  const bare = texts.every((text) => holdsOnlyDates(text, deadlines));
  const dates = new Map<string, string>();
  for (const { date, text } of deadlines) {
    const shown = text.replace(/\s+/g, '');
    // Without a year there are no milestones to go by: then only a cell of nothing but dates counts.
    if (date === null ? bare : !nodes.has(date)) dates.set(date ?? shown, shown);
  }
  if (dates.size < 2) return PASSED;
  return {
    outcome: 'found',
    message: 'several',
    subject: aboutTask(ledger, task),
    at: [{ at }],
    data: { count: String(dates.size), deadlines: [...dates.values()].join('、') },
  };
}

/** True where a cell holds several dates and, besides them, at most marks and words that part them. */
function holdsOnlyDates(value: Scalar, deadlines: readonly Deadline[]): boolean {
  if (typeof value !== 'string' || deadlines.length < 2) return false;
  const rest = deadlines.reduce((left, { text }) => left.replace(text, ''), value);
  return /^[\s、，,；;。.和及至前]*$/.test(rest);
}

/**
 * Deadlines cell by cell. Where rows measure nothing of their own, cells directly below one another
 * are one that was pasted line by line.
 */
function byCell(
  deadlines: readonly Deadline[],
  pasted: boolean,
): readonly [Deadline, ...Deadline[]][] {
  const [only] = deadlines;
  if (only === undefined) return [];
  if (deadlines.length === 1) return [[only]];
  const cells: [Deadline, ...Deadline[]][] = [];
  for (const deadline of deadlines) {
    const { row, column } = deadline.from.at;
    const open = cells.find((cell) => {
      const { at } = (cell[cell.length - 1] ?? cell[0]).from;
      return at.column === column && (at.row === row || (pasted && at.row === row - 1));
    });
    if (open === undefined) cells.push([deadline]);
    else open.push(deadline);
  }
  return cells;
}
