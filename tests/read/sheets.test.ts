import {
  DEFAULT_SETTINGS,
  columnKey,
  readSettings,
  roleRow,
  type Book,
  type SheetSnapshot,
} from '../../src/core';
import { parseWorkbookText } from '../../scripts/workbook-text/parse';
import { goldenBook, read, readOne } from './corpus';

const TABLE = [
  '北岭县2025年7月民生实事台账',
  '序号 | 实事名称 | 责任单位 | 情形 | 年度目标 | 完成数',
  '1 | 修路 | 交通局 | 顺 | 12 | 9',
  '2 | 建桥 | 交通局 | 卡 | 4 | 1',
];

function bookOf(...sheets: readonly (readonly string[])[]): Book {
  return parseWorkbookText(sheets.map((lines) => lines.join('\n')).join('\n'));
}

function withSheet(book: Book, change: (sheet: SheetSnapshot) => SheetSnapshot): Book {
  return { ...book, sheets: book.sheets.map(change) };
}

describe('sheets that are never read', () => {
  it.each([
    ['as we named it', '总览'],
    ['renamed or copied by the user', '总览 (2)'],
  ])('a marked sheet, %s', (_, name) => {
    const book = bookOf([`=== ${name}`, '@mark overview 总览', ...TABLE], ['=== 台账', ...TABLE]);
    const { ledgers, skipped } = read(book);
    expect(ledgers.map(({ sheet }) => sheet)).toEqual(['台账']);
    expect(skipped).toEqual([{ sheet: name, reason: 'own' }]);
  });

  it('those not asked for', () => {
    const book = bookOf(['=== 甲', ...TABLE], ['=== 乙', ...TABLE]);
    expect(read(book, { sheets: ['乙'] }).ledgers.map(({ sheet }) => sheet)).toEqual(['乙']);
  });

  it('headings without a row below', () => {
    const book = bookOf(['=== 空', ...TABLE.slice(0, 2)]);
    expect(read(book)).toEqual({ ledgers: [], skipped: [{ sheet: '空', reason: 'no-rows' }] });
  });
});

describe('corrected roles', () => {
  it('beat heading and content, and survive another month and an inserted column', () => {
    const book = bookOf(['=== 7月', ...TABLE]);
    expect(readOne(book).columns[3]?.role).toBe('ignored');
    const { key, title } = readOne(book);
    const row = roleRow({ key, title: title ?? '' }, '情形', 'status');
    expect(row.key).toBe(`role/${columnKey(key, '情形')}`);
    const settings = {
      ...DEFAULT_SETTINGS,
      roles: new Map([[columnKey(key, '情形'), 'status' as const]]),
    };
    const later = bookOf([
      '=== 8月',
      ...TABLE.map((line) => (line.includes('|') ? ` | ${line}` : line.replace('7月', '8月'))),
    ]);
    const [ledger] = read(later, {}, settings).ledgers;
    expect(ledger?.columns.find(({ header }) => header === '情形')).toMatchObject({
      role: 'status',
      basis: 'corrected',
      confidence: 1,
    });
    expect(ledger?.tasks.map(({ labels }) => labels.map(({ text }) => text))).toEqual([
      ['顺'],
      ['卡'],
    ]);
  });

  it('typed into 设置 for every ledger hold in every ledger', () => {
    const book = bookOf(
      [
        '=== 设置',
        '@mark settings 设置',
        '设置',
        '',
        '类别 | 台账 | 对象 | 取值 | 理由 | 依据 | 键',
        '列角色 |  | 情形 | 状态',
      ],
      ['=== 台账', ...TABLE],
    );
    const [ledger] = read(book, {}, readSettings(book)).ledgers;
    expect(ledger?.columns[3]?.role).toBe('status');
  });
});

describe('as-of date', () => {
  const line = (text: string): Book =>
    bookOf(['=== 台账', TABLE[0] ?? '', text, ...TABLE.slice(1)]);

  it.each([
    ['截至2025年7月20日', '2025-07-20', 'as-of-line'],
    ['填报时间：2025年8月3日', '2025-08-03', 'report-date'],
    ['填报单位：督查室', '2025-07-31', 'title'],
  ])('%s', (text, date, basis) => {
    expect(readOne(line(text)).asOf).toMatchObject({ date, basis });
  });

  it('the given one beats all', () => {
    const ledger = readOne(line('截至2025年7月20日'), { asOf: '2025-06-30' });
    expect(ledger.asOf).toEqual({
      ...{ date: '2025-06-30', basis: 'given', text: null, from: null },
      instead: '2025-07-20',
    });
  });

  it('is null where neither lines, names nor sentences say one, and the year stays unknown', () => {
    const book = bookOf(['=== 台账', '民生实事台账', ...TABLE.slice(1)]);
    expect(readOne(book)).toMatchObject({ year: null, asOf: { date: null, basis: null } });
    expect(readOne(book, { asOf: '2025-06-30' })).toMatchObject({ year: 2025, yearStated: false });
  });

  it('is not inferred from 截至 texts that differ', () => {
    const texts = (first: string, second: string): Book =>
      bookOf([
        '=== 台账',
        '北岭县2025年民生实事台账',
        '序号 | 实事名称 | 责任单位 | 进展情况',
        `1 | 修路 | 交通局 | 截至${first}底，完成路基3公里。`,
        `2 | 建桥 | 交通局 | 截止${second}底，桥墩完成。`,
      ]);
    expect(readOne(texts('7月', '7月')).asOf).toMatchObject({
      date: '2025-07-31',
      basis: 'inferred',
    });
    expect(readOne(texts('7月', '6月')).asOf.date).toBeNull();
  });
});

describe('used ranges inflated by formatting', () => {
  it('reads 16,384 columns and a million formatted rows as the few cells that are filled', () => {
    const whole = { row: 0, column: 0, rows: 1048576, columns: 16384 };
    const wide = withSheet(goldenBook('doubled-headings'), (sheet) => ({
      ...sheet,
      values: sheet.values.map((row) => [...row, ...Array.from({ length: 16376 }, () => null)]),
      formats: [{ area: whole, format: '0.00' }],
      merges: [...sheet.merges, { row: 40, column: 0, rows: 1000000, columns: 16384 }],
    }));
    const [ledger] = read(wide).ledgers;
    expect(ledger?.area).toEqual(readOne(goldenBook('doubled-headings')).area);
    expect(ledger?.items).toHaveLength(3);
  });

  it('goes on after rows that hold nothing', () => {
    const empty = Array.from({ length: 60 }, () => '');
    const ledger = readOne(bookOf(['=== 台账', ...TABLE.slice(0, 3), ...empty, ...TABLE.slice(3)]));
    expect(ledger.items.map(({ name }) => name)).toEqual(['修路', '建桥']);
  });
});
