import {
  ruleWords,
  say,
  shownState,
  type AssessedLedger,
  type Indicator,
  type IndicatorProgress,
  type Language,
  type StateRule,
  type Task,
  type TaskProgress,
  type Words,
} from '../../core';

/** Indicators by task, so that each of many tasks finds its own at once. */
export type IndicatorsByTask = ReadonlyMap<string, readonly Indicator[]>;

/** Sorts a ledger's indicators by their task. */
export function indicatorsByTask({ indicators }: AssessedLedger): IndicatorsByTask {
  const sorted = new Map<string, Indicator[]>();
  for (const indicator of indicators) {
    const members = sorted.get(indicator.task);
    if (members === undefined) sorted.set(indicator.task, [indicator]);
    else members.push(indicator);
  }
  return sorted;
}

/** Why a task has its state: the rule that decided, then the figures it rests on. */
export function statusReason(
  task: Task,
  ledger: AssessedLedger,
  byTask: IndicatorsByTask,
  language: Language,
): string {
  const progress = ledger.progress.tasks.get(task.id);
  if (progress === undefined) return '';
  const indicators = byTask.get(task.id) ?? [];
  const deciding = indicators.find(({ id }) => id === progress.deciding);
  const own = deciding === undefined ? null : (ledger.progress.indicators.get(deciding.id) ?? null);
  const judged = progress.override?.computed ?? progress;
  const worst = judged.rule === 'worst-of-indicators' && own !== null;
  const rule = worst ? own.rule : judged.rule;
  const several = indicators.length > 1;
  const name = worst && several && deciding !== undefined ? deciding.name : null;
  const facts = [...shareFacts(own ?? progress), ...ruleFacts(rule, progress, ledger)];
  const words = ruleWords(rule, ledger.progress.thresholds);
  const set = overrideWords(progress, ledger);
  return say(
    {
      zh: `${set.zh}${name === null ? '' : `“${name}”`}${words.zh}${facts.map(({ zh }) => `，${zh}`).join('')}`,
      en: `${set.en}${name === null ? '' : `“${name}”: `}${words.en}${facts.map(({ en }) => `, ${en}`).join('')}`,
    },
    language,
  );
}

/** What the user set and why, and what would stand without it. */
function overrideWords({ override }: TaskProgress, { progress }: AssessedLedger): Words {
  if (override === null) return { zh: '', en: '' };
  const { word } = progress.words[shownState(override.computed.state)];
  return {
    zh: `人工改定（${override.reason}）；按台账为“${word.zh}”：`,
    en: `set by the user (${override.reason}); from the ledger “${word.en}”: `,
  };
}

function shareFacts(progress: IndicatorProgress | TaskProgress): Words[] {
  const { completion, expected } = progress;
  const gap = 'gap' in progress ? progress.gap : null;
  return [
    ...(completion === null
      ? []
      : [{ zh: `完成率${points(completion)}%`, en: `completion ${points(completion)}%` }]),
    ...(expected === null
      ? []
      : [{ zh: `序时进度${points(expected)}%`, en: `expected ${points(expected)}%` }]),
    ...(gap === null
      ? []
      : [{ zh: `差距${points(gap)}个百分点`, en: `gap ${points(gap)} points` }]),
  ];
}

const BY_DEADLINE: readonly StateRule[] = [
  'overdue',
  'due-soon',
  'label-past-deadline',
  'forecast-late',
];

function ruleFacts(rule: StateRule, task: TaskProgress, { asOf }: AssessedLedger): Words[] {
  const { deadline, statedText } = task;
  if (rule === 'from-label' && statedText !== null) {
    const label = statedText.replace(/\s+/g, '');
    return [{ zh: `“${label}”`, en: `“${label}”` }];
  }
  if (!BY_DEADLINE.includes(rule) || deadline === null || asOf.date === null) return [];
  return [{ zh: `时限${deadline}，截至${asOf.date}`, en: `due ${deadline}, as of ${asOf.date}` }];
}

/** A share in hundredths; the noise of binary fractions must not tip the rounding. */
function points(share: number, decimals = 1): string {
  return Number((share * 100).toPrecision(12)).toFixed(decimals);
}
