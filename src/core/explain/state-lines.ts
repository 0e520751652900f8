import { divisionText, percentText, valueText } from '../checks/render-data';
import { STATE_LOOKS, type State } from '../ledger/state';
import type { StateWords } from '../ledger/state-words';
import { cellLabel } from '../sheet/reference';
import { clean, roundHalfUp } from '../text/decimal';
import { say, type Language, type Words } from '../words';
import type { StateArithmetic } from './explained';
import { nodeLines } from './node-lines';
import { ruleWords } from './rule-words';

type Line = Words;

/** The arithmetic of a state, one step a line: p, E, gap, rule; then the task's state. */
export function stateLines(state: StateArithmetic, language: Language): readonly string[] {
  return [
    ...completionLines(state),
    ...expectedLines(state, language),
    ...nodeLines(state, language),
    ...ruleLines(state),
  ].map((line) => say(line, language));
}

function completionLines({ progress, actual, target }: StateArithmetic): readonly Line[] {
  if (progress === null) return [];
  const p = shareText(progress.completion);
  const reckoned = actual !== null && target !== null && progress.completion !== null;
  const division = reckoned ? quotientText(progress.completion, actual, target) : '';
  return [
    { zh: `完成率：${division}${p}`, en: `completion: ${division}${p}` },
    ...(progress.met === null
      ? []
      : [
          progress.met
            ? { zh: '是否达标：这类指标只看是否达到目标，已达标', en: 'level: met' }
            : { zh: '是否达标：这类指标只看是否达到目标，未达标', en: 'level: not met' },
        ]),
  ];
}

/** `67÷60=` where the completion is just that quotient; at-most levels and baselines are not. */
function quotientText(
  completion: number | null,
  actual: NonNullable<StateArithmetic['actual']>,
  target: NonNullable<StateArithmetic['target']>,
): string {
  const plainQuotient = Math.abs(actual.value / target.value - (completion ?? 0)) < 1e-9;
  return plainQuotient ? `${divisionText(actual, target)}=` : '';
}

function expectedLines(state: StateArithmetic, language: Language): readonly Line[] {
  const { progress, task, asOf } = state;
  const expected = shareOrNull(progress?.expected ?? task.expected);
  const gap = progress?.gap ?? null;
  return [
    asOf.date === null
      ? { zh: '截至日期：未定', en: 'as of: not known' }
      : same('截至日期：', 'as of: ', valueText(asOf.date, language)),
    deadlineLine(task, language),
    ...(expected === null
      ? []
      : [same('序时进度：', 'expected: ', `${paceText(state)}${expected}`)]),
    ...(gap === null
      ? []
      : [{ zh: `差距：${pointsText(gap)}个百分点`, en: `gap: ${pointsText(gap)} points` }]),
  ];
}

/** `304÷365=`: days gone by ÷ all days, where the expected progress is just that. */
function paceText({ progress, task, pace }: StateArithmetic): string {
  const expected = progress?.expected ?? task.expected;
  if (pace === null || expected === null) return '';
  const even = Math.abs(pace.gone / pace.whole - expected) < 1e-9;
  return even ? `${pace.gone}÷${pace.whole}=` : '';
}

function deadlineLine(
  { deadline, deadlineAssumed, daysLeft }: StateArithmetic['task'],
  language: Language,
): Line {
  if (deadline === null) return { zh: '完成时限：未定', en: 'deadline: none' };
  const date = valueText(deadline, language);
  const assumed = deadlineAssumed
    ? { zh: '（台账没有写，按年底推定）', en: ' (assumed, the ledger stating none)' }
    : { zh: '', en: '' };
  const left =
    daysLeft === null
      ? { zh: '', en: '' }
      : { zh: `，剩${daysLeft}天`, en: `, ${daysLeft} days left` };
  return {
    zh: `完成时限：${date}${assumed.zh}${left.zh}`,
    en: `deadline: ${date}${assumed.en}${left.en}`,
  };
}

function same(zh: string, en: string, text: string): Line {
  return { zh: zh + text, en: en + text };
}

function shareOrNull(share: number | null): string | null {
  return share === null ? null : shareText(share);
}

function ruleLines({ progress, task, thresholds, words }: StateArithmetic): readonly Line[] {
  const lines: Line[] = [];
  if (progress !== null) {
    const rule = ruleWords(progress.rule, thresholds);
    const state = stateWords(progress.state, words);
    lines.push({
      zh: `指标状态：${state.zh}（${rule.zh}）`,
      en: `indicator: ${state.en} (${rule.en})`,
    });
  }
  const computed = task.override?.computed ?? task;
  const rule = ruleWords(computed.rule, thresholds);
  const state = stateWords(computed.state, words);
  const stated = task.statedText?.replace(/\s+/g, '') ?? null;
  const judged = {
    zh: `${state.zh}（${rule.zh}）${stated === null ? '' : `；台账所标：${stated}`}`,
    en: `${state.en} (${rule.en})${stated === null ? '' : `; the ledger says ${stated}`}`,
  };
  if (task.override === null) {
    return [...lines, { zh: `任务状态：${judged.zh}`, en: `task: ${judged.en}` }];
  }
  const set = stateWords(task.state, words);
  const { reason, from } = task.override;
  const place = cellLabel(from.at);
  return [
    ...lines,
    { zh: `按台账判断：${judged.zh}`, en: `judged from the ledger: ${judged.en}` },
    {
      zh: `任务状态：${set.zh}（人工改定，${place}：${reason}）`,
      en: `task: ${set.en} (set by the user, ${place}: ${reason})`,
    },
  ];
}

function stateWords(state: State | null, words: StateWords): Words {
  if (state === null) return { zh: '不判断', en: 'not judged' };
  if (state === 'not-applicable') return { zh: '不适用', en: 'not applicable' };
  const { word } = words[state];
  return { zh: `${STATE_LOOKS[state].symbol}${word.zh}`, en: word.en };
}

function shareText(share: number | null): string {
  return share === null ? '—' : percentText({ ratio: share, decimals: 2 });
}

function pointsText(gap: number): string {
  const points = roundHalfUp(clean(gap * 100), 1);
  return `${points > 0 ? '+' : ''}${points.toFixed(1)}`;
}
