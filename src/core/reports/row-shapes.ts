import { RowShape, type RowFormula } from './row-formula';

/** The formulas of a table's rows, each made once for all the rows that share it. */
export class RowShapes<C> {
  private readonly known = new Map<string, RowShape<C>>();

  /** The formula known under a key, which `make` makes when it is first asked for. */
  of(key: string, make: () => RowFormula<C>): RowShape<C> {
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const made = new RowShape(make());
    this.known.set(key, made);
    return made;
  }
}
