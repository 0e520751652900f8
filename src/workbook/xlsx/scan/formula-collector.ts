import { cellKey } from '../../../core';
import { movableFormula, movedFormula, type MovableFormula } from './shift-formula';

interface At {
  readonly row: number;
  readonly column: number;
}

interface Master extends At {
  readonly formula: MovableFormula;
}

/** Gathers the formulas of a sheet; a cell that shares a formula gets its own text. */
export class FormulaCollector {
  private readonly formulas = new Map<string, string>();
  private readonly masters = new Map<string, Master>();
  private readonly waiting: (At & { readonly shared: string })[] = [];

  /** A formula of a cell; `shared` is the number of the group it opens, else `null`. */
  own(row: number, column: number, text: string, shared: string | null): void {
    if (shared !== null && !this.masters.has(shared)) {
      this.masters.set(shared, { row, column, formula: movableFormula(text) });
    }
    this.formulas.set(cellKey(row, column), text);
  }

  /** A cell that uses the shared formula of its group. */
  child(row: number, column: number, shared: string): void {
    if (!this.place(row, column, shared)) this.waiting.push({ row, column, shared });
  }

  finish(): ReadonlyMap<string, string> {
    for (const { row, column, shared } of this.waiting) this.place(row, column, shared);
    return this.formulas;
  }

  private place(row: number, column: number, shared: string): boolean {
    const master = this.masters.get(shared);
    if (master === undefined) return false;
    const text = movedFormula(master.formula, row - master.row, column - master.column);
    this.formulas.set(cellKey(row, column), text);
    return true;
  }
}
