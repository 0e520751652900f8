import { figureOf, type Reading } from '../ledger/figure';
import { groupBy } from '../ledger/group-by';
import type { Indicator, IsoDate, Ledger, Task } from '../ledger/ledger';
import type { AssessedLedger } from '../ledger/progress';
import { itemKey } from '../settings/keys';
import type { Override } from '../settings/settings';
import { plain } from '../text/decimal';
import { squeezed } from '../text/normalise';

/**
 * The overrides of a ledger by the id of their task. A row names its task by the key, or, typed by hand,
 * by the name of the task or of an item with one task, in full or cut with …; a name that fits several
 * tasks sets none. Of two rows for one task the later counts.
 */
export function overridesFor(
  ledger: Ledger,
  overrides: readonly Override[],
): ReadonlyMap<string, Override> {
  const found = new Map<string, Override>();
  const own = overrides.filter((override) => isAbout(override, ledger));
  if (own.length === 0) return found;
  const nameOf = namesOf(ledger);
  for (const override of own) {
    const task = nameOf(override.task);
    if (task !== null) found.set(task.id, override);
  }
  return found;
}

/** True where the row names this ledger, by key, title or sheet, or none at all. */
export function isAbout({ ledger: named }: Override, { key, sheet }: Ledger): boolean {
  return named === null || named.key === key || named.text === sheet;
}

/** What a state was judged from. */
export interface Judged {
  readonly indicators: readonly Indicator[];
  readonly statedText: string | null;
  readonly deadline: IsoDate | null;
  /** The deadline has passed and the work is not finished. */
  readonly overdue: boolean;
}

/**
 * What the state of a task rests on, in words: an override holds only while this is the same. It holds
 * figures, label and deadline, and whether the task is overdue, but no address and no as-of date, so
 * that the passing of a month alone changes nothing.
 */
export function overrideEvidence({ indicators, statedText, deadline, overdue }: Judged): string {
  const figures = indicators.map(({ actual, target, rate }) => {
    const told = [readingText(actual), readingText(target)].join('÷');
    return actual === null && rate !== null ? `${told}（${readingText(rate)}）` : told;
  });
  const facts: readonly (readonly [string, string])[] = [
    ['完成÷目标', figures.join('、')],
    ['台账所标', squeezed(statedText ?? '')],
    ['完成时限', deadline ?? ''],
    ['逾期', overdue ? '是' : ''],
  ];
  return facts
    .filter(([, text]) => text !== '')
    .map(([name, text]) => `${name}=${text}`)
    .join('；');
}

/** The same of a task that was judged already: what it rests on as the ledger stands. */
export function evidenceOfTask({ indicators, progress }: AssessedLedger, { id }: Task): string {
  const of = progress.tasks.get(id);
  return overrideEvidence({
    indicators: indicators.filter(({ task, pairing }) => task === id && pairing === 'used'),
    statedText: of?.statedText ?? null,
    deadline: of?.deadline ?? null,
    overdue: (of?.override?.computed.state ?? of?.state) === 'overdue',
  });
}

function readingText(reading: Reading | null): string {
  if (reading === null) return '无此列';
  const figure = figureOf(reading);
  if (figure !== null) return `${plain(figure.written)}${figure.unit?.name ?? ''}`;
  return reading.kind === 'words' ? squeezed(reading.text) : '未填';
}

/** Finds a task by its key or by a name that fits it alone. */
function namesOf({ items, tasks }: Ledger): (named: string) => Task | null {
  const byKey = new Map(tasks.map((task) => [task.key, task]));
  const byName = groupBy(
    tasks.flatMap((task) => [...namesFor(task)].map((name) => ({ name, task }))),
    ({ name }) => name,
  );
  const byItem = groupBy(tasks, ({ item }) => item);
  const alone = (found: readonly Task[] | undefined): Task | null =>
    found?.length === 1 ? (found[0] ?? null) : null;
  return (named) => {
    const exact = byKey.get(named);
    if (exact !== undefined) return exact;
    const cut = /(?:…|\.{3})$/.test(named);
    const name = itemKey(named);
    if (cut) {
      const begun = tasks.filter((task) => [...namesFor(task)].some((one) => one.startsWith(name)));
      return alone(begun);
    }
    const called = byName.get(name)?.map(({ task }) => task);
    const item = items.filter(({ key, name: own }) => key === named || itemKey(own) === name);
    return alone(called) ?? alone(item.length === 1 ? byItem.get(item[0]?.id ?? '') : undefined);
  };
}

function namesFor({ name, text }: Task): ReadonlySet<string> {
  return new Set([itemKey(name), itemKey(text)]);
}
