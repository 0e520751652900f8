import {
  addressOf,
  columnIndex,
  findingText,
  formatAt,
  review,
  valueAt,
  type Book,
  type Finding,
  type Review,
  type SheetSnapshot,
} from '../../src/core';
import { drain } from '../../src/core/review';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import { codec } from '../support/codec';
import { realLedgers } from '../support/corpus';

const ledgers = realLedgers();
const onRealLedgers = ledgers === null ? describe.skip : describe;

const reviewed = (book: Book): Review => drain(review(book, { asOf: null, sheets: null }));
const cellOf = ({ at }: Finding): string => addressOf(at[0].at);
const gravest = ({ findings }: Review): Finding[] =>
  findings.filter(({ severity }) => severity === 'must-fix');

async function bookOf(name: string): Promise<Book> {
  const found = ledgers?.find((one) => one.name.startsWith(name));
  if (found === undefined) throw new Error(`no ledger ${name}`);
  return await openXlsx(found.bytes, { codec }).read();
}

/** Target, actual and stated rate of one row, as numbers of the document. */
interface RateRow {
  readonly row: number;
  readonly target: number;
  readonly actual: number;
  readonly stated: number;
  /** Decimals of the rate as a share: `0.00%` → 4. */
  readonly decimals: number;
  /** Half the last digit of the figures; 0 for counts. */
  readonly halfTarget: number;
  readonly halfActual: number;
}

const [TARGET, ACTUAL, RATE] = ['D', 'E', 'F'].map(columnIndex) as [number, number, number];

function rateRows(sheet: SheetSnapshot): RateRow[] {
  return sheet.values.flatMap((_, index) => {
    const row = index + sheet.origin[0];
    const value = (column: number): number => {
      const found = valueAt(sheet, row, column);
      return typeof found === 'number' ? Math.round(found * 1e10) / 1e10 : NaN;
    };
    const [target, actual, stated] = [value(TARGET), value(ACTUAL), value(RATE)];
    if ([target, actual, stated].some(Number.isNaN)) return [];
    const decimals = decimalsShown(sheet, row, RATE) ?? 2;
    const half = (column: number): number => {
      const shown = decimalsShown(sheet, row, column);
      return shown === null ? 0 : 0.5 / 10 ** shown;
    };
    return [
      {
        row,
        target,
        actual,
        stated,
        decimals,
        halfTarget: half(TARGET),
        halfActual: half(ACTUAL),
      },
    ];
  });
}

/** Decimals as a share where the format is a percentage; null for other formats. */
function decimalsShown(sheet: SheetSnapshot, row: number, column: number): number | null {
  const match = /^0(?:\.(0+))?%$/.exec(formatAt(sheet, row, column));
  return match === null ? null : (match[1]?.length ?? 0) + 2;
}

const rounded = (value: number, decimals: number): number =>
  Math.round(Number((value * 10 ** decimals).toPrecision(12))) / 10 ** decimals;

const isRight = ({ actual, target, stated, decimals }: RateRow): boolean =>
  rounded(actual / target, decimals) === rounded(stated, decimals);

/** A rate that the document's rounded inputs allow, or that may stand for “reached”. */
function isExcusable(row: RateRow, rate: number): boolean {
  const { actual, target, halfActual, halfTarget, decimals } = row;
  if (rounded(rate, decimals) === 1 && actual >= target) return true;
  if (halfActual === 0 && halfTarget === 0) return false;
  const half = 0.5 / 10 ** decimals;
  const low = (actual - halfActual) / (target + halfTarget) - half;
  const high = (actual + halfActual) / (target - halfTarget) + half;
  return rate >= low && rate <= high;
}

function withRate(book: Book, sheet: SheetSnapshot, row: number, rate: number): Book {
  const values = sheet.values.map((cells, r) =>
    cells.map((value, c) =>
      r + sheet.origin[0] === row && c + sheet.origin[1] === RATE ? rate : value,
    ),
  );
  return {
    ...book,
    sheets: book.sheets.map((one) => (one === sheet ? { ...sheet, values } : one)),
  };
}

onRealLedgers('the indicator table with one wrong rate', () => {
  let book: Book;
  let sheet: SheetSnapshot;
  let result: Review;
  const at = (cell: string): Finding[] =>
    result.findings.filter((finding) => cellOf(finding) === cell);
  const of = (check: string): string[] =>
    result.findings.filter((finding) => finding.check === check).map(cellOf);

  beforeAll(async () => {
    book = await bookOf('004');
    [sheet] = book.sheets as [SheetSnapshot];
    result = reviewed(book);
  });

  test('F48 is the only 强制, with its arithmetic', () => {
    expect(gravest(result).map(cellOf)).toEqual(['F48']);
    const [finding] = at('F48') as [Finding];
    expect(findingText(finding, 'zh-CN')).toBe('67÷60=111.67%，表中116.67%');
    expect(finding.evidence).toBe('actual=67% target=60% stated=116.67%');
  });

  test('F46 is a hint with its arithmetic', () => {
    expect(of('rate-within-rounding')).toEqual(['F46']);
    const [finding] = at('F46') as [Finding];
    expect(finding.severity).toBe('hint');
    expect(findingText(finding, 'zh-CN')).toContain('81÷80=101.25%，表中102%');
  });

  test('what the sheet lacks is said once each', () => {
    const told = result.findings.filter(({ check }) =>
      ['report-date-missing', 'required-column-missing'].includes(check),
    );
    expect(told.map(({ message, severity }) => [message, severity])).toEqual([
      ['missing', 'verify'],
      ['assumedDeadline', 'hint'],
    ]);
  });

  test('actuals without a target: three to be verified, an entitlement a hint', () => {
    const found = result.findings.filter(({ check }) => check === 'actual-without-target');
    expect(found.map((one) => [cellOf(one), one.severity, one.evidence.split(' ')[0]])).toEqual([
      ['E39', 'hint', 'actual=95'],
      ['E41', 'verify', 'actual=2326'],
      ['E42', 'verify', 'actual=4524'],
      ['E63', 'verify', 'actual=21'],
    ]);
  });

  test('none of the 42 right rates is reported; moved by 3 points, exactly that one is wrong', () => {
    const rows = rateRows(sheet).filter(isRight);
    expect(rows).toHaveLength(42);
    const rates = new Set(rows.map(({ row }) => addressOf({ row, column: RATE })));
    expect(result.findings.map(cellOf).filter((cell) => rates.has(cell))).toEqual([]);
    let excused = 0;
    for (const row of rows) {
      for (const rate of [row.stated + 0.03, row.stated - 0.03].filter((one) => one >= 0)) {
        const moved = reviewed(withRate(book, sheet, row.row, rate));
        const cell = addressOf({ row: row.row, column: RATE });
        const excusable = isExcusable(row, rate);
        if (excusable) excused += 1;
        expect([cell, rate, gravest(moved).map(cellOf).sort()]).toEqual([
          cell,
          rate,
          (excusable ? ['F48'] : ['F48', cell]).sort(),
        ]);
      }
    }
    expect(excused).toBeLessThan(6);
  });
});

onRealLedgers('the other real ledgers', () => {
  const others = (ledgers ?? []).map(({ name }) => name).filter((name) => !name.startsWith('004'));

  test.each(others)('nothing in %s is 强制, and no check crashes', async (name) => {
    const result = reviewed(await bookOf(name));
    expect(result.ledgers.length).toBeGreaterThan(0);
    expect(gravest(result).map((one) => [cellOf(one), one.check])).toEqual([]);
    expect(result.notRun.filter(({ crashed }) => crashed)).toEqual([]);
  });

  test('what can be seen in them without reading sentences is found', async () => {
    const found = async (name: string): Promise<string[]> =>
      reviewed(await bookOf(name))
        .findings.filter(({ check }) => !/^(?:prose-|nodes-|forecast-|label-)/.test(check))
        .map((one) => `${one.at[0].at.sheet}!${cellOf(one)} ${one.check} ${one.severity}`);
    expect(await found('000')).toEqual([
      '落实情况表!D6 unit-names-consistent verify',
      '落实情况表!D7 unit-names-consistent verify',
      '落实情况表!G15 overdue hint',
    ]);
    expect(await found('001-ducha')).toEqual([
      '附件1!G4 report-date-missing verify',
      '附件1!B6 numbering-unbroken hint',
      '附件2!G5 report-date-missing verify',
      '附件2!D10 unit-names-consistent hint',
      '附件2!F14 deadline-is-date hint',
      '附件2!D15 unit-names-consistent hint',
      '附件2!D16 unit-names-consistent hint',
      '附件2!F16 deadline-single verify',
    ]);
    expect(await found('002-qingdan')).toEqual(['任务清单!A1 report-date-missing verify']);
  });

  test('a share of the whole length, in another unit than the target, is to be verified', async () => {
    const { findings } = reviewed(await bookOf('003-zhibiao'));
    const rates = findings.filter(({ check }) => check === 'rate-matches-figures');
    expect(rates.map((one) => [cellOf(one), one.message, one.severity])).toEqual([
      ['G21', 'sameInText', 'verify'],
    ]);
    expect(rates.map((one) => findingText(one, 'zh-CN'))).toEqual([
      '8.8公里÷9223米=95.41%，表中73.7%，本行文字也写73.7%',
    ]);
  });
});
