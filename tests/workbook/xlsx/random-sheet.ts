import fc from 'fast-check';
import { columnName } from '../../../src/core';

/** How a cell may be written; the text of the value is made by `piece`. */
interface RandomCell {
  readonly gap: number;
  readonly named: boolean;
  readonly type: 'n' | 's' | 'str' | 'b' | 'inlineStr' | 'none';
  readonly text: string;
  readonly number: number;
  readonly spelling: number;
}

/** The shared strings that random sheets refer to. */
export const STRINGS = ['甲', '', 'a & b', '第一行\n第二行'];
const letters = fc.constantFrom(...Array.from('ab12 <>&"\'_x0041_甲乙\n\t𠮷é·]'));
const cell: fc.Arbitrary<RandomCell> = fc.record({
  gap: fc.nat(3),
  named: fc.boolean(),
  type: fc.constantFrom('n', 's', 'str', 'b', 'inlineStr', 'none'),
  text: fc.array(letters, { maxLength: 40 }).map((list) => list.join('')),
  number: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer()),
  spelling: fc.nat(31),
});
/** A sheet of a few rows with every kind of cell, gaps, and left-out addresses. */
export const randomSheet = fc.record({
  prefix: fc.constantFrom('', 'x:'),
  rows: fc.array(
    fc.record({ gap: fc.nat(3), named: fc.boolean(), cells: fc.array(cell, { maxLength: 6 }) }),
    { maxLength: 6 },
  ),
});

type RandomSheet = typeof randomSheet extends fc.Arbitrary<infer T> ? T : never;

/** Writes a sheet, each cell in one of the many ways that XML allows. */
export function writeSheet({ prefix: p, rows }: RandomSheet): string {
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
