import { isOwnDerivedSheet } from './compare';
import type { SheetSnapshot } from './snapshot';

/** What the formulas of one sheet rest on besides the sheet itself. */
interface Roots {
  /** Names of sheets, in lower case. */
  readonly sheets: ReadonlySet<string>;
  /** One rests on what cannot be told from it: a name, a table, the clock, an address made of text. */
  readonly anything: boolean;
}

const TEXT = /"(?:[^"]|"")*"/g;
const SHEET = /'((?:[^']|'')+)'!|([^\s'!+\-*/^&=<>(),;{}]+)!/g;
/** A function with its bracket, or a name. */
const WORD = /[\p{L}_\\][\p{L}\p{N}_.\\]*\(?/gu;
/** Cells, columns, truth. */
const NO_NAME = /^(?:[A-Z]{1,3}\d*|TRUE|FALSE)$/i;
/** Functions that come to something else whatever changed (Microsoft: Excel recalculation). */
const RESTLESS = /^(?:NOW|TODAY|RAND|RANDBETWEEN|RANDARRAY|OFFSET|INDIRECT|CELL|INFO)\($/i;

const KNOWN = new WeakMap<SheetSnapshot, Roots>();

/**
 * Names of the further sheets whose formulas may come to something else once the `changed` ones are not
 * what they were. Hosts tell of what is entered, not of what follows from it. Our own derived sheets are
 * left out.
 */
export function followersOf(
  sheets: readonly SheetSnapshot[],
  changed: readonly string[],
): readonly string[] {
  const moved = new Set(changed.map((name) => name.toLowerCase()));
  const followers: string[] = [];
  let waiting = sheets.filter(
    (sheet) =>
      sheet.formulas.size > 0 && !changed.includes(sheet.name) && !isOwnDerivedSheet(sheet),
  );
  for (;;) {
    const next = waiting.filter((sheet) => restsOn(rootsOf(sheet), moved));
    if (next.length === 0) return followers;
    for (const { name } of next) {
      followers.push(name);
      moved.add(name.toLowerCase());
    }
    waiting = waiting.filter((sheet) => !next.includes(sheet));
  }
}

function restsOn({ sheets, anything }: Roots, moved: ReadonlySet<string>): boolean {
  return anything || [...sheets].some((name) => moved.has(name));
}

function rootsOf(sheet: SheetSnapshot): Roots {
  const roots = KNOWN.get(sheet) ?? rootsOfAll(new Set([...sheet.formulas.values()].map(shapeOf)));
  KNOWN.set(sheet, roots);
  return roots;
}

/** Formulas that were filled down are alike but for the numbers of their rows. */
function shapeOf(formula: string): string {
  return formula.includes('!') ? formula : formula.replace(/\d+/g, '');
}

function rootsOfAll(formulas: ReadonlySet<string>): Roots {
  const sheets = new Set<string>();
  let anything = false;
  for (const formula of formulas) {
    const rest = formula
      .replace(TEXT, '')
      .replace(SHEET, (_, quoted: string | undefined, plain: string | undefined) => {
        const name = quoted?.replace(/''/g, "'") ?? plain ?? '';
        // From sheet to sheet, all that stand between them.
        if (name.includes(':')) anything = true;
        sheets.add(name.toLowerCase());
        return ' ';
      });
    for (const word of rest.match(WORD) ?? []) {
      if (word.endsWith('(') ? RESTLESS.test(word) : !NO_NAME.test(word)) anything = true;
    }
  }
  return { sheets, anything };
}
