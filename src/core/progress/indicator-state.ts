import type { IndicatorKind, IsoDate } from '../ledger/ledger';
import type { StateRule, Thresholds } from '../ledger/progress';
import type { State, StateBasis } from '../ledger/state';

/** Everything that the ten rules look at. */
export interface IndicatorFacts {
  readonly kind: IndicatorKind;
  readonly direction: 'at-least' | 'at-most';
  readonly closed: boolean;
  readonly standing: boolean;
  /** Raw p; null where target or actual cannot be used. */
  readonly completion: number | null;
  readonly expected: number | null;
  readonly met: boolean | null;
  /** Levels at most: actual ÷ target; null elsewhere. */
  readonly excess: number | null;
  readonly asOf: IsoDate | null;
  readonly deadline: IsoDate | null;
  /** Deadline − as-of in days; null without either. */
  readonly daysLeft: number | null;
  /** The label says finished or closed out. */
  readonly saidFinished: boolean;
  /** Nodes with a value or share exist. */
  readonly hasNodes: boolean;
  /** Days by which the longest missed node is overdue; null where none is missed. */
  readonly missedBy: number | null;
  /** The completion is at most this: what was reported has only begun. */
  readonly upperBound?: boolean;
  /** Stages: all that is short by now is due and not told of (未报). */
  readonly untold?: boolean;
}

/** The outcome of the rules. */
export interface Judgement {
  readonly state: State;
  readonly basis: StateBasis | null;
  readonly rule: StateRule;
}

/** A level above an at-most target by more than this is 严重滞后. */
const FAR_ABOVE = 1.2;
/** With so many days left or fewer, what is not yet reached is due soon. */
const SOON = 30;
/** A node missed by more than so many days is 严重滞后. */
const LONG_MISSED = 90;
/** Rounding noise of a subtraction. */
const TINY = 1e-9;

type Rule = (facts: IndicatorFacts, thresholds: Thresholds) => Judgement | null;

/** Ten rules, the first that holds decides. */
const RULES: readonly Rule[] = [
  (f) => (f.closed ? judged('closed', 'label', 'closed') : null),
  (f) => (f.standing ? judged('standing', 'deadline', 'standing') : null),
  reached,
  (f) => (f.kind === 'level' && f.met === true ? judged('on-track', 'figures', 'level-met') : null),
  (f) => (cannotTell(f) ? judged('unknown', null, 'cannot-tell') : null),
  untold,
  (f) => ((f.daysLeft ?? 0) < 0 ? judged('overdue', 'deadline', 'overdue') : null),
  levelNotMet,
  seriouslyBehind,
  behind,
];

/** Status of an indicator; `on-track` where no other rule holds. */
export function indicatorState(facts: IndicatorFacts, thresholds: Thresholds): Judgement {
  for (const rule of RULES) {
    const judgement = rule(facts, thresholds);
    if (judgement !== null) return judgement;
  }
  if (facts.upperBound === true) return judged('unknown', null, 'cannot-tell');
  return judged('on-track', byNodes(facts), 'on-track');
}

function reached(f: IndicatorFacts): Judgement | null {
  if (f.kind === 'level') {
    const due = f.daysLeft !== null && f.daysLeft <= 0;
    if (f.met !== true || !(due || f.saidFinished)) return null;
    return judged('completed', 'figures', 'level-met-finished');
  }
  if (f.upperBound === true) return null;
  return (f.completion ?? 0) >= 1 - TINY ? judged('completed', 'figures', 'reached') : null;
}

/** What nobody reported is no delay; past the deadline only a label that says finished excuses silence. */
function untold(f: IndicatorFacts): Judgement | null {
  if (f.untold !== true || f.missedBy !== null) return null;
  const excused = (f.daysLeft ?? 0) >= 0 || f.saidFinished;
  return excused ? judged('unknown', null, 'nodes-untold') : null;
}

function cannotTell(f: IndicatorFacts): boolean {
  return f.completion === null || f.asOf === null || f.deadline === null || f.daysLeft === null;
}

function levelNotMet(f: IndicatorFacts): Judgement | null {
  if (f.kind !== 'level' || f.hasNodes) return null;
  if (f.direction === 'at-most') {
    const far = (f.excess ?? 0) > FAR_ABOVE + TINY;
    return judged(far ? 'seriously-behind' : 'behind', 'figures', 'level-not-met');
  }
  const soon = (f.daysLeft ?? 0) <= SOON;
  return judged(soon ? 'behind' : 'on-track', 'figures', 'level-not-met');
}

function seriouslyBehind(f: IndicatorFacts, thresholds: Thresholds): Judgement | null {
  const missed = (f.missedBy ?? 0) > LONG_MISSED;
  const far = below(f, thresholds.seriouslyBehind) || belowShare(f, thresholds.seriousShare);
  if (!missed && !far) return null;
  if (f.kind === 'works' && !f.hasNodes && (f.daysLeft ?? 0) > SOON) {
    return judged('behind', 'figures', 'works-behind');
  }
  return judged('seriously-behind', byNodes(f), missed ? 'node-missed' : 'seriously-behind');
}

function behind(f: IndicatorFacts, thresholds: Thresholds): Judgement | null {
  if (below(f, thresholds.behind)) return judged('behind', byNodes(f), 'behind');
  if (f.missedBy !== null) return judged('behind', 'nodes', 'node-missed');
  const soon = (f.daysLeft ?? SOON + 1) <= SOON;
  return soon && below(f, 0) ? judged('behind', byNodes(f), 'due-soon') : null;
}

/** p − E below a limit; false where either is unknown. */
function below(f: IndicatorFacts, limit: number): boolean {
  return f.completion !== null && f.expected !== null && f.completion - f.expected < limit - TINY;
}

/** p below a share of E; false where either is unknown or no share is given. */
function belowShare({ completion, expected }: IndicatorFacts, share: number | null): boolean {
  if (share === null || completion === null || expected === null) return false;
  return completion < share * expected - TINY;
}

function byNodes(f: IndicatorFacts): StateBasis {
  return f.hasNodes ? 'nodes' : 'figures';
}

function judged(state: State, basis: StateBasis | null, rule: StateRule): Judgement {
  return { state, basis, rule };
}
