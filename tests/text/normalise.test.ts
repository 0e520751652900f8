import fc from 'fast-check';
import {
  hasFieldCode,
  hasFullWidthDigits,
  hasInvisible,
  normalise,
  squeezed,
} from '../../src/core/text/normalise';

describe('normalise', () => {
  test.each([
    ['１２％', '12%'],
    ['1．53万人', '1.53万人'],
    ['55%\u00A0以上', '55% 以上'],
    ['残\u3000联', '残 联'],
    ['已\u200B完成\uFEFF', '已完成'],
    ['[bookmark: _GoBack]已安装标牌', '已安装标牌'],
    ['20㎞', '20km'],
    ['第一行\r\n第二行', '第一行\n第二行'],
    ['３，０００（套）', '3，000（套）'],
    ['25㎡', '25㎡'],
  ])('%j reads %j', (raw, text) => {
    expect(normalise(raw).text).toBe(text);
  });

  test('a span leads back to the characters it was folded from', () => {
    const found = normalise('[bookmark: _GoBack]共２０㎞\u200B路');
    expect(found.text).toBe('共20km路');
    const span = found.toRaw(1, 5);
    expect(found.raw.slice(...span)).toBe('２０㎞');
    expect(found.raw.slice(...found.toRaw(5, 6))).toBe('路');
  });

  test('half of a folded character leads back to the whole of it', () => {
    const found = normalise('8㎞');
    expect(found.raw.slice(...found.toRaw(1, 2))).toBe('㎞');
  });

  const character = fc.constantFrom(
    ...Array.from('0９％㎞㎡　 人完.,，（）\u00A0\u200B\uFEFF\r\n\t⼈𠮷Ａ﹪１'),
    '[bookmark: _GoBack]',
  );

  test('every span of the text points at raw text that normalises to it', () => {
    fc.assert(
      fc.property(fc.array(character, { maxLength: 30 }), (parts) => {
        const found = normalise(parts.join(''));
        let last = 0;
        for (let at = 0; at < found.text.length; at += 1) {
          const [from, to] = found.toRaw(at, at + 1);
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(found.raw.length);
          expect(normalise(found.raw.slice(from, to)).text).toContain(found.text.charAt(at));
          last = from;
        }
      }),
    );
  });

  test('normalising twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.array(character, { maxLength: 30 }), (parts) => {
        const once = normalise(parts.join('')).text;
        expect(normalise(once).text).toBe(once);
      }),
    );
  });
});

test('what is odd about a text is told apart', () => {
  expect(hasInvisible('已\u200B完成')).toBe(true);
  expect(hasInvisible('已完成')).toBe(false);
  expect(hasFieldCode('[bookmark: _GoBack]甲')).toBe(true);
  expect(hasFullWidthDigits('１２')).toBe(true);
  expect(hasFullWidthDigits('12')).toBe(false);
});

test('words broken by line feeds and spaces are squeezed', () => {
  expect(squeezed('正常\n推进')).toBe('正常推进');
  expect(squeezed('名  称')).toBe('名称');
});
