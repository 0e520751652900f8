import { deflate as codec } from '../../src/cli/node/deflate';
import { END, OPEN, XmlCursor } from '../../src/workbook/xlsx/scan/xml-cursor';
import { readZip } from '../../src/workbook/xlsx/zip/read-zip';
import { entryBytes } from '../../src/workbook/xlsx/zip/zip-entry';

/** What a scan saw, so that no compiler leaves its work out. */
export interface Seen {
  readonly tokens: number;
  readonly attributes: number;
}

/**
 * The bare scan that reading is measured against: every part inflated, checked and cut into tags,
 * attributes and texts by the tokeniser that reading itself uses, nothing built.
 */
export function bareScan(bytes: Uint8Array): Seen {
  let [tokens, attributes] = [0, 0];
  for (const entry of readZip(bytes)) {
    if (!/\.(?:xml|rels)$/.test(entry.name)) continue;
    const cursor = new XmlCursor(entryBytes(entry, codec));
    for (let kind = cursor.advance(); kind !== END; kind = cursor.advance()) {
      tokens++;
      if (kind === OPEN) while (cursor.nextAttribute()) attributes++;
    }
  }
  return { tokens, attributes };
}
