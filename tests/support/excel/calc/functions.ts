import { isErrorValue, type ErrorValue, type Scalar } from '../../../../src/core';
import {
  compare,
  COMPARISONS,
  criterion,
  isGrid,
  numberOf,
  scalarOf,
  textOf,
  truthOf,
  valuesOf,
  type Operand,
} from './operands';

/** A function over operands that are reckoned already. */
export type SheetFunction = (args: readonly Operand[]) => Operand;

type Arithmetic = (a: number, b: number) => number | ErrorValue;

function arithmetic(reckon: Arithmetic): SheetFunction {
  return ([a = null, b = null]) => {
    const [x, y] = [numberOf(a), numberOf(b)];
    if (isErrorValue(x)) return x;
    return isErrorValue(y) ? y : reckon(x, y);
  };
}

function comparison(sign: string): SheetFunction {
  return ([a = null, b = null]) => {
    const [x, y] = [scalarOf(a), scalarOf(b)];
    if (isErrorValue(x)) return x;
    return isErrorValue(y) ? y : (COMPARISONS[sign]?.(compare(x, y)) ?? false);
  };
}

/** Numbers of a list: those in areas, and arguments that are numbers; the first error ends it. */
function overNumbers(reckon: (numbers: readonly number[]) => Scalar): SheetFunction {
  return (args) => {
    const values = args.flatMap((arg) => (isGrid(arg) ? valuesOf(arg) : [numberOf(arg)]));
    const error = values.find(isErrorValue);
    return error ?? reckon(values.filter((value) => typeof value === 'number'));
  };
}

function logical(reckon: (truths: readonly boolean[]) => boolean): SheetFunction {
  return (args) => {
    const truths = args
      .flatMap((arg) => valuesOf(arg).filter((value) => !isGrid(arg) || typeof value !== 'string'))
      .filter((value) => value !== null)
      .map((value) => truthOf(value));
    const error = truths.find(isErrorValue);
    return error ?? reckon(truths.filter((truth) => typeof truth === 'boolean'));
  };
}

function countifs(args: readonly Operand[]): Operand {
  const tests = args.flatMap((arg, i) =>
    i % 2 === 0 ? [{ values: valuesOf(arg), test: criterion(args[i + 1] ?? null) }] : [],
  );
  const length = tests[0]?.values.length ?? 0;
  let count = 0;
  for (let i = 0; i < length; i++) {
    if (tests.every(({ values, test }) => test(values[i] ?? null))) count++;
  }
  return count;
}

function index([area = null, row = 1, column]: readonly Operand[]): Operand {
  if (!isGrid(area)) return area;
  const r = numberOf(row);
  const c = column === undefined ? 1 : numberOf(column);
  if (isErrorValue(r)) return r;
  if (isErrorValue(c)) return c;
  const isLine = area.length === 1 && column === undefined;
  const found = isLine ? area[0]?.[r - 1] : area[r - 1]?.[c - 1];
  return found === undefined ? { error: '#REF!' } : found;
}

function match([wanted = null, area = null, mode = 1]: readonly Operand[]): Operand {
  const target = scalarOf(wanted);
  const values = valuesOf(area);
  const exact = criterion(target);
  const kind = numberOf(mode);
  const at =
    kind === 0
      ? values.findIndex((value) => exact(value))
      : values.reduce<number>(
          (last, value, i) =>
            typeof value === typeof target && compare(value, target) <= 0 ? i : last,
          -1,
        );
  return at < 0 ? { error: '#N/A' } : at + 1;
}

/** Half away from nought, on the decimal that is shown, as Excel rounds. */
function round(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const scaled = Number((Math.abs(value) * factor).toPrecision(15));
  return (Math.sign(value) * Math.floor(scaled + 0.5)) / factor;
}

function extreme(pick: (a: number, b: number) => number): SheetFunction {
  return overNumbers((numbers) =>
    numbers.length === 0 ? 0 : numbers.reduce((a, b) => pick(a, b)),
  );
}

/** The functions and operators that our sheets use, besides IF and IFERROR. */
export const FUNCTIONS: Readonly<Record<string, SheetFunction>> = {
  '+': arithmetic((a, b) => a + b),
  '-': arithmetic((a, b) => a - b),
  '*': arithmetic((a, b) => a * b),
  '/': arithmetic((a, b) => (b === 0 ? { error: '#DIV/0!' } : a / b)),
  '^': arithmetic((a, b) => a ** b),
  '%': ([a = null]) => arithmetic((x) => x / 100)([a, 0]),
  negate: ([a = null]) => arithmetic((x) => -x)([a, 0]),
  '&': ([a = null, b = null]) => {
    const [x, y] = [textOf(a), textOf(b)];
    if (isErrorValue(x)) return x;
    return isErrorValue(y) ? y : x + y;
  },
  ...Object.fromEntries(Object.keys(COMPARISONS).map((sign) => [sign, comparison(sign)])),
  AND: logical((truths) => truths.every(Boolean)),
  OR: logical((truths) => truths.some(Boolean)),
  NOT: ([a = null]) => {
    const truth = truthOf(a);
    return isErrorValue(truth) ? truth : !truth;
  },
  SUM: overNumbers((numbers) => numbers.reduce((a, b) => a + b, 0)),
  MAX: extreme(Math.max),
  MIN: extreme(Math.min),
  ROUND: arithmetic(round),
  COUNTIF: countifs,
  COUNTIFS: countifs,
  INDEX: index,
  MATCH: match,
  LEFT: ([text = null, count = 1]) => {
    const [words, n] = [textOf(text), numberOf(count)];
    if (isErrorValue(words)) return words;
    return isErrorValue(n) ? n : words.slice(0, n);
  },
  HYPERLINK: ([target = null, shown]) => scalarOf(shown ?? target),
};
