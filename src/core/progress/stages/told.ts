import type { Milestone, NodeReport } from '../../ledger/ledger';
import { common, likeness, phrase, type Phrase } from '../pairing/phrase';
import type { Statement } from './statements';
import { BEGUN, FINISHED, PAPERS, stepsIn, type Step } from './steps';

/** A node with what it asks for. */
interface Asked {
  /** The last step that it names; null where it names none we know. 前期工作 only where it names no other. */
  readonly top: Step | null;
  /** All steps that it names. */
  readonly names: ReadonlySet<string>;
  readonly phrase: Phrase;
  /** All of the works are meant: 全部开工. */
  readonly all: boolean;
}

/**
 * What the statements of a report tell of each node of a plan, in the order of the plan; undefined where they
 * tell nothing. `nodes` are by date. A node is reached where its last step is said to be done, and passed where a later step of
 * the usual order, or a later node of the plan, is. It is not reached where its step, or one that comes before it,
 * is under way or still to come.
 */
export function toldOf(
  nodes: readonly Milestone[],
  statements: readonly Statement[],
): readonly (NodeReport | undefined)[] {
  const asked = nodes.map(askedOf);
  const frontier = frontierOf(statements);
  const open = statements.filter((one) => isFrontier(one, frontier));
  const told = asked.map((one) => report(one, statements, open));
  let later: NodeReport | undefined;
  for (let i = nodes.length - 1; i >= 0; i -= 1) {
    const own = told[i];
    if (isDone(own)) later = own;
    else if (later !== undefined) {
      told[i] = own === undefined ? { ...later, as: 'passed' } : { ...own, as: 'partly' };
    }
  }
  return told;
}

/** Done for certain. */
export function isDone(told: NodeReport | undefined): boolean {
  return told?.as === 'reached' || told?.as === 'passed';
}

/** Shown not to be reached. */
export function isOpenNode(told: NodeReport | undefined): boolean {
  return told?.as === 'under-way' || told?.as === 'not-begun';
}

function askedOf({ stage, text }: Milestone): Asked {
  const words = stage ?? text;
  const steps = stepsIn(words).map(({ step }) => step);
  const top = last(steps.filter(({ name }) => name !== PAPERS)) ?? last(steps);
  const names = new Set(steps.map(({ name }) => name));
  return { top, names, phrase: phrase(words), all: /全部|全面|均|\d/.test(words) };
}

function last(steps: readonly Step[]): Step | null {
  return steps.reduce<Step | null>(
    (found, step) => (found === null || step.rank > found.rank ? step : found),
    null,
  );
}

/** The last step that anything is told to have come to. */
function frontierOf(statements: readonly Statement[]): number {
  let frontier = 0;
  for (const { aspect, steps, some } of statements) {
    if (aspect !== 'done' && aspect !== 'doing') continue;
    for (const { rank } of steps) {
      frontier = Math.max(frontier, some && rank >= FINISHED ? BEGUN : rank);
    }
  }
  return frontier;
}

/** 施工许可正在办理 holds nothing up where the site is entered all the same. */
function isFrontier({ aspect, steps }: Statement, frontier: number): boolean {
  return aspect !== 'done' && steps.some(({ rank }) => rank >= frontier);
}

function report(
  asked: Asked,
  statements: readonly Statement[],
  frontier: readonly Statement[],
): NodeReport | undefined {
  const said = statements.find((one) => saysDone(one, asked));
  const open = statements.find((one) => saysOpen(one, asked));
  if (said !== undefined) return told(open === undefined ? 'reached' : 'partly', said);
  const implied = statements.find((one) => implies(one, asked));
  if (implied !== undefined)
    return open === undefined ? told('passed', implied) : told('partly', open);
  if (open !== undefined) return told(open.aspect === 'doing' ? 'under-way' : openAs(open), open);
  const blocking = frontier.find((one) => blocks(one, asked));
  return blocking === undefined ? undefined : told('not-begun', blocking);
}

function told(as: NodeReport['as'], { words, from }: Statement): NodeReport {
  return { as, words, from };
}

/** 已完工5个: some are done, so it is under way. */
function openAs({ aspect }: Statement): NodeReport['as'] {
  return aspect === 'done' ? 'under-way' : 'not-begun';
}

/** One of the node's own steps, by its name or in its own words. */
function isAbout(statement: Statement, { top, names, phrase: own }: Asked): boolean {
  if (top !== null) return statement.steps.some(({ name }) => names.has(name));
  return likeness(own, statement.phrase) >= 0.6 && common(own, statement.phrase) >= 2;
}

function saysDone(statement: Statement, asked: Asked): boolean {
  if (statement.aspect !== 'done' || isPartial(statement, asked)) return false;
  const { top, names } = asked;
  if (top === null) return isAbout(statement, asked);
  return statement.steps.some(
    ({ name }) => name === top.name || (name === PAPERS && names.has(PAPERS)),
  );
}

/** Some of it is done. A beginning is made by the first. */
function isPartial({ some }: Statement, { top, all }: Asked): boolean {
  return some && (top?.rank !== BEGUN || all);
}

function saysOpen(statement: Statement, asked: Asked): boolean {
  if (!isAbout(statement, asked)) return false;
  return statement.aspect !== 'done' || isPartial(statement, asked);
}

/** A step that comes later in the usual order is done or under way. */
function implies({ aspect, steps, some }: Statement, { top }: Asked): boolean {
  if (top === null || aspect === 'planned' || aspect === 'not') return false;
  // 完成工程量的30%, 5个已完工: no more than that work goes on.
  return steps.some(({ implies: below, rank }) =>
    some && rank >= FINISHED ? top.rank <= BEGUN : top.rank < below,
  );
}

/** A step that comes before it is still under way or to come. */
function blocks({ aspect, steps }: Statement, { top }: Asked): boolean {
  if (top === null || aspect === 'done') return false;
  return steps.some((step) => step.blocks <= top.rank && step.name !== top.name);
}
