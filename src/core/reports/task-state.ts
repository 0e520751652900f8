import { areaReference } from './formulas';
import { calculate, chosen, constant, ownCell } from './row-formulas';
import { NO_RANK } from './ranks';
import type { FormulaInput } from '../sheet/draft';
import { TASK_HEADING_ROW } from './task-columns';
import type { TaskRows } from './task-sheet';

/** Symbol and word of a rank, looked up in the hidden cells of the heading. */
export function stateWord(
  { layout, words: ranks, ranks: shapes }: TaskRows,
  row: number,
  helper: 'rank' | 'task-rank',
  rank: number,
): FormulaInput {
  const shape = shapes.of(helper, () => {
    const [words, wordRow] =
      helper === 'rank' ? [ranks.short, TASK_HEADING_ROW - 1] : [ranks.long, TASK_HEADING_ROW];
    const own = { row: wordRow, column: layout.words, rows: 1, columns: words.length };
    const place = calculate(
      ownCell<readonly number[]>(layout.at(helper), ([only = NO_RANK]) => only),
      '+',
      constant(1 - NO_RANK),
    );
    return chosen(areaReference(own), words, place);
  });
  return shape.at(row, [rank]);
}
