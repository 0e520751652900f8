import type { Indicator, Milestone } from '../ledger/ledger';
import { STATUS_WORDS } from '../explain/node-words';
import { nodesDueByPart, nodesDueFor, type JudgedNode, type NodesDue } from '../progress/nodes-due';
import type { Styled } from '../sheet/draft';
import { clean } from '../text/decimal';
import { displayText } from '../text/number-format';
import type { Entry } from './entries';
import { amountFormat, NUMBER_FORMATS } from './style-definition';
import { cut, EMPTY, shortDate } from './texts';
import { progressOf } from './task-cells';

/** Longest step that is named, in characters. */
const STEP_LENGTH = 18;

/** The cells 到期节点 and 下一节点 of an indicator's row; of a task without any those of its whole plan. */
export function nodeCells(
  entry: Entry,
  indicator: Indicator | null,
): Readonly<Record<'node-due' | 'node-next', Styled>> {
  const { due, next } = dueIn(entry, indicator);
  return {
    'node-due': nodeCell(due, true, entry, indicator),
    'node-next': nodeCell(next, false, entry, indicator),
  };
}

function dueIn(entry: Entry, indicator: Indicator | null): NodesDue {
  const { task, ledger } = entry;
  const asOf = ledger.asOf.date;
  if (indicator === null) {
    const [first] = nodesDueByPart(task, [], asOf);
    return first ?? { due: null, next: null };
  }
  const progress = progressOf(entry, indicator);
  return progress === undefined
    ? { due: null, next: null }
    : nodesDueFor(task, { indicator, progress }, asOf);
}

/** `6月30日⏎1,140人`; a step that is due with what is told of it: `4月10日⏎开工建设⏎未达到`. */
function nodeCell(
  node: JudgedNode | null,
  due: boolean,
  { ledger }: Entry,
  indicator: Indicator | null,
): Styled {
  if (node === null) return { value: EMPTY.none, style: 'empty-centre' };
  const { milestone, status } = node;
  const asked = figureAsked(milestone, indicator);
  const lines = [
    shortDate(milestone.date, ledger.year),
    asked ?? cut(milestone.stage ?? milestone.text, STEP_LENGTH),
    ...(due && asked === null ? [STATUS_WORDS[status].zh] : []),
  ];
  return lines.join('\n');
}

/** The value or share that a node asks of an indicator; null where it names a step. */
function figureAsked({ values, share }: Milestone, indicator: Indicator | null): string | null {
  const own = values.filter(
    ({ indicator: name, also = [] }) =>
      name === '' || indicator === null || [name, ...also].includes(indicator.name),
  );
  const [value] = own;
  if (value !== undefined) {
    const ratio = value.unit?.kind === 'ratio';
    const shown = clean(ratio ? value.value : value.value / (value.unit?.factor ?? 1));
    const decimals = (String(shown).split('.')[1] ?? '').length;
    return ratio
      ? displayText(shown, NUMBER_FORMATS.percent, false)
      : `${displayText(shown, amountFormat(decimals), false)}${value.unit?.name ?? ''}`;
  }
  return share === null ? null : displayText(share, NUMBER_FORMATS.percent, false);
}
