import { sourcesOf } from '../ledger/figure';
import type { Indicator } from '../ledger/ledger';
import type { Cell } from '../sheet/reference';
import type { Entry } from './entries';

/** The cell that 来源 leads to: the actual, else the target, else the progress text, else the task. */
export function sourceOf(entry: Entry, indicator: Indicator | null): Cell {
  const reading = indicator?.actual ?? indicator?.target ?? null;
  if (reading !== null) return sourcesOf(reading)[0].at;
  return (entry.task.progress[0]?.from ?? indicator?.from ?? entry.task.from).at;
}
