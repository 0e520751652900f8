import type { AssessedLedger } from '../ledger/progress';
import type { Source } from '../ledger/source';
import { valueAt, type SheetSnapshot } from '../sheet/snapshot';
import { isBlank } from '../sheet/value';
import { defineCheck, inTurns, PASSED, type Outcome, type Subject, type Turns } from './check';
import { columnsOf } from './parts/columns';
import { judgeNumbers, numberOf, type Numbered } from './parts/numbering';
import { aboutItem, aboutTask, itemOf } from './subject';

type Case = 'doubled' | 'gap' | 'order';

export const numberingUnbroken = defineCheck({
  id: 'numbering-unbroken',
  group: 'structure',
  scope: 'ledger',
  title: { zh: '序号连续', en: 'Numbers run on without gaps' },
  problem: { zh: '序号不连续', en: 'Numbers missing, doubled or out of order' },
  roles: ['number', 'item', 'task'],
  messages: {
    doubled: {
      severity: 'verify',
      stated: { zh: '{number}', en: '{number}' },
      zh: '序号“{number}”重复，前面已用于“{other}”',
      en: 'Number “{number}” is used twice; it already stands at “{other}”',
      advice: { zh: '请核对序号', en: 'check the numbers' },
    },
    gap: {
      severity: 'hint',
      stated: { zh: '{number}', en: '{number}' },
      expected: { zh: '{missing}', en: '{missing}' },
      zh: '序号“{number}”之前缺{missing}',
      en: '{missing} is missing before number “{number}”',
      advice: { zh: '请核对是否漏行或漏编号', en: 'check whether a row or a number was left out' },
    },
    order: {
      severity: 'hint',
      stated: { zh: '{number}', en: '{number}' },
      zh: '序号“{number}”排在“{before}”之后，顺序不对',
      en: 'Number “{number}” comes after “{before}”, out of order',
      advice: { zh: '请按顺序排列', en: 'put the rows in order' },
    },
  },
  explains: {
    zh: '在同一章节、同一层级内，序号重复为核实，缺号、乱序为提示。重复表头之后同号同名的是续行；有名称而没有序号的行不查；从 1 重新开始的算另一组。',
    en: 'Within one section and level: doubled numbers are to be verified, gaps and disorder are hints. The same number and name after a repeated header is a continuation; a named item without a number is exempt; starting again from 1 begins another run.',
  },
  *run(ledger, { sheet }): Generator<Outcome<Case>> {
    const sections = yield* itemsBySection(ledger, sheet);
    const tasks = yield* tasksOf(ledger);
    for (const entries of [...sections, tasks]) {
      for (const { entry, finding } of judgeNumbers(entries)) {
        if (finding === null) yield PASSED;
        else {
          const { message, data } = finding;
          yield { outcome: 'found', message, subject: entry.subject, at: [entry.at], data };
        }
      }
    }
  },
});

type Entry = Numbered & { readonly subject: Subject; readonly at: Source };

function* itemsBySection(ledger: AssessedLedger, sheet: SheetSnapshot): Turns<readonly Entry[][]> {
  const sections = new Map<string, Entry[]>();
  const column = columnsOf(ledger, ['number'])[0]?.column;
  yield* inTurns(ledger.items, (item) => {
    const number = item.number === null ? null : numberOf(item.number);
    if (number === null) return;
    const inColumn = column !== undefined && !isBlank(valueAt(sheet, item.rows[0], column));
    const at = inColumn ? { sheet: ledger.sheet, row: item.rows[0], column } : item.at;
    const entry = {
      ...number,
      name: item.name,
      mayRestart: false,
      subject: aboutItem(ledger, item),
      at: { at },
    };
    const key = `${item.section ?? ''}|${number.level}`;
    const section = sections.get(key);
    if (section === undefined) sections.set(key, [entry]);
    else section.push(entry);
  });
  return [...sections.values()];
}

/** Tasks are numbered through the ledger, or anew under each item. */
function* tasksOf(ledger: AssessedLedger): Turns<readonly Entry[]> {
  let last: string | null = null;
  const entries = yield* inTurns(ledger.tasks, (task): readonly Entry[] => {
    const number = task.number === null ? null : numberOf(task.number);
    const mayRestart = task.item !== last;
    last = task.item;
    // The number of an item that is one task stands for both, and is judged once.
    if (number === null || itemOf(ledger, task)?.number === task.number) return [];
    const name = task.name;
    return [{ ...number, name, mayRestart, subject: aboutTask(ledger, task), at: task.from }];
  });
  return entries.flat();
}
