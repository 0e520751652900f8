import {
  amountFormat,
  COLOURS,
  FONTS,
  NUMBER_FORMATS,
  STATE_LOOKS,
  STYLES,
  type Colour,
  type StyleName,
} from '../../src/core';

/** Relative luminance, WCAG 2.1. */
function luminance(colour: Colour): number {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio, WCAG 2.1: 1 to 21. */
function contrast(one: Colour, other: Colour): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

const names = Object.keys(STYLES) as StyleName[];

test('black on white has the contrast 21 that WCAG gives', () => {
  expect(contrast('000000', 'FFFFFF')).toBeCloseTo(21, 5);
  expect(contrast('767676', 'FFFFFF')).toBeCloseTo(4.54, 2);
});

test.each(names)('%s: text stands out from its fill by 4.5 : 1 or more', (name) => {
  const { font, fill } = STYLES[name];
  expect(contrast(font.colour, fill ?? 'FFFFFF')).toBeGreaterThanOrEqual(4.5);
});

test.each<[StyleName, number]>([
  ['state-completed', 7.1],
  ['state-closed', 8.6],
  ['state-on-track', 7.0],
  ['state-behind', 8.4],
  ['state-seriously-behind', 6.5],
  ['state-overdue', 11.0],
  ['state-standing', 9.7],
  ['state-unknown', 7.0],
  ['severity-must-fix', 6.5],
  ['severity-verify', 10.5],
  ['severity-hint', 9.7],
  ['heading', 8.7],
  ['link', 7.2],
  ['repeated', 5.3],
  ['differs', 14.8],
])('%s has the contrast it was designed with: %f', (name, designed) => {
  const { font, fill } = STYLES[name];
  expect(contrast(font.colour, fill ?? 'FFFFFF')).toBeCloseTo(designed, 1);
});

test('figures over a data bar stay readable, chart outlines stand out from the page', () => {
  expect(contrast(COLOURS.ink, COLOURS.dataBar)).toBeGreaterThanOrEqual(4.5);
  expect(contrast(COLOURS.chartOutline, COLOURS.white)).toBeGreaterThanOrEqual(4.5);
});

test('states stay sorted in black-and-white print: the worse, the darker', () => {
  const order = ['on-track', 'behind', 'seriously-behind', 'overdue'] as const;
  const greys = order.map((state) => luminance(STATE_LOOKS[state].fill));
  expect(greys).toEqual([...greys].sort((a, b) => b - a));
});

test('titles are set in 方正小标宋简体, all else in 微软雅黑', () => {
  const titled = names.filter((name) => STYLES[name].font.name === FONTS.title.name);
  expect(titled.sort()).toEqual(['title', 'title-large']);
  expect(names.filter((name) => STYLES[name].font.name === FONTS.body.name)).toHaveLength(
    names.length - 2,
  );
  expect([STYLES.title.font.size, STYLES['title-large'].font.size]).toEqual([18, 22]);
});

test.each<[StyleName, number]>([
  ['text', 10.5],
  ['heading', 10.5],
  ['sub-line', 10.5],
  ['note', 9],
  ['overview-text', 10],
  ['overview-heading', 10],
  ['card-name', 10.5],
  ['card-count', 24],
  ['card-note', 9],
  ['verdict', 16],
])('%s is %f pt', (name, size) => {
  expect(STYLES[name].font.size).toBe(size);
});

test('figures stand to the right, without indent and without wrap', () => {
  for (const name of ['percent', 'points', 'change', 'amount', 'empty'] as const) {
    expect(STYLES[name].align).toEqual({
      horizontal: 'right',
      vertical: 'centre',
      wrap: false,
      indent: 0,
    });
  }
});

test('text stands to the left with an indent, and wraps; links never wrap', () => {
  for (const name of ['text', 'text-strong', 'overview-text'] as const) {
    expect(STYLES[name].align).toEqual({
      horizontal: 'left',
      vertical: 'centre',
      wrap: true,
      indent: 1,
    });
  }
  expect(names.filter((name) => STYLES[name].font.underline && STYLES[name].align.wrap)).toEqual(
    [],
  );
});

test('number formats are those of the design', () => {
  expect(STYLES.count.format).toBe('0;-0;"·"');
  expect(STYLES.percent.format).toBe('0.0%');
  expect(STYLES.points.format).toBe('+0.0;-0.0;0.0');
  expect(STYLES.change.format).toBe('"↑"0.0;"↓"0.0;"持平"');
  expect(STYLES.date.format).toBe('m"月"d"日"');
  expect(NUMBER_FORMATS.dateOfOtherYear).toBe('yyyy"年"m"月"d"日"');
  expect([0, 1, 2].map(amountFormat)).toEqual(['#,##0', '#,##0.0', '#,##0.00']);
  expect(STYLES.differs.format).toBe('@" ≠"');
});

test('colours are six hexadecimal digits', () => {
  for (const name of names) {
    const { font, fill, border } = STYLES[name];
    const lines = [border.top, border.right, border.bottom, border.left];
    for (const colour of [font.colour, fill, ...lines]) {
      if (colour !== null) expect(colour).toMatch(/^[0-9A-F]{6}$/);
    }
  }
});
