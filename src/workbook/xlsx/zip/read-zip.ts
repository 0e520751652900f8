import { failure } from '../failure';
import { bigNumber, findDirectory } from './central-directory';
import { checkContainer } from './container';
import { checkEntryName, partKey } from './entry-names';
import { ZIP_LIMITS, type ZipLimits } from './limits';
import { DEFLATED, STORED, type ZipEntry } from './zip-entry';

const CENTRAL_SIGNATURE = 0x02014b50;
const CENTRAL_LENGTH = 46;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_LENGTH = 30;
const ENCRYPTED = 0x1;
const ZIP64_EXTRA = 1;
const UNSET_32 = 0xffffffff;

interface CentralHeader {
  readonly entry: Omit<ZipEntry, 'data'>;
  readonly compressed: number;
  readonly local: number;
  readonly next: number;
}

/**
 * Reads the entries of a zip package without inflating any.
 *
 * @throws WorkbookError `not-a-workbook`, `encrypted`, `old-format`, `damaged`, `unsafe` (names that
 * leave the package, doubles, entries over each other) or `too-large`.
 */
export function readZip(bytes: Uint8Array, limits: ZipLimits = ZIP_LIMITS): ZipEntry[] {
  checkContainer(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.entries > limits.entries) throw failure('too-large', 'too many entries');
  const headers: CentralHeader[] = [];
  for (let at = directory.offset, i = 0; i < directory.entries; i++) {
    const header = readCentral(bytes, view, at, directory.offset + directory.size);
    headers.push(header);
    at = header.next;
  }
  checkSizes(headers, limits);
  checkDoubles(headers);
  return readData(bytes, view, headers, directory.offset);
}

function readCentral(bytes: Uint8Array, view: DataView, at: number, end: number): CentralHeader {
  if (at + CENTRAL_LENGTH > end || view.getUint32(at, true) !== CENTRAL_SIGNATURE) {
    throw failure('damaged', 'broken central directory');
  }
  const nameEnd = at + CENTRAL_LENGTH + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  const next = extraEnd + view.getUint16(at + 32, true);
  if (next > end) throw failure('damaged', 'broken central directory');
  const rawName = bytes.subarray(at + CENTRAL_LENGTH, nameEnd);
  const name = new TextDecoder('utf-8', { ignoreBOM: true }).decode(rawName);
  const sizes = zip64Sizes(
    view,
    [nameEnd, extraEnd],
    [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)],
  );
  const entry = {
    name,
    rawName,
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    time: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size: sizes[0],
    attributes: view.getUint32(at + 38, true),
  };
  checkEntry(entry);
  return { entry, compressed: sizes[1], local: sizes[2], next };
}

type Sizes = [size: number, compressed: number, local: number];

/** Fills numbers that did not fit 32 bits from the zip64 extra field (APPNOTE.TXT 4.5.3). */
function zip64Sizes(view: DataView, [from, to]: [number, number], sizes: Sizes): Sizes {
  if (!sizes.includes(UNSET_32)) return sizes;
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== ZIP64_EXTRA) continue;
    const end = Math.min(to, at + 4 + view.getUint16(at + 2, true));
    let field = at + 4;
    return sizes.map((size) => {
      if (size !== UNSET_32) return size;
      if (field + 8 > end) throw failure('damaged', 'broken zip64 field');
      field += 8;
      return bigNumber(view, field - 8);
    }) as Sizes;
  }
  return sizes;
}

function checkEntry(entry: Omit<ZipEntry, 'data'>): void {
  checkEntryName(entry.name);
  if (entry.flags & ENCRYPTED) throw failure('encrypted', `${entry.name} is encrypted`);
  if (entry.method !== STORED && entry.method !== DEFLATED) {
    throw failure('damaged', `${entry.name}: compression method ${entry.method} is not known`);
  }
}

function checkSizes(headers: readonly CentralHeader[], limits: ZipLimits): void {
  let total = 0;
  for (const { entry, compressed } of headers) {
    total += entry.size;
    const swollen = entry.size > limits.ratioFrom && entry.size > compressed * limits.ratio;
    if (entry.size > limits.entrySize || total > limits.totalSize || swollen) {
      throw failure('too-large', `${entry.name} would grow to ${entry.size} bytes`);
    }
  }
}

function checkDoubles(headers: readonly CentralHeader[]): void {
  const seen = new Set<string>();
  for (const { entry } of headers) {
    const key = partKey(entry.name);
    if (seen.has(key)) throw failure('unsafe', `two entries named ${entry.name}`);
    seen.add(key);
  }
}

function readData(
  bytes: Uint8Array,
  view: DataView,
  headers: readonly CentralHeader[],
  end: number,
): ZipEntry[] {
  const entries = new Map<CentralHeader, ZipEntry>();
  let free = 0;
  for (const header of [...headers].sort((a, b) => a.local - b.local)) {
    if (header.local < free) throw failure('unsafe', `${header.entry.name} overlaps another entry`);
    const from = dataStart(bytes, view, header, end);
    free = from + header.compressed;
    if (free > end) throw failure('damaged', `${header.entry.name} is cut off`);
    entries.set(header, { ...header.entry, data: bytes.subarray(from, free) });
  }
  return headers.flatMap((header) => entries.get(header) ?? []);
}

function dataStart(bytes: Uint8Array, view: DataView, header: CentralHeader, end: number): number {
  const at = header.local;
  if (at + LOCAL_LENGTH > end || view.getUint32(at, true) !== LOCAL_SIGNATURE) {
    throw failure('damaged', `no local header for ${header.entry.name}`);
  }
  const nameEnd = at + LOCAL_LENGTH + view.getUint16(at + 26, true);
  const name = bytes.subarray(at + LOCAL_LENGTH, nameEnd);
  const { rawName } = header.entry;
  if (name.length !== rawName.length || !name.every((byte, i) => byte === rawName[i])) {
    throw failure('unsafe', `${header.entry.name} has another name in its local header`);
  }
  return nameEnd + view.getUint16(at + 28, true);
}
