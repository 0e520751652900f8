import { normalise } from '../../text/normalise';
import { chineseNumber } from '../../text/numerals';

/** A number as counted, and how it is written: numbers of one level run on. */
export interface ReadNumber {
  readonly value: number;
  readonly text: string;
  readonly level: string;
}

/** A numbered row. */
export interface Numbered extends ReadNumber {
  readonly name: string;
  /** The row begins something, so that counting may start again. */
  readonly mayRestart: boolean;
}

/** What is wrong with one number. */
export interface NumberFinding {
  readonly message: 'doubled' | 'gap' | 'order';
  readonly data: Readonly<Record<string, string>>;
}

/** Reads `1`, `1.`, `（一）`, `十二、`, `①`, `2-3`, `1.10`; null for what counts nothing. */
export function numberOf(text: string): ReadNumber | null {
  const shown = normalise(text).text.replace(/\s+/g, '');
  const circled = shown.length === 1 ? shown.charCodeAt(0) - 0x245f : 0;
  if (circled >= 1 && circled <= 20) return { value: circled, text: shown, level: '①' };
  const arabic = /^(\D*(?:\d+\D+)*?)(\d{1,4})(\D*)$/.exec(shown);
  if (arabic !== null) {
    const [, before = '', digits = '', behind = ''] = arabic;
    return { value: Number(digits), text: shown, level: `${before}#${behind.slice(0, 1)}` };
  }
  const numeral = /^([（(第]?)([一二三四五六七八九十百]+)([)）]?)/.exec(shown);
  const value = numeral === null ? null : chineseNumber(numeral[2] ?? '');
  return value === null ? null : { value, text: shown, level: `${numeral?.[1] ?? ''}一` };
}

/** Goes through the numbers of one section and level, in the order of the rows. */
export function judgeNumbers<E extends Numbered>(
  entries: readonly E[],
): readonly { readonly entry: E; readonly finding: NumberFinding | null }[] {
  return runsOf(entries).flatMap((run) => {
    const used = new Set(run.map(({ value }) => value));
    const seen = new Map<number, E>();
    let highest: E | null = null;
    return run.map((entry) => {
      const finding = judge(entry, highest, seen, used);
      if (!seen.has(entry.value)) seen.set(entry.value, entry);
      if (highest === null || entry.value > highest.value) highest = entry;
      return { entry, finding };
    });
  });
}

function judge<E extends Numbered>(
  entry: E,
  highest: E | null,
  seen: ReadonlyMap<number, E>,
  used: ReadonlySet<number>,
): NumberFinding | null {
  const { value, text: number } = entry;
  const other = seen.get(value);
  if (other !== undefined) {
    const continued = squeeze(other.name) === squeeze(entry.name);
    return continued ? null : { message: 'doubled', data: { number, other: squeeze(other.name) } };
  }
  if (highest === null) return null;
  if (value < highest.value) return { message: 'order', data: { number, before: highest.text } };
  const missing: number[] = [];
  for (let between = highest.value + 1; between < value; between++) {
    if (!used.has(between)) missing.push(between);
  }
  return missing.length === 0 ? null : { message: 'gap', data: { number, missing: span(missing) } };
}

/** Counting that starts again from 1 begins another run, even where no section says so. */
function runsOf<E extends Numbered>(entries: readonly E[]): readonly E[][] {
  const runs: E[][] = [];
  entries.forEach((entry, index) => {
    const current = runs[runs.length - 1];
    const goesOn = entries[index + 1]?.value === 2 || entry.mayRestart;
    const first = current?.[0];
    const again =
      entry.value === 1 &&
      goesOn &&
      first !== undefined &&
      squeeze(first.name) !== squeeze(entry.name);
    if (current === undefined || (again && current.length > 1)) runs.push([entry]);
    else current.push(entry);
  });
  return runs;
}

function span(numbers: readonly number[]): string {
  const [first, last] = [numbers[0], numbers[numbers.length - 1]];
  const few = numbers.length <= 3;
  return few ? numbers.join('、') : `${first ?? ''}—${last ?? ''}`;
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
