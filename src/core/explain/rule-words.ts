import type { StateRule, Thresholds } from '../ledger/progress';
import { clean } from '../text/decimal';
import type { Words } from '../words';

/** Each rule that can decide a state, in one sentence; `{behind}` and `{serious}` are limits. */
export const RULE_WORDS: Readonly<Record<StateRule, Words>> = {
  closed: { zh: '已办理销号', en: 'close-out is recorded' },
  standing: { zh: '时限为长期保持，不判断快慢', en: 'the deadline makes it a standing duty' },
  reached: { zh: '完成率达到100%', en: 'completion has reached 100%' },
  'level-met': { zh: '指标已达标', en: 'the level is met' },
  'level-met-finished': {
    zh: '指标已达标，且时限已到或已标完成',
    en: 'the level is met, and the deadline has come or the label says finished',
  },
  'cannot-tell': {
    zh: '目标、完成数、截至日期或完成时限无法使用',
    en: 'target, actual, as-of date or deadline cannot be used',
  },
  overdue: { zh: '截至日期晚于完成时限', en: 'the as-of date is later than the deadline' },
  'level-not-met': { zh: '指标未达标', en: 'the level is not met' },
  'seriously-behind': {
    zh: '{serious}，或节点逾期90天以上',
    en: '{serious}, or a milestone was missed by over 90 days',
  },
  'node-missed': { zh: '有节点到期未完成', en: 'a milestone was missed' },
  'nodes-untold': {
    zh: '到期节点未见报告，不判断快慢',
    en: 'nothing is reported of milestones that are due, so it is not judged',
  },
  'works-behind': {
    zh: '差距较大，但属工程建设且距时限30天以上',
    en: 'far behind, but construction with more than 30 days left',
  },
  behind: { zh: '差距超过{behind}个百分点', en: 'the gap is more than {behind} points' },
  'due-soon': {
    zh: '距时限不足30天，完成率低于序时进度',
    en: '30 days or fewer are left and completion is below what is expected',
  },
  'on-track': { zh: '差距不超过{behind}个百分点', en: 'the gap is no more than {behind} points' },
  'not-applicable': { zh: '目标和完成数都未填', en: 'neither target nor actual is set' },
  'no-target': { zh: '没有目标，不判断', en: 'there is no target, so it is not judged' },
  qualitative: { zh: '定性任务，不算完成率', en: 'a qualitative task, without a percentage' },
  'from-label': {
    zh: '没有可算的数字，采用台账所标',
    en: 'no figures to go by; the ledger’s label',
  },
  'label-past-deadline': {
    zh: '没有可算的数字，时限已过而未标完成',
    en: 'no figures to go by; the deadline has passed and the label does not say finished',
  },
  'worst-of-indicators': { zh: '取最差的指标', en: 'the worst of its indicators' },
  'target-open': {
    zh: '还有目标没有完成数或未达到',
    en: 'one of its targets has no actual or is not reached',
  },
  'forecast-late': {
    zh: '预计完成时间晚于完成时限',
    en: 'it is expected to finish after the deadline',
  },
  override: { zh: '由使用者指定', en: 'set by the user' },
};

/** The sentence of a rule with the limits of the workbook. */
export function ruleWords(rule: StateRule, thresholds: Thresholds): Words {
  const { zh, en } = RULE_WORDS[rule];
  const serious = seriousWords(thresholds);
  const behind = points(thresholds.behind);
  return {
    zh: zh.replace('{behind}', behind).replace('{serious}', serious.zh),
    en: en.replace('{behind}', behind).replace('{serious}', serious.en),
  };
}

/** `差距超过20个百分点`, `完成率不到序时进度的50%`, or both. */
function seriousWords({ seriouslyBehind, seriousShare }: Thresholds): Words {
  const gap = points(seriouslyBehind);
  const byGap = { zh: `差距超过${gap}个百分点`, en: `the gap is more than ${gap} points` };
  if (seriousShare === null) return byGap;
  const share = points(seriousShare);
  const byShare = {
    zh: `完成率不到序时进度的${share}%`,
    en: `completion is below ${share}% of what is expected`,
  };
  if (seriouslyBehind <= -1) return byShare;
  return { zh: `${byGap.zh}，或${byShare.zh}`, en: `${byGap.en}, or ${byShare.en}` };
}

function points(share: number): string {
  return String(Math.abs(clean(share * 100)));
}
