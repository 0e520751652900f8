import { shownDate, typedDate } from '../../src/taskpane/ledgers/as-of';

test.each([
  ['2025年9月30日', '2025-09-30'],
  ['2025年9月30号', '2025-09-30'],
  [' 2025 年 9 月 3 日 ', '2025-09-03'],
  ['2025-9-30', '2025-09-30'],
  ['2025.09.30', '2025-09-30'],
  ['2025/9/3', '2025-09-03'],
  ['20250930', '2025-09-30'],
  ['2024年2月29日', '2024-02-29'],
])('%s is %s', (text, date) => {
  expect(typedDate(text)).toBe(date);
});

test.each(['2025年2月29日', '2025-13-01', '9月30日', '今天', '', '2025-9'])(
  '%s is no day',
  (text) => {
    expect(typedDate(text)).toBeNull();
  },
);

test('shown as each language writes it', () => {
  expect(shownDate('2025-09-03', 'zh-CN')).toBe('2025年9月3日');
  expect(shownDate('2025-09-03', 'en-US')).toBe('2025-09-03');
  expect(shownDate(null, 'zh-CN')).toBe('');
});
