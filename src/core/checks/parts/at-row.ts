import type { Indicator, Task } from '../../ledger/ledger';
import type { AssessedLedger } from '../../ledger/progress';
import type { Subject } from '../check';
import { aboutIndicator, aboutLedger, aboutTask } from '../subject';

/** What a cell is about, by its row: the indicator there, else the task, else the ledger. */
export function aboutAtRow(ledger: AssessedLedger): (row: number, column: string) => Subject {
  const indicators = new Map<number, Indicator>();
  for (const indicator of ledger.indicators) {
    if (!indicators.has(indicator.row)) indicators.set(indicator.row, indicator);
  }
  const tasks = new Map<number, Task>();
  for (const task of ledger.tasks) {
    for (let row = task.rows[0]; row <= task.rows[1]; row++) {
      if (!tasks.has(row)) tasks.set(row, task);
    }
  }
  return (row, column) => {
    const indicator = indicators.get(row);
    if (indicator !== undefined) return aboutIndicator(ledger, indicator, column);
    const task = tasks.get(row);
    return task === undefined ? aboutLedger(ledger, column) : aboutTask(ledger, task, column);
  };
}
