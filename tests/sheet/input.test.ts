import { isStyledInput, linkFormula, writtenBy, type Input, type Styled } from '../../src/core';

test.each<[Input, ReturnType<typeof writtenBy>]>([
  [12, { value: 12, formula: null }],
  ['=1+1', { value: '=1+1', formula: null }],
  ['', { value: null, formula: null }],
  [null, { value: null, formula: null }],
  [false, { value: false, formula: null }],
  [{ error: '#N/A' }, { value: { error: '#N/A' }, formula: null }],
  [
    { formula: 'A1/B1', value: 0.5 },
    { value: 0.5, formula: 'A1/B1' },
  ],
  [
    { goTo: { sheet: '进展', row: 47, column: 5 }, text: 'F48' },
    { value: 'F48', formula: `HYPERLINK("#'进展'!F48","F48")` },
  ],
])('%j is written as %j', (input, written) => {
  expect(writtenBy(input)).toEqual(written);
});

test('quotes in names and texts are doubled', () => {
  expect(linkFormula({ goTo: { sheet: `O'"H`, row: 0, column: 0 }, text: '“"”' })).toBe(
    `HYPERLINK("#'O''""H'!A1","“""”")`,
  );
});

test.each<[Styled, boolean]>([
  [{ value: 1, style: 'percent' }, true],
  [{ value: { formula: 'A1', value: 1 } }, true],
  [{ formula: 'A1', value: 1 }, false],
  [{ error: '#N/A' }, false],
  [{ goTo: { sheet: 'x', row: 0, column: 0 }, text: 'x' }, false],
  ['x', false],
  [null, false],
])('%j departs from its column: %s', (cell, styled) => {
  expect(isStyledInput(cell)).toBe(styled);
});
