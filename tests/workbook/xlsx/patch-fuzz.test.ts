import fc from 'fast-check';
import { cellKey, type Scalar } from '../../../src/core';
import { patchSheet } from '../../../src/workbook/xlsx/edit/patch-sheet';
import { SheetPatch } from '../../../src/workbook/xlsx/edit/sheet-patch';
import type { SheetContent } from '../../../src/workbook/xlsx/scan/sheet-scanner';
import { utf8 } from './parts';
import { randomSheet, STRINGS, writeSheet } from './random-sheet';
import { scan } from './scan';

const change = fc.record({
  row: fc.nat(12),
  column: fc.nat(8),
  value: fc.constantFrom<Scalar>(null, 7, '新 <值>', true, { error: '#N/A' }),
});

/** Filled cells by `row,column`. */
function filled({ origin, values }: SheetContent): Map<string, Scalar> {
  const found = new Map<string, Scalar>();
  values.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value !== null) found.set(cellKey(origin[0] + r, origin[1] + c), value);
    }),
  );
  return found;
}

test('whatever the sheet and the changes: changed cells hold the new values, all others the old', () => {
  fc.assert(
    fc.property(
      randomSheet,
      fc.array(change, { minLength: 1, maxLength: 8 }),
      (random, changes) => {
        const xml = writeSheet(random);
        const expected = filled(scan(xml, { strings: STRINGS }));
        const patch = new SheetPatch();
        for (const { row, column, value } of changes) {
          patch.set(row, column, { written: { value, formula: null }, style: (old) => old });
          if (value === null) expected.delete(cellKey(row, column));
          else expected.set(cellKey(row, column), value);
        }
        const patched = new TextDecoder().decode(patchSheet(utf8(xml), patch));
        expect(filled(scan(patched, { strings: STRINGS }))).toEqual(expected);
      },
    ),
    { numRuns: 1000 },
  );
});
