import type { IsoDate } from '../ledger/ledger';
import type { State } from '../ledger/state';
import type { Judgement } from './indicator-state';
import { isFinished, worstOf } from './roll-up';

/** An indicator as it counts for its task. */
export interface JudgedIndicator {
  readonly id: string;
  readonly source: 'columns' | 'prose';
  readonly judgement: { readonly state: State | null; readonly basis: Judgement['basis'] };
  /** It has a target that is not shown to be reached: no actual, or p < 1. */
  readonly open: boolean;
}

/** What decides the state of a task. */
export interface TaskFacts {
  readonly indicators: readonly JudgedIndicator[];
  /** Class of the task's label; null where it has none that we know. */
  readonly stated: State | null;
  readonly closed: boolean;
  readonly standing: boolean;
  readonly asOf: IsoDate | null;
  readonly deadline: IsoDate | null;
  /** When the whole task is expected to be finished (预计…完工). */
  readonly forecast: IsoDate | null;
}

/** A task judged, with the indicator that decided. */
export interface TaskJudgement extends Judgement {
  readonly deciding: string | null;
}

/**
 * Status of a task. All indicators not applicable: 不适用. Close-out recorded: 已销号. No indicator
 * with a state other than 待核: the label's own state; but past the deadline and not said to be
 * finished, 逾期未完成; a standing duty by deadline that is under way is 长期保持; without a label 待核.
 * Otherwise the worst of its indicators, except that it is not 已完成 while a target is open, nor from
 * prose alone against a label that says under way: then the label decides. A forecast later than the
 * deadline turns 正常推进 into 进展缓慢.
 */
export function taskState(facts: TaskFacts): TaskJudgement {
  return withForecast(beforeForecast(facts), facts);
}

function beforeForecast(facts: TaskFacts): TaskJudgement {
  const states = facts.indicators.map(({ judgement }) => judgement.state);
  if (states.length > 0 && states.every((state) => state === 'not-applicable')) {
    return decided('not-applicable', null, 'not-applicable');
  }
  if (facts.closed) return decided('closed', 'label', 'closed');
  const worst = worstOf(states.filter((state): state is State => state !== null));
  if (worst === null) return fromLabel(facts);
  if (isFinished(worst) && contradicted(facts)) {
    const own = fromLabel(facts);
    return own.rule === 'from-label' ? { ...own, rule: 'target-open' } : own;
  }
  const decisive = facts.indicators.find(({ judgement }) => judgement.state === worst);
  const basis = decisive?.judgement.basis ?? 'figures';
  return { state: worst, basis, rule: 'worst-of-indicators', deciding: decisive?.id ?? null };
}

function contradicted(facts: TaskFacts): boolean {
  if (facts.indicators.some(({ open }) => open)) return true;
  const counted = facts.indicators.filter(({ judgement }) => isFinished(judgement.state));
  const proseOnly = counted.every(({ source }) => source === 'prose');
  return proseOnly && facts.stated !== null && !isFinished(facts.stated);
}

function fromLabel(facts: TaskFacts): TaskJudgement {
  const { stated, asOf, deadline } = facts;
  if (facts.standing && (stated === null || stated === 'on-track' || stated === 'standing')) {
    return decided('standing', 'deadline', 'standing');
  }
  if (stated === null || stated === 'unknown') return decided('unknown', null, 'cannot-tell');
  if (asOf !== null && deadline !== null && asOf > deadline && !isFinished(stated)) {
    return decided('overdue', 'deadline', 'label-past-deadline');
  }
  return decided(stated, 'label', 'from-label');
}

function withForecast(judgement: TaskJudgement, facts: TaskFacts): TaskJudgement {
  const { forecast, deadline } = facts;
  const late = forecast !== null && deadline !== null && forecast > deadline;
  if (judgement.state !== 'on-track' || !late) return judgement;
  return { ...judgement, state: 'behind', basis: 'deadline', rule: 'forecast-late' };
}

function decided(state: State, basis: Judgement['basis'], rule: Judgement['rule']): TaskJudgement {
  return { state, basis, rule, deciding: null };
}
