import {
  decimalsShown,
  displayText,
  isDateFormat,
  isPercentFormat,
} from '../../src/core/text/number-format';

/** Serial of 30 June 2023 in the 1900 system. */
const JUNE_30 = 45107;

test.each([
  [14, 'General', '14'],
  [19.52, 'General', '19.52'],
  [0.8100000000000001, 'General', '0.81'],
  [1 / 3, 'General', '0.333333333'],
  [100 / 3, 'General', '33.33333333'],
  [12345678901, 'General', '12345678901'],
  [123456789012, 'General', '1.23457E+11'],
  [-5, 'General', '-5'],
  [0, 'General', '0'],
  [14, '0.0', '14.0'],
  [19.52, '0', '20'],
  [2.5, '0', '3'],
  [1.005, '0.00', '1.01'],
  [20000, '#,##0', '20,000'],
  [1234567.891, '#,##0.00', '1,234,567.89'],
  [999, '#,##0', '999'],
  [0.5, '0.##', '0.5'],
  [3, '0.##', '3'],
  [1.39, '0%', '139%'],
  [0.8100000000000001, '0%', '81%'],
  [0.6543, '0.00%', '65.43%'],
  [1.1667, '0.00%', '116.67%'],
  [-1234, '#,##0;(#,##0)', '(1,234)'],
  [12, '0"户"', '12户'],
  [15300, '0.00,"千"', '15.30千'],
  [1234, '¥#,##0', '¥1,234'],
  [7, '[$-804]0', '7'],
  [7, '000', '007'],
  [12, '@', '12'],
  [JUNE_30, 'yyyy-mm-dd', '2023-06-30'],
  [JUNE_30, 'm/d/yyyy', '6/30/2023'],
  [JUNE_30, 'yyyy/m/d', '2023/6/30'],
  [JUNE_30, 'yyyy"年"m"月"d"日"', '2023年6月30日'],
  [JUNE_30, 'yyyy"年"m"月"', '2023年6月'],
  [JUNE_30, '[$-804]yyyy"年"m"月"d"日";@', '2023年6月30日'],
  [JUNE_30 + 0.5, 'yyyy-mm-dd hh:mm', '2023-06-30 12:00'],
  [60, '0_ ', '60'],
] as const)('%d under %s shows %s', (value, format, text) => {
  expect(displayText(value, format, false)).toBe(text);
});

test('other values show as they are', () => {
  expect(displayText('应救尽救', '0.00', false)).toBe('应救尽救');
  expect(displayText(null, '0', false)).toBe('');
  expect(displayText(true, 'General', false)).toBe('TRUE');
  expect(displayText({ error: '#DIV/0!' }, '0%', false)).toBe('#DIV/0!');
});

test('the 1904 system counts from another day', () => {
  expect(displayText(JUNE_30 - 1462, 'yyyy-mm-dd', true)).toBe('2023-06-30');
});

test.each([
  [14, '0.0', 1],
  [14, 'General', 0],
  [19.52, 'General', 2],
  [1.39, '0%', 0],
  [0.6543, '0.00%', 2],
  [0.5, '0.##', 1],
  [20000, '#,##0', 0],
] as const)('%d under %s shows %d decimals', (value, format, decimals) => {
  expect(decimalsShown(value, format)).toBe(decimals);
});

test('dates and texts show no decimals', () => {
  expect(decimalsShown(JUNE_30, 'yyyy-mm-dd')).toBeNull();
  expect(decimalsShown('12', '0.00')).toBeNull();
});

test('kinds of format', () => {
  expect(isPercentFormat('0.00%')).toBe(true);
  expect(isPercentFormat('0"%"')).toBe(false);
  expect(isPercentFormat('General')).toBe(false);
  expect(isDateFormat('yyyy"年"m"月"')).toBe(true);
  expect(isDateFormat('m/d/yyyy')).toBe(true);
  expect(isDateFormat('[Red]0')).toBe(false);
  expect(isDateFormat('General')).toBe(false);
  expect(isDateFormat('0"日"')).toBe(false);
});
