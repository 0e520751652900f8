import type { Person } from '../ledger/ledger';
import type { SheetDraft } from '../sheet/draft';
import type { Entry } from './entries';
import type { RollUpTable } from './placed-table';
import { rollUpColumns } from './roll-up-columns';
import { rollUpDraft, type RollUpSource } from './roll-ups';
import { countOf, countsOf, type Member, type UnitCount } from './unit-counts';

/** Units whose counts are formulas over 任务明细 where the ledger is too large for hidden rows. */
const MOST_COUNTED = 40;

type Source = Omit<RollUpSource, 'tables'>;

/** 责任单位: tasks and progress of each unit. */
export function unitsDraft(source: Source, units: readonly UnitCount[], name: string): SheetDraft {
  const counted = units.length <= MOST_COUNTED;
  const table: RollUpTable = {
    member: '单位',
    columns: rollUpColumns('责任单位', source.words),
    units,
    joint: jointTasks(source, ({ unitKeys }) => unitKeys.length),
    keysOf: ({ unitKeys }) => unitKeys,
    count: (unit, state) => (counted ? source.counts.ofUnit(unit, state) : countOf(unit, state)),
  };
  return rollUpDraft(
    { ...source, tables: units.length > 0 ? [table] : [] },
    { kind: 'units', name, title: '责任单位汇总', empty: '台账没有任务。' },
  );
}

/** 责任领导: the leaders who lead, below them those who are responsible; what a ledger lacks is left out. */
export function leadersDraft(source: Source, name: string): SheetDraft {
  const { tasks } = source.entries;
  const tables = [
    leaderTable(source, '牵头领导', ({ task }) => task.leaders),
    leaderTable(source, '责任领导', ({ task }) => task.responsibleLeaders),
  ].flatMap((table) => (table === null || tasks.length === 0 ? [] : [table]));
  return rollUpDraft(
    { ...source, tables },
    { kind: 'leaders', name, title: '责任领导汇总', empty: '台账没有写牵头领导和责任领导。' },
  );
}

function leaderTable(
  source: Source,
  role: string,
  peopleOf: (entry: Entry) => readonly Person[],
): RollUpTable | null {
  const { entries, words } = source;
  if (entries.tasks.every((entry) => peopleOf(entry).length === 0)) return null;
  const nobody: readonly Member[] = [{ key: '', name: `${role}未填` }];
  const membersOf = (entry: Entry): readonly Member[] => {
    const people = peopleOf(entry);
    const names = people.length > 1 ? distinctNames(people) : people.map(({ name }) => name);
    return names.length === 0 ? nobody : names.map((name) => ({ key: name, name }));
  };
  return {
    member: '领导',
    columns: rollUpColumns(role, words),
    units: countsOf(entries.tasks, membersOf),
    joint: jointTasks(source, (entry) => membersOf(entry).length),
    keysOf: (entry) => membersOf(entry).map(({ key }) => key),
    count: countOf,
  };
}

function distinctNames(people: readonly Person[]): readonly string[] {
  return [...new Set(people.map(({ name }) => name))];
}

function jointTasks({ entries }: Source, membersOf: (entry: Entry) => number): number {
  return entries.tasks.filter(
    (entry) => entry.progress.state !== 'not-applicable' && membersOf(entry) > 1,
  ).length;
}
