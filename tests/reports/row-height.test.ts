import fc from 'fast-check';
import { linesOf, pitchOf, rowHeight, usableWidth, wrapLines } from '../../src/core';

test.each([
  [9, 13],
  [10, 14.25],
  [10.5, 15],
  [12.5, 17.75],
  [18, 25.75],
  [22, 31.25],
])('the pitch of %f pt is %f pt', (size, pitch) => {
  expect(pitchOf(size)).toBe(pitch);
});

test.each([
  [204, 0, 196],
  [204, 1, 180],
  [100, 2, 60],
])('a column of %i px with indent %i leaves %i px', (width, indent, usable) => {
  expect(usableWidth(width, indent)).toBe(usable);
});

// At 10.5 pt an em is 14 px, so that 140 px hold ten full-width characters.
test.each<[string, string, number]>([
  ['nothing', '', 1],
  ['what just fits', '一二三四五六七八九十', 1],
  ['one more', '一二三四五六七八九十一', 2],
  ['two full lines', '一二三四五六七八九十一二三四五六七八九十', 2],
  ['17 ASCII characters (9.86 em)', 'abcdefghijklmnopq', 1],
  ['18 ASCII characters (10.44 em)', 'abcdefghijklmnopqr', 2],
  ['28 narrow marks (9.8 em)', '.'.repeat(28), 1],
  ['Chinese quotation marks, full-width', '“一二三四五六七八”', 1],
  ['a line feed', '住建局\n水利局', 2],
  ['line feeds of Windows', '住建局\r\n水利局\r\n教体局', 3],
  ['an empty line between', '住建局\n\n水利局', 3],
  ['a line feed and a long line', '住建局\n一二三四五六七八九十一', 3],
  ['characters beyond the basic plane, one em each', '𠮷'.repeat(10), 1],
  ['invisible characters', `一二三四五六七八九十${'\u200B'.repeat(5)}`, 1],
])('%s', (_, text, lines) => {
  expect(linesOf(text, 140, 10.5)).toBe(lines);
});

test.each<[string, readonly string[]]>([
  ['一二三四五六七八九十。', ['一二三四五六七八九', '十。']],
  ['一二三四五六七八九”，末', ['一二三四五六七八', '九”，末']],
  ['一二三四五六七八九“末', ['一二三四五六七八九“', '末']],
  ['，，，，，，，，，，，', ['，，，，，，，，，，', '，']],
  ['一，，，，，，，，，，', ['一，，，，，，，，，', '，']],
])('no line of %s begins with a closing mark where it can be helped', (text, lines) => {
  expect(wrapLines(text, 10)).toEqual(lines);
});

test('a cell too narrow for one character takes a line for each', () => {
  expect(linesOf('民生实事', 5, 10.5)).toBe(4);
  expect(linesOf('民生实事', -20, 10.5)).toBe(4);
});

test('the tallest cell decides, and the pad is added once', () => {
  const text = '继续对农村适龄妇女免费筛查'; // 13 characters
  const narrow = { text, widthPx: 8 + 16 + 98, sizePt: 10.5, indent: 1 }; // 7 a line
  const wide = { ...narrow, widthPx: 400 };
  expect(rowHeight([wide], 4)).toBe(19);
  expect(rowHeight([wide, narrow], 4)).toBe(34);
  expect(rowHeight([narrow, wide, { ...wide, text: '一\n二\n三' }], 4)).toBe(49);
});

test('two lines on 总览 make the row 31.5 pt that its design gives', () => {
  expect(rowHeight([{ text: '■ 严重滞后\n2', widthPx: 98, sizePt: 10, indent: 0 }], 3)).toBe(31.5);
});

test('no row is higher than a sheet allows; a row without cells has no height', () => {
  const long = { text: '字'.repeat(1000), widthPx: 100, sizePt: 10.5, indent: 0 };
  expect(rowHeight([long], 4)).toBe(409);
  expect(rowHeight([], 4)).toBe(0);
});

test('wrapping loses and adds nothing, and fills no line beyond its width', () => {
  const texts = fc.string({
    unit: fc.constantFrom(...Array.from('民生ab1.，。“”%（） ')),
    maxLength: 60,
  });
  fc.assert(
    fc.property(texts, fc.integer({ min: 2, max: 30 }), (text, width) => {
      const lines = wrapLines(text, width);
      expect(lines.join('')).toBe(text);
      for (const line of lines) expect(wrapLines(line, width)).toEqual([line]);
    }),
    { examples: [['.民%”', 2]] },
  );
});

test('a wider column never takes more lines than one half as wide', () => {
  const texts = fc.string({
    unit: fc.constantFrom(...Array.from('民生实事ab12，')),
    maxLength: 80,
  });
  fc.assert(
    fc.property(texts, fc.integer({ min: 30, max: 300 }), (text, width) => {
      expect(linesOf(text, width * 2, 10.5)).toBeLessThanOrEqual(linesOf(text, width, 10.5));
    }),
  );
});
