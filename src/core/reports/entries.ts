import { groupBy } from '../ledger/group-by';
import type { Indicator, Item, Organisation, Task } from '../ledger/ledger';
import type { AssessedLedger, TaskProgress } from '../ledger/progress';
import type { Review } from '../review';
import { isTurn, type Steps } from '../run';
import { sheetLabel } from './texts';

/** A task of any ledger as the sheets show it. */
export interface Entry {
  readonly ledger: AssessedLedger;
  readonly task: Task;
  readonly item: Item | null;
  readonly progress: TaskProgress;
  /** Those that count: used pairs, in reading order. */
  readonly indicators: readonly Indicator[];
  /** 编号: sheet and number, with one ledger the number alone; — without a number. */
  readonly number: string;
  /** Responsible units, each once. */
  readonly units: readonly Organisation[];
  /** Keys under which the task is counted: those of its units, `''` where it has none. */
  readonly unitKeys: readonly string[];
  /** First of its rows in 任务明细, counted from the first row of data. */
  readonly firstRow: number;
  /** Rows in 任务明细: one an indicator, at least one. */
  readonly rowCount: number;
}

/** All tasks of a review in reading order, and what the sheets need to know of the whole. */
export interface Entries {
  readonly ledgers: readonly AssessedLedger[];
  readonly tasks: readonly Entry[];
  readonly itemCount: number;
  readonly rowCount: number;
  /** One ledger only: labels leave out the name of the sheet. */
  readonly single: boolean;
  /** The task of a row of 任务明细, both counted from 0. */
  taskAt(row: number): Entry | undefined;
}

/** Lists the tasks of a review, with turns. */
export function* entriesOf(review: Review): Steps<Entries> {
  const { ledgers } = review;
  const single = ledgers.length === 1;
  const tasks: Entry[] = [];
  let rowCount = 0;
  for (const ledger of ledgers) {
    const labelled = numbersOf(ledger, single);
    yield;
    const indicators = indicatorsOf(ledger);
    for (const [i, task] of ledger.tasks.entries()) {
      if (isTurn(i)) yield;
      const progress = ledger.progress.tasks.get(task.id);
      if (progress === undefined) continue;
      const own = indicators.get(task.id) ?? [];
      const rows = Math.max(1, own.length);
      const { item, number } = labelled(task);
      const [units, unitKeys] = unitsOf(task.leadUnits);
      tasks.push({
        ...{ ledger, task, item, progress, indicators: own, number, units, unitKeys },
        firstRow: rowCount,
        rowCount: rows,
      });
      rowCount += rows;
    }
  }
  return {
    ledgers,
    tasks,
    itemCount: ledgers.reduce((sum, ledger) => sum + ledger.items.length, 0),
    rowCount,
    single,
    taskAt: (row) => tasks[lastStartingBy(tasks, row)],
  };
}

/** The indicators that count, by task. */
function indicatorsOf({ indicators }: AssessedLedger): ReadonlyMap<string, readonly Indicator[]> {
  return groupBy(
    indicators.filter((indicator) => indicator.pairing === 'used'),
    (indicator) => indicator.task,
  );
}

/** Item and 编号 of the tasks of a ledger. */
function numbersOf(
  ledger: AssessedLedger,
  single: boolean,
): (task: Task) => Pick<Entry, 'item' | 'number'> {
  const items = new Map(ledger.items.map((item) => [item.id, item]));
  const places = placesWithin(ledger.tasks);
  return (task) => {
    const item = items.get(task.item) ?? null;
    const number = numberOf(task, item, places.get(task.id) ?? null);
    if (number === null) return { item, number: '—' };
    return { item, number: single ? number : `${sheetLabel(ledger.sheet)}-${number}` };
  };
}

/** The task's own number, else the item's; tasks of one item that share its number are told apart. */
function numberOf(task: Task, item: Item | null, place: number | null): string | null {
  const number = task.number ?? item?.number ?? null;
  if (number === null || task.number !== null || place === null) return number;
  return `${number}.${place}`;
}

/** Place of each task within its item, from 1; only where an item has several. */
function placesWithin(tasks: readonly Task[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const group of groupBy(tasks, (task) => task.item).values()) {
    if (group.length > 1) group.forEach((task, i) => places.set(task.id, i + 1));
  }
  return places;
}

/** Longest key; a criterion of COUNTIFS may have 255 characters. */
const KEY_LENGTH = 100;

/** Key of a unit, fit to stand between bars in a cell; hosts do not tell upper from lower case. */
export function unitKey({ canonical }: Organisation): string {
  return canonical
    .replace(/[|\s]+/g, '')
    .slice(0, KEY_LENGTH)
    .toLowerCase();
}

const NOBODY = [''];

/** Each unit once, with the keys to count it under. */
function unitsOf(
  units: readonly Organisation[],
): readonly [units: readonly Organisation[], keys: readonly string[]] {
  if (units.length === 0) return [units, NOBODY];
  const keys = units.map(unitKey);
  if (units.length === 1 || new Set(keys).size === units.length) return [units, keys];
  const first = (_: unknown, i: number): boolean => keys.indexOf(keys[i] ?? '') === i;
  return [units.filter(first), keys.filter(first)];
}

function lastStartingBy(tasks: readonly Entry[], row: number): number {
  let [low, high] = [0, tasks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tasks[middle]?.firstRow ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
