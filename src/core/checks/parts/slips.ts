import type { AssessedLedger } from '../../ledger/progress';
import { slipsOf, type SlipCheck } from '../../progress/slips';
import { PASSED, type CheckContext, type Outcome } from '../check';
import { aboutTask } from '../subject';

/** The outcomes of a check on sentences: what was found, and a pass for each task looked at without. */
export function* slipOutcomes<M extends string>(
  check: SlipCheck,
  ledger: AssessedLedger,
  { sheet }: Pick<CheckContext, 'sheet'>,
): Generator<Outcome<M>> {
  const looking = slipsOf(ledger, sheet, check);
  let step = looking.next();
  for (; step.done !== true; step = looking.next()) yield { outcome: 'turn' };
  const { found, passed } = step.value;
  for (let i = 0; i < passed; i += 1) yield PASSED;
  for (const { task, slip } of found) {
    const about = slip.about.replace(/\d+(?:\.\d+)?|[，。；：、\s]/g, '');
    yield {
      outcome: 'found',
      message: slip.message as M,
      subject: aboutTask(ledger, task, about === '' ? undefined : about),
      at: slip.at,
      data: slip.data,
    };
  }
}
