import { STYLES, type StyleName } from '../../../src/core';
import { readNumberFormats } from '../../../src/workbook/xlsx/scan/number-formats';
import { digitWidth } from '../../../src/workbook/xlsx/write/digit-width';
import { StyleIndex } from '../../../src/workbook/xlsx/write/style-index';
import { StyleSheet } from '../../../src/workbook/xlsx/write/style-sheet';
import { element } from '../../../src/workbook/xlsx/write/xml-element';
import { MAIN, utf8 } from './parts';

const FONTS =
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>';
const REST =
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf fontId="0"/></cellStyleXfs>' +
  '<cellXfs count="2"><xf fontId="0"/><xf numFmtId="164" borderId="0"><protection locked="0"/></xf></cellXfs>';
const NUMBERS = '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.000"/></numFmts>';

function styles(inner: string): StyleSheet {
  return new StyleSheet(utf8(`<styleSheet xmlns="${MAIN}">${inner}</styleSheet>`));
}

function textOf(sheet: StyleSheet): string {
  return new TextDecoder().decode(sheet.toBytes());
}

/** All our styles, added to the sheet; the indexes they got. */
function addAll(sheet: StyleSheet): number[] {
  const index = new StyleIndex(sheet);
  const names = Object.keys(STYLES) as StyleName[];
  return names.flatMap((name) => [index.ofCell(name), index.ofRule(name)]);
}

describe('a styles part', () => {
  test('is the same bytes where nothing was added', () => {
    const text = `<styleSheet xmlns="${MAIN}">${NUMBERS}${FONTS}${REST}</styleSheet>`;
    const sheet = new StyleSheet(utf8(text));
    expect(
      sheet.add(
        'fonts',
        element(
          'font',
          {},
          element('sz', { val: 11 }),
          element('name', { val: 'Calibri' }),
          element('family', { val: 2 }),
        ),
      ),
    ).toBe(0);
    expect(sheet.changed).toBe(false);
    expect(textOf(sheet)).toBe(text);
  });

  test('is only added to: what stands in it keeps place and spelling', () => {
    const sheet = styles(NUMBERS + FONTS + REST);
    addAll(sheet);
    const text = textOf(sheet);
    for (const [, items = ''] of `${NUMBERS}${FONTS}${REST}`.matchAll(
      / count="\d">(.*?)<\/\w+s>/g,
    )) {
      expect(text).toContain(`">${items}`);
    }
    expect(readNumberFormats(sheet.toBytes()).slice(0, 2)).toEqual(['', '0.000']);
  });

  test('does not grow when the same styles are added again', () => {
    const once = styles(FONTS + REST);
    const indexes = addAll(once);
    const again = new StyleSheet(once.toBytes());
    expect(addAll(again)).toEqual(indexes);
    expect(again.changed).toBe(false);
  });

  test('nor where a host wrote the attributes in another order, with another prefix', () => {
    const once = styles(FONTS + REST);
    addAll(once);
    const spelt = textOf(once)
      .replace(/<(\/?)(?=[a-z])/gi, '<$1s:')
      .replace('xmlns=', 'xmlns:s=')
      .replace(/ numFmtId="(\d+)" fontId="(\d+)"/g, ' fontId="$2" numFmtId="$1"');
    const again = new StyleSheet(utf8(spelt));
    addAll(again);
    expect(again.changed).toBe(false);
  });

  test('counts are those of the lists', () => {
    const sheet = styles(NUMBERS + FONTS + REST);
    addAll(sheet);
    const text = textOf(sheet);
    for (const [list, item] of [
      ['fonts', 'font'],
      ['fills', 'fill'],
      ['borders', 'border'],
      ['dxfs', 'dxf'],
      ['numFmts', 'numFmt'],
    ] as const) {
      const [, count, inner] =
        new RegExp(`<${list} count="(\\d+)">(.*?)</${list}>`).exec(text) ?? [];
      // Within dxfs, fonts and fills stand too, but no other dxf.
      expect([list, inner?.match(new RegExp(`<${item}[ />]`, 'g'))?.length]).toEqual([
        list,
        Number(count),
      ]);
    }
  });

  test('missing lists are made at their place', () => {
    const sheet = styles(`${FONTS}${REST}<cellStyles count="0"/><tableStyles count="0"/>`);
    addAll(sheet);
    const order = textOf(sheet).match(
      /<(numFmts|fonts|fills|borders|cellStyleXfs|cellXfs|cellStyles|dxfs|tableStyles)[ >]/g,
    );
    expect(order?.map((tag) => tag.slice(1, -1))).toEqual([
      'numFmts',
      'fonts',
      'fills',
      'borders',
      'cellStyleXfs',
      'cellXfs',
      'cellStyles',
      'dxfs',
      'tableStyles',
    ]);
  });

  test('an empty list is opened', () => {
    const sheet = styles(`<numFmts count="0"/>${FONTS}${REST}`);
    sheet.numberFormat('0.0000');
    expect(textOf(sheet)).toContain(
      '<numFmts count="1"><numFmt numFmtId="165" formatCode="0.0000"/></numFmts>',
    );
  });

  test('a number format takes the id that has its code, built in or not, else one that is free', () => {
    const sheet = styles(NUMBERS + FONTS + REST);
    expect(
      ['General', '0%', '0.000', '"甲"0', '"甲"0', '@" <"'].map((f) => sheet.numberFormat(f)),
    ).toEqual([0, 9, 164, 165, 165, 166]);
  });

  test('a cell format with another number format keeps all else', () => {
    const sheet = styles(NUMBERS + FONTS + REST);
    const index = sheet.withNumberFormat(1, '0%');
    expect(index).toBe(2);
    expect(textOf(sheet)).toContain(
      '<xf numFmtId="9" borderId="0" applyNumberFormat="1"><protection locked="0"/></xf>',
    );
    expect(sheet.withNumberFormat(index, '0%')).toBe(2);
  });

  test('Chinese fonts say their character set and family', () => {
    const sheet = styles(FONTS + REST);
    new StyleIndex(sheet).ofCell('title');
    expect(textOf(sheet)).toContain(
      '<name val="方正小标宋简体"/><family val="3"/><charset val="134"/>',
    );
  });

  test('a conditional format says only what departs from the plain style', () => {
    const sheet = styles(FONTS + REST);
    const index = new StyleIndex(sheet);
    index.ofRule('total');
    index.ofRule('nought');
    expect(/<dxfs.*<\/dxfs>/.exec(textOf(sheet))?.[0]).toBe(
      '<dxfs count="2"><dxf><font><b/></font><fill><patternFill><bgColor rgb="FFF3F6FA"/></patternFill></fill></dxf>' +
        '<dxf><font><color rgb="FF767676"/></font></dxf></dxfs>',
    );
  });
});

test.each([
  ['Calibri', 11, 7],
  ['宋体', 11, 8],
  ['宋体', 12, 8],
  ['等线', 11, 8],
  ['Arial', 10, 7],
  ['微软雅黑', 11, 8],
  ['Times New Roman', 12, 8],
])('a digit of %s %d is %d pixels wide', (name, size, width) => {
  const fonts = `<fonts count="1"><font><sz val="${size}"/><name val="${name}"/></font></fonts>`;
  expect(digitWidth(styles(fonts + REST))).toBe(width);
});
