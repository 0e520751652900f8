import type { Indicator, Ledger, Task } from '../ledger/ledger';
import type {
  AssessedLedger,
  IndicatorProgress,
  ItemProgress,
  TaskProgress,
} from '../ledger/progress';
import type { State } from '../ledger/state';
import type { Override, Settings } from '../settings/settings';
import { assessIndicator, frameOf, isOpen } from './assess-indicator';
import { deadlineOf, startOf } from './deadline-of';
import { itemState } from './item-state';
import { overrideEvidence, overridesFor } from './override';
import { capped, isFinished, weightedMean, worstOf, type Weighted } from './roll-up';
import { taskState } from './task-state';

/** An indicator together with what was found about it. */
interface Judged {
  readonly indicator: Indicator;
  readonly progress: IndicatorProgress;
}

/** Tasks after which the caller may have a turn: a large ledger must not hold up a pane. */
const SLICE = 200;

/**
 * Completion, expected progress and status of everything in a ledger, by the thresholds of the
 * workbook. Linear in the number of indicators; nothing of the ledger is changed. Yields how many tasks
 * are done.
 */
export function* assess(
  ledger: Ledger,
  settings: Settings,
): Generator<number, AssessedLedger, void> {
  const byTask = grouped(ledger.indicators, ({ task }) => task);
  const tasksOf = grouped(ledger.tasks, ({ item }) => item);
  const overrides = overridesFor(ledger, settings.overrides);
  const indicators = new Map<string, IndicatorProgress>();
  const tasks = new Map<string, TaskProgress>();
  const items = new Map<string, ItemProgress>();
  const judgedOf = new Map<string, readonly Judged[]>();
  for (const [done, task] of ledger.tasks.entries()) {
    if (done % SLICE === SLICE - 1) yield done;
    const { judged, progress: own } = assessTask(task, byTask.get(task.id) ?? [], ledger, settings);
    const progress = withOverride(own, judged, overrides.get(task.id) ?? null);
    for (const one of judged) indicators.set(one.indicator.id, one.progress);
    judgedOf.set(task.id, judged);
    tasks.set(task.id, progress);
  }
  for (const [done, item] of ledger.items.entries()) {
    if (done % SLICE === SLICE - 1) yield ledger.tasks.length;
    items.set(item.id, assessItem(tasksOf.get(item.id) ?? [], tasks, judgedOf));
  }
  const { thresholds, words } = settings;
  return { ...ledger, progress: { indicators, tasks, items, thresholds, words } };
}

function assessTask(
  task: Task,
  indicators: readonly Indicator[],
  ledger: Ledger,
  settings: Settings,
): { judged: readonly Judged[]; progress: TaskProgress } {
  const asOf = ledger.asOf.date;
  const { deadline, assumed } = deadlineOf(task, ledger);
  const start = deadline === null ? null : startOf(task, ledger.year, deadline);
  const stated = statedState(task);
  const frame = frameOf(task, { asOf, deadline, start }, isFinished(stated), settings.thresholds);
  const judged = indicators.map((indicator) => ({
    indicator,
    progress: assessIndicator(indicator, frame),
  }));
  const used = judged.filter(({ indicator }) => indicator.pairing === 'used');
  const judgement = taskState({
    indicators: used.map(({ indicator, progress }) => ({
      id: indicator.id,
      source: indicator.source,
      judgement: progress,
      open: isOpen(indicator, progress),
    })),
    stated,
    closed: task.closed !== null,
    standing: task.standing,
    asOf,
    deadline,
    forecast: task.forecast,
  });
  const progress: TaskProgress = {
    completion: weightedMean(completions(used)),
    expected: weightedMean(expectations(used)),
    state: judgement.state,
    basis: judgement.basis,
    rule: judgement.rule,
    deciding: judgement.deciding,
    stated,
    statedText: statedText(task),
    deadline,
    deadlineAssumed: assumed,
    daysLeft: frame.daysLeft,
    override: null,
  };
  return { judged, progress };
}

/** The user's state in place of the one judged, while what that rested on is the same. */
function withOverride(
  progress: TaskProgress,
  judged: readonly Judged[],
  override: Override | null,
): TaskProgress {
  if (override === null) return progress;
  const { state, basis, rule, statedText, deadline } = progress;
  const evidence = overrideEvidence({
    indicators: judged.flatMap(({ indicator }) => (indicator.pairing === 'used' ? indicator : [])),
    statedText,
    deadline,
    overdue: state === 'overdue',
  });
  if (override.evidence !== null && override.evidence !== evidence) return progress;
  const { reason, from } = override;
  return {
    ...progress,
    state: override.state,
    basis: 'override',
    rule: 'override',
    override: {
      reason,
      from,
      evidence,
      typed: override.evidence === null,
      computed: { state, basis, rule },
    },
  };
}

function assessItem(
  tasks: readonly Task[],
  progress: ReadonlyMap<string, TaskProgress>,
  judgedOf: ReadonlyMap<string, readonly Judged[]>,
): ItemProgress {
  const judged = tasks.flatMap(({ id }) => judgedOf.get(id) ?? []);
  const used = judged.filter(({ indicator }) => indicator.pairing === 'used');
  const states = tasks.flatMap(({ id }) => progress.get(id) ?? []);
  return { completion: weightedMean(completions(used)), ...itemState(states) };
}

function completions(judged: readonly Judged[]): Weighted[] {
  return judged.flatMap(({ indicator, progress }) =>
    progress.completion === null
      ? []
      : [{ value: capped(progress.completion), weight: indicator.weight?.value ?? null }],
  );
}

/** Only indicators that have both count, so that completion and expected can be set side by side. */
function expectations(judged: readonly Judged[]): Weighted[] {
  return judged.flatMap(({ indicator, progress }) =>
    progress.expected === null || progress.completion === null
      ? []
      : [{ value: progress.expected, weight: indicator.weight?.value ?? null }],
  );
}

/** Of several labels of one task the worst counts. */
function statedState(task: Task): State | null {
  const states = task.labels.flatMap(({ state }) => (state === null ? [] : [state]));
  return worstOf(states) ?? states[0] ?? null;
}

function statedText(task: Task): string | null {
  const [first, ...others] = task.labels;
  if (first === undefined || others.length === 0) return first?.text ?? null;
  return [...new Set(task.labels.map(({ text }) => text))].join('、');
}

function grouped<T>(things: readonly T[], keyOf: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(keyOf(thing));
    if (group === undefined) groups.set(keyOf(thing), [thing]);
    else group.push(thing);
  }
  return groups;
}
