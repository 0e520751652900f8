import type { Milestone, Task } from '../ledger/ledger';
import type { Candidate } from '../progress/pairing/candidates';
import {
  likeness,
  nameOf,
  phrase,
  phraseOf,
  type Phrase,
  type ProseFigure,
} from '../progress/pairing/phrase';
import { unitsAgree, unitsMayAgree } from '../progress/pairing/units-agree';
import { PERCENT } from '../text/units';
import type { Prose } from '../text/prose/facts';
import { readProse } from '../text/prose/read-prose';
import type { ReadingContext } from './reading-context';

/** A value that a dated node asks for. */
export interface NodeValue {
  readonly milestone: Milestone;
  readonly figure: ProseFigure;
  readonly phrase: Phrase;
  /** What it is called in the node itself. */
  readonly name: string;
  readonly section: Section | null;
}

/** A part of the plan under its own head: （二）农村户厕改造. */
interface Section {
  readonly head: string;
  readonly phrase: Phrase;
}

/** A target as nodes are matched with it. */
export interface Measured {
  /** Of its indicators: several where one target is met twice (宫颈癌, 乳腺癌各3800人). */
  readonly names: readonly [string, ...string[]];
  readonly target: Candidate;
}

/** The values of the nodes of a task's plan. */
export interface Plan {
  readonly values: readonly NodeValue[];
  /** The task's milestones with their values, each for the target it belongs to. */
  milestones(targets: readonly Measured[]): readonly Milestone[];
}

/** Reads what each dated node of a task asks for. */
export function planOf(task: Task, context: ReadingContext): Plan {
  const values = task.milestones.flatMap((milestone, i) =>
    valuesOf(milestone, task.milestones[i + 1], context),
  );
  return { values, milestones: (targets) => withValues(task, values, targets, context) };
}

function valuesOf(
  milestone: Milestone,
  next: Milestone | undefined,
  context: ReadingContext,
): NodeValue[] {
  const text = textOf(milestone, context);
  const span = milestone.from.span;
  if (text === null || span === undefined) return [];
  const section = sectionOf(milestone);
  const prose = readProse(wholeNode(text, span, next), context.year);
  return prose.figures.filter(isDue).map((figure) => {
    const name = nameOf(prose, figure);
    return { milestone, figure, phrase: phraseOf(prose, figure, name), name, section };
  });
}

function textOf(milestone: Milestone, { grid }: ReadingContext): string | null {
  const { row, column } = milestone.from.at;
  const value = grid.value(row, column);
  return typeof value === 'string' ? value : null;
}

/** A node goes on behind a semicolon where no other date stands: 6月底，培训100人；发放补贴200人。 */
function wholeNode(
  text: string,
  [from, to]: readonly [number, number],
  next: Milestone | undefined,
): string {
  const end = next?.from.span?.[0] ?? text.length;
  const rest = text.slice(to, Math.max(to, end));
  const more = /^[；;][^\n（(]*/.exec(rest)?.[0] ?? '';
  return text.slice(from, to) + more;
}

function isDue(figure: Prose['figures'][number]): boolean {
  if (figure.role === 'limit' || figure.role === 'whole' || figure.bracketed) return false;
  if (figure.kind === 'quantity' && STEPS.has(figure.claim)) return false;
  if (figure.kind === 'percentage')
    return !figure.points && (figure.base === 'rate' || figure.base === 'change');
  return figure.role !== 'standard' && !['day', 'month', 'hour'].includes(figure.unit?.kind ?? '');
}

/** 26个小区全部开工 names a step, no value that is due. */
const STEPS: ReadonlySet<string> = new Set(['started', 'early', 'partial']);

/** The head that a node stands under; null where the plan has none in front of it. */
function sectionOf({ head }: Milestone): Section | null {
  return head === undefined ? null : { head, phrase: phrase(head) };
}

function withValues(
  task: Task,
  values: readonly NodeValue[],
  targets: readonly Measured[],
  context: ReadingContext,
): readonly Milestone[] {
  const meant = new Map(values.map((value) => [value, meaningOf(value, values, targets)]));
  return task.milestones.map((milestone) => {
    const own = values.filter((value) => value.milestone === milestone);
    const section = sectionOf(milestone);
    const share = milestone.share ?? shareOf(milestone, context);
    const stage =
      own.length === 0 && share === null ? (milestone.stage ?? stageOf(milestone)) : null;
    if (own.length + targets.length === 0 && section === null && stage === milestone.stage)
      return share === milestone.share ? milestone : { ...milestone, share };
    return {
      ...milestone,
      share,
      stage,
      values: own.map((value) => valueOf(value, meant.get(value) ?? null)),
      ...(section === null ? {} : { of: namesUnder(section, values, meant, targets) }),
    };
  });
}

/** The target that a value belongs to, and its share of it where their units differ. */
interface Meaning {
  readonly measured: Measured;
  readonly share?: number;
}

function valueOf(
  { figure, name }: NodeValue,
  meaning: Meaning | null,
): Milestone['values'][number] {
  const [own, ...also] = meaning?.measured.names ?? [name];
  return {
    indicator: own,
    ...(also.length === 0 ? {} : { also }),
    value: figure.value,
    unit: figure.kind === 'percentage' ? PERCENT : figure.unit,
    ...(meaning?.share === undefined ? {} : { share: meaning.share }),
  };
}

function meaningOf(
  value: NodeValue,
  values: readonly NodeValue[],
  targets: readonly Measured[],
): Meaning | null {
  const measured = targetOf(value, targets);
  return measured === null ? countedAlike(value, values, targets) : { measured };
}

/**
 * 完成筛查240人次, and in the end 800人次, under the head of a target of 800名: units that count alike and come
 * to the same number in the last node of that head.
 */
function countedAlike(
  { section, figure }: NodeValue,
  values: readonly NodeValue[],
  targets: readonly Measured[],
): Meaning | null {
  if (section === null) return null;
  const series = values.filter(
    (other) => other.section?.head === section.head && unitsAgree(other.figure, figure),
  );
  const last = series[series.length - 1]?.figure;
  const fitting = targets.filter(
    ({ target }) =>
      target.figure.value === last?.value &&
      unitsMayAgree(target.figure, figure) &&
      likeness(section.phrase, target.phrase) > 0.2,
  );
  const [measured] = fitting;
  if (measured === undefined || fitting.length > 1) return null;
  return { measured, share: figure.value / measured.target.figure.value };
}

/** What a part of the plan is about: targets its nodes give values for, and those its head takes up best. */
function namesUnder(
  section: Section,
  values: readonly NodeValue[],
  meant: ReadonlyMap<NodeValue, Meaning | null>,
  targets: readonly Measured[],
): readonly string[] {
  const valued = new Set(
    values.flatMap((value) =>
      value.section?.head === section.head ? (meant.get(value)?.measured ?? []) : [],
    ),
  );
  return targets
    .filter((target) => valued.has(target) || isOf(section, target, targets))
    .flatMap(({ names }) => names);
}

/** 完成60%: a share of the work, told without saying so. */
function shareOf({ text }: Milestone, { year }: ReadingContext): number | null {
  if (!/%|％|成|百分/.test(text)) return null;
  const shares = readProse(text, year).figures.filter(
    (figure) =>
      figure.kind === 'percentage' &&
      (figure.base === 'work' || figure.base === 'target' || figure.base === 'other') &&
      !figure.points,
  );
  const [share] = shares;
  return shares.length === 1 && share !== undefined ? share.value : null;
}

/** What a node without values asks for: its words behind the date. */
function stageOf({ text }: Milestone): string | null {
  const words = text
    .replace(/^[^，,：:]{0,12}[底初末日旬份月前][，,：:]?(?:之?前)?/, '')
    .replace(/[；;。，]+$/, '')
    .trim();
  return words === '' ? null : words;
}

/** A section is about the target whose words its head takes up best. */
function isOf(section: Section, { target }: Measured, all: readonly Measured[]): boolean {
  const own = likeness(section.phrase, target.phrase);
  return (
    own > 0.2 && all.every((other) => likeness(section.phrase, other.target.phrase) <= own + 1e-9)
  );
}

/** How alike node and target must be where others have the same unit. */
const ALIKE = 0.25;

function targetOf(value: NodeValue, targets: readonly Measured[]): Measured | null {
  const fitting = targets.filter(
    ({ target }) =>
      unitsAgree(target.figure, value.figure) && target.figure.value * 1.5 >= value.figure.value,
  );
  const scored = fitting
    .map((measured) => ({ measured, score: scoreOf(value, measured, targets) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  const bare = fitting.length === 1 && value.phrase.content.size === 0;
  if (best === undefined || (!bare && best.score < (fitting.length === 1 ? 0.1 : ALIKE)))
    return null;
  return second !== undefined && second.score > best.score - 0.05 ? null : best.measured;
}

function scoreOf(
  { phrase: words, section }: NodeValue,
  measured: Measured,
  targets: readonly Measured[],
): number {
  const under = section !== null && isOf(section, measured, targets) ? 0.5 : 0;
  return likeness(words, measured.target.phrase) + under;
}
