import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Book, Ledger, Role, Scalar, SheetSnapshot } from '../../src/core';
import { describeCorpus, goldenBook, read, realBook } from '../read/corpus';
import { outlineOf, type ItemOutline } from '../support/ledger-outline';

const GOLDEN = readdirSync(join(__dirname, '../golden/reading'))
  .map((file) => file.replace(/\.txt$/, ''))
  .filter((name) => !['label-value', 'cards-with-dates', 'several-ledgers'].includes(name));

const REAL = [
  '000-luoshi',
  '001-ducha',
  '001-pasted',
  '002-qingdan',
  '002-pasted',
  '003-tongbao',
  '003-zhibiao',
  '004-zhibiao',
];

/** Changes the cells of the ledger's data, by the role of their column. */
function replaced(
  sheet: SheetSnapshot,
  ledger: Ledger,
  change: (value: Scalar, role: Role) => Scalar,
): Book {
  const [top, left] = sheet.origin;
  const roles = new Map(ledger.columns.map(({ column, role }) => [column, role]));
  const values = sheet.values.map((row, r) =>
    row.map((value, c) => {
      const role = roles.get(left + c);
      const isData = ledger.rowKinds.get(top + r) === 'data';
      return isData && role !== undefined ? change(value, role) : value;
    }),
  );
  return { sheets: [{ ...sheet, values }], date1904: false, locked: false };
}

/** Another character for each Han character but numerals and units in brackets, always the same. */
function otherCharacters(text: string): string {
  return text.replace(/（[^）]*）|\p{Script=Han}/gu, (character) =>
    character.length > 1 || '一二三四五六七八九十百'.includes(character)
      ? character
      : String.fromCharCode(0x7100 + ((character.charCodeAt(0) * 13) % 0x0c00)),
  );
}

/** Other given names: the last character of each, where no surname is written with it. */
function otherNames(ledger: Ledger): (text: string) => string {
  const people = ledger.columns
    .filter(({ role }) => role === 'leader' || role === 'responsible-leader')
    .map(({ column }) => column);
  const names = ledger.tasks.flatMap(({ leaders, responsibleLeaders }) =>
    [...leaders, ...responsibleLeaders]
      .filter(({ from }) => people.includes(from.at.column))
      .map(({ name }) => name),
  );
  const surnames = new Set(names.map((name) => name.charAt(0)));
  const last = new Set(names.map((name) => name.slice(-1)).filter((c) => !surnames.has(c)));
  return (text) => text.replace(/./gsu, (character) => (last.has(character) ? '涛' : character));
}

function expectedNames(ledger: Ledger): readonly ItemOutline[] {
  const person = otherNames(ledger);
  return outlineOf(ledger).map((item) => {
    const name = otherCharacters(item.name);
    const own = (text: string): string =>
      text === item.name.replace(/\s+/g, '') ? name.replace(/\s+/g, '') : text;
    return {
      ...item,
      name,
      tasks: item.tasks.map((task) => ({
        ...task,
        text: own(task.text),
        leaders: person(task.leaders),
        responsible: person(task.responsible),
        indicators: task.indicators.map((indicator) =>
          indicator.startsWith(`${item.name} (`)
            ? name + indicator.slice(item.name.length)
            : indicator,
        ),
      })),
    };
  });
}

function checkNames(book: Book): void {
  for (const sheet of book.sheets) {
    const [ledger] = read({ ...book, sheets: [sheet] }).ledgers;
    if (ledger === undefined || !ledger.columns.some(({ role }) => role === 'item')) continue;
    const person = otherNames(ledger);
    const changed = replaced(sheet, ledger, (value, role) => {
      if (typeof value !== 'string') return value;
      if (role === 'item') return otherCharacters(value);
      return role === 'leader' || role === 'responsible-leader' ? person(value) : value;
    });
    const found = read(changed).ledgers.map(outlineOf);
    expect(found).toEqual([expectedNames(ledger)]);
  }
}

function checkFigures(book: Book): void {
  for (const sheet of book.sheets) {
    const [ledger] = read({ ...book, sheets: [sheet] }).ledgers;
    if (ledger === undefined) continue;
    const numeric = (column: number, row: number): boolean =>
      typeof sheet.values[row - sheet.origin[0]]?.[column - sheet.origin[1]] === 'number';
    const changed = replaced(sheet, ledger, (value, role) =>
      typeof value === 'number' && (role === 'target' || role === 'actual') ? value * 2 : value,
    );
    const values = (from: Ledger, factor: number): unknown =>
      from.indicators.map(({ target, actual }) =>
        [target, actual].map((reading) => {
          if (reading?.kind !== 'figure') return reading?.kind ?? null;
          const { at } = reading.figure.from[0];
          const times = numeric(at.column, at.row) ? factor : 1;
          return Number((reading.figure.value * times).toPrecision(12));
        }),
      );
    const [other] = read(changed).ledgers;
    expect(other === undefined ? null : values(other, 1)).toEqual(values(ledger, 2));
  }
}

/** What corrections and explanations hang on. */
function keysOf(ledger: Ledger): unknown {
  return [ledger.key, ledger.items, ledger.tasks, ledger.indicators].map((list) =>
    typeof list === 'string' ? list : list.map(({ key }) => key),
  );
}

/** The month changes in title and sheet name, every figure of the data too. */
function checkKeys(book: Book): void {
  for (const sheet of book.sheets) {
    const [ledger] = read({ ...book, sheets: [sheet] }).ledgers;
    if (ledger === undefined) continue;
    const later = replaced(sheet, ledger, (value, role) => {
      if (role === 'item' || role === 'number' || role === 'region') return value;
      return typeof value === 'number' ? value + 1 : value;
    });
    const renamed = later.sheets.map((one) => ({
      ...one,
      name: one.name.replace(/7月/, '8月'),
      values: one.values.map((row) =>
        row.map((value) =>
          typeof value === 'string' && value === ledger.title
            ? value.replace(/20\d\d年/, '2031年')
            : value,
        ),
      ),
    }));
    const [found] = read({ ...later, sheets: renamed }).ledgers;
    expect(found === undefined ? null : keysOf(found)).toEqual(keysOf(ledger));
  }
}

const CHECKS: readonly (readonly [string, (book: Book) => void])[] = [
  ['other names of items and people', checkNames],
  ['other figures', checkFigures],
  ['another month and year: keys stay', checkKeys],
];

describe.each(CHECKS)('%s', (_, check) => {
  it.each(GOLDEN)('%s', (name) => {
    check(goldenBook(name));
  });
});

describeCorpus('names and figures of the real ledgers replaced', () => {
  it.each(REAL)('%s', async (name) => {
    const book = await realBook(`${name}.xlsx`);
    for (const [, check] of CHECKS) check(book);
  });
});
