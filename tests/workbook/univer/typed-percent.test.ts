import { typedPercent } from '../../../src/workbook/univer/typed-percent';

test.each([
  ['111.67', '0.00%', 1.1167],
  ['100', '0%', 1],
  ['1', '0%', 0.01],
  ['-5.5', '0.0%', -0.055],
  ['1,200', '0%', 12],
  ['93.', '0%', 0.93],
  // A number below 1 is a share, as it stands.
  ['0.8', '0%', null],
  ['0', '0%', null],
  ['111.67%', '0.00%', null],
  ['111.67', '0.00', null],
  ['50', '0"%"', null],
  ['约95', '0%', null],
  ['', '0%', null],
])('%s typed under %s', (text, format, value) => {
  expect(typedPercent(text, format)).toBe(value);
});
