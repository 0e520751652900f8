import {
  asOfDatesIn,
  periodIn,
  readAsOfLine,
  speaksOfYear,
  yearIn,
} from '../../src/core/text/as-of';

test.each([
  ['截至2021年9月底', '2021-09-30', 'as-of-line'],
  ['截止时间：2023年6月30日', '2023-06-30', 'as-of-line'],
  ['（截至9月底）', '2023-09-30', 'as-of-line'],
  ['2021年前三季度重点民生实事进展情况台账（截至9月底）', '2021-09-30', 'as-of-line'],
  ['填报时间：2020年9月25日', '2020-09-25', 'report-date'],
  ['填报单位：督查室    填报日期：2023.6.30', '2023-06-30', 'report-date'],
  ['统计时间: 2023-06-30', '2023-06-30', 'report-date'],
  ['7月', '2023-07-31', 'title'],
  ['2023年3季度', '2023-09-30', 'title'],
  ['2021年前三季度区重点民生实事进展情况表', '2021-09-30', 'title'],
  ['2020年民生实事7月份进展情况通报', '2020-07-31', 'title'],
  ['1-7月', '2023-07-31', 'title'],
])('%s', (text, date, basis) => {
  expect(readAsOfLine(text, 2023)).toMatchObject({ date, basis });
});

test.each([
  '某县2020年10件民生实事落实情况表',
  '20项民生实事进展情况',
  'Sheet1',
  '附件1',
  '2023年度台账',
])('%s says no day', (text) => {
  expect(readAsOfLine(text, 2023)).toBeNull();
});

test('a day without a year stays open', () => {
  expect(readAsOfLine('7月', null)).toMatchObject({ date: null, yearStated: false });
});

test('截至 dates inside sentences, with their spans', () => {
  const text = '截至7月底，新增11620人；截止7月31日，浓度56微克；自1月1日起执行。';
  const found = asOfDatesIn(text, 2020);
  expect(found.map((d) => d.date)).toEqual(['2020-07-31', '2020-07-31']);
  expect(found.map((d) => text.slice(...d.span))).toEqual(['7月底', '7月31日']);
  expect(asOfDatesIn('截至目前，已完成', 2020)).toEqual([]);
});

test('periods of headings', () => {
  expect(periodIn('7月完成数', 2023)).toMatchObject({ date: '2023-07-31' });
  expect(periodIn('一季度目标', 2023)).toMatchObject({ date: '2023-03-31' });
  expect(periodIn('年度目标', 2023)).toBeNull();
});

test('the year of a title', () => {
  expect(yearIn('某县2020年10件民生实事落实情况表')).toBe(2020);
  expect(yearIn('２０２３年度任务清单')).toBe(2023);
  expect(yearIn('20项民生实事')).toBeNull();
  expect(yearIn('县政办发〔2023〕4号')).toBeNull();
  expect(speaksOfYear('年度\n目标')).toBe(true);
  expect(speaksOfYear('2023年民生实事')).toBe(false);
});
