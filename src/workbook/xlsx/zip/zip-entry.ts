import type { Codec } from '../codec';
import { failure } from '../failure';
import { crc32 } from './crc32';

/** One entry of the package, its data as stored: an entry nobody changes is written back as it was. */
export interface ZipEntry {
  readonly name: string;
  /** The name's bytes as in the file. */
  readonly rawName: Uint8Array;
  readonly flags: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** MS-DOS time (low half) and date (high half). */
  readonly time: number;
  readonly crc: number;
  /** Bytes when inflated. */
  readonly size: number;
  /** As stored in the file. */
  readonly data: Uint8Array;
  readonly attributes: number;
}

export const STORED = 0;
export const DEFLATED = 8;
/** The name is UTF-8 (APPNOTE.TXT 4.4.4, bit 11). */
export const UTF8_NAME = 0x800;
/** Sizes follow the data (bit 3). */
export const DATA_DESCRIPTOR = 0x8;

/** 1 January 1980, the earliest a zip can say: our parts carry no clock, so equal input gives equal bytes. */
const FIXED_TIME = (1 << 21) | (1 << 16);

/** The entry's bytes, inflated; `damaged` where length or checksum differ from what the file says. */
export function entryBytes(entry: ZipEntry, codec: Codec): Uint8Array {
  const bytes = entry.method === STORED ? entry.data : inflate(entry, codec);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) {
    throw failure('damaged', `length or checksum of ${entry.name} is wrong`);
  }
  return bytes;
}

function inflate(entry: ZipEntry, codec: Codec): Uint8Array {
  try {
    return codec.inflateRaw(entry.data, entry.size);
  } catch (cause) {
    throw failure('damaged', `${entry.name} cannot be inflated`, cause);
  }
}

/** A new entry of the given bytes. */
export function newEntry(name: string, bytes: Uint8Array, codec: Codec): ZipEntry {
  return {
    name,
    rawName: new TextEncoder().encode(name),
    flags: UTF8_NAME,
    method: DEFLATED,
    time: FIXED_TIME,
    crc: crc32(bytes),
    size: bytes.length,
    data: codec.deflateRaw(bytes),
    attributes: 0,
  };
}
