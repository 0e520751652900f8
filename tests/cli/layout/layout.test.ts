import fc from 'fast-check';
import { displayWidth, padEnd } from '../../../src/cli/layout/display-width';
import { labelledRows } from '../../../src/cli/layout/rows';
import { wrap } from '../../../src/cli/layout/wrap';

describe('width on a terminal', () => {
  it.each([
    ['', 0],
    ['F48', 3],
    ['进展情况!F48', 12],
    ['１２％', 6],
    ['（人）', 6],
    ['e\u0301', 1],
    ['a\u200bb', 2],
    ['▲ 缓慢', 6],
    ['𠮷', 2],
  ])('%j takes %d cells', (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  it('fills up by cells, not by characters', () => {
    expect(padEnd('指标', 6) + '|').toBe('指标  |');
    expect(padEnd('指标表', 2)).toBe('指标表');
  });
});

describe('breaking lines', () => {
  it('breaks Chinese anywhere, but begins no line with a closing mark', () => {
    expect(wrap('完成率与数据不一致，请核对。', 10)).toEqual([
      '完成率与数',
      '据不一致，',
      '请核对。',
    ]);
    expect(wrap('完成率与数，请核对', 10)).toEqual(['完成率与数，', '请核对']);
  });

  it('keeps figures and words whole', () => {
    expect(wrap('表中116.67%应为111.67%', 12)).toEqual(['表中116.67%', '应为111.67%']);
    expect(wrap('the target is reached', 12)).toEqual(['the target', 'is reached']);
  });

  it('keeps what stands before a long piece that must not begin a line', () => {
    expect(wrap('进%1%1a', 4)).toEqual(['进%1', '%1a']);
  });

  it('loses no character but blanks', () => {
    const text = fc.string({ unit: fc.constantFrom(...Array.from('进展ab1，。 %（）.')) });
    fc.assert(
      fc.property(text, fc.integer({ min: 4, max: 30 }), (line, width) => {
        const bare = (s: string): string => s.replace(/\s/g, '');
        expect(bare(wrap(line, width).join(''))).toBe(bare(line));
      }),
    );
  });
});

describe('rows with labels', () => {
  it('aligns texts and lets them go on below themselves', () => {
    const rows = labelledRows(
      [
        ['F4', '甲'],
        ['指标!F10', '乙', '→ 丙'],
      ],
      2,
      null,
    );
    expect(rows).toEqual(['  F4        甲', '  指标!F10  乙', '            → 丙']);
  });

  it('gives a long label a line of its own', () => {
    const label = '一张名字很长很长很长很长的工作表!F48';
    expect(labelledRows([[label, '甲']], 0, null)).toEqual([label, `${' '.repeat(34)}甲`]);
  });
});
