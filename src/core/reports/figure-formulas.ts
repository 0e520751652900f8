import type { Scalar } from '../sheet/value';
import type { Expression } from './formulas';
import type { RowFormula } from './row-formula';
import { fixedCell, ownCell } from './row-formulas';
import type { TaskLayout } from './task-columns';

/** What the cells of a row of 任务明细 hold that its formulas refer to. */
export interface FigureValues {
  readonly target: Scalar;
  readonly actual: Scalar;
  readonly completion: Scalar;
  readonly expected: Scalar;
}

/** The cells that the formulas of a row refer to. */
export interface FigureFormulas {
  readonly target: RowFormula<FigureValues>;
  readonly actual: RowFormula<FigureValues>;
  readonly completion: RowFormula<FigureValues>;
  readonly expected: RowFormula<FigureValues>;
  readonly behind: RowFormula<FigureValues>;
  readonly seriouslyBehind: RowFormula<FigureValues>;
  /** 0 where no share is used. */
  readonly seriousShare: RowFormula<FigureValues>;
}

/** The thresholds, as cells of 任务明细. */
export interface ThresholdCells {
  readonly behind: Expression;
  readonly seriouslyBehind: Expression;
  /** 0 where no share is used. */
  readonly seriousShare: Expression;
}

/** The cells of a row by what they hold, where the columns of 任务明细 stand like this. */
export function figureFormulas(layout: TaskLayout, thresholds: ThresholdCells): FigureFormulas {
  const fixed = ({ formula, value }: Expression): RowFormula<unknown> => fixedCell(formula, value);
  return {
    target: ownCell(layout.at('target'), (cells) => cells.target),
    actual: ownCell(layout.at('actual'), (cells) => cells.actual),
    completion: ownCell(layout.at('completion'), (cells) => cells.completion),
    expected: ownCell(layout.at('expected'), (cells) => cells.expected),
    behind: fixed(thresholds.behind),
    seriouslyBehind: fixed(thresholds.seriouslyBehind),
    seriousShare: fixed(thresholds.seriousShare),
  };
}
