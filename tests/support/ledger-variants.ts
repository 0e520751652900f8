import type { Area, Ledger, Scalar, SheetSnapshot } from '../../src/core';
import { SYNONYMS } from './ledger-variants-words';

/** A sheet that can be changed: rows of cells, each with its number format. */
interface Draft {
  rows: Cell[][];
  merges: Area[];
  hiddenRows: number[];
  /** First rows of headings that come again, each as high as the first. */
  repeated: number[];
}

interface Cell {
  value: Scalar;
  format: string;
}

/** Where the table of a sheet stands; rows and columns inclusive. */
export interface TablePlace {
  readonly headings: readonly [first: number, last: number];
  readonly columns: readonly [first: number, last: number];
  readonly lastRow: number;
  /** Columns in which a merge says more than "as above" (one target over several rows). */
  readonly keptMerges: readonly number[];
  /** Column of the items' names. */
  readonly nameColumn: number;
  /** Columns whose cells hold pieces of a longer text. */
  readonly pieces: readonly number[];
  /** Rows at which a heading may come again: a record begins there. */
  readonly starts: readonly number[];
}

/** Where the table of a ledger stands; `pieces`: its names are broken over rows. */
export function placeOf(ledger: Ledger, pieces: boolean): TablePlace {
  const name = ledger.columns.find(({ role }) => role === 'item')?.column ?? -1;
  const headings = [...ledger.rowKinds].filter(([, kind]) => kind === 'header').map(([row]) => row);
  const kept = ledger.columns.filter(({ role }) =>
    ['target', 'rate', 'actual', 'status'].includes(role),
  );
  return {
    headings: [Math.min(...headings), Math.max(...headings)],
    columns: [ledger.area.column, ledger.area.column + ledger.area.columns - 1],
    lastRow: ledger.area.row + ledger.area.rows - 1,
    keptMerges: kept.map(({ column }) => column),
    nameColumn: name,
    pieces: pieces ? [name] : [],
    starts: ledger.tasks.map(({ rows }) => rows[0]),
  };
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A heading of no role. */
const EXTRA_HEADING = '档案盒号';

type Change = (draft: Draft, place: TablePlace, random: () => number) => void;

/** Changes that leave the ledger the same, in the order in which they can be combined. */
export const CHANGES: readonly (readonly [name: string, change: Change])[] = [
  ['merges undone', undoMerges],
  ['headings repeated', repeatHeadings],
  ['headings by synonym', renameHeadings],
  ['headings broken', breakHeadings],
  ['columns permuted', permuteColumns],
  ['columns inserted', insertColumns],
  ['rows inserted', insertRows],
  ['table shifted', shift],
];

/** A variant of a sheet that holds the same ledger, and the names of the changes made. */
export function variantOf(
  sheet: SheetSnapshot,
  place: TablePlace,
  seed: number,
): { readonly sheet: SheetSnapshot; readonly changes: readonly string[] } {
  const random = randomOf(seed);
  const draft = draftOf(sheet);
  const chosen = CHANGES.filter(() => random() < 0.4);
  const [only] = CHANGES[Math.floor(random() * CHANGES.length)] ?? ['', undefined];
  const changes = chosen.length > 0 ? chosen : CHANGES.filter(([name]) => name === only);
  for (const [, change] of changes) change(draft, place, random);
  return { sheet: sheetOf(sheet, draft), changes: changes.map(([name]) => name) };
}

function draftOf(sheet: SheetSnapshot): Draft {
  const [top, left] = sheet.origin;
  const width = left + (sheet.values[0]?.length ?? 0);
  const rows = Array.from({ length: top + sheet.values.length }, (_, row) =>
    Array.from({ length: width }, (_, column): Cell => {
      const value = sheet.values[row - top]?.[column - left] ?? null;
      const format = sheet.formats.find(
        ({ area }) =>
          row >= area.row &&
          row < area.row + area.rows &&
          column >= area.column &&
          column < area.column + area.columns,
      );
      return { value, format: format?.format ?? '' };
    }),
  );
  return { rows, merges: [...sheet.merges], hiddenRows: [...sheet.hiddenRows], repeated: [] };
}

function sheetOf(sheet: SheetSnapshot, { rows, merges, hiddenRows }: Draft): SheetSnapshot {
  const width = Math.max(...rows.map((row) => row.length));
  return {
    ...sheet,
    origin: [0, 0],
    values: rows.map((row) => Array.from({ length: width }, (_, c) => row[c]?.value ?? null)),
    formats: rows.flatMap((cells, row) =>
      cells.flatMap(({ format }, column) =>
        format === '' ? [] : [{ area: { row, column, rows: 1, columns: 1 }, format }],
      ),
    ),
    formulas: new Map(),
    merges,
    hiddenRows,
  };
}

function undoMerges(draft: Draft, place: TablePlace, random: () => number): void {
  const all = random() < 0.7;
  draft.merges = draft.merges.filter(
    (area) => place.keptMerges.includes(area.column) || !(all || random() < 0.5),
  );
}

/** Puts the headings again above some records; a merge running through is cut, as print pages do. */
function repeatHeadings(draft: Draft, place: TablePlace, random: () => number): void {
  const [first, last] = place.headings;
  const height = last - first + 1;
  const starts = place.starts.filter((row) => row > last + 1 && random() < 0.3).reverse();
  for (const row of starts) {
    const crossing = draft.merges.filter((area) => area.row < row && area.row + area.rows > row);
    const named = draft.rows[row]?.[place.nameColumn]?.value ?? null;
    if (crossing.some(({ column }) => place.keptMerges.includes(column))) continue;
    // A number merged over two names, or a name broken into pieces, is never cut by a page.
    if (crossing.length > 0 && named !== null) continue;
    if (crossing.some(({ column }) => place.pieces.includes(column))) continue;
    const repeated = draft.merges.filter((area) => area.row >= first && area.row <= last);
    insertRowsAt(draft, row, copyRows(draft, first, last), false);
    for (const area of repeated) draft.merges.push({ ...area, row: area.row - first + row });
    draft.repeated.push(row);
    for (const area of crossing) cutMerge(draft, area, row, height);
  }
}

function cutMerge(draft: Draft, area: Area, row: number, height: number): void {
  const upper = row - area.row;
  const lower = area.rows - upper;
  draft.merges = draft.merges.filter((other) => !sameArea(other, area));
  const value = draft.rows[area.row]?.[area.column];
  const below = draft.rows[row + height];
  if (value !== undefined && below !== undefined) below[area.column] = { ...value };
  if (upper > 1 || area.columns > 1) draft.merges.push({ ...area, rows: upper });
  if (lower > 1 || area.columns > 1) draft.merges.push({ ...area, row: row + height, rows: lower });
}

function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

function copyRows(draft: Draft, first: number, last: number): Cell[][] {
  return draft.rows.slice(first, last + 1).map((row) => row.map((cell) => ({ ...cell })));
}

/** Renames headings wherever they stand, the repeated ones alike. */
function renameHeadings(draft: Draft, _place: TablePlace, random: () => number): void {
  const names = new Map<string, string>();
  for (const row of draft.rows) {
    for (const cell of row) {
      if (typeof cell.value !== 'string') continue;
      const word = cell.value.replace(/\s+/g, '');
      const synonyms = SYNONYMS.get(word);
      if (synonyms === undefined) continue;
      const pick = synonyms[Math.floor(random() * synonyms.length)] ?? word;
      names.set(word, names.get(word) ?? pick);
      cell.value = names.get(word) ?? word;
    }
  }
}

/** Breaks headings by spaces and line feeds. */
function breakHeadings(draft: Draft, _place: TablePlace, random: () => number): void {
  for (const row of draft.rows) {
    for (const cell of row) {
      if (typeof cell.value !== 'string') continue;
      const word = cell.value.replace(/\s+/g, '');
      if (!SYNONYMS.has(word) || random() < 0.4) continue;
      const gap = ['  ', '\n', ' ', '\u3000', '\u00a0'][Math.floor(random() * 5)] ?? ' ';
      const at = 1 + Math.floor(random() * (word.length - 1));
      cell.value = word.slice(0, at) + gap + word.slice(at);
    }
  }
}

/** Permutes the table's columns; columns under one merged heading stay together. */
function permuteColumns(draft: Draft, place: TablePlace, random: () => number): void {
  const [first, last] = place.columns;
  const groups = columnGroups(draft, place);
  const order = shuffled(groups, random).flat();
  const moved = new Map(order.map((from, i) => [from, first + i]));
  const wide = new Set(
    draft.merges.filter(({ columns }) => columns > (last - first + 1) / 2).map(({ row }) => row),
  );
  draft.rows = draft.rows.map((row, r) =>
    r < place.headings[0] || wide.has(r)
      ? row
      : row.map((cell, c) => (c < first || c > last ? cell : (row[order[c - first] ?? c] ?? cell))),
  );
  draft.merges = draft.merges.map((area) => {
    if (area.row < place.headings[0] || area.columns > (last - first + 1) / 2) return area;
    return { ...area, column: moved.get(area.column) ?? area.column };
  });
}

/** Columns that one heading, merged or not, stands over. */
function columnGroups(draft: Draft, { columns: [first, last], headings }: TablePlace): number[][] {
  const joined = new Set<number>();
  for (const area of draft.merges) {
    if (area.columns > (last - first + 1) / 2 || area.row < headings[0]) continue;
    for (let c = area.column + 1; c < area.column + area.columns; c += 1) joined.add(c);
  }
  if (headings[1] > headings[0]) {
    const top = draft.rows[headings[0]] ?? [];
    for (let c = first + 1; c <= last; c += 1) if ((top[c]?.value ?? null) === null) joined.add(c);
  }
  const groups: number[][] = [];
  for (let column = first; column <= last; column += 1) {
    const group = groups[groups.length - 1];
    if (group !== undefined && joined.has(column)) group.push(column);
    else groups.push([column]);
  }
  return groups;
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const result = [...list];
  for (let i = result.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const [a, b] = [result[i], result[j]];
    if (a !== undefined && b !== undefined) [result[i], result[j]] = [b, a];
  }
  return result;
}

/** Inserts empty columns, and one with a heading of its own that no ledger needs. */
function insertColumns(draft: Draft, place: TablePlace, random: () => number): void {
  const count = 1 + Math.floor(random() * 2);
  for (let i = 0; i < count; i += 1) {
    const [first, last] = place.columns;
    const now = { ...place, columns: [first, last + i] as const };
    const edges = [...columnGroups(draft, now).map(([column = 0]) => column), last + i + 1];
    const at = edges[Math.floor(random() * edges.length)] ?? first;
    const named = random() < 0.5;
    draft.rows.forEach((row, r) => {
      while (row.length < at) row.push({ value: null, format: '' });
      row.splice(at, 0, { value: named ? extraValue(row, r, place) : null, format: '' });
    });
    draft.merges = draft.merges.map((area) => stretched(area, at, 'column', 'columns', 1));
  }
}

/** A heading in the first heading row and wherever it comes again, some text in full rows below. */
function extraValue(row: readonly Cell[], r: number, place: TablePlace): Scalar {
  const [first, last] = place.headings;
  if (r === first) return EXTRA_HEADING;
  if (r <= last || row.filter(({ value }) => value !== null).length < 3) return null;
  const heading = row.some(({ value }) => typeof value === 'string' && SYNONYMS.has(bare(value)));
  return heading ? null : `甲-${r}`;
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Inserts empty rows above and inside the table; merges they run through grow. */
function insertRows(draft: Draft, place: TablePlace, random: () => number): void {
  const count = 1 + Math.floor(random() * 4);
  let above = 0;
  for (let i = 0; i < count; i += 1) {
    const data = place.headings[1] + 1 + above;
    const inside = data + Math.floor(random() * (draft.rows.length - data + 1));
    const row = random() < 0.3 ? 0 : inside;
    const height = place.headings[1] - place.headings[0] + 1;
    if (draft.repeated.some((first) => row > first && row < first + height)) continue;
    const empty = (draft.rows[0] ?? []).map((): Cell => ({ value: null, format: '' }));
    insertRowsAt(draft, row, [empty], true);
    if (row === 0) above += 1;
  }
}

function insertRowsAt(draft: Draft, row: number, rows: readonly Cell[][], grow: boolean): void {
  draft.rows.splice(row, 0, ...rows);
  draft.merges = draft.merges.map((area) =>
    grow || area.row >= row ? stretched(area, row, 'row', 'rows', rows.length) : area,
  );
  const moved = (at: number): number => (at >= row ? at + rows.length : at);
  draft.hiddenRows = draft.hiddenRows.map(moved);
  draft.repeated = draft.repeated.map(moved);
}

function stretched(
  area: Area,
  at: number,
  start: 'row' | 'column',
  size: 'rows' | 'columns',
  by: number,
): Area {
  if (area[start] >= at) return { ...area, [start]: area[start] + by };
  return area[start] + area[size] > at ? { ...area, [size]: area[size] + by } : area;
}

/** Moves everything down and to the right. */
function shift(draft: Draft, _place: TablePlace, random: () => number): void {
  const [down, right] = [Math.floor(random() * 6), Math.floor(random() * 5)];
  for (const row of draft.rows) {
    row.unshift(...Array.from({ length: right }, (): Cell => ({ value: null, format: '' })));
  }
  const width = draft.rows[0]?.length ?? 1;
  const empty = (): Cell[] => Array.from({ length: width }, () => ({ value: null, format: '' }));
  draft.rows.unshift(...Array.from({ length: down }, empty));
  draft.merges = draft.merges.map((area) => ({
    ...area,
    row: area.row + down,
    column: area.column + right,
  }));
  draft.hiddenRows = draft.hiddenRows.map((row) => row + down);
}
