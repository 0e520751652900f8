import { groupBy } from '../ledger/group-by';
import type { Indicator, Item, Task } from '../ledger/ledger';
import type { AssessedLedger } from '../ledger/progress';
import type { Subject } from './check';

interface ById {
  readonly items: ReadonlyMap<string, Item>;
  readonly tasks: ReadonlyMap<string, Task>;
  readonly tasksOfItem: ReadonlyMap<string, readonly Task[]>;
  readonly indicatorsOfTask: ReadonlyMap<string, readonly Indicator[]>;
}

/** Ledgers never change, so what was looked up once holds as long as the ledger lives. */
const LOOKED_UP = new WeakMap<AssessedLedger, ById>();

/** The item a task stands under; ids are unique within a ledger. */
export function itemOf(ledger: AssessedLedger, task: Task): Item | null {
  return byId(ledger).items.get(task.item) ?? null;
}

/** The task an indicator stands under. */
export function taskOf(ledger: AssessedLedger, indicator: Indicator): Task | null {
  return byId(ledger).tasks.get(indicator.task) ?? null;
}

/** The indicators under a task, in the order of their rows. */
export function indicatorsOf(ledger: AssessedLedger, task: Task): readonly Indicator[] {
  return byId(ledger).indicatorsOfTask.get(task.id) ?? [];
}

/** A finding about the whole ledger, or about one of its columns (`column`: role or heading path). */
export function aboutLedger(ledger: AssessedLedger, column?: string): Subject {
  return { ledger: ledger.key, units: [], ...(column === undefined ? {} : { column }) };
}

/** A finding about an item; the units are those of its tasks. */
export function aboutItem(ledger: AssessedLedger, item: Item): Subject {
  const tasks = byId(ledger).tasksOfItem.get(item.id) ?? [];
  return { ledger: ledger.key, item: item.key, units: distinct(tasks.flatMap(unitsOf)) };
}

/** A finding about a task; `column` tells apart several about one. */
export function aboutTask(ledger: AssessedLedger, task: Task, column?: string): Subject {
  const item = itemOf(ledger, task);
  return {
    ledger: ledger.key,
    ...(item === null ? {} : { item: item.key }),
    task: task.key,
    units: unitsOf(task),
    ...(column === undefined ? {} : { column }),
  };
}

/** A finding about an indicator; `column` tells apart several about one. */
export function aboutIndicator(
  ledger: AssessedLedger,
  indicator: Indicator,
  column?: string,
): Subject {
  const task = taskOf(ledger, indicator);
  const above = task === null ? aboutLedger(ledger, column) : aboutTask(ledger, task, column);
  return { ...above, indicator: indicator.key };
}

function byId(ledger: AssessedLedger): ById {
  const known = LOOKED_UP.get(ledger);
  if (known !== undefined) return known;
  const made: ById = {
    items: new Map(ledger.items.map((item) => [item.id, item])),
    tasks: new Map(ledger.tasks.map((task) => [task.id, task])),
    tasksOfItem: groupBy(ledger.tasks, (task) => task.item),
    indicatorsOfTask: groupBy(ledger.indicators, (indicator) => indicator.task),
  };
  LOOKED_UP.set(ledger, made);
  return made;
}

function unitsOf(task: Task): readonly string[] {
  return distinct(task.leadUnits.map(({ name }) => name));
}

function distinct(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
