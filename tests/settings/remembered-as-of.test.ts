import { parseWorkbookText } from '../../scripts/workbook-text/parse';
import {
  asOfRow,
  buildSummary,
  drain,
  review,
  settingsSheet,
  type PutRowsEdit,
  type Review,
  type StateRow,
} from '../../src/core';

const TABLE = `序号 | 实事名称 | 年度目标 | 完成数 | 完成率 | 责任单位 | 完成时限
1 | 硬化村道（公里） | 40 | 22 | 55% | 交通局 | 2026年12月31日
2 | 改造管网（公里） | 60 | 15 | 25% | 水务局 | 2026年12月31日`;

/** A ledger under its title and perhaps a line of its own, with these rows in 设置. */
function reviewed(
  rows: readonly string[],
  line = '',
  { asOf = null, table = TABLE }: { asOf?: string | null; table?: string } = {},
): Review {
  const settings = ['=== 设置', '@mark settings 设置', '设置', '', headings(), ...rows];
  const ledger = ['=== 台账', '民生实事台账', ...(line === '' ? [] : [line]), table];
  const book = parseWorkbookText([...settings, ...ledger].join('\n'));
  return drain(review(book, { asOf, sheets: null }));
}

const headings = (): string => settingsSheet('设置').headings.join(' | ');

const lineOf = ({ cells }: StateRow): string =>
  (cells ?? [])
    .map((cell) => (typeof cell === 'string' ? `'${cell.split('|').join('\\|')}` : ''))
    .join(' | ');

const LEDGER = { title: '民生实事台账', sheet: '台账' };

const asOfOf = ({ ledgers }: Review) => ledgers[0]?.asOf;

const messages = ({ findings }: Review): string[] =>
  findings.filter(({ check }) => check === 'report-date-missing').map(({ message }) => message);

const SEPTEMBER = lineOf(asOfRow(LEDGER, '2026-09-30', null));

test('the date given last is used where the ledger says none, and is to be confirmed', () => {
  const found = reviewed([SEPTEMBER]);
  expect(asOfOf(found)).toMatchObject({ date: '2026-09-30', basis: 'remembered', instead: null });
  expect(messages(found)).toEqual(['remembered']);
  const states = [...(found.ledgers[0]?.progress.tasks.values() ?? [])].map(({ state }) => state);
  expect(states).not.toContain('unknown');
});

test('a date that is given now goes before it, and asks for nothing', () => {
  const found = reviewed([SEPTEMBER], '', { asOf: '2026-10-31' });
  expect(asOfOf(found)).toMatchObject({ date: '2026-10-31', basis: 'given' });
  expect(messages(found)).toEqual([]);
});

test('it yields as soon as the ledger says a date of its own', () => {
  const found = reviewed([SEPTEMBER], '截至2026年10月31日');
  expect(asOfOf(found)).toMatchObject({ date: '2026-10-31', basis: 'as-of-line' });
  const prose = TABLE.replace('完成时限', '完成时限 | 进展情况').replaceAll(
    '12月31日',
    '12月31日 | 截至2026年10月31日，正在施工',
  );
  expect(asOfOf(reviewed([SEPTEMBER], '', { table: prose }))).toMatchObject({
    date: '2026-10-31',
    basis: 'inferred',
  });
});

test('what overrode the ledger’s own date holds while the ledger still says the same', () => {
  const row = lineOf(asOfRow(LEDGER, '2026-09-28', '2026-09-30'));
  const same = reviewed([row], '截至2026年9月30日');
  expect(asOfOf(same)).toMatchObject({ date: '2026-09-28', instead: '2026-09-30' });
  expect(messages(same)).toEqual([]);
  expect(asOfOf(reviewed([row], '截至2026年10月31日'))).toMatchObject({ date: '2026-10-31' });
});

test.each([
  ['for this ledger', '截至日期 | 民生实事台账 |  | 2026年9月30日', '2026-09-30'],
  ['for its sheet', '截至日期 | 台账 |  | 2026-9-30', '2026-09-30'],
  ['for all', "截至日期 |  |  | '2026.9.30", '2026-09-30'],
  ['as a date of the sheet', '截至日期 |  |  | 46295', '2026-09-30'],
  ['for another ledger', '截至日期 | 督查台账 |  | 2026年9月30日', null],
])('typed by hand %s', (_, row, date) => {
  expect(asOfOf(reviewed([row]))?.date ?? null).toBe(date);
});

test('typed by hand it yields to a later date of the ledger, not to an earlier one', () => {
  const row = '截至日期 |  |  | 2026年9月30日';
  expect(asOfOf(reviewed([row], '截至2026年8月31日'))?.date).toBe('2026-09-30');
  expect(asOfOf(reviewed([row], '截至2026年10月31日'))?.date).toBe('2026-10-31');
});

test('a row without a date is left aside and said to be', () => {
  const { settings } = reviewed(['截至日期 |  |  | 9月底']);
  expect(settings.unreadable.map(({ problem }) => problem)).toEqual(['as-of']);
});

test('a reason for using it lapses with the figures', () => {
  const evidence = (table: string) =>
    reviewed([SEPTEMBER], '', { table }).findings.find(({ message }) => message === 'remembered')
      ?.evidence;
  expect(evidence(TABLE)).not.toBe(evidence(TABLE.replace('22 | 55%', '24 | 60%')));
});

test('a summary made with a date keeps it, once', () => {
  const kept = (rows: readonly string[]): readonly StateRow[] => {
    const settings = ['=== 设置', '@mark settings 设置', '设置', '', headings(), ...rows];
    const book = parseWorkbookText([...settings, '=== 台账', '民生实事台账', TABLE].join('\n'));
    const found = drain(review(book, { asOf: '2026-09-30', sheets: null }));
    return buildSummary(found, book)
      .filter((edit): edit is PutRowsEdit => edit.type === 'put-rows')
      .flatMap((edit) => edit.rows)
      .filter(({ key }) => key.startsWith('as-of/'));
  };
  expect(kept([])).toEqual([asOfRow(LEDGER, '2026-09-30', null)]);
  expect(kept([SEPTEMBER])).toEqual([]);
});
