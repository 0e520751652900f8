import type { Indicator, Label } from '../../ledger/ledger';
import type { AssessedLedger } from '../../ledger/progress';
import type { State } from '../../ledger/state';
import { taskOf } from '../subject';

/** True where the ledger's word says that the work is done. */
export function saysFinished(state: State | null): boolean {
  return state === 'completed' || state === 'closed';
}

/** True where the ledger's word already admits that it is slow or unfinished. */
export function saysSlow(state: State | null): boolean {
  return state === 'behind' || state === 'seriously-behind' || state === 'overdue';
}

/** The label whose cell covers the indicator's row; labels of other rows say nothing about it. */
export function labelOver(ledger: AssessedLedger, indicator: Indicator): Label | null {
  const { label: own, row } = indicator;
  const covers = ({ rows: [first, last] }: Label): boolean => row >= first && row <= last;
  if (own !== null && covers(own)) return own;
  return taskOf(ledger, indicator)?.labels.find(covers) ?? null;
}
