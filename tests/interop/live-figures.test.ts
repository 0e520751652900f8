import { gridOf } from '../support/interop/formulas';
import { describeInterop, WorkFolder } from '../support/interop/tools';
import { realLedgers, samples } from '../support/corpus';
import { summarizeBytes } from '../support/summarized';
import { rollUpsIn, type RollUps } from '../support/roll-ups';
import { overviewCounts, recount } from '../support/overview-counts';
import { figureOf, valueAt, type Cell, type Review, type Scalar } from '../../src/core';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import { codec } from '../support/codec';
import fc from 'fast-check';
import path from 'node:path';

/** A figure changed in the summarised workbook, as a clerk would who corrects it. */
interface Correction {
  readonly at: Cell;
  readonly to: number;
}

/** Cells of targets and actuals that hold plain numbers. */
function figureCells(review: Review, numeric: (at: Cell) => boolean): Cell[] {
  const cells = review.ledgers.flatMap((ledger) =>
    ledger.indicators.flatMap(({ target, actual }) =>
      [target, actual].flatMap((reading) => {
        const at = figureOf(reading)?.from[0].at;
        return at !== undefined && numeric(at) ? [at] : [];
      }),
    ),
  );
  return [...new Map(cells.map((at) => [JSON.stringify(at), at])).values()];
}

const CASES = [
  { asOf: null, seed: 1 },
  { asOf: '2023-06-30', seed: 2 },
  { asOf: '2023-12-10', seed: 3 },
];
const RUNS = 12;
const ROLL_UPS = ['责任单位', '责任领导'];

const ledgers = [...samples(), ...(realLedgers() ?? []).filter(({ name }) => /zhibiao/.test(name))];

describeInterop('a corrected figure flows through to 总览', () => {
  const folder = new WorkFolder();
  afterAll(() => {
    folder.remove();
  });

  test.each(ledgers.flatMap((ledger) => CASES.map((c) => ({ ...ledger, ...c }))))(
    '$name as of $asOf (seed $seed)',
    async ({ name, bytes, asOf, seed }) => {
      const first = await summarizeBytes(bytes, { asOf });
      const book = await openXlsx(first.bytes, { codec }).read();
      const value = (at: Cell): Scalar => {
        const sheet = book.sheets.find((s) => s.name === at.sheet);
        return sheet === undefined ? null : valueAt(sheet, at.row, at.column);
      };
      const cells = figureCells(first.review, (at) => typeof value(at) === 'number');
      if (cells.length === 0) return;
      const corrections = fc.sample(
        fc.record({
          at: fc.constantFrom(...cells),
          factor: fc.constantFrom(0, 0.3, 0.62, 0.97, 1, 1.4),
        }),
        { numRuns: RUNS, seed },
      );
      const files: { file: string; review: Review; fresh: Uint8Array }[] = [];
      for (const [index, { at, factor }] of corrections.entries()) {
        const to = Math.round(Number(value(at)) * factor * 100) / 100;
        const changed = await corrected(first.bytes, { at, to });
        const fresh = await summarizeBytes(changed, { asOf });
        const file = folder.write(`${asOf ?? 'none'}-${index}-${name}`, changed);
        files.push({ file, review: fresh.review, fresh: fresh.bytes });
      }
      folder.convert(
        files.map(({ file }) => file),
        'xlsx',
      );
      for (const { file, review, fresh } of files) {
        const again = path.join(folder.path, 'out-xlsx', path.basename(file));
        const shown = overviewCounts(gridOf(folder, again, first.sheets[0] ?? ''));
        expect(shown).toEqual(recount(review, Object.keys(shown.units)));
        for (const sheet of ROLL_UPS) {
          const rolled = undated(rollUpsIn(gridOf(folder, again, sheet)));
          expect(rolled).toEqual(undated(rollUpsIn(await writtenGrid(fresh, sheet))));
        }
      }
    },
    600_000,
  );
});

/** Roll-ups without 最近时限, the last column, which comes as a date from one side and as a number from the other. */
function undated(rolled: RollUps): unknown {
  return Object.entries(rolled).map(([table, lines]) => [
    table,
    Object.entries(lines)
      .map(([name, line]) => [name, ...line.slice(0, -1)])
      .sort(),
  ]);
}

/** What stands in a sheet as it was written, from A1 on. */
async function writtenGrid(bytes: Uint8Array, name: string): Promise<unknown[][]> {
  const { sheets } = await openXlsx(bytes, { codec }).read({ sheets: [name] });
  const sheet = sheets.find((one) => one.name === name);
  const [above, left] = sheet?.origin ?? [0, 0];
  const rows = (sheet?.values ?? []).map((row) => [...new Array<null>(left).fill(null), ...row]);
  return [...Array.from({ length: above }, () => []), ...rows];
}

/** The workbook with one figure overwritten, nothing else touched. */
async function corrected(bytes: Uint8Array, { at, to }: Correction): Promise<Uint8Array> {
  const workbook = openXlsx(bytes, { codec });
  const basis = await workbook.read();
  const sheet = basis.sheets.find(({ name }) => name === at.sheet);
  const from = sheet === undefined ? null : valueAt(sheet, at.row, at.column);
  const format =
    sheet?.formats.find(
      ({ area }) =>
        at.row >= area.row &&
        at.row < area.row + area.rows &&
        at.column >= area.column &&
        at.column < area.column + area.columns,
    )?.format ?? 'General';
  const changes = [{ at, from: { input: from, format }, to: { input: to, format } }];
  await workbook.apply([{ type: 'set-cells', changes }], { basis });
  return workbook.save();
}
