import { percentagesIn } from '../../src/core/text/percentages';

test.each([
  ['新增11620人，占目标任务的76%。', [[0.76, 'exact']]],
  [
    '筛查率65.58%，其中46人；筛查率70.59%',
    [
      [0.6558, 'exact'],
      [0.7059, 'exact'],
    ],
  ],
  [
    '覆盖率 108.91%（目标为达到 55% 以上）',
    [
      [1.0891, 'exact'],
      [0.55, 'at-least'],
    ],
  ],
  ['完成率超过83%', [[0.83, 'at-least']]],
  ['不超过５％', [[0.05, 'at-most']]],
  ['约占总体的百分之八十', [[0.8, 'exact']]],
  ['较上月提高3个百分点', []],
  ['千分之三', []],
  ['共100户', []],
])('%s', (text, expected) => {
  expect(percentagesIn(text).map(({ value, bound }) => [value, bound])).toEqual(expected);
});

test('each with its span in the raw text', () => {
  const text = '完成\u200B率６５．５８％，达99.2 %';
  expect(percentagesIn(text).map((p) => [text.slice(...p.span), p.decimals])).toEqual([
    ['６５．５８％', 2],
    ['99.2 %', 1],
  ]);
});
