import type { Codec, Deflater } from '../codec';
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
  const checksum = (codec.crc32 ?? crc32)(bytes, 0);
  if (bytes.length !== entry.size || checksum !== entry.crc) {
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
  const crc = (codec.crc32 ?? crc32)(bytes, 0);
  return entryOf(name, { crc, size: bytes.length, data: codec.deflateRaw(bytes) });
}

/** Parts that begin with so many bytes are deflated beside the thread; less is not worth the errand. */
const LARGE = 1 << 17;

/** A new entry whose bytes come in pieces: each is deflated at once, so that none has to be kept. */
export class EntryWriter {
  private crc = 0;
  private size = 0;
  private readonly pieces: Uint8Array[] = [];
  private deflater: Deflater | null = null;
  /** Something was written since `ready` was asked. */
  private fresh = false;

  constructor(private readonly codec: Codec) {}

  write(bytes: Uint8Array): void {
    const { codec } = this;
    if (this.size === 0 && bytes.length >= LARGE) this.deflater = codec.deflater?.() ?? null;
    this.crc = (codec.crc32 ?? crc32)(bytes, this.crc);
    this.size += bytes.length;
    if (this.deflater === null) this.pieces.push(codec.deflateRaw(bytes, true));
    else this.deflater.write(bytes);
    this.fresh = true;
  }

  /** When more may come; null: at once. */
  ready(): Promise<void> | null {
    if (!this.fresh) return null;
    this.fresh = false;
    return this.deflater?.ready() ?? null;
  }

  async finish(name: string): Promise<ZipEntry> {
    if (this.deflater !== null) this.pieces.push(...(await this.deflater.end()));
    else this.pieces.push(this.codec.deflateRaw(new Uint8Array(0)));
    return entryOf(name, { crc: this.crc, size: this.size, data: joined(this.pieces) });
  }
}

function entryOf(name: string, content: Pick<ZipEntry, 'crc' | 'size' | 'data'>): ZipEntry {
  return {
    name,
    rawName: new TextEncoder().encode(name),
    flags: UTF8_NAME,
    method: DEFLATED,
    time: FIXED_TIME,
    ...content,
    attributes: 0,
  };
}

/** All pieces in one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
