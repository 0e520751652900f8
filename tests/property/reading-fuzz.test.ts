import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Area, Book, Scalar, SheetSnapshot } from '../../src/core';
import { corpus, goldenBook, read, realBook } from '../read/corpus';
import { randomOf } from '../support/ledger-variants';

const GRIDS = 2000;

/** Printed, so that a failing run can be repeated by setting it. */
const SEED = Number(process.env['FUZZ_SEED'] ?? '20260101');

const WORDS: readonly Scalar[] = (
  '序号|名称|责任单位|完成时限|年度目标|完成情况|完成率|备注|合计|小计|全市|一、就业|（一）教育|1.新建|第1页|——|/|无|已完成|正在|推进|' +
  '12月底|2025年6月30日|截至7月底|住建局|教育局、财政局|李  明|王强张敏|1.53万人|65.58%|０.５|=1+1|完成736人，完成率18.04%|' +
  '[bookmark: _GoBack]甲|\u200b|\u00a0|县区|7月|本月|累计|一季度目标|附件1|填报时间：2025年7月1日|制表人：甲|注：乙'
).split('|');

const ODD: readonly Scalar[] = [
  null,
  0,
  -1,
  1e308,
  NaN,
  45000,
  0.5,
  true,
  { error: '#REF!' },
  '',
  ' \n ',
];

type Random = () => number;

function pick<T>(list: readonly T[], random: Random): T | undefined {
  return list[Math.floor(random() * list.length)];
}

function anyValue(random: Random): Scalar {
  const value = random() < 0.7 ? pick(WORDS, random) : pick(ODD, random);
  return random() < 0.02 ? '很长的文字，'.repeat(2000) : (value ?? null);
}

function anyArea(rows: number, columns: number, random: Random): Area {
  return {
    row: Math.floor(random() * rows),
    column: Math.floor(random() * columns),
    rows: 1 + Math.floor(random() * 4),
    columns: 1 + Math.floor(random() * 4),
  };
}

function noise(random: Random): SheetSnapshot {
  const [rows, columns] = [1 + Math.floor(random() * 25), 1 + Math.floor(random() * 12)];
  const filled = random();
  return {
    name: random() < 0.5 ? '7月' : 'Sheet1',
    mark: null,
    hidden: false,
    locked: false,
    filtered: random() < 0.1,
    origin: [Math.floor(random() * 3), Math.floor(random() * 3)],
    values: Array.from({ length: rows }, () =>
      Array.from({ length: columns }, () => (random() < filled ? anyValue(random) : null)),
    ),
    formats: [
      {
        area: anyArea(rows, columns, random),
        format: pick(['0%', 'yyyy-m-d', '@', '0.00_ '], random) ?? '',
      },
    ],
    formulas: new Map(),
    merges: Array.from({ length: Math.floor(random() * 6) }, () => anyArea(rows, columns, random)),
    hiddenRows: random() < 0.2 ? [1, 2] : [],
    hiddenColumns: [],
  };
}

/** A few cells changed, rows taken out or doubled, merges added or lost. */
function mutated(sheet: SheetSnapshot, random: Random): SheetSnapshot {
  let values = sheet.values.map((row) => [...row]);
  const width = values[0]?.length ?? 1;
  for (let i = Math.floor(random() * 8); i > 0; i -= 1) {
    const row = values[Math.floor(random() * values.length)];
    if (row !== undefined) row[Math.floor(random() * width)] = anyValue(random);
  }
  const at = Math.floor(random() * values.length);
  if (random() < 0.3) values = values.filter((_, row) => row !== at);
  if (random() < 0.3) values.splice(at, 0, [...(values[at] ?? [])]);
  if (random() < 0.2) values = values.slice(0, 1 + Math.floor(random() * values.length));
  const merges = sheet.merges.filter(() => random() < 0.9);
  if (random() < 0.3) merges.push(anyArea(values.length, width, random));
  return { ...sheet, values, merges };
}

async function ledgers(): Promise<SheetSnapshot[]> {
  const golden = readdirSync(join(__dirname, '../golden/reading')).map((file) =>
    goldenBook(file.replace(/\.txt$/, '')),
  );
  const files = corpus === null ? [] : readdirSync(corpus).filter((file) => file.endsWith('.xlsx'));
  const books = [...golden, ...(await Promise.all(files.map(realBook)))];
  return books.flatMap(({ sheets }) =>
    sheets.filter((sheet) => read(bookOf(sheet)).ledgers.length > 0),
  );
}

function bookOf(sheet: SheetSnapshot): Book {
  return { sheets: [sheet], date1904: false, locked: false };
}

/** Every cell a ledger points at lies on its sheet, and every task belongs to an item. */
function expectSound(sheet: SheetSnapshot): number {
  const { ledgers: found } = read(bookOf(sheet));
  for (const ledger of found) {
    const items = new Set(ledger.items.map(({ id }) => id));
    const bottom = sheet.origin[0] + sheet.values.length;
    expect(ledger.area.row + ledger.area.rows).toBeLessThanOrEqual(bottom);
    expect(ledger.tasks.every(({ item }) => items.has(item))).toBe(true);
    expect(ledger.items.every(({ at }) => at.sheet === sheet.name && at.row < bottom)).toBe(true);
    expect(new Set(ledger.indicators.map(({ key }) => key)).size).toBe(ledger.indicators.length);
    expect(new Set(ledger.tasks.map(({ key }) => key)).size).toBe(ledger.tasks.length);
  }
  return found.length;
}

describe(`reading any grid (seed ${SEED})`, () => {
  it(`throws on none of ${GRIDS / 2} grids of noise`, () => {
    const random = randomOf(SEED);
    for (let i = 0; i < GRIDS / 2; i += 1) expectSound(noise(random));
  });

  it(`reads at least 60 % of ${GRIDS / 2} damaged ledgers as ledgers`, async () => {
    const random = randomOf(SEED + 1);
    const sheets = await ledgers();
    let readable = 0;
    for (let i = 0; i < GRIDS / 2; i += 1) {
      const sheet = pick(sheets, random);
      if (sheet !== undefined && expectSound(mutated(sheet, random)) > 0) readable += 1;
    }
    expect(readable).toBeGreaterThanOrEqual((GRIDS / 2) * 0.6);
  });
});
