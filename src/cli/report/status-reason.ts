import {
  say,
  STATE_LOOKS,
  type AssessedLedger,
  type IndicatorProgress,
  type Language,
  type State,
  type StateRule,
  type Task,
  type TaskProgress,
  type Words,
} from '../../core';

/** `{p}` completion, `{e}` expected, `{gap}` points between, `{deadline}`, `{asOf}`, `{label}`, limits. */
const REASONS: Readonly<Record<StateRule, Words>> = {
  closed: words('已销号', 'closed out'),
  standing: words('长期保持的任务，没有完成时限', 'a standing duty without an end'),
  reached: words('完成率 {p}，目标已达到', 'completion {p}: the target is reached'),
  'level-met': words('已达标，须保持到时限', 'the level is met and has to be kept up'),
  'level-met-finished': words(
    '已达标，且到时限或台账标为完成',
    'the level is met, and the time has come',
  ),
  'cannot-tell': words(
    '目标、实际、截至日期或时限缺一，不能判断',
    'target, actual, as-of date or deadline cannot be used',
  ),
  overdue: words(
    '时限 {deadline}，截至 {asOf} 未完成（完成率 {p}）',
    'due on {deadline}, not finished by {asOf} (completion {p})',
  ),
  'level-not-met': words('未达标（达到目标的 {p}）', 'the level is not met ({p} of the target)'),
  'seriously-behind': words(
    '完成率 {p}，序时进度 {e}，差 {gap} 个百分点，低于 {serious}',
    'completion {p}, expected {e}: {gap} points, below {serious}',
  ),
  'node-missed': words('有节点没有按期完成', 'a dated step was missed'),
  'works-behind': words(
    '完成率 {p}，序时进度 {e}，差 {gap} 个百分点；工程类，离时限还有 30 天以上，按缓慢计',
    'completion {p}, expected {e}: {gap} points; construction with more than 30 days left counts as behind',
  ),
  behind: words(
    '完成率 {p}，序时进度 {e}，差 {gap} 个百分点，低于 {limit}',
    'completion {p}, expected {e}: {gap} points, below {limit}',
  ),
  'due-soon': words(
    '离时限 {deadline} 不到 30 天，完成率 {p} 低于序时进度 {e}',
    'less than 30 days to {deadline}, completion {p} below expected {e}',
  ),
  'on-track': words('完成率 {p}，序时进度 {e}', 'completion {p}, expected {e}'),
  'not-applicable': words('目标和实际都没有填，不适用', 'neither target nor actual is set'),
  'no-target': words('没有目标，只列数据', 'no target: shown only'),
  qualitative: words('定性任务，不算完成率', 'qualitative: no percentage'),
  'from-label': words(
    '没有可算的数字，取台账所标“{label}”',
    'no figures: the ledger’s own label “{label}”',
  ),
  'label-past-deadline': words(
    '时限 {deadline} 已过，台账没有标为完成',
    'due on {deadline}, and the ledger does not say finished',
  ),
  'worst-of-indicators': words('按最差的指标', 'the worst of its indicators'),
  'target-open': words('还有目标没有完成或没有填完成数', 'a target is open or has no actual'),
  'forecast-late': words('预计完成时间晚于时限 {deadline}', 'expected to finish after {deadline}'),
  override: words('由人工指定', 'set by hand'),
};

/** Why a task has its state, with the figures that decided. */
export function statusReason(task: Task, ledger: AssessedLedger, language: Language): string {
  const progress = ledger.progress.tasks.get(task.id);
  if (progress === undefined) return '';
  const deciding = ledger.indicators.find(({ id }) => id === progress.deciding);
  const own = deciding === undefined ? null : (ledger.progress.indicators.get(deciding.id) ?? null);
  const fromIndicator = progress.rule === 'worst-of-indicators' && own !== null;
  const text = fromIndicator
    ? reasonText(own.rule, own, progress, ledger, language)
    : reasonText(progress.rule, own, progress, ledger, language);
  if (!fromIndicator || deciding === undefined || countOf(task, ledger) < 2) return text;
  return say({ zh: `“${deciding.name}”${text}`, en: `“${deciding.name}”: ${text}` }, language);
}

/** Why an indicator has its state. */
export function indicatorReason(
  progress: IndicatorProgress,
  task: TaskProgress,
  ledger: AssessedLedger,
  language: Language,
): string {
  return reasonText(progress.rule, progress, task, ledger, language);
}

/** Symbol and word of a state: `▲进展缓慢`. */
export function stateText(state: State | null, language: Language): string {
  if (state === null) return '—';
  if (state === 'not-applicable') return say({ zh: '不适用', en: 'not applicable' }, language);
  const look = STATE_LOOKS[state];
  return `${look.symbol} ${say(look.word, language)}`;
}

/** A share as a percentage with one decimal; `—` where there is none. */
export function percent(value: number | null): string {
  return value === null ? '—' : `${fixed(value * 100)}%`;
}

function reasonText(
  rule: StateRule,
  own: IndicatorProgress | null,
  task: TaskProgress,
  ledger: AssessedLedger,
  language: Language,
): string {
  const { thresholds } = ledger.progress;
  const gap = own?.gap ?? null;
  const values: Readonly<Record<string, string>> = {
    p: percent(own?.completion ?? task.completion),
    e: percent(own?.expected ?? task.expected),
    gap: gap === null ? '—' : fixed(gap * 100),
    deadline: task.deadline ?? '—',
    asOf: ledger.asOf.date ?? '—',
    label: task.statedText ?? '—',
    limit: fixed(thresholds.behind * 100, 0),
    serious: fixed(thresholds.seriouslyBehind * 100, 0),
  };
  return say(REASONS[rule], language).replace(
    /\{(\w+)\}/g,
    (_, name: string) => values[name] ?? '',
  );
}

function countOf(task: Task, ledger: AssessedLedger): number {
  return ledger.indicators.filter((indicator) => indicator.task === task.id).length;
}

function fixed(value: number, decimals = 1): string {
  return Number(value.toPrecision(12)).toFixed(decimals);
}

function words(zh: string, en: string): Words {
  return { zh, en };
}
