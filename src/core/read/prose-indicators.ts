import type { Figure, Reading, Unit } from '../ledger/figure';
import { figureOf } from '../ledger/figure';
import type { Indicator, PairEvidence, Task } from '../ledger/ledger';
import type { Source } from '../ledger/source';
import { classifyIndicator } from '../progress/classify';
import { targetsIn, type Candidate, type ReadText } from '../progress/pairing/candidates';
import { claimedShare, type ClaimedShare } from '../progress/pairing/claimed-share';
import { claimedEvidence, evidenceOf, typedEvidence } from '../progress/pairing/evidence';
import { sameGoal, type FigurePair } from '../progress/pairing/figure-pair';
import { forecastIn } from '../progress/pairing/forecast';
import { pairFigures } from '../progress/pairing/pair';
import { inUnitOf, proseFigure, typedFigure } from '../progress/pairing/prose-figure';
import { readProse } from '../text/prose/read-prose';
import { columnTarget, isFrom } from './column-target';
import type { Held } from './entry';
import type { TaskDraft } from './task-drafts';
import { planOf, type Measured } from './plan';
import type { ReadingContext } from './reading-context';

type Unnumbered = Omit<Indicator, 'id' | 'key'>;

/** What the figures in a task's sentences come to. */
export interface FromProse {
  readonly task: Task;
  readonly indicators: readonly Unnumbered[];
}

/**
 * Adds what the sentences of a task say: targets paired with what was achieved, targets without a figure,
 * and a share claimed in place of one. Columns of figures come first: where they hold target and actual,
 * sentences add nothing.
 */
export function withProse(
  task: Task,
  { texts, entries }: TaskDraft,
  own: readonly Unnumbered[],
  context: ReadingContext,
): FromProse {
  if (own.some(isMeasured) || (task.progress.length === 0 && task.milestones.length === 0)) {
    return { task, indicators: own };
  }
  const counted = own.flatMap((indicator) => columnTarget(indicator) ?? []);
  const plan = planOf(task, context);
  const progress = task.progress.map((text) => read(text, context));
  const targets =
    counted.length > 0
      ? counted.map(({ target }) => target)
      : targetTexts(task, texts, own, context).flatMap(targetsIn);
  const nodeValues = plan.values.map(({ figure }) => figure);
  const pairing = pairFigures({
    targets,
    progress,
    nodeValues,
    confirmed: context.confirmed,
  });
  const maker = new Maker(task, entries[0]?.rows[0] ?? task.rows[0], context, own);
  const share = claimedShare(progress, pairing.open, pairing.pairs);
  const paired = pairing.pairs.map((pair) => maker.paired(pair, nameIn(pair, pairing.pairs)));
  const met = new Set(
    paired.flatMap(({ target, indicator }) => (indicator.pairing === 'used' ? target : [])),
  );
  const made = [
    ...paired,
    ...(share === null ? [] : [maker.claimed(share)]),
    ...targets
      .filter((target) => isOpen(target, met, pairing.pairs) && target !== share?.target)
      .filter((target) => !isPrice(target) || targets.every(isPrice))
      .map((target) => maker.open(target)),
  ];
  const said = {
    ...task,
    forecast: task.forecast ?? forecastIn(progress.map(({ prose }) => prose)),
  };
  if (made.length === 0) {
    return { task: { ...said, milestones: plan.milestones([]) }, indicators: own };
  }
  return {
    task: { ...said, milestones: plan.milestones(measuredBy(made)) },
    indicators: [
      ...own.filter((indicator) => !isReplaced(indicator, counted)),
      ...made.map(({ indicator }) => indicator),
    ],
  };
}

/** Each target once, with the names of all indicators that were made for it. */
function measuredBy(made: readonly Made[]): Measured[] {
  const found: { names: [string, ...string[]]; target: Candidate }[] = [];
  for (const { target, indicator } of made) {
    if (target === null) continue;
    const known = found.find((one) => sameGoal(one.target, target));
    if (known === undefined) found.push({ names: [indicator.name], target });
    else if (!known.names.includes(indicator.name)) known.names.push(indicator.name);
  }
  return found;
}

/** The target's name; that of the actual where one target has several (宫颈癌, 乳腺癌各2300人). */
function nameIn({ target, actual }: FigurePair, pairs: readonly FigurePair[]): string {
  return pairs.filter((pair) => pair.target === target).length > 1 ? actual.name : target.name;
}

/** 改造200户，每户补助6000元: a price beside what it is paid for, of which nothing need be reported. */
function isPrice({ figure }: Candidate): boolean {
  return figure.kind === 'quantity' && figure.role === 'standard' && figure.unit?.kind === 'money';
}

/** Nothing that counts was found for it, and it says itself that it is to be done. */
function isOpen(
  target: Candidate,
  met: ReadonlySet<Candidate | null>,
  pairs: readonly FigurePair[],
): boolean {
  const told = pairs.some((pair) => met.has(pair.target) && sameGoal(pair.target, target));
  return target.strong && !met.has(target) && !told;
}

/** Texts that say what is to be reached: of the task, of a target column, else the item's name. */
function targetTexts(
  task: Task,
  texts: readonly Held[],
  own: readonly Unnumbered[],
  context: ReadingContext,
): ReadText[] {
  const worded = own.flatMap(({ target }) =>
    target?.kind === 'words' ? [{ text: target.text, from: { at: target.from[0].at } }] : [],
  );
  const all = [...texts.map(({ text, at }) => ({ text, from: { at } })), ...worded];
  const distinct = all.filter(
    ({ from }, i) => all.findIndex((other) => same(other.from, from)) === i,
  );
  const given = distinct.length > 0 ? distinct : [{ text: task.text, from: task.from }];
  return given.map((text) => read(text, context));
}

function isMeasured({ target, actual, rate }: Unnumbered): boolean {
  return figureOf(actual) !== null || (figureOf(target) !== null && figureOf(rate) !== null);
}

/** A target in words whose figures now stand on their own, or one from a column that was taken over. */
function isReplaced(
  indicator: Unnumbered,
  counted: readonly { readonly indicator: Unnumbered }[],
): boolean {
  const { target, actual, rate } = indicator;
  const worded = target?.kind === 'words' && figureOf(actual) === null && figureOf(rate) === null;
  return worded || counted.some((one) => one.indicator === indicator);
}

function read(
  { text, from }: { readonly text: string; readonly from: Source },
  { grid, year }: ReadingContext,
): ReadText {
  const value = grid.value(from.at.row, from.at.column);
  return { prose: readProse(typeof value === 'string' ? value : text, year), from };
}

function same(a: Source, b: Source): boolean {
  return a.at.row === b.at.row && a.at.column === b.at.column;
}

/** An indicator with the target it was made for. */
interface Made {
  readonly indicator: Unnumbered;
  readonly target: Candidate | null;
}

interface Parts {
  readonly name: string;
  readonly candidate: Candidate | null;
  readonly from: Pick<Candidate, 'figure' | 'text'>;
  readonly actual: Reading | null;
  readonly rate: Reading | null;
  readonly evidence: PairEvidence | null;
  readonly used: boolean;
  readonly confidence: number;
}

/** Makes indicators of one task. */
class Maker {
  constructor(
    private readonly task: Task,
    private readonly row: number,
    private readonly context: ReadingContext,
    private readonly own: readonly Unnumbered[],
  ) {}

  paired(pair: FigurePair, name: string): Made {
    const { target, actual, confidence, used } = pair;
    const told = proseFigure(actual, confidence, pair.upperBound ? 'at-most' : null);
    const evidence = evidenceOf(pair);
    const one = pair.reason === 'same' || this.answered(evidence) === 'confirmed';
    const figure = one ? inUnitOf(told, unitOf(target)) : told;
    const typed = this.typed(evidence, told, target);
    return this.make({
      name,
      candidate: target,
      from: target,
      actual: reading(typed ?? figure),
      rate: null,
      evidence: typed === null ? evidence : typedEvidence(evidence),
      used: used || typed !== null,
      confidence: typed === null ? confidence : 1,
    });
  }

  claimed(share: ClaimedShare): Made {
    const { target } = share;
    return this.make({
      name: target?.name ?? this.task.name,
      candidate: target,
      from: target ?? share,
      actual: null,
      rate: reading(proseFigure(share, 0.9)),
      evidence: claimedEvidence(target, share),
      used: true,
      confidence: 0.9,
    });
  }

  open(target: Candidate): Made {
    const actual: Reading = { kind: 'not-set', spelling: '', from: [target.text.from] };
    const rest = { actual, rate: null, evidence: null, used: true, confidence: 0.9 };
    return this.make({ name: target.name, candidate: target, from: target, ...rest });
  }

  /** What people said of the pair, if anything. */
  private answered({ key }: PairEvidence): 'confirmed' | 'declined' | undefined {
    return this.context.settings.pairs.get(key);
  }

  /** What people typed in place of the figure that was found, while the text is the same. */
  private typed(
    { key, actualWords }: PairEvidence,
    told: Figure,
    target: Candidate,
  ): Figure | null {
    const typed = this.context.settings.typedActuals.get(key);
    if (typed?.evidence !== actualWords) return null;
    return typedFigure(told, proseFigure(target, 1), typed);
  }

  private make({ candidate, from, actual, rate, evidence, used, confidence, name }: Parts): Made {
    const answer = evidence === null ? undefined : this.answered(evidence);
    const pairing = pairingOf(answer, used);
    const sure = answer === 'confirmed' ? 1 : confidence;
    const pair = evidence === null ? {} : { pair: evidence };
    const column = candidate === null ? undefined : this.own.find((one) => isFrom(one, candidate));
    if (column !== undefined) {
      const kept =
        evidence === null
          ? column
          : {
              ...column,
              actual,
              rate: rate ?? column.rate,
              source: 'prose' as const,
              pairing,
              confidence: sure,
              ...pair,
            };
      return { indicator: kept, target: candidate };
    }
    const target = candidate === null ? null : reading(proseFigure(candidate, sure));
    const unit = figureOf(target)?.unit ?? null;
    const { row } = this;
    const indicator: Unnumbered = {
      task: this.task.id,
      name: name || this.task.name,
      from: { at: from.text.from.at, span: from.figure.span },
      row,
      unit,
      ...classifyIndicator(name, unit, target),
      target,
      actual,
      rate,
      baseline: null,
      weight: null,
      label: this.task.labels.find(({ rows }) => row >= rows[0] && row <= rows[1]) ?? null,
      source: 'prose',
      pairing,
      confidence: sure,
      ...pair,
    };
    return { indicator, target: candidate };
  }
}

function unitOf({ figure }: Candidate): Unit | null {
  return figure.kind === 'quantity' ? figure.unit : null;
}

function pairingOf(
  answer: 'confirmed' | 'declined' | undefined,
  used: boolean,
): Indicator['pairing'] {
  if (answer === 'declined') return 'rejected';
  return answer === 'confirmed' || used ? 'used' : 'offered';
}

function reading(figure: Figure): Reading {
  return { kind: 'figure', figure, raw: figure.text };
}
