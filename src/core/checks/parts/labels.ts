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
  const labels = [
    ...(indicator.label === null ? [] : [indicator.label]),
    ...(taskOf(ledger, indicator)?.labels ?? []),
  ];
  const covers = ({ rows: [first, last] }: Label): boolean =>
    indicator.row >= first && indicator.row <= last;
  return labels.find((label) => covers(label)) ?? null;
}
