import type { Figure, Unit } from '../../src/core';
import { fill } from '../../src/core/checks/render';
import {
  divisionText,
  evidenceOf,
  percentText,
  valueText,
} from '../../src/core/checks/render-data';

const PERCENT: Unit = { name: '%', kind: 'ratio', factor: 0.01 };
const METRE: Unit = { name: '米', kind: 'length', factor: 1 };
const KILOMETRE: Unit = { name: '公里', kind: 'length', factor: 1000 };

function figure(text: string, written: number, unit: Unit | null = null, scale = 1): Figure {
  return {
    value: written * (unit?.factor ?? scale),
    written,
    unit,
    decimals: 0,
    step: null,
    text,
    bound: 'exact',
    from: [{ at: { sheet: '甲', row: 0, column: 0 } }],
    basis: 'cell',
    confidence: 1,
  };
}

test.each([
  [{ ratio: 67 / 60, decimals: 2 }, '111.67%'],
  [{ ratio: 1.00005, decimals: 2 }, '100.01%'],
  [{ ratio: 0.005, decimals: 0 }, '1%'],
  [{ ratio: -0.42857, decimals: 1 }, '-42.9%'],
  [{ ratio: 0.29, decimals: 0 }, '29%'],
])('%j as a percentage is %s, half-up', (ratio, text) => {
  expect(percentText(ratio)).toBe(text);
});

test('a division shows numbers in one unit, and units where they differ', () => {
  expect(divisionText(figure('67%', 67, PERCENT), figure('60%', 60, PERCENT))).toBe('67÷60');
  expect(divisionText(figure('81%', 81.00000000000001, PERCENT), figure('80%', 80, PERCENT))).toBe(
    '81÷80',
  );
  expect(divisionText(figure('9.54公里', 9.54, KILOMETRE), figure('9640', 9640, METRE))).toBe(
    '9.54公里÷9640米',
  );
  expect(divisionText(figure('11620', 11620), figure('1.53万', 1.53, null, 10000))).toBe(
    '11620÷1.53万',
  );
});

test('dates are written as the language does; all else by its own text', () => {
  expect(valueText('2026-06-30', 'zh-CN')).toBe('2026年6月30日');
  expect(valueText('2026-06-30', 'en-US')).toBe('2026-06-30');
  expect(valueText(figure(' 14.0 ', 14), 'zh-CN')).toBe('14.0');
});

test('evidence holds what was read, not what was reckoned', () => {
  const data = {
    actual: figure('67%', 67, PERCENT),
    target: figure('60%', 60, PERCENT),
    stated: figure('116.67%', 116.67, PERCENT),
    expected: { ratio: 67 / 60, decimals: 2 },
    asOf: '2026-06-30',
  };
  expect(evidenceOf(data)).toBe('actual=67% target=60% stated=116.67%');
});

test('places are filled, each as often as it stands there', () => {
  const data = { name: '甲', actual: figure('3', 3), target: figure('4', 4) };
  expect(fill('{name}：{actual÷target}，{name}', data, 'zh-CN')).toBe('甲：3÷4，甲');
});
