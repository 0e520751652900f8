import type { Cell } from '../sheet/reference';
import { itemKey } from '../settings/keys';
import { tidy } from './column-headings';
import { ownCells, type Entry, type Held } from './entry';
import { enumerationOf } from './enumeration';
import type { ReadingContext } from './reading-context';
import { isTurn, type Steps } from './steps';

/** An item being put together from its entries. */
export interface ItemDraft {
  number: string | null;
  /** Pieces of its name, in reading order. */
  readonly pieces: string[];
  readonly at: Cell;
  readonly section: string | null;
  readonly entries: Entry[];
}

/** What an entry says about the item it belongs to. */
interface Signs {
  readonly number: Held | null;
  readonly names: readonly Held[];
  /** Key of the name, '' without one. */
  readonly key: string;
}

/** Puts entries together into items: numbered ones, named ones, and what continues them. */
export function* draftItems(
  entries: readonly Entry[],
  context: ReadingContext,
): Steps<readonly ItemDraft[]> {
  const named = context.layout.has('item') || context.layout.has('region');
  const signs: Signs[] = [];
  for (const [done, entry] of entries.entries()) {
    signs.push(signsOf(entry, context));
    if (isTurn(done)) yield;
  }
  const numbersInNames =
    named && !context.layout.has('number') && mostlyNumbered(signs.flatMap(({ names }) => names));
  const items: ItemDraft[] = [];
  const sections = sectionReader(context);
  for (const [i, entry] of entries.entries()) {
    if (isTurn(i)) yield;
    const sign = signs[i];
    const current = items[items.length - 1];
    if (sign === undefined) continue;
    const section = sections(entry);
    if (current !== undefined && goesOn(current, entry, sign, numbersInNames, named)) {
      if (isPiece(current, sign, numbersInNames)) current.pieces.push(...textsOf(sign.names));
      current.entries.push(entry);
    } else items.push(newItem(entry, sign, section, context));
  }
  return items;
}

/** Name of an item as people say it: pieces joined, its number taken off. */
export function nameOf(draft: ItemDraft): string {
  const name = tidy(draft.pieces.join('\n'));
  return enumerationOf(name)?.rest.trim() || name;
}

function signsOf(entry: Entry, context: ReadingContext): Signs {
  const { grid, formats, layout } = context;
  const own = (role: 'number' | 'item' | 'region' | 'task' | 'indicator'): readonly Held[] =>
    layout.of(role).flatMap(({ column }) => ownCells(grid, formats, entry, column));
  const named = layout.has('item') ? own('item') : own('region');
  const names =
    layout.has('item') || layout.has('region') ? named : firstOf(own('task'), own('indicator'));
  return { number: own('number')[0] ?? null, names, key: keyOf(names) };
}

function firstOf(a: readonly Held[], b: readonly Held[]): readonly Held[] {
  return a.length > 0 ? a : b;
}

function keyOf(names: readonly Held[]): string {
  return names.length === 0 ? '' : itemKey(textsOf(names).join(''));
}

function textsOf(cells: readonly Held[]): string[] {
  return cells.map((cell) => cell.text);
}

function goesOn(
  current: ItemDraft,
  entry: Entry,
  sign: Signs,
  numbersInNames: boolean,
  named: boolean,
): boolean {
  if (sign.number !== null) {
    const same = numberText(sign.number) === current.number;
    return same && (sign.key === '' || sign.key === itemKey(current.pieces.join('')));
  }
  if (sign.key === '') return !startsUnnamed(current, entry);
  if (!named) return false;
  return isPiece(current, sign, numbersInNames) || sign.key === itemKey(current.pieces.join(''));
}

/** Part of the name above: where all names carry their number, one without is no name of its own. */
function isPiece(current: ItemDraft, sign: Signs, numbersInNames: boolean): boolean {
  const [first] = sign.names;
  if (!numbersInNames || first === undefined || sign.number !== null) return false;
  return enumerationOf(first.text) === null && sign.key !== itemKey(current.pieces.join(''));
}

/** A blank name goes on with the item above, in the same section. */
function startsUnnamed(current: ItemDraft, entry: Entry): boolean {
  return entry.section !== null && current.section !== entry.section && !entry.afterHeader;
}

function newItem(
  entry: Entry,
  sign: Signs,
  section: string | null,
  context: ReadingContext,
): ItemDraft {
  const [first] = sign.names;
  const fallback = {
    sheet: context.grid.sheet.name,
    row: entry.rows[0] ?? 0,
    column: context.layout.width[0],
  };
  const inName = first === undefined ? null : enumerationOf(tidy(textsOf(sign.names).join('\n')));
  return {
    number: sign.number === null ? (inName?.number ?? null) : numberText(sign.number),
    pieces: textsOf(sign.names),
    at: first?.at ?? sign.number?.at ?? fallback,
    section,
    entries: [entry],
  };
}

function numberText(held: Held): string | null {
  const text = tidy(held.text).replace(/[、.．]$/, '');
  return text === '' ? null : text;
}

function mostlyNumbered(names: readonly Held[]): boolean {
  const numbered = names.filter((held) => enumerationOf(held.text) !== null).length;
  return numbered >= 2 && numbered >= names.length * 0.4;
}

/** Section of an entry: the section row above it, else its section column, blank = as above. */
function sectionReader(context: ReadingContext): (entry: Entry) => string | null {
  let last: string | null = null;
  const [column] = context.layout.of('section');
  return (entry) => {
    if (column === undefined) return entry.section;
    const own = ownCells(context.grid, context.formats, entry, column.column);
    if (own.length > 0) last = tidy(textsOf(own).join('\n'));
    return entry.section ?? last;
  };
}
