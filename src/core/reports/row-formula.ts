import type { FormulaInput } from '../sheet/draft';
import type { Scalar } from '../sheet/value';

/**
 * A formula that many rows share, made once: its text with the rows it refers to left open, and how its
 * value follows from the cells of a row. Both are made together, so that the value written beside a
 * formula is what a recalculation gives. `C` names the cells of a row by what they hold.
 */
export interface RowFormula<C> {
  /** Rows stand as `mark(offset)`, counted from the row that the formula stands in. */
  readonly text: string;
  value(cells: C): Scalar;
}

/** Around an open row number: what no XML, and so no name of a sheet, can hold. */
const OPEN = '\ufffe';
const CLOSE = '\uffff';

/** A row number in the text of a formula, `offset` rows below the formula's own. */
export function mark(offset: number): string {
  return `${OPEN}${offset}${CLOSE}`;
}

/** A formula ready to be put into rows. Hosts may share it between them: `FormulaInput.shape`. */
export class RowShape<C> {
  private readonly pieces: readonly string[];
  private readonly offsets: readonly number[];

  constructor(private readonly formula: RowFormula<C>) {
    const [first = '', ...rest] = formula.text.split(OPEN);
    const parts = rest.map((piece) => piece.split(CLOSE));
    this.pieces = [first, ...parts.map(([, text = '']) => text)];
    this.offsets = parts.map(([offset]) => Number(offset));
  }

  /** The formula in a row (0-based) whose cells hold these. */
  at(row: number, cells: C): FormulaInput {
    return new PlacedFormula(this, row, this.formula.value(cells), this);
  }

  /** The same where the cells referred to stand in row `row` of another sheet: nothing to share. */
  about(row: number, cells: C): FormulaInput {
    return new PlacedFormula(this, row, this.formula.value(cells), null);
  }

  /** Its value in a row whose cells hold these. */
  value(cells: C): Scalar {
    return this.formula.value(cells);
  }

  /** The text in a row (0-based). */
  textAt(row: number): string {
    let text = this.pieces[0] ?? '';
    for (let i = 0; i < this.offsets.length; i++) {
      text += String(row + 1 + (this.offsets[i] ?? 0)) + (this.pieces[i + 1] ?? '');
    }
    return text;
  }
}

/** A formula in its row; the text is made only where a host asks for it. */
class PlacedFormula implements FormulaInput {
  constructor(
    private readonly text: { textAt(row: number): string },
    private readonly row: number,
    readonly value: Scalar,
    readonly shape: object | null,
  ) {}

  get formula(): string {
    return this.text.textAt(this.row);
  }
}
