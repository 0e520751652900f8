import type { Indicator, IsoDate, Milestone } from '../../ledger/ledger';
import { daysBetween } from '../../text/dates';
import { isFinished } from '../roll-up';
import { stagesOf } from '../stages/stage-progress';
import { isOpenNode } from '../stages/told';
import type { Look, Slip } from './slip';

/** Longest words of a node or a report that are told, in characters. */
const TOLD = 24;

/** Nodes of named steps whose day has passed: shown not to be reached, or not told of at all. */
export const lookAtStages: Look = ({ task, indicators, judged, progress, asOf }) => {
  const staged = indicators.filter(({ kind }) => kind === 'stages');
  if (asOf === null || staged.length === 0 || task.progress.length === 0) return null;
  if (progress !== null && isFinished(progress.stated)) return null;
  return staged.flatMap((indicator): Slip[] => {
    const stages = judged.get(indicator.id)?.stages;
    if (stages === undefined || stages.done === stages.all) return [];
    return slipIn(indicator, stagesOf(indicator, task.milestones), asOf);
  });
};

function slipIn(indicator: Indicator, nodes: readonly Milestone[], asOf: IsoDate): Slip[] {
  const due = nodes.filter(({ date }) => date < asOf);
  const missed = due.find(({ told }) => isOpenNode(told));
  if (missed?.told !== undefined) {
    const { words, from } = missed.told;
    const days = String(daysBetween(missed.date, asOf));
    return [slip('missed', missed, indicator, { days, words: cut(words) }, [from])];
  }
  const untold = due.filter(({ told }) => told === undefined);
  const last = untold[untold.length - 1];
  return last === undefined ? [] : [slip('untold', last, indicator, {}, [])];
}

function slip(
  message: 'missed' | 'untold',
  { text, stage, date, from }: Milestone,
  { id, name }: Indicator,
  data: Readonly<Record<string, string>>,
  also: readonly Milestone['from'][],
): Slip {
  const node = cut(stage ?? text);
  const [first, ...rest] = also;
  return {
    message,
    at: first === undefined ? [from] : [first, ...rest, from],
    data: { node, date, ...data },
    about: name,
    indicator: id,
  };
}

function cut(words: string): string {
  const plain = words.replace(/\s+/g, '');
  return plain.length > TOLD ? `${plain.slice(0, TOLD - 1)}…` : plain;
}
