import { figureOf } from '../ledger/figure';
import type { Indicator, Milestone, NodeReport, Task } from '../ledger/ledger';
import type { ReadText } from '../progress/pairing/candidates';
import { partsOf, statementsFor, type PlanPart } from '../progress/stages/parts';
import { statementsIn } from '../progress/stages/statements';
import { toldOf } from '../progress/stages/told';
import { readProse } from '../text/prose/read-prose';
import type { ReadingContext } from './reading-context';

type Unnumbered = Omit<Indicator, 'id' | 'key'>;

/** What an indicator of stages is called where the plan has no parts. */
const STAGES = '节点进度';

/**
 * Reads from the reports which nodes of the plan are reached, and adds an indicator of stages for each part of
 * it that names steps and that no figure measures.
 */
export function withStages(
  task: Task,
  own: readonly Unnumbered[],
  context: ReadingContext,
): { readonly task: Task; readonly indicators: readonly Unnumbered[] } {
  if (task.milestones.every(({ stage }) => stage === null)) return { task, indicators: own };
  const parts = partsOf(task.milestones);
  const statements = task.progress.flatMap((text) => statementsIn(read(text, context)));
  const about = statementsFor(parts, statements);
  const told = new Map<Milestone, NodeReport>();
  for (const part of parts) {
    const nodes = inOrder(part.nodes);
    toldOf(nodes, about.get(part) ?? []).forEach((report, i) => {
      const node = nodes[i];
      if (node !== undefined && report !== undefined) told.set(node, report);
    });
  }
  const staged = task.standing ? [] : parts.filter((part) => isStaged(part, own));
  const indicators = staged.map((part) => indicatorOf(part, task));
  const names = new Map(staged.map(({ head }, i) => [head, indicators[i]?.name ?? '']));
  return {
    task: {
      ...task,
      milestones: task.milestones.map((node) => withReport(node, told.get(node), names)),
    },
    indicators: [...own, ...indicators],
  };
}

function inOrder(nodes: readonly Milestone[]): Milestone[] {
  return [...nodes].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** A text is read again only where a plan names steps. */
function read({ text, from }: Task['progress'][number], context: ReadingContext): ReadText {
  const value = context.grid.value(from.at.row, from.at.column);
  return { prose: readProse(typeof value === 'string' ? value : text, context.year), from };
}

/** Two nodes or more, with a step among them, without values, and nothing reported that measures them. */
function isStaged({ head, nodes }: PlanPart, own: readonly Unnumbered[]): boolean {
  const steps = nodes.some(({ stage }) => stage !== null);
  if (nodes.length < 2 || !steps || nodes.some(({ values }) => values.length > 0)) return false;
  const names = head === null ? null : new Set(nodes.flatMap(({ of = [] }) => of));
  const measured = own.filter(({ name }) => names === null || names.has(name));
  const shares = nodes.some(({ share }) => share !== null);
  return !measured.some(shares ? isTarget : isReported);
}

function isTarget({ target, rate }: Unnumbered): boolean {
  return figureOf(target) !== null || figureOf(rate) !== null;
}

function isReported({ pairing, actual, rate }: Unnumbered): boolean {
  return pairing === 'used' && (figureOf(actual) !== null || figureOf(rate) !== null);
}

function withReport(
  node: Milestone,
  told: NodeReport | undefined,
  names: ReadonlyMap<string | null, string>,
): Milestone {
  const name = names.get(node.head ?? null);
  const of = name === undefined || node.of === undefined ? node.of : [...node.of, name];
  if (told === undefined && of === node.of) return node;
  return { ...node, ...(told === undefined ? {} : { told }), ...(of === undefined ? {} : { of }) };
}

function indicatorOf({ head, nodes }: PlanPart, task: Task): Unnumbered {
  const from = nodes[0]?.from ?? task.from;
  const [row] = task.rows;
  return {
    task: task.id,
    name: head === null ? STAGES : `${head}${STAGES}`,
    from,
    row,
    unit: null,
    kind: 'stages',
    direction: 'at-least',
    target: null,
    actual: null,
    rate: null,
    baseline: null,
    weight: null,
    label: task.labels.find(({ rows }) => row >= rows[0] && row <= rows[1]) ?? null,
    source: 'prose',
    pairing: 'used',
    confidence: 0.9,
  };
}
