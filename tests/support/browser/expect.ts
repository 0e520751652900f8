import { equals, iterableEquality, subsetEquality, typeEquality } from '@jest/expect-utils';

/**
 * The part of jest's `expect` that the contract of the workbook port uses, for a page in a browser. It
 * compares as jest does; a matcher that is not here fails, since it is no function.
 */
class Expectation {
  constructor(private readonly actual: unknown) {}

  toBe(expected: unknown): void {
    insist(Object.is(this.actual, expected), this.actual, 'to be', expected);
  }

  toEqual(expected: unknown): void {
    const same = equals(this.actual, expected, [iterableEquality]);
    insist(same, this.actual, 'to equal', expected);
  }

  toStrictEqual(expected: unknown): void {
    const same = equals(this.actual, expected, [iterableEquality, typeEquality], true);
    insist(same, this.actual, 'to equal strictly', expected);
  }

  toMatchObject(expected: unknown): void {
    const same = equals(this.actual, expected, [iterableEquality, subsetEquality]);
    insist(same, this.actual, 'to match', expected);
  }

  toBeInstanceOf(expected: new (...args: never[]) => unknown): void {
    insist(this.actual instanceof expected, this.actual, 'to be an instance of', expected.name);
  }

  toHaveLength(expected: number): void {
    const { length } = this.actual as { readonly length: unknown };
    insist(length === expected, this.actual, 'to have length', expected);
  }

  toBeGreaterThan(expected: number): void {
    const { actual } = this;
    insist(typeof actual === 'number' && actual > expected, actual, 'to be greater than', expected);
  }
}

/** Matches a list that holds all of these. */
class ArrayContaining {
  readonly $$typeof = Symbol.for('jest.asymmetricMatcher');

  constructor(private readonly wanted: readonly unknown[]) {}

  asymmetricMatch(actual: unknown): boolean {
    return (
      Array.isArray(actual) &&
      this.wanted.every((one) => actual.some((other) => equals(other, one, [iterableEquality])))
    );
  }
}

function insist(holds: boolean, actual: unknown, relation: string, expected: unknown): void {
  if (!holds) throw new Error(`expected\n${shown(actual)}\n${relation}\n${shown(expected)}`);
}

function shown(value: unknown): string {
  if (value instanceof Error) return String(value);
  return value === undefined ? 'undefined' : JSON.stringify(value, null, 1).slice(0, 4000);
}

/** Puts it in the place where the cases look for it. */
export function provideExpect(): void {
  const expectHere = Object.assign((actual: unknown) => new Expectation(actual), {
    arrayContaining: (wanted: readonly unknown[]) => new ArrayContaining(wanted),
  });
  Object.assign(globalThis, { expect: expectHere });
}
