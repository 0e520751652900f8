import type { ICommandInfo } from '@univerjs/core';
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
} from '@univerjs/preset-sheets-core';
import { wait } from './pace';

/** Milliseconds after a change within which Univer begins to calculate (it gathers for 100). */
const BEGINS_WITHIN = 150;

/** Milliseconds after which a calculation is no longer waited for. */
const LONGEST = 5000;

/** Knows whether formulas still have to follow a change. */
export class Calculation {
  private dueAt = 0;
  private running = false;

  /** Told of every command that Univer has executed. */
  see(command: Readonly<ICommandInfo>, fromFormula: boolean): void {
    if (command.id === SetRangeValuesMutation.id && !fromFormula) {
      this.dueAt = performance.now() + BEGINS_WITHIN;
    } else if (command.id === SetFormulaCalculationStartMutation.id) {
      this.running = true;
      this.dueAt = 0;
    } else if (command.id === SetFormulaCalculationNotificationMutation.id) {
      const { functionsExecutedState } = (command.params ?? {}) as {
        readonly functionsExecutedState?: unknown;
      };
      if (functionsExecutedState !== undefined) this.running = false;
    }
  }

  /** Resolves once the formulas have followed. */
  async settled(): Promise<void> {
    const end = performance.now() + LONGEST;
    for (;;) {
      const now = performance.now();
      if ((!this.running && now >= this.dueAt) || now > end) return;
      await wait(20);
    }
  }
}
