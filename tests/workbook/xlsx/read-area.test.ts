import fc from 'fast-check';
import { areaAddress, parseArea } from '../../../src/core';
import { readArea } from '../../../src/workbook/xlsx/scan/address';

const read = (text: string): ReturnType<typeof readArea> => {
  const bytes = new TextEncoder().encode(`<"${text}">`);
  return readArea(bytes, 2, bytes.length - 2);
};

describe('areas in the bytes of a sheet', () => {
  test('are read as they are written', () => {
    expect(read('B2:C5')).toEqual({ row: 1, column: 1, rows: 4, columns: 2 });
    expect(read('AA10:AB10')).toEqual({ row: 9, column: 26, rows: 1, columns: 2 });
    expect(read('C5:B2')).toEqual(read('B2:C5'));
  });

  test.each([
    '',
    'B2',
    'B:C',
    '2:5',
    'B0:C5',
    '$B$2:$C$5',
    'B2:C5:D6',
    'B2:',
    'XFE1:XFE2',
    'B2:C1048577',
  ])('%s is none', (text) => {
    expect(read(text)).toBeNull();
  });

  test('agree with the reader of addresses in text', () => {
    const corner = fc.record({ row: fc.nat(1_048_000), column: fc.nat(16_000) });
    const size = fc.record({
      rows: fc.integer({ min: 1, max: 500 }),
      columns: fc.integer({ min: 2, max: 300 }),
    });
    fc.assert(
      fc.property(corner, size, (at, extent) => {
        const text = areaAddress({ ...at, ...extent });
        expect(read(text)).toEqual(parseArea(text));
      }),
    );
  });
});
