import type { Figure, Reading } from '../../src/core/ledger/figure';
import type { Scalar } from '../../src/core/sheet/value';
import { readFigureCell, type FigureCell } from '../../src/core/text/cell-figure';
import { plainPercentOf } from '../../src/core/text/plain-figure';
import { knownUnit } from '../../src/core/text/units';

const at = { sheet: '进展', row: 4, column: 3 };

function read(value: Scalar, more: Partial<FigureCell> = {}): Reading {
  return readFigureCell({ value, format: 'General', at, unit: null, role: 'actual', ...more });
}

function figure(value: Scalar, more: Partial<FigureCell> = {}): Figure {
  const reading = read(value, more);
  if (reading.kind !== 'figure') throw new Error(`no figure: ${JSON.stringify(reading)}`);
  return reading.figure;
}

describe('text in a column of figures', () => {
  test.each<[string, Partial<Figure> & { unit?: unknown }]>([
    ['1.53万人', { value: 15300, written: 1.53, decimals: 2, step: 100, bound: 'exact' }],
    ['41.1万人次', { value: 411000, step: 1000 }],
    ['3.77万平方米', { value: 37700 }],
    ['2亿元', { value: 200000000, step: 100000000 }],
    ['17000余个', { value: 17000, bound: 'about', step: null }],
    ['17000余', { value: 17000, bound: 'about', text: '17000余' }],
    ['2万余份', { value: 20000, bound: 'about' }],
    ['十余万', { value: 100000, bound: 'about' }],
    ['不少于 70', { value: 70, bound: 'at-least', text: '70' }],
    ['不高于 58 微克/立方米', { value: 58, bound: 'at-most' }],
    ['控制在5%以内', { value: 0.05, bound: 'at-most' }],
    ['55% 以上', { value: 0.55, written: 55, bound: 'at-least', text: '55%' }],
    ['超过83%', { value: 0.83, bound: 'at-least' }],
    ['约9.54公里', { value: 9540, bound: 'about', step: 10 }],
    ['100个左右', { value: 100, bound: 'about' }],
    ['20,000', { value: 20000, decimals: 0, step: null }],
    ['20，000户', { value: 20000 }],
    ['１２', { value: 12 }],
    ['1．53', { value: 1.53, step: 0.01 }],
    ['14.0 ', { value: 14, decimals: 1, step: 0.1 }],
    ['十二', { value: 12, step: null }],
    ['两所', { value: 2 }],
    ['百分之八十', { value: 0.8, written: 80 }],
    ['八成', { value: 0.8 }],
    ['-5', { value: -5 }],
    ['9640米', { value: 9640, step: null }],
    ['3万元', { value: 30000, step: 10000 }],
    ['56个小区', { value: 56 }],
    ['0', { value: 0 }],
    ['12 000', { value: 12000 }],
    ['新增就业1.53万人', { value: 15300 }],
    ['增长9.5%', { value: 0.095 }],
    ['每人每月286元', { value: 286 }],
    ['1亿2000万元', { value: 120000000 }],
    ['25万6千', { value: 256000 }],
    ['3万4000元', { value: 34000 }],
    ['负40%', { value: -0.4 }],
    ['一百千瓦', { value: 100 }],
    ['三分之一', { value: 0.333333333333333 }],
  ])('%j', (text, expected) => {
    expect(figure(text)).toMatchObject(expected);
  });

  test.each([
    '应救尽救',
    '2-3个',
    '2~3',
    '第14名',
    '95分',
    '12/15',
    '2021年3月底之前完成',
    '6月底之前',
    '配合上级推广应用',
    '一般',
    '一期',
    '持续推进',
    '2023年',
    '0-6岁',
    '2,5',
    '10,00',
    '完成第1批',
    '95%-100%',
  ])('%j is words', (text) => {
    expect(read(text)).toMatchObject({ kind: 'words', text });
  });

  test.each(['', '  ', '——', '—', '-', '--', '---', '- - -', '/', '无', '无任务', '－', '\u00A0'])(
    '%j is not set, with its spelling',
    (text) => {
      expect(read(text)).toMatchObject({ kind: 'not-set', spelling: text.trim() });
    },
  );

  test('a blank cell is not set', () => {
    expect(read(null)).toEqual({ kind: 'not-set', spelling: '', from: [{ at }] });
  });

  test('the span leads to the figure in the raw text', () => {
    const raw = '不少于\u00A0７０人';
    const { from, text } = figure(raw);
    expect(raw.slice(...(from[0].span ?? [0, 0]))).toBe('７０人');
    expect(text).toBe('７０人');
  });
});

describe('numbers', () => {
  test('a plain number takes the unit of its column', () => {
    expect(figure(81.69, { unit: knownUnit('万平方米') })).toMatchObject({
      value: 816900,
      written: 81.69,
      decimals: 2,
      step: 100,
      text: '81.69',
    });
  });

  test('a whole number in a column of 万元 has no rounding interval', () => {
    expect(figure(24185, { unit: knownUnit('万元') })).toMatchObject({
      value: 241850000,
      step: null,
    });
  });

  test('0.8100000000000001 under 0% is 81%', () => {
    const cell = figure(0.8100000000000001, { format: '0%' });
    expect(cell).toMatchObject({ value: 0.81, written: 81, decimals: 0, step: 0.01, text: '81%' });
    expect(cell.unit?.kind).toBe('ratio');
  });

  test('a number shown with fewer digits keeps its value and the decimals shown', () => {
    expect(figure(19.5234, { format: '0.0' })).toMatchObject({
      value: 19.5234,
      decimals: 1,
      step: 0.1,
      text: '19.5',
    });
  });

  test('a unit in the cell beats the unit of the column', () => {
    expect(figure('9.54公里', { unit: knownUnit('米') })).toMatchObject({ value: 9540 });
    expect(figure('100%', { unit: knownUnit('户') }).unit?.kind).toBe('ratio');
  });

  test('万 in the cell beats 万 in the column', () => {
    expect(figure('1.53万', { unit: knownUnit('万人') })).toMatchObject({
      value: 15300,
      step: 100,
    });
    expect(figure('1.53万', { unit: knownUnit('人') }).unit).toMatchObject({ name: '万人' });
  });

  test('a date is no figure', () => {
    expect(read(45107, { format: 'yyyy-mm-dd' })).toMatchObject({
      kind: 'words',
      text: '2023-06-30',
    });
  });

  test('an error value stays one', () => {
    expect(read({ error: '#REF!' })).toMatchObject({ kind: 'error', error: '#REF!' });
  });
});

describe('rates', () => {
  const rate = (value: Scalar, more: Partial<FigureCell> = {}): Figure =>
    figure(value, { role: 'rate', ...more });

  test.each<[Scalar, number]>([
    ['113.68%', 1.1368],
    ['0', 0],
    [0, 0],
    [1, 1],
    ['全部开工', 1],
    ['已全部完成', 1],
    ['超过83%', 0.83],
    [65.43, 0.6543],
    [0.91, 0.91],
    ['达到目标要求', 1],
    ['80%（因征地滞后）', 0.8],
    ['80%（因征地滞后', 0.8],
    ['完成年度任务的76%', 0.76],
  ])('%j is %d', (value, share) => {
    expect(rate(value).value).toBeCloseTo(share, 12);
  });

  test.each(['持续推进', '正在推进', '——'])('%s is no rate', (text) => {
    expect(read(text, { role: 'rate' }).kind).not.toBe('figure');
  });

  test('a column tells whether its plain numbers are shares or per cent', () => {
    expect(plainPercentOf([0.91, 1, 1.34])).toBe('ratio');
    expect(plainPercentOf([91, 1, 0.5])).toBe('points');
    expect(rate(1, { plainPercent: 'points' }).value).toBe(0.01);
    expect(rate(0.5, { plainPercent: 'points' }).value).toBe(0.005);
  });

  test('a plain number in a column of % is per cent', () => {
    expect(figure(55, { unit: knownUnit('%') })).toMatchObject({ value: 0.55, written: 55 });
    expect(figure('55', { unit: knownUnit('%') })).toMatchObject({ value: 0.55, written: 55 });
  });
});
