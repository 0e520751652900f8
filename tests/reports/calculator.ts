import {
  columnIndex,
  isErrorValue,
  isStyledInput,
  writtenBy,
  type Book,
  type Scalar,
  type SheetDraft,
} from '../../src/core';

/** What a cell holds: a value, or a formula that is reckoned when it is asked for. */
export type Content = { readonly value: Scalar; readonly formula: string | null };
export type Cells = ReadonlyMap<string, Content>;

type Area = { sheet: string; row: number; column: number; rows: number; columns: number };
type Argument = Scalar | Area;

/**
 * A small spreadsheet, written apart from the formulas it reckons: it parses their text, knows the
 * functions that our sheets may use and no other, and says so where it meets something else.
 */
export class Calculator {
  private readonly known = new Map<string, Scalar>();

  constructor(private readonly sheets: ReadonlyMap<string, Cells>) {}

  valueAt(sheet: string, row: number, column: number): Scalar {
    const key = `${sheet}!${row},${column}`;
    const known = this.known.get(key);
    if (known !== undefined) return known;
    const cells = this.sheets.get(sheet);
    if (cells === undefined) return { error: '#REF!' };
    const content = cells.get(`${row},${column}`);
    const value =
      content === undefined
        ? null
        : content.formula === null
          ? content.value
          : this.evaluate(content.formula, sheet);
    this.known.set(key, value);
    return value;
  }

  evaluate(formula: string, sheet: string): Scalar {
    const parser = new Parser(formula, sheet, this);
    return parser.whole();
  }

  values(area: Area): Scalar[] {
    if (area.rows * area.columns > 2_000_000) return this.filled(area);
    return Array.from({ length: area.rows * area.columns }, (_, i) =>
      this.valueAt(
        area.sheet,
        area.row + Math.floor(i / area.columns),
        area.column + (i % area.columns),
      ),
    );
  }

  /** A whole column, as far as it is filled. */
  private filled(area: Area): Scalar[] {
    const rows = [...(this.sheets.get(area.sheet)?.keys() ?? [])].map((key) =>
      Number.parseInt(key),
    );
    return this.values({ ...area, rows: Math.max(0, ...rows) + 1 });
  }
}

class Parser {
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly sheet: string,
    private readonly calculator: Calculator,
  ) {}

  whole(): Scalar {
    const value = this.scalar(this.comparison());
    if (this.at < this.text.length) throw new Error(`left over: ${this.text.slice(this.at)}`);
    return value;
  }

  private comparison(): Argument {
    let left = this.joined();
    for (;;) {
      const operator = this.take(/^(?:<>|<=|>=|=|<|>)/);
      if (operator === null) return left;
      const [a, b] = [this.scalar(left), this.scalar(this.joined())];
      left = isErrorValue(a) ? a : isErrorValue(b) ? b : holds(operator, order(a, b));
    }
  }

  private joined(): Argument {
    let left = this.sum();
    while (this.take(/^&/) !== null) {
      const [a, b] = [this.scalar(left), this.scalar(this.sum())];
      left = isErrorValue(a) ? a : isErrorValue(b) ? b : `${shown(a)}${shown(b)}`;
    }
    return left;
  }

  private sum(): Argument {
    let left = this.product();
    for (;;) {
      const operator = this.take(/^[+-]/);
      if (operator === null) return left;
      left = arithmetic(operator, this.scalar(left), this.scalar(this.product()));
    }
  }

  private product(): Argument {
    let left = this.signed();
    for (;;) {
      const operator = this.take(/^[*/]/);
      if (operator === null) return left;
      left = arithmetic(operator, this.scalar(left), this.scalar(this.signed()));
    }
  }

  private signed(): Argument {
    if (this.take(/^-/) === null) return this.primary();
    return arithmetic('-', 0, this.scalar(this.signed()));
  }

  private primary(): Argument {
    const number = this.take(/^\d+(?:\.\d+)?(?:E[+-]?\d+)?/);
    if (number !== null) return Number(number);
    const quoted = this.take(/^"(?:[^"]|"")*"/);
    if (quoted !== null) return quoted.slice(1, -1).replace(/""/g, '"');
    if (this.take(/^\(/) !== null) {
      const inner = this.comparison();
      this.need(/^\)/);
      return inner;
    }
    const name = this.take(/^[A-Z]+(?=\()/);
    if (name !== null) return this.call(name);
    const word = this.take(/^(?:TRUE|FALSE)\b/);
    if (word !== null) return word === 'TRUE';
    return this.area();
  }

  private area(): Area {
    const quoted = this.take(/^'(?:[^']|'')*'!/);
    const sheet = quoted === null ? this.sheet : quoted.slice(1, -2).replace(/''/g, "'");
    const whole = /^\$?([A-Z]+):\$?([A-Z]+)(?!\d)/.exec(this.text.slice(this.at));
    if (whole !== null) {
      this.at += whole[0].length;
      const column = columnIndex(whole[1] ?? '');
      return { sheet, row: 0, column, rows: 10_000_000, columns: 1 };
    }
    const address = this.need(/^\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?/).replace(/\$/g, '');
    const [from = '', to = from] = address.split(':');
    const [a, b] = [place(from), place(to)];
    return { sheet, ...a, rows: b.row - a.row + 1, columns: b.column - a.column + 1 };
  }

  private call(name: string): Argument {
    this.need(/^\(/);
    const values: Argument[] = [];
    while (this.take(/^\)/) === null) {
      values.push(this.comparison());
      this.take(/^,/);
    }
    const called = FUNCTIONS[name];
    if (called === undefined) throw new Error(`${name} is not among the functions allowed`);
    return called({
      scalar: (i) => this.scalar(values[i] ?? null),
      list: (i) => {
        const value = values[i] ?? null;
        return isArea(value) ? this.calculator.values(value) : [value];
      },
      count: values.length,
    });
  }

  private scalar(value: Argument): Scalar {
    return isArea(value) ? this.calculator.valueAt(value.sheet, value.row, value.column) : value;
  }

  private take(pattern: RegExp): string | null {
    const match = pattern.exec(this.text.slice(this.at));
    if (match === null) return null;
    this.at += match[0].length;
    return match[0];
  }

  private need(pattern: RegExp): string {
    const taken = this.take(pattern);
    if (taken === null) throw new Error(`${String(pattern)} expected: ${this.text.slice(this.at)}`);
    return taken;
  }
}

interface Call {
  scalar(i: number): Scalar;
  list(i: number): Scalar[];
  readonly count: number;
}

const lists = (call: Call): Scalar[] =>
  Array.from({ length: call.count }, (_, i) => call.list(i)).flat();
const numbers = (call: Call): number[] =>
  lists(call).filter((v): v is number => typeof v === 'number');
const truths = (call: Call, test: (values: boolean[]) => boolean): Scalar => {
  const values = lists(call);
  return values.find(isErrorValue) ?? test(values.map(truthy));
};

/** An error among the values is the result. */
const reduced = (call: Call, reduce: (values: number[]) => number): Scalar =>
  lists(call).find(isErrorValue) ?? reduce(numbers(call));

const FUNCTIONS: Readonly<Record<string, (call: Call) => Scalar>> = {
  IF: (call) => {
    const condition = call.scalar(0);
    if (isErrorValue(condition)) return condition;
    return truthy(condition) ? call.scalar(1) : call.count > 2 ? call.scalar(2) : false;
  },
  AND: (call) => truths(call, (values) => values.every(Boolean)),
  OR: (call) => truths(call, (values) => values.some(Boolean)),
  SUM: (call) => reduced(call, (values) => values.reduce((a, b) => a + b, 0)),
  MAX: (call) => reduced(call, (values) => (values.length > 0 ? Math.max(...values) : 0)),
  MIN: (call) => reduced(call, (values) => (values.length > 0 ? Math.min(...values) : 0)),
  ROUND: (call) => {
    const value = numeric(call.scalar(0));
    if (typeof value !== 'number') return value;
    const scale = 10 ** Number(call.scalar(1));
    return (
      (Math.sign(value) * Math.round(Number((Math.abs(value) * scale).toPrecision(15)))) / scale
    );
  },
  IFERROR: (call) => (isErrorValue(call.scalar(0)) ? call.scalar(1) : call.scalar(0)),
  INDEX: (call) => {
    const [cells, place] = [call.list(0), Number(call.scalar(1))];
    return place >= 1 && place <= cells.length ? (cells[place - 1] ?? null) : { error: '#REF!' };
  },
  MATCH: (call) => {
    const place = call.list(1).indexOf(call.scalar(0));
    return place < 0 ? { error: '#N/A' } : place + 1;
  },
  COUNTIF: (call) => call.list(0).filter(criterion(call.scalar(1))).length,
  COUNTIFS: (call) => {
    const tests = Array.from({ length: call.count / 2 }, (_, i) => ({
      values: call.list(2 * i),
      meets: criterion(call.scalar(2 * i + 1)),
    }));
    return (tests[0]?.values ?? []).filter((_, row) =>
      tests.every(({ values, meets }) => meets(values[row] ?? null)),
    ).length;
  },
  LEFT: (call) => shown(call.scalar(0)).slice(0, Number(call.scalar(1))),
  HYPERLINK: (call) => call.scalar(1),
};

function criterion(value: Scalar): (cell: Scalar) => boolean {
  if (typeof value === 'number') return (cell) => cell === value;
  const text = shown(value);
  const limit = /^(>=|<=|<>|>|<|=)(-?\d+(?:\.\d+)?)$/.exec(text);
  if (limit !== null) {
    return (cell) => typeof cell === 'number' && holds(limit[1] ?? '=', cell - Number(limit[2]));
  }
  const pattern = text.replace(/~[*?~]|[*?]|[.+^${}()|[\]\\]/g, (one) => {
    if (one === '*') return '[^]*';
    if (one === '?') return '[^]';
    return `\\${one.length > 1 ? one.slice(1) : one}`;
  });
  const whole = new RegExp(`^${pattern}$`, 'iu');
  return (cell) => typeof cell === 'string' && whole.test(cell);
}

function isArea(value: Argument): value is Area {
  return typeof value === 'object' && value !== null && 'sheet' in value;
}

function place(address: string): { row: number; column: number } {
  const [, letters = '', digits = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  return { row: Number(digits) - 1, column: columnIndex(letters) };
}

function truthy(value: Scalar): boolean {
  return value === true || (typeof value === 'number' && value !== 0);
}

function shown(value: Scalar): string {
  return value === null || isErrorValue(value) ? '' : String(value);
}

function numeric(value: Scalar): number | { error: string } {
  if (typeof value === 'number') return value;
  if (isErrorValue(value)) return value;
  if (value === null || typeof value === 'boolean') return Number(value);
  return /^\s*-?\d+(\.\d+)?\s*$/.test(value) ? Number(value) : { error: '#VALUE!' };
}

function arithmetic(operator: string, a: Scalar, b: Scalar): Scalar {
  const [x, y] = [numeric(a), numeric(b)];
  if (typeof x !== 'number') return x;
  if (typeof y !== 'number') return y;
  if (operator === '+') return x + y;
  if (operator === '-') return x - y;
  if (operator === '*') return x * y;
  return y === 0 ? { error: '#DIV/0!' } : x / y;
}

function order(a: Scalar, b: Scalar): number {
  const rank = (value: Scalar): number => ['number', 'string', 'boolean'].indexOf(typeof value);
  const blank = (value: Scalar): Scalar => (typeof value === 'string' ? '' : 0);
  const [x, y] = [a ?? blank(b), b ?? blank(a)];
  if (rank(x) !== rank(y)) return rank(x) - rank(y);
  if (typeof x === 'string') return x === y ? 0 : x < shown(y) ? -1 : 1;
  return Number(x) - Number(y);
}

function holds(operator: string, difference: number): boolean {
  if (operator === '=') return difference === 0;
  if (operator === '<>') return difference !== 0;
  if (operator === '<') return difference < 0;
  if (operator === '>') return difference > 0;
  return operator === '<=' ? difference <= 0 : difference >= 0;
}

/** The cells of a draft, as they are written. */
export function cellsOfDraft(draft: SheetDraft): Cells {
  const cells = new Map<string, Content>();
  for (const block of draft.blocks) {
    for (let i = 0; i < block.rowCount; i++) {
      block.row(i).forEach((cell, j) => {
        const written = writtenBy(isStyledInput(cell) ? cell.value : cell);
        cells.set(`${block.at[0] + i},${block.at[1] + j}`, written);
      });
    }
  }
  return cells;
}

/** The cells of a book as they were read, values only. */
export function cellsOfBook(book: Book): Map<string, Cells> {
  return new Map(
    book.sheets.map((sheet) => {
      const cells = new Map<string, Content>();
      sheet.values.forEach((row, r) => {
        row.forEach((value, c) => {
          cells.set(`${sheet.origin[0] + r},${sheet.origin[1] + c}`, { value, formula: null });
        });
      });
      return [sheet.name, cells];
    }),
  );
}
