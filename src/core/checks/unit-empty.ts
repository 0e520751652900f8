import type { Task } from '../ledger/ledger';
import type { AssessedLedger } from '../ledger/progress';
import type { SheetSnapshot } from '../sheet/snapshot';
import { isBlank } from '../sheet/value';
import { isNotSet } from '../text/not-set';
import { defineCheck, PASSED, type Outcome } from './check';
import { columnsOf, lacks } from './parts/columns';
import { valueOrInherited } from './parts/row-text';
import { aboutTask, itemOf } from './subject';

type Case = 'empty' | 'emptyUnnumbered' | 'marked' | 'leadEmpty';

export const unitEmpty = defineCheck({
  id: 'unit-empty',
  group: 'filling',
  scope: 'ledger',
  title: { zh: '责任单位已填', en: 'Every row names its responsible unit' },
  problem: { zh: '责任单位未填', en: 'No responsible unit' },
  roles: ['lead-unit', 'support-unit'],
  messages: {
    empty: {
      severity: 'must-fix',
      stated: { zh: '未填', en: 'not given' },
      expected: { zh: '责任单位', en: 'a unit' },
      zh: '“{task}”没有填责任单位',
      en: '“{task}” has no responsible unit',
      advice: { zh: '请补填责任单位', en: 'fill in the unit' },
    },
    emptyUnnumbered: {
      severity: 'verify',
      stated: { zh: '未填', en: 'not given' },
      expected: { zh: '责任单位', en: 'a unit' },
      zh: '“{task}”没有填责任单位，本行也没有序号',
      en: '“{task}” has neither a responsible unit nor a number of its own',
      advice: {
        zh: '请补填责任单位；与上一行同一单位的，请合并单元格',
        en: 'fill in the unit, or merge the cell with the one above',
      },
    },
    marked: {
      severity: 'verify',
      stated: { zh: '{mark}', en: '{mark}' },
      expected: { zh: '责任单位', en: 'a unit' },
      zh: '“{task}”的责任单位写的是“{mark}”',
      en: 'The responsible unit of “{task}” is “{mark}”',
      advice: {
        zh: '请补填责任单位；本年没有任务的，请说明',
        en: 'fill in the unit, or explain that there is no task',
      },
    },
    leadEmpty: {
      severity: 'verify',
      stated: { zh: '未填', en: 'not given' },
      expected: { zh: '牵头单位', en: 'a lead unit' },
      zh: '“{task}”没有填牵头单位，只有配合单位',
      en: '“{task}” has supporting units, but none in the lead',
      advice: { zh: '请补填牵头单位', en: 'fill in the unit in the lead' },
    },
  },
  explains: {
    zh: '有责任单位列，而这一行（合并、承上之后）是空的。有序号的行为强制，没有自己序号的行、写了“——”的、另有配合单位的为核实。',
    en: 'There is a unit column and the row’s is empty after inheritance: must-fix where the row has a number, to be verified where it has none of its own, holds a dash, or names supporting units.',
  },
  needs: (ledger) => (unitColumn(ledger) === null ? lacks('责任单位', 'responsible unit') : null),
  *run(ledger, { sheet }): Generator<Outcome<Case>> {
    const column = unitColumn(ledger);
    if (column === null) return;
    for (const task of ledger.tasks) {
      const given = column.role === 'lead-unit' ? task.leadUnits : task.supportUnits;
      const mark = given.length > 0 ? null : markIn(ledger, sheet, task, column.column);
      if (mark === null) yield PASSED;
      else {
        const name = task.name.replace(/\s+/g, '');
        yield {
          outcome: 'found',
          message: caseOf(ledger, task, mark),
          subject: aboutTask(ledger, task),
          at: [{ at: { sheet: ledger.sheet, row: task.rows[0], column: column.column } }],
          data: mark === '' ? { task: name } : { task: name, mark },
        };
      }
    }
  },
});

/** The column of units in the lead; of supporting units where there is no other. */
function unitColumn(
  ledger: AssessedLedger,
): { readonly role: 'lead-unit' | 'support-unit'; readonly column: number } | null {
  for (const role of ['lead-unit', 'support-unit'] as const) {
    const column = columnsOf(ledger, [role])[0];
    if (column !== undefined) return { role, column: column.column };
  }
  return null;
}

/** What stands instead of a unit: `''` for nothing, a dash; null where there is text after all. */
function markIn(
  ledger: AssessedLedger,
  sheet: SheetSnapshot,
  task: Task,
  column: number,
): string | null {
  let mark = '';
  for (let row = task.rows[0]; row <= task.rows[1]; row++) {
    const value = valueOrInherited(ledger, sheet, row, column);
    if (isBlank(value)) continue;
    if (typeof value !== 'string' || !isNotSet(value)) return null;
    mark = value.trim();
  }
  return mark;
}

function caseOf(ledger: AssessedLedger, task: Task, mark: string): Case {
  if (mark !== '') return 'marked';
  if (task.leadUnits.length === 0 && task.supportUnits.length > 0) return 'leadEmpty';
  const item = itemOf(ledger, task);
  const firstOfItem = item !== null && item.rows[0] === task.rows[0];
  const numbered = task.number !== null || (firstOfItem && item.number !== null);
  return numbered ? 'empty' : 'emptyUnnumbered';
}
