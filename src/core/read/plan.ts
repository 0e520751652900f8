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
import { unitsAgree } from '../progress/pairing/units-agree';
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
  readonly from: number;
  readonly phrase: Phrase;
}

/** A target as nodes are matched with it. */
export interface Measured {
  readonly name: string;
  readonly target: Candidate;
}

/** The values of the nodes of a task's plan. */
export interface Plan {
  readonly values: readonly NodeValue[];
  /** The task's milestones with their values, each for the target it belongs to. */
  milestones(targets: readonly Measured[]): readonly Milestone[];
}

const HEAD = /[（(][一二三四五六七八九十]{1,3}[)）][^\n；;。]*/g;

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
  const section = sectionAt(text, span[0]);
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

function sectionsOf(text: string): Section[] {
  const sections: Section[] = [];
  let from = 0;
  for (const match of text.match(HEAD) ?? []) {
    from = text.indexOf(match, from);
    sections.push({ from, phrase: phrase(match.replace(/^[（(][^)）]*[)）]/, '')) });
    from += match.length;
  }
  return sections;
}

function sectionAt(text: string, at: number): Section | null {
  const before = sectionsOf(text).filter(({ from }) => from < at);
  return before[before.length - 1] ?? null;
}

function withValues(
  task: Task,
  values: readonly NodeValue[],
  targets: readonly Measured[],
  context: ReadingContext,
): readonly Milestone[] {
  return task.milestones.map((milestone) => {
    const own = values.filter((value) => value.milestone === milestone);
    const text = textOf(milestone, context);
    const section = text === null ? null : sectionAt(text, milestone.from.span?.[0] ?? 0);
    const of =
      section === null
        ? null
        : targets.filter((target) => isOf(section, target, targets)).map(({ name }) => name);
    const share = milestone.share ?? shareOf(milestone, context);
    const step =
      own.length === 0 && share === null ? (milestone.stage ?? stageOf(milestone)) : null;
    if (own.length === 0 && of === null && step === milestone.stage && share === milestone.share)
      return milestone;
    return {
      ...milestone,
      share,
      stage: step,
      values: own.map(({ figure, ...value }) => ({
        indicator: targetOf({ figure, ...value }, targets)?.name ?? value.name,
        value: figure.value,
        unit: figure.kind === 'percentage' ? PERCENT : figure.unit,
      })),
      ...(of === null ? {} : { of }),
    };
  });
}

/** 完成60%: a share of the work, told without saying so. */
function shareOf({ text }: Milestone, { year }: ReadingContext): number | null {
  if (!/%|％|成|百分/.test(text)) return null;
  const shares = readProse(text, year).figures.filter(
    (figure) =>
      figure.kind === 'percentage' &&
      (figure.base === 'work' || figure.base === 'target') &&
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
