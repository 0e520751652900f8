import { splitCellParts } from '../../src/core/text/cell-parts';
import { knownUnit } from '../../src/core/text/units';

const at = { sheet: '表', row: 1, column: 1 };
const split = (text: string) => splitCellParts(text, at, knownUnit('人'));

test('actual and rate in one cell, each with its span', () => {
  const raw = '完成736人，完成率18.04%';
  const { actual, rate, rest } = split(raw);
  expect(actual).toMatchObject({ value: 736, text: '736人' });
  expect(rate).toMatchObject({ value: 0.1804, text: '18.04%' });
  expect(rest).toEqual([]);
  expect(raw.slice(...(rate?.from[0].span ?? [0, 0]))).toBe('18.04%');
});

test.each([
  ['80%（因征地滞后）', null, 0.8, ['因征地滞后']],
  ['80%（因征地滞后', null, 0.8, ['因征地滞后']],
  ['736（18.04%）', 736, 0.1804, []],
  ['累计完成1,200人；完成比例60%', 1200, 0.6, []],
  ['已完成98人，占目标任务的140%，超额', 98, 1.4, ['超额']],
  ['培训100人，其中女性40人', 100, null, ['其中女性40人']],
  ['正在施工', null, null, ['正在施工']],
  ['2021年3月底之前完成', null, null, ['2021年3月底之前完成']],
])('%s', (text, actual, rate, rest) => {
  const parts = split(text);
  expect(parts.actual?.value ?? null).toBe(actual);
  expect(parts.rate?.value ?? null).toBe(rate);
  expect(parts.rest.map((part) => part.text)).toEqual(rest);
  for (const part of parts.rest) expect(text.slice(...part.span)).toBe(part.text);
});
