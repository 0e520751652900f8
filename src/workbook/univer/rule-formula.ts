import { columnIndex } from '../../core';

/** What a cell shows, as a rule sees it. */
export type Shown = string | number | boolean | null;

/** Finds what stands in a cell. */
export type CellAt = (row: number, column: number) => Shown;

/** The condition of a rule, ready to be asked. */
export interface Condition {
  /** True where it holds `down` rows and `right` columns from the first cell of the rule's area. */
  holds(cellAt: CellAt, down: number, right: number): boolean;
  /** All columns of a row are told alike: its references name their columns outright. */
  readonly wholeRows: boolean;
}

type Formula = (cellAt: CellAt, down: number, right: number) => Shown;

interface Reference {
  readonly row: number;
  readonly column: number;
  readonly movesDown: boolean;
  readonly movesRight: boolean;
}

/** A part of a formula: it has a value, and where it is a row or column of cells, a first and a last one. */
interface Part {
  readonly value: Formula;
  readonly cells?: readonly [first: Reference, last: Reference];
}

const TOKEN =
  /\s*(?:(\$?[A-Z]{1,3}\$?\d+)|("(?:[^"]|"")*")|(\d+(?:\.\d+)?)|([A-Z]+)(?=\()|(<>|<=|>=|[=<>+\-(),:]))/y;

/**
 * Reads the formula of a rule as our sheets write them: references, texts, numbers, comparisons, sums,
 * LEFT, AND, OR, INDEX and MAX. `null` for anything else.
 */
export function conditionOf(formula: string): Condition | null {
  const reader = new Reader(formula);
  const part = reader.whole();
  if (part === null) return null;
  return {
    holds: (cellAt, down, right) => isTrue(part.value(cellAt, down, right)),
    wholeRows: !reader.movesRight,
  };
}

class Reader {
  movesRight = false;
  private readonly tokens: string[] = [];
  private next = 0;

  constructor(formula: string) {
    TOKEN.lastIndex = 0;
    let at = 0;
    for (let match = TOKEN.exec(formula); match !== null; match = TOKEN.exec(formula)) {
      this.tokens.push(match[0].trim());
      at = TOKEN.lastIndex;
    }
    if (at < formula.length) this.tokens.push('?');
  }

  whole(): Part | null {
    try {
      const part = this.comparison();
      return this.next === this.tokens.length ? part : null;
    } catch (error) {
      if (error instanceof SyntaxError) return null;
      throw error;
    }
  }

  private comparison(): Part {
    let left = this.sum();
    for (;;) {
      const test = COMPARISONS[this.tokens[this.next] ?? ''];
      if (test === undefined) return left;
      this.next++;
      const [a, b] = [left.value, this.sum().value];
      left = { value: (...at) => test(order(a(...at), b(...at))) };
    }
  }

  private sum(): Part {
    let left = this.single();
    for (;;) {
      const sign = this.take('+') ? 1 : this.take('-') ? -1 : 0;
      if (sign === 0) return left;
      const [a, b] = [left.value, this.single().value];
      left = { value: (...at) => numberOf(a(...at)) + sign * numberOf(b(...at)) };
    }
  }

  private single(): Part {
    const token = this.tokens[this.next++] ?? '?';
    if (token === '(') {
      const inner = this.comparison();
      this.expect(')');
      return inner;
    }
    if (token === '-') {
      const { value } = this.single();
      return { value: (...at) => -numberOf(value(...at)) };
    }
    if (token.startsWith('"')) {
      const text = token.slice(1, -1).replace(/""/g, '"');
      return { value: () => text };
    }
    if (/^\d/.test(token)) {
      const number = Number(token);
      return { value: () => number };
    }
    if (this.take('(')) return callOf(token, this.parameters());
    return this.cells(token);
  }

  private cells(token: string): Part {
    const first = this.reference(token);
    if (!this.take(':')) return { value: (...at) => valueAt(first, ...at) };
    const last = this.reference(this.tokens[this.next++] ?? '');
    return { value: (...at) => valueAt(first, ...at), cells: [first, last] };
  }

  private reference(token: string): Reference {
    const [, column, name, row, number] = /^(\$?)([A-Z]+)(\$?)(\d+)$/.exec(token) ?? [];
    if (name === undefined) throw new SyntaxError(token);
    const [movesRight, movesDown] = [column === '', row === ''];
    this.movesRight ||= movesRight;
    return { row: Number(number) - 1, column: columnIndex(name), movesDown, movesRight };
  }

  private parameters(): Part[] {
    const parts: Part[] = [];
    do parts.push(this.comparison());
    while (this.take(','));
    this.expect(')');
    return parts;
  }

  private take(token: string): boolean {
    if (this.tokens[this.next] !== token) return false;
    this.next++;
    return true;
  }

  private expect(token: string): void {
    if (!this.take(token)) throw new SyntaxError(this.tokens[this.next] ?? 'ends too early');
  }
}

const COMPARISONS: Readonly<Record<string, (order: number) => boolean>> = {
  '=': (order) => order === 0,
  '<>': (order) => order !== 0,
  '<': (order) => order < 0,
  '>': (order) => order > 0,
  '<=': (order) => order <= 0,
  '>=': (order) => order >= 0,
};

/** Functions by name; a SyntaxError for one that our rules do not use. */
function callOf(name: string, [first, ...more]: readonly Part[]): Part {
  const second = more[0];
  if (first === undefined) throw new SyntaxError(name);
  const all = [first, ...more].map(({ value }) => value);
  switch (name) {
    case 'AND':
      return { value: (...at) => all.every((one) => isTrue(one(...at))) };
    case 'OR':
      return { value: (...at) => all.some((one) => isTrue(one(...at))) };
    case 'MAX':
      return { value: (...at) => Math.max(...all.map((one) => numberOf(one(...at)))) };
    case 'LEFT':
      return {
        value: (...at) =>
          textOf(first.value(...at)).slice(0, second ? numberOf(second.value(...at)) : 1),
      };
    case 'INDEX': {
      if (first.cells === undefined || second === undefined) break;
      const [from, to] = first.cells;
      const across = from.row === to.row;
      return {
        value: (cellAt, down, right) => {
          const i = numberOf(second.value(cellAt, down, right)) - 1;
          const moved = across
            ? { ...from, column: from.column + i }
            : { ...from, row: from.row + i };
          return valueAt(moved, cellAt, down, right);
        },
      };
    }
  }
  throw new SyntaxError(name);
}

function valueAt(
  { row, column, movesDown, movesRight }: Reference,
  cellAt: CellAt,
  down: number,
  right: number,
): Shown {
  return cellAt(row + (movesDown ? down : 0), column + (movesRight ? right : 0));
}

/** As spreadsheets compare: numbers before texts before truth values, an empty cell like 0 and ''. */
function order(a: Shown, b: Shown): number {
  const [x, y] = [filled(a, b), filled(b, a)];
  if (rankOf(x) !== rankOf(y)) return rankOf(x) - rankOf(y);
  const [p, q] = typeof x === 'string' ? [x.toLowerCase(), String(y).toLowerCase()] : [x, y];
  return p === q ? 0 : p < q ? -1 : 1;
}

function rankOf(value: Exclude<Shown, null>): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

function filled(value: Shown, other: Shown): Exclude<Shown, null> {
  if (value !== null) return value;
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

function isTrue(value: Shown): boolean {
  return typeof value === 'boolean' ? value : typeof value === 'number' && value !== 0;
}

function numberOf(value: Shown): number {
  return value === null ? 0 : Number(value);
}

function textOf(value: Shown): string {
  return value === null ? '' : String(value);
}
