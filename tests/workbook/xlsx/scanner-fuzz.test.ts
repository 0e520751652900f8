import { DOMParser, type Element } from '@xmldom/xmldom';
import fc from 'fast-check';
import { cellKey, columnIndex, columnName, type Scalar } from '../../../src/core';
import { childrenOf } from '../../../src/workbook/xlsx/package/xml';
import { resolveEscapes } from '../../../src/workbook/xlsx/scan/text';
import { scan } from './scan';

/** How a cell may be written; the text of the value is made by `piece`. */
interface RandomCell {
  readonly gap: number;
  readonly named: boolean;
  readonly type: 'n' | 's' | 'str' | 'b' | 'inlineStr' | 'none';
  readonly text: string;
  readonly number: number;
  readonly spelling: number;
}

const STRINGS = ['甲', '', 'a & b', '第一行\n第二行'];
const letters = fc.constantFrom(...Array.from('ab12 <>&"\'_x0041_甲乙\n\t𠮷é·]'));
const cell: fc.Arbitrary<RandomCell> = fc.record({
  gap: fc.nat(3),
  named: fc.boolean(),
  type: fc.constantFrom('n', 's', 'str', 'b', 'inlineStr', 'none'),
  text: fc.array(letters, { maxLength: 40 }).map((list) => list.join('')),
  number: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()),
  spelling: fc.nat(31),
});
const sheet = fc.record({
  prefix: fc.constantFrom('', 'x:'),
  rows: fc.array(
    fc.record({ gap: fc.nat(3), named: fc.boolean(), cells: fc.array(cell, { maxLength: 6 }) }),
    { maxLength: 6 },
  ),
});

/** Writes a sheet, each cell in one of the many ways that XML allows. */
function write({
  prefix: p,
  rows,
}: typeof sheet extends fc.Arbitrary<infer T> ? T : never): string {
  let row = -1;
  const lines = rows.map((line) => {
    const named = line.named || line.gap > 0;
    row += named ? line.gap + 1 : 1;
    let column = -1;
    const cells = line.cells.map((one) => {
      const addressed = one.named || one.gap > 0;
      column += addressed ? one.gap + 1 : 1;
      const address = addressed ? `r=~${columnName(column)}${row + 1}~` : '';
      return writeCell(one, address, p);
    });
    return `<${p}row${named ? ` r="${row + 1}"` : ''}>${cells.join('\n ')}</${p}row>`;
  });
  const open = `${p === '' ? 'xmlns="m"' : 'xmlns:x="m"'} xmlns:z="z"`;
  return `<?xml version="1.0"?><${p}worksheet ${open}><${p}sheetData>${lines.join('\n')}</${p}sheetData></${p}worksheet>`;
}

function writeCell(one: RandomCell, address: string, p: string): string {
  const quote = one.spelling & 1 ? '"' : "'";
  const type = one.type === 'n' || one.type === 'none' ? '' : `t=~${one.type}~`;
  const attributes = [...(one.spelling & 2 ? [type, address] : [address, type]), 'z:s="9"'];
  const open = `<${p}c ${attributes.filter((a) => a !== '').join(one.spelling & 4 ? '\n' : ' ')}`;
  if (one.type === 'none') return `${open.replace(/~/g, quote)}/>`;
  return `${open.replace(/~/g, quote)}>${inner(one, p)}</${p}c >`;
}

function inner(one: RandomCell, p: string): string {
  const comment = one.spelling & 16 ? '<!-- <c> -->' : '';
  const text =
    one.spelling & 8 && !one.text.includes(']]') ? `<![CDATA[${one.text}]]>` : escaped(one.text);
  switch (one.type) {
    case 'n':
      return `${comment}<${p}v>${one.number}</${p}v>`;
    case 's':
      return `<${p}v>${Math.abs(one.spelling) % STRINGS.length}</${p}v>`;
    case 'b':
      return `<${p}v>${one.spelling & 1}</${p}v>${comment}`;
    case 'str':
      return `<${p}f>A1&amp;""</${p}f><${p}v>${comment}${text}</${p}v>`;
    default:
      return `<${p}is><${p}t>${text}</${p}t>${comment}<${p}rPh><${p}t>x</${p}t></${p}rPh><${p}r><${p}t>尾</${p}t></${p}r></${p}is>`;
  }
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
}

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
    fc.property(sheet, (random) => {
      const xml = write(random);
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
