import { readDates } from '../../src/core/text/date-words';

const dates = (text: string, year: number | null = 2023) =>
  readDates(text, year).map((d) => d.date);

test.each([
  ['12月15日', '2023-12-15'],
  ['12 月 15 日', '2023-12-15'],
  ['１２月１５日', '2023-12-15'],
  ['11月底', '2023-11-30'],
  ['2月底', '2023-02-28'],
  ['10月中旬', '2023-10-20'],
  ['10月上旬', '2023-10-10'],
  ['10月下旬', '2023-10-31'],
  ['5月初', '2023-05-10'],
  ['年底前', '2023-12-31'],
  ['年底', '2023-12-31'],
  ['2021年3月底之前', '2021-03-31'],
  ['2021年年底前', '2021-12-31'],
  ['2022年底', '2022-12-31'],
  ['6月底之前', '2023-06-30'],
  ['12月31日前', '2023-12-31'],
  ['7月', '2023-07-31'],
  ['7月份', '2023-07-31'],
  ['1-7月', '2023-07-31'],
  ['1--7月份', '2023-07-31'],
  ['1月至7月', '2023-07-31'],
  ['3月至10月', '2023-10-31'],
  ['上半年', '2023-06-30'],
  ['下半年', '2023-12-31'],
  ['一季度', '2023-03-31'],
  ['第二季度末', '2023-06-30'],
  ['前三季度', '2023-09-30'],
  ['2023年3季度', '2023-09-30'],
  ['2023.6.30', '2023-06-30'],
  ['2023/6/30', '2023-06-30'],
  ['2023-06-30', '2023-06-30'],
  ['20230630', '2023-06-30'],
  ['2023年6月', '2023-06-30'],
  ['2023.6', '2023-06-30'],
  ['十二月底', '2023-12-31'],
  ['十一月三十日', '2023-11-30'],
  ['二〇二三年六月三十日', '2023-06-30'],
  ['2 月底', '2023-02-28'],
])('%s is %s', (text, date) => {
  expect(dates(text)).toEqual([date]);
});

test.each([
  '2月30日',
  '13月底',
  '6月31日',
  '3个月',
  '完成12项',
  '3.77万平方米',
  '65.58%',
  '每人每月',
  '9640米',
  '十二所',
  '2-3个',
  '第3期',
  '6-12月龄儿童',
  '20231330',
])('%s holds no date', (text) => {
  expect(dates(text)).toEqual([]);
});

test('February ends by the year', () => {
  expect(dates('2月底', 2024)).toEqual(['2024-02-29']);
  expect(dates('2月29日', 2024)).toEqual(['2024-02-29']);
  expect(dates('2月29日', 2023)).toEqual([]);
});

test('several dates, each with its span', () => {
  const text = '6月30日\n\n12月31日';
  const found = readDates(text, 2020);
  expect(found.map((d) => d.date)).toEqual(['2020-06-30', '2020-12-31']);
  expect(found.map((d) => text.slice(...d.span))).toEqual(['6月30日', '12月31日']);
});

test('an unknown year is kept apart from the day', () => {
  expect(readDates('11月底', null)).toMatchObject([
    { date: null, month: 11, day: 30, year: null, yearStated: false },
  ]);
  expect(readDates('2021年11月底', null)).toMatchObject([
    { date: '2021-11-30', year: 2021, yearStated: true },
  ]);
});

test('a year said once carries on', () => {
  expect(dates('2021年3月底之前完成建档；6月底之前统一纳入', 2023)).toEqual([
    '2021-03-31',
    '2021-06-30',
  ]);
});

test('自…起 is a start', () => {
  expect(readDates('自7月1日起执行', 2023)).toMatchObject([{ date: '2023-07-01', sense: 'from' }]);
  expect(readDates('7月1日前完成', 2023)).toMatchObject([{ date: '2023-07-01', sense: 'by' }]);
});

test('spans survive normalisation', () => {
  const text = '[bookmark: _GoBack]截至\u00A0７月\u200B底，';
  expect(readDates(text, 2023).map((d) => text.slice(...d.span))).toEqual(['７月\u200B底']);
});
