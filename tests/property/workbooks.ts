import fc from 'fast-check';
import type {
  Area,
  Book,
  DerivedSheet,
  Input,
  Scalar,
  SheetDraft,
  SheetSnapshot,
  StateRow,
  Styled,
} from '../../src/core';
import { bookOf, sheetOf } from '../support/contract/books';
import { blockOf, draftOf } from '../support/contract/drafts';

const FORMATS = ['0.0%', '0.00', '@', 'yyyy-mm-dd', '#,##0'];
const NAMES = ['进展情况', '附件1', '附件2', "O'Hara", '备 注', '总览 (2)'];

/** Texts of ledgers, and such as tempt a writer. */
const text = fc.oneof(
  fc.constantFrom('=1+1', '+86', '-', '@', ' 空 ', '一\n二', '75%', '——', '已完成'),
  fc.string({ unit: fc.constantFrom(...Array.from('民生实事ab1 =\n"，')), maxLength: 12 }),
);

const number = fc.oneof(
  fc.integer({ min: -9999, max: 99999 }),
  fc.integer({ min: 0, max: 1000 }).map((permille) => permille / 1000),
);

/** A value that a cell can hold. */
export const scalar: fc.Arbitrary<Scalar> = fc.oneof(
  { weight: 4, arbitrary: text },
  { weight: 4, arbitrary: number },
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom('#N/A', '#DIV/0!', '#REF!').map((error) => ({ error })),
);

const input: fc.Arbitrary<Input> = fc.oneof(
  { weight: 5, arbitrary: scalar },
  fc.record({ formula: fc.constantFrom('SUM(A1:A3)', "'附件1'!B2/2"), value: number }),
  fc.record({
    goTo: fc.record({
      sheet: fc.constantFrom(...NAMES),
      row: fc.nat({ max: 99 }),
      column: fc.nat({ max: 30 }),
    }),
    text: fc.constantFrom('A1', '附件1!G4等', '"x"'),
  }),
);

const styled: fc.Arbitrary<Styled> = fc.oneof(
  { weight: 4, arbitrary: input },
  fc.record({ value: input, format: fc.constantFrom(...FORMATS) }),
  fc.record({ value: input, style: fc.constantFrom('percent', 'count', 'empty') }),
);

const merge: fc.Arbitrary<Area> = fc.record({
  row: fc.constant(0),
  column: fc.constant(0),
  rows: fc.integer({ min: 1, max: 2 }),
  columns: fc.integer({ min: 2, max: 3 }),
});

/** A sheet of the user; now and then one of ours that was renamed, copied or still is ours. */
function sheet(name: string): fc.Arbitrary<SheetSnapshot> {
  const rows = fc.array(fc.array(scalar, { minLength: 3, maxLength: 3 }), { maxLength: 6 });
  return fc
    .record({
      rows,
      format: fc.constantFrom(...FORMATS),
      formatted: fc.boolean(),
      merges: fc.oneof(
        fc.constant<Area[]>([]),
        merge.map((area) => [area]),
      ),
      marked: fc.boolean(),
      origin: fc.constantFrom([0, 0] as const, [2, 1] as const),
      hidden: fc.boolean(),
    })
    .map(({ rows: cells, format, formatted, merges, marked, origin, hidden }) =>
      sheetOf(name, cells, {
        formats: formatted ? [{ area: { row: 0, column: 1, rows: 9, columns: 2 }, format }] : [],
        merges,
        origin,
        hidden,
        mark: marked ? { kind: 'overview', name: '总览' } : null,
      }),
    );
}

/** A small workbook. */
export const book: fc.Arbitrary<Book> = fc
  .subarray(NAMES, { minLength: 1 })
  .chain((names) => fc.tuple(...names.map(sheet)))
  .map((sheets) => bookOf(sheets));

const KINDS: readonly (readonly [DerivedSheet, string])[] = [
  ['overview', '总览'],
  ['tasks', '任务明细'],
  ['report', '校验报告'],
];

/** Sheets to publish. */
export const drafts: fc.Arbitrary<readonly SheetDraft[]> = fc
  .subarray([...KINDS])
  .chain((kinds) =>
    fc.tuple(
      ...kinds.map(([kind, name]) =>
        fc
          .array(fc.array(styled, { maxLength: 3 }), { maxLength: 6 })
          .map((rows) => draftOf(kind, name, [blockOf(rows, ['text', 'percent', 'date'], [1, 0])])),
      ),
    ),
  );

/** Rows for a state table of three columns. */
export const stateRows: fc.Arbitrary<readonly StateRow[]> = fc.array(
  fc.record({
    key: fc.constantFrom('a', 'b', 'c', 'd'),
    cells: fc.option(fc.tuple(scalar, scalar)),
  }),
  { maxLength: 6 },
);
