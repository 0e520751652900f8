import { isErrorValue, type Area, type Scalar } from '../../../../src/core';
import { areaOf, intersection, SHEET } from '../model/address';
import type { ModelSheet } from '../model/model-sheet';
import { parseFormula, type Expression } from './expression';
import { FUNCTIONS } from './functions';
import { isGrid, numberOf, scalarOf, textOf, truthOf, type Operand } from './operands';
import { RESTLESS } from './restless';

/** Thrown where a formula uses what this host does not know. */
class Unknown extends Error {}

const parsed = new Map<string, Expression | null>();

/** One state of the workbook, reckoned as far as it is asked for; the `nth` since it was opened. */
export class Calculation {
  private readonly values = new Map<string, Scalar>();
  private readonly underWay = new Set<string>();

  constructor(private readonly nth = 0) {}

  /** The value of a formula; `kept` where it cannot be reckoned here. */
  valueOf(sheet: ModelSheet, row: number, column: number, formula: string, kept: Scalar): Scalar {
    const key = sheet.key(row, column);
    const known = this.values.get(key);
    if (known !== undefined) return known;
    if (this.underWay.has(key)) return 0;
    this.underWay.add(key);
    const value = this.reckon(sheet, formula, kept);
    this.underWay.delete(key);
    this.values.set(key, value);
    return value;
  }

  private reckon(sheet: ModelSheet, formula: string, kept: Scalar): Scalar {
    const expression = parsed.has(formula) ? parsed.get(formula) : parseFormula(formula);
    parsed.set(formula, expression ?? null);
    if (expression === null || expression === undefined) return kept;
    try {
      return scalarOf(this.evaluate(expression, sheet)) ?? 0;
    } catch (error) {
      if (error instanceof Unknown) return kept;
      throw error;
    }
  }

  private evaluate(expression: Expression, sheet: ModelSheet): Operand {
    switch (expression.kind) {
      case 'value':
        return expression.value;
      case 'missing':
        return null;
      case 'reference':
        return this.look(expression.sheet, expression.address, sheet);
      case 'call':
        return this.call(expression.name, expression.args, sheet);
    }
  }

  private call(name: string, args: readonly Expression[], sheet: ModelSheet): Operand {
    const operand = (i: number): Operand => {
      const arg = args[i];
      return arg === undefined ? null : this.evaluate(arg, sheet);
    };
    if (name === 'IF') {
      const truth = truthOf(operand(0));
      if (isErrorValue(truth)) return truth;
      if (truth) return operand(1);
      return args.length > 2 ? operand(2) : false;
    }
    if (name === 'IFERROR') {
      const first = operand(0);
      return isErrorValue(scalarOf(first)) ? operand(1) : first;
    }
    if (name === 'OFFSET' || name === 'INDIRECT') return this.reference(name, args, sheet);
    const restless = RESTLESS[name];
    if (restless !== undefined) return restless(this.nth, operand(0), operand(1));
    const known = FUNCTIONS[name];
    if (known === undefined) throw new Unknown(name);
    return known(args.map((_, i) => operand(i)));
  }

  /** OFFSET and INDIRECT give a reference that is reckoned (Microsoft: OFFSET function, INDIRECT function). */
  private reference(name: string, args: readonly Expression[], sheet: ModelSheet): Operand {
    const numbers = args.slice(1).map((arg) => numberOf(this.evaluate(arg, sheet)));
    const [first] = args;
    if (name === 'INDIRECT') {
      const text = first === undefined ? '' : textOf(this.evaluate(first, sheet));
      const target = typeof text === 'string' ? parseFormula(text) : null;
      return target?.kind === 'reference' ? this.evaluate(target, sheet) : { error: '#REF!' };
    }
    const [down, right, rows, columns] = numbers;
    if (first?.kind !== 'reference') throw new Unknown(name);
    if (typeof down !== 'number' || typeof right !== 'number') return { error: '#VALUE!' };
    const from = areaOf(first.address, 'formula');
    const moved = { ...from, row: from.row + down, column: from.column + right };
    if (typeof rows === 'number') moved.rows = rows;
    if (typeof columns === 'number') moved.columns = columns;
    return this.lookAt(first.sheet, moved, sheet);
  }

  private look(name: string | null, address: string, from: ModelSheet): Operand {
    return this.lookAt(name, areaOf(address, 'formula'), from);
  }

  private lookAt(name: string | null, area: Area, from: ModelSheet): Operand {
    const sheet = name === null ? from : from.workbook.sheetNamed(name);
    if (sheet === null) throw new Unknown(name ?? '');
    const used = sheet.usedArea(true) ?? { row: 0, column: 0, rows: 1, columns: 1 };
    // Whole columns are cut to what is filled.
    const rows = area.rows === SHEET.rows ? used.row + used.rows : area.rows;
    const cut = intersection({ ...area, rows }, SHEET) ?? area;
    const grid = Array.from({ length: cut.rows }, (_, r) =>
      Array.from({ length: cut.columns }, (_c, c) => sheet.reckoned(cut.row + r, cut.column + c)),
    );
    return isGrid(grid) ? grid : null;
  }
}
