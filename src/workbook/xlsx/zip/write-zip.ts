import { failure } from '../failure';
import { DATA_DESCRIPTOR, type ZipEntry } from './zip-entry';

const VERSION = 20;
const MOST_ENTRIES = 0xfffe;
const MOST_BYTES = 0xfffffffe;

/**
 * Writes the entries in their order; their data is copied as it is. Sizes stand in the local headers,
 * so the data-descriptor flag goes. Above what zip can say without zip64: `too-large`.
 */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const locals = entries.reduce((sum, e) => sum + 30 + e.rawName.length + e.data.length, 0);
  const central = entries.reduce((sum, e) => sum + 46 + e.rawName.length, 0);
  const total = locals + central + 22;
  if (entries.length > MOST_ENTRIES || total > MOST_BYTES) {
    throw failure('too-large', 'the package would need zip64');
  }
  const bytes = new Uint8Array(total);
  const view = new DataView(bytes.buffer);
  let at = 0;
  let directory = locals;
  for (const entry of entries) {
    writeHeader(view, directory, entry, at);
    bytes.set(entry.rawName, directory + 46);
    directory += 46 + entry.rawName.length;
    writeLocal(view, at, entry);
    bytes.set(entry.rawName, at + 30);
    bytes.set(entry.data, at + 30 + entry.rawName.length);
    at += 30 + entry.rawName.length + entry.data.length;
  }
  writeEnd(view, directory, { entries: entries.length, size: central, offset: locals });
  return bytes;
}

/** The fields that both headers share, from `version needed` on (APPNOTE.TXT 4.3.7). */
function writeShared(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, entry.flags & ~DATA_DESCRIPTOR, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.rawName.length, true);
}

function writeLocal(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint32(at, 0x04034b50, true);
  writeShared(view, at + 4, entry);
}

function writeHeader(view: DataView, at: number, entry: ZipEntry, local: number): void {
  view.setUint32(at, 0x02014b50, true);
  view.setUint16(at + 4, VERSION, true);
  writeShared(view, at + 6, entry);
  view.setUint32(at + 38, entry.attributes, true);
  view.setUint32(at + 42, local, true);
}

function writeEnd(
  view: DataView,
  at: number,
  directory: { readonly entries: number; readonly size: number; readonly offset: number },
): void {
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, directory.entries, true);
  view.setUint16(at + 10, directory.entries, true);
  view.setUint32(at + 12, directory.size, true);
  view.setUint32(at + 16, directory.offset, true);
}
