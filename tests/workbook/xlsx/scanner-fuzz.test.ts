import { DOMParser, type Element } from '@xmldom/xmldom';
import fc from 'fast-check';
import { cellKey, columnIndex, type Scalar } from '../../../src/core';
import { childrenOf } from '../../../src/workbook/xlsx/package/xml';
import { resolveEscapes } from '../../../src/workbook/xlsx/scan/text';
import { randomSheet, STRINGS, writeSheet } from './random-sheet';
import { scan } from './scan';

/** The filled cells of the same part, read from its document tree. */
function readTree(xml: string): Map<string, Scalar> {
  const root = new DOMParser().parseFromString(xml, 'text/xml').documentElement as Element;
  const found = new Map<string, Scalar>();
  let row = -1;
  for (const line of childrenOf(childrenOf(root, 'sheetData')[0] ?? root, 'row')) {
    row = line.hasAttribute('r') ? Number(line.getAttribute('r')) - 1 : row + 1;
    let column = -1;
    for (const one of childrenOf(line, 'c')) {
      const address = /^[A-Z]+/.exec(one.getAttribute('r') ?? '')?.[0];
      column = address === undefined ? column + 1 : columnIndex(address);
      const value = treeValue(one);
      if (value !== null) found.set(cellKey(row, column), value);
    }
  }
  return found;
}

function treeValue(one: Element): Scalar {
  const text = childrenOf(one, 'v')[0]?.textContent ?? null;
  const inline = childrenOf(one, 'is')[0];
  if (inline !== undefined) {
    const runs = [...childrenOf(inline, 't'), ...childrenOf(inline, 'r')];
    return resolveEscapes(runs.map((run) => run.textContent ?? '').join(''));
  }
  if (text === null) return null;
  const type = one.getAttribute('t');
  if (type === 's') return STRINGS[Number(text)] ?? null;
  if (type === 'b') return text === '1';
  return type === 'str' ? resolveEscapes(text) : Number(text) + 0;
}

test('the scanner reads what a document tree of the same part holds', () => {
  fc.assert(
    fc.property(randomSheet, (random) => {
      const xml = writeSheet(random);
      const { origin, values } = scan(xml, { strings: STRINGS });
      const read = new Map<string, Scalar>();
      values.forEach((row, r) =>
        row.forEach((value, c) => {
          if (value !== null) read.set(cellKey(origin[0] + r, origin[1] + c), value);
        }),
      );
      expect(read).toEqual(readTree(xml));
    }),
    { numRuns: 1000 },
  );
});
