import { OPEN, END, XmlCursor } from '../scan/xml-cursor';
import { ByteSink } from '../write/byte-sink';
import { element, readElement, toXml, type XmlElement } from '../write/xml-element';

/**
 * The calculation chain without the cells that `goes` names by sheet id and address; a chain that names
 * a cell without formula makes Excel call the file broken. `null` where nothing is left, the same bytes
 * where nothing goes.
 */
export function withoutChainCells(
  bytes: Uint8Array,
  goes: (sheetId: number, address: string) => boolean,
): Uint8Array | null {
  const cursor = new XmlCursor(bytes);
  const sink = new ByteSink();
  let [sheetId, kept, gone, prefix] = [0, 0, 0, ''];
  let rest = 0;
  for (let kind = cursor.advance(); kind !== END; kind = cursor.advance()) {
    if (kind !== OPEN) continue;
    if (!cursor.is('c')) {
      prefix = cursor.prefix();
      sink.copy(bytes.subarray(rest, (rest = cursor.to)));
      continue;
    }
    const cell = readElement(cursor);
    rest = cursor.to;
    // A cell without sheet id stands on the sheet of the cell before it (18.6.1).
    sheetId = Number(cell.attributes.i ?? sheetId);
    if (goes(sheetId, cell.attributes.r ?? '')) gone++;
    else {
      kept++;
      sink.write(toXml(withSheetId(cell, sheetId), prefix));
    }
  }
  if (gone === 0) return bytes;
  sink.copy(bytes.subarray(rest));
  return kept === 0 ? null : sink.bytes();
}

function withSheetId(cell: XmlElement, sheetId: number): XmlElement {
  return element('c', { ...cell.attributes, i: sheetId });
}
