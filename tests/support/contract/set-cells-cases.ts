import type { Cell, Content, Input, SetCellsEdit, SheetSnapshot } from '../../../src/core';
import { BOOK, bookOf, LEDGER } from './books';
import { comparable, comparableSheet, type ComparableSheet } from './comparable';
import { after, applyNow, refuses, sheetIn } from './expectations';
import type { ContractCase } from './host';

type CellChange = SetCellsEdit['changes'][number];

function at(row: number, column: number, sheet = LEDGER.name): Cell {
  return { sheet, row, column };
}

function content(input: Input, format = 'General'): Content {
  return { input, format };
}

function set(...changes: readonly CellChange[]): SetCellsEdit {
  return { type: 'set-cells', changes };
}

function inverse({ changes }: SetCellsEdit): SetCellsEdit {
  return set(...changes.map((change) => ({ at: change.at, from: change.to, to: change.from })));
}

/** The ledger with some cells other than they were; `undefined` for an emptied one. */
function ledgerWith(cells: Readonly<Record<string, string | undefined>>): ComparableSheet {
  const ledger = comparableSheet(LEDGER);
  const all = Object.entries({ ...ledger.cells, ...cells }).filter(
    ([, text]) => text !== undefined,
  );
  return { ...ledger, cells: Object.fromEntries(all) as Record<string, string> };
}

const target = { at: at(2, 2), from: content(4), to: content(5) };
const total = { formula: 'D5/C5', value: 0.9375 };

const EVERY_KIND = set(
  target,
  { at: at(2, 4), from: content(0.75, '0.0%'), to: content(0.6, '0.00%') },
  { at: at(3, 1), from: content('改造\n村道'), to: content('=村道') },
  { at: at(3, 2), from: content(12), to: content({ formula: '6+6', value: 12 }) },
  { at: at(4, 2), from: content({ formula: 'SUM(C3:C4)', value: 16 }), to: content(16) },
  { at: at(4, 4), from: content(total, '0.0%'), to: content({ ...total, formula: 'D5/16' }, '0%') },
  { at: at(4, 1), from: content('=合计'), to: content(null) },
  { at: at(8, 7), from: content(null), to: content('表外', '@') },
);

/** Changes that no longer fit what stands in the ledger. */
const STALE: readonly (readonly [what: string, change: CellChange])[] = [
  ['another value', { ...target, from: content(3) }],
  ['another type of value', { ...target, from: content('4') }],
  ['another number format', { ...target, from: content(4, '0.00') }],
  ['a formula that was a value', { at: at(4, 2), from: content(16), to: content(17) }],
  [
    'another formula',
    { at: at(4, 2), from: content({ formula: 'C3+C4', value: 16 }), to: content(17) },
  ],
  ['a value that was a formula', { ...target, from: content({ formula: '2+2', value: 4 }) }],
  ['a sheet that is not there', { ...target, at: at(2, 2, '没有') }],
];

const lockedLedger: SheetSnapshot = { ...LEDGER, locked: true };

/** What `set-cells` must do. */
export const SET_CELLS_CASES: readonly ContractCase[] = [
  {
    name: 'set-cells writes values, texts, formulas and number formats, and nothing else',
    async run(host) {
      const book = await after(host, BOOK, [EVERY_KIND]);
      expect(sheetIn(book, LEDGER.name)).toEqual(
        ledgerWith({
          C3: '5',
          E3: '0.6 {0.00%}',
          B4: '"=村道"',
          C4: '=6+6 → 12',
          C5: '16',
          E5: '=D5/16 → 0.9375 {0%}',
          B5: undefined,
          H9: '"表外" {@}',
        }),
      );
      expect(comparable(book).sheets.slice(1)).toEqual(comparable(BOOK).sheets.slice(1));
    },
  },
  {
    name: 'the inverse of set-cells restores the workbook',
    async run(host) {
      const book = await after(host, BOOK, [EVERY_KIND], [inverse(EVERY_KIND)]);
      expect(comparable(book)).toEqual(comparable(BOOK));
    },
  },
  ...STALE.map(([what, change]): ContractCase => ({
    name: `set-cells finds the cell changed: ${what}; none of the changes is made`,
    async run(host) {
      const { workbook } = await host.open(BOOK);
      const first = { at: at(2, 3), from: content(3), to: content(4) };
      const action = (): Promise<void> => applyNow(workbook, [set(first, change)]);
      await refuses(workbook, action, 'changed-meanwhile');
    },
  })),
  {
    name: 'set-cells is refused on a protected sheet',
    async run(host) {
      const { workbook } = await host.open(bookOf([lockedLedger]));
      const action = (): Promise<void> => applyNow(workbook, [set(target)]);
      await refuses(workbook, action, 'sheet-protected');
    },
  },
];
