import { figureOf, type Figure } from '../ledger/figure';
import type { Indicator, Label } from '../ledger/ledger';
import type { AssessedLedger } from '../ledger/progress';
import { isEntitlement } from '../progress/classify';
import { comparable } from '../text/units';
import { defineCheck, PASSED, type Outcome } from './check';
import { has, lacks } from './parts/columns';
import { labelOver, saysFinished } from './parts/labels';
import { aboutIndicator, itemOf, taskOf } from './subject';

type Case = 'short' | 'shortInText' | 'periodReached' | 'entitlement';

export const completedBelowTarget = defineCheck({
  id: 'completed-below-target',
  group: 'consistency',
  scope: 'ledger',
  title: { zh: '标为完成的都达到目标', en: 'What is called finished has reached its target' },
  problem: { zh: '标为完成而未达到目标', en: 'Called finished, target not reached' },
  roles: ['status', 'target', 'actual'],
  messages: {
    short: {
      severity: 'must-fix',
      zh: '标为“{stated}”，但{actual÷target}={expected}，没有达到目标',
      en: 'Called “{stated}”, but {actual÷target} = {expected} is short of the target',
      advice: {
        zh: '请核对完成数或状态',
        en: 'check the actual or the status',
      },
    },
    shortInText: {
      severity: 'verify',
      zh: '标为“{stated}”，文字里的数字{actual÷target}={expected}，没有达到目标',
      en: 'Called “{stated}”, but the figures in the text, {actual÷target} = {expected}, are short of the target',
      advice: {
        zh: '请核对文字与状态，改正其一或说明理由',
        en: 'check text and status: correct one of them or explain',
      },
    },
    periodReached: {
      severity: 'verify',
      zh: '标为“{stated}”，阶段目标已达到，全年{actual÷target}={expected}',
      en: 'Called “{stated}”; the target of the period is reached, that of the year {actual÷target} = {expected}',
      advice: {
        zh: '请写明完成的是哪个阶段',
        en: 'say which period is finished',
      },
    },
    entitlement: {
      severity: 'verify',
      zh: '标为“{stated}”，但{actual÷target}={expected}；应享人数可能有变动',
      en: 'Called “{stated}”, but {actual÷target} = {expected}; the number entitled may have changed',
      advice: {
        zh: '符合条件的都已享受的，请说明；否则请改正状态',
        en: 'if everyone entitled was served, say so; else correct the status',
      },
    },
  },
  explains: {
    zh: '状态是“已完成”一类，累计型指标的完成数却不到目标。数字取自列的是强制；取自文字的、低保特困救助补贴一类的、阶段目标已达到的是核实。状态只管它的单元格覆盖的行。',
    en: 'The label says finished, yet an accruing indicator is short of its target. Column figures make it must-fix; figures from prose, entitlements (低保, 特困, 救助, 补贴) and reached targets of a period are to be verified. A label belongs to the rows its cell covers.',
  },
  needs: (ledger) =>
    has(ledger, 'status') || ledger.tasks.some(({ labels }) => labels.length > 0)
      ? null
      : lacks('状态', 'status'),
  *run(ledger): Generator<Outcome<Case>> {
    for (const indicator of ledger.indicators) {
      const label = labelOver(ledger, indicator);
      if (label === null || !saysFinished(label.state) || !accrues(indicator)) continue;
      const target = figureOf(indicator.target);
      const actual = figureOf(indicator.actual);
      if (target === null || actual === null || target.value <= 0) continue;
      if (isVague(actual, target)) yield { outcome: 'unclear', reason: VAGUE };
      else if (actual.value >= target.value) yield PASSED;
      else if (withinRounding(actual, target)) yield { outcome: 'unclear', reason: VAGUE };
      else yield found(ledger, indicator, label, actual, target);
    }
  },
});

const VAGUE = {
  zh: '数字是约数、经过取整或计量单位不同，不能断定没有达到目标',
  en: 'approximate or rounded figures, or different units, leave open whether the target was reached',
};

function accrues({ kind, direction, baseline, pairing }: Indicator): boolean {
  const adds = kind === 'accruing' || kind === 'works';
  return adds && direction === 'at-least' && baseline === null && pairing === 'used';
}

function isVague(actual: Figure, target: Figure): boolean {
  const bounded = actual.bound === 'at-least' || actual.bound === 'about';
  const shared = [actual, target].some(({ basis }) => basis === 'inherited' || basis === 'assumed');
  return bounded || target.bound === 'about' || shared || !comparable(actual.unit, target.unit);
}

/** 15297人 may well be the whole of 1.53万人. */
function withinRounding(actual: Figure, target: Figure): boolean {
  const slack = ((actual.step ?? 0) + (target.step ?? 0)) / 2;
  return actual.value + slack >= target.value;
}

function found(
  ledger: AssessedLedger,
  indicator: Indicator,
  label: Label,
  actual: Figure,
  target: Figure,
): Outcome<Case> {
  const expected = { ratio: actual.value / target.value, decimals: 2 };
  return {
    outcome: 'found',
    message: messageFor(ledger, indicator, actual),
    subject: aboutIndicator(ledger, indicator),
    at: [label.from, ...actual.from, ...target.from],
    data: { actual, target, stated: label.text.replace(/\s+/g, ''), expected },
  };
}

function messageFor(ledger: AssessedLedger, indicator: Indicator, actual: Figure): Case {
  if (indicator.source === 'prose') return 'shortInText';
  const task = taskOf(ledger, indicator);
  const item = task === null ? null : itemOf(ledger, task);
  const names = [indicator.name, task?.name, item?.name];
  if (names.some((name) => name !== undefined && isEntitlement(name))) return 'entitlement';
  return reachedPeriod(ledger, indicator, actual) ? 'periodReached' : 'short';
}

/** True where a target for part of the year is reached: the label may speak of that part. */
function reachedPeriod(ledger: AssessedLedger, indicator: Indicator, actual: Figure): boolean {
  const due = ledger.asOf.date;
  return (taskOf(ledger, indicator)?.milestones ?? [])
    .filter(({ date }) => due === null || date <= due)
    .flatMap(({ values }) => values)
    .some(({ indicator: name, value }) => name === indicator.name && actual.value >= value);
}
