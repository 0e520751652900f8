import type { Reading } from '../../src/core/ledger/figure';
import { compareRate } from '../../src/core/progress/compare-rate';
import { formatAt } from '../../src/core/sheet/format-areas';
import { valueAt, type Book, type SheetSnapshot } from '../../src/core/sheet/snapshot';
import { readFigureCell } from '../../src/core/text/cell-figure';
import { readDeadlines } from '../../src/core/text/deadline';
import { labelState } from '../../src/core/text/label-words';
import { displayText } from '../../src/core/text/number-format';
import { splitOrganisations } from '../../src/core/text/organisations';
import { splitPersons } from '../../src/core/text/persons';
import { unitInName } from '../../src/core/text/units';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import { codec } from '../support/codec';
import { realLedgers } from '../support/corpus';

const ledgers = realLedgers();
const suite = ledgers === null ? describe.skip : describe;

async function book(name: string): Promise<Book> {
  const found = ledgers?.find((ledger) => ledger.name === name);
  if (found === undefined) throw new Error(`${name} is not among the ledgers`);
  return openXlsx(found.bytes, { codec }).read();
}

/** Texts of a column (A = 0) below the heading, blanks left out. */
function column(sheet: SheetSnapshot | undefined, index: number, firstRow: number): string[] {
  if (sheet === undefined) throw new Error('no such sheet');
  const last = sheet.origin[0] + sheet.values.length;
  const rows = Array.from({ length: last - firstRow }, (_, i) => firstRow + i);
  return rows
    .map((row) => valueAt(sheet, row, index))
    .filter((v): v is string => typeof v === 'string');
}

suite('the real ledgers, cell by cell', () => {
  test('001: how many persons each cell of leaders names, all of two or three characters', async () => {
    const { sheets } = await book('001-ducha.xlsx');
    const counts = (sheet: number, index: number) =>
      column(sheets[sheet], index, 3).map((text) => splitPersons(text).map((p) => p.name.length));
    expect(counts(0, 2)).toEqual([
      [3],
      [3],
      [2, 3],
      [2, 3],
      [2],
      [3],
      [2],
      [2],
      [3],
      [3],
      [3],
      [3],
    ]);
    expect(counts(0, 4)).toEqual([
      [3],
      [3],
      [3, 3],
      [3, 3],
      [3],
      [3],
      [3],
      [3],
      [2],
      [3],
      [3],
      [3],
    ]);
    expect(counts(1, 2)).toEqual([[3], [3], [2], [3], [3], [3], [3], [2], [2, 3], [3, 3, 2], [3]]);
    expect(counts(1, 4)).toEqual([
      [3],
      [3],
      [3],
      [3],
      [3, 3],
      [3],
      [3],
      [2],
      [2, 3, 3],
      [3, 2, 3],
      [3, 3],
    ]);
  });

  test('001: how many units each cell names', async () => {
    const { sheets } = await book('001-ducha.xlsx');
    const counts = (sheet: number) =>
      column(sheets[sheet], 3, 3).map((text) => splitOrganisations(text, new Map()).length);
    expect(counts(0)).toEqual([1, 1, 2, 2, 1, 1, 1, 1, 1, 1, 1, 1]);
    expect(counts(1)).toEqual([1, 1, 1, 1, 2, 1, 1, 1, 3, 3, 2]);
  });

  test('001: deadlines and labels', async () => {
    const { sheets } = await book('001-ducha.xlsx');
    const dates = (sheet: number) =>
      column(sheets[sheet], 5, 3).map((text) => {
        const cell = readDeadlines(text, 2020);
        return cell.standing ? 'standing' : cell.deadlines.map((d) => d.date?.slice(5)).join(' ');
      });
    expect(dates(0)).toEqual(
      '12-15 12-31 11-30 11-30 12-15 12-15 12-31 11-30 12-31 12-15 11-30 12-31'.split(' '),
    );
    expect(dates(1)).toEqual([
      ...'12-31 12-31 12-31 11-30 12-31 12-31 12-31 12-31 09-30 standing 12-31'.split(' '),
      '06-30 12-31',
    ]);
    const labels = (sheet: number) =>
      column(sheets[sheet], 7, 3).map((text) => labelState(text, new Map()));
    const count = (all: readonly unknown[], state: string) => all.filter((s) => s === state).length;
    const states = ['completed', 'on-track', 'behind'];
    expect(states.map((state) => count(labels(0), state))).toEqual([3, 8, 1]);
    expect(states.map((state) => count(labels(1), state))).toEqual([2, 7, 4]);
  });

  test('004: 42 stated rates are right, one lies within rounding, one is wrong', async () => {
    const [sheet] = (await book('004-zhibiao.xlsx')).sheets;
    if (sheet === undefined) throw new Error('no sheet');
    const read = (row: number, index: number, role: 'target' | 'actual' | 'rate'): Reading =>
      readFigureCell({
        value: valueAt(sheet, row, index),
        format: formatAt(sheet, row, index),
        at: { sheet: sheet.name, row, column: index },
        unit: unitInName(displayText(valueAt(sheet, row, 2), 'General', false)),
        role,
      });
    const verdicts = new Map<string, string[]>();
    for (let row = 2; row < sheet.origin[0] + sheet.values.length; row += 1) {
      const [target, actual, rate] = [
        read(row, 3, 'target'),
        read(row, 4, 'actual'),
        read(row, 5, 'rate'),
      ];
      if (target.kind !== 'figure' || actual.kind !== 'figure' || rate.kind !== 'figure') continue;
      const { verdict } = compareRate(actual.figure, target.figure, rate.figure, 'accruing');
      verdicts.set(verdict, [...(verdicts.get(verdict) ?? []), `F${row + 1}`]);
    }
    expect(verdicts.get('right')).toHaveLength(42);
    expect(verdicts.get('interval')).toEqual(['F46']);
    expect(verdicts.get('wrong')).toEqual(['F48']);
    expect(verdicts.size).toBe(3);
  });

  test('003: targets, actuals and rates as written', async () => {
    const [sheet] = (await book('003-zhibiao.xlsx')).sheets;
    const kinds = (index: number, role: 'target' | 'actual' | 'rate') =>
      column(sheet, index, 2).map(
        (value) =>
          readFigureCell({
            value,
            format: 'General',
            at: { sheet: 's', row: 0, column: 0 },
            unit: null,
            role,
          }).kind,
      );
    // Three of the targets are words: two dates and one task.
    expect(kinds(3, 'target').filter((kind) => kind === 'words')).toHaveLength(3);
    expect(kinds(5, 'actual').every((kind) => kind === 'figure')).toBe(true);
    expect(kinds(6, 'rate').every((kind) => kind === 'figure')).toBe(true);
  });

  test('003: how many supporting units each cell names', async () => {
    const [sheet] = (await book('003-zhibiao.xlsx')).sheets;
    const counts = column(sheet, 8, 2).map((text) => splitOrganisations(text, new Map()).length);
    expect(counts).toEqual([3, 10, 6, 1, 3, 12, 2, 3, 1, 5, 1, 1]);
  });
});
