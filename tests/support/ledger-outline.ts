import type { Indicator, Ledger, Reading, Task } from '../../src/core';

/** A task as people read it in the sheet, without addresses. */
export interface TaskOutline {
  readonly number: string | null;
  readonly text: string;
  readonly lead: string;
  readonly support: string;
  readonly leaders: string;
  readonly responsible: string;
  readonly deadlines: string;
  readonly standing: boolean;
  readonly labels: string;
  readonly progress: string;
  readonly indicators: readonly string[];
}

/** An item with its tasks. */
export interface ItemOutline {
  readonly number: string | null;
  readonly name: string;
  readonly section: string | null;
  readonly tasks: readonly TaskOutline[];
}

/** What a ledger says, apart from where it says it: two layouts of one ledger have one outline. */
export function outlineOf(ledger: Ledger): readonly ItemOutline[] {
  const tasks = grouped(ledger.tasks, ({ item }) => item);
  const indicators = grouped(ledger.indicators, ({ task }) => task);
  return ledger.items.map((item) => ({
    number: item.number,
    name: item.name,
    section: item.section,
    tasks: (tasks.get(item.id) ?? []).map((task) =>
      taskOutline(task, indicators.get(task.id) ?? []),
    ),
  }));
}

function taskOutline(task: Task, indicators: readonly Indicator[]): TaskOutline {
  const names = (list: readonly { readonly name: string }[]): string =>
    list.map(({ name }) => name).join('、');
  return {
    number: task.number,
    text: bare(task.text),
    lead: names(task.leadUnits),
    support: names(task.supportUnits),
    leaders: names(task.leaders),
    responsible: names(task.responsibleLeaders),
    deadlines: task.deadlines.map(({ date, text }) => date ?? text).join(' '),
    standing: task.standing,
    labels: task.labels.map(({ text, state }) => `${text}:${state ?? '?'}`).join(' '),
    progress: bare(task.progress.map(({ text }) => text).join('')),
    indicators: indicators.map(indicatorOutline),
  };
}

function indicatorOutline({ name, unit, target, actual, rate, label }: Indicator): string {
  const figures = [target, actual, rate].map(readingText).join(' | ');
  return `${name} (${unit?.name ?? ''}) ${figures}${label === null ? '' : ` ${label.text}`}`;
}

/** `9.54公里` → `9540 length`; not set, words and errors as written; `∅` without a column. */
export function readingText(reading: Reading | null): string {
  if (reading === null) return '∅';
  if (reading.kind === 'figure') {
    const { value, unit, bound } = reading.figure;
    return [value, unit?.kind ?? '', bound === 'exact' ? '' : bound]
      .filter((x) => x !== '')
      .join(' ');
  }
  if (reading.kind === 'not-set') return `[${reading.spelling}]`;
  return reading.kind === 'words' ? `“${reading.text}”` : reading.error;
}

/** White space and what Word leaves behind say nothing. */
function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

function grouped<T>(list: readonly T[], keyOf: (entry: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const entry of list) {
    const key = keyOf(entry);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return groups;
}
