import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../../src/workbook/xlsx/zip/crc32';

/** An entry of a zip made by hand, right or wrong in any field. */
export interface RawEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly data?: Uint8Array;
  readonly localName?: string;
  readonly flags?: number;
  readonly method?: number;
  readonly crc?: number;
  readonly size?: number;
  /** Sizes and checksum follow the data. */
  readonly descriptor?: boolean;
}

/** A zip with what its fields are told to say. */
export function rawZip(entries: readonly RawEntry[]): Uint8Array {
  const locals: Buffer[] = [];
  const headers: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const data = Buffer.from(entry.data ?? deflateRawSync(entry.bytes));
    const name = Buffer.from(entry.localName ?? entry.name);
    const tail = entry.descriptor === true ? [fields([0x08074b50, 4], ...sizes(entry, data))] : [];
    const local = Buffer.concat([
      fields([0x04034b50, 4], [20, 2], ...shared(entry, data, true), [name.length, 2], [0, 2]),
      ...[name, data, ...tail],
    ]);
    const own = Buffer.from(entry.name);
    const header = fields(
      ...([
        [0x02014b50, 4],
        [20, 2],
        [20, 2],
      ] as Field[]),
      ...shared(entry, data, false),
      ...([
        [own.length, 2],
        [0, 2],
        [0, 2],
        [0, 2],
        [0, 2],
        [0, 4],
        [offset, 4],
      ] as Field[]),
    );
    locals.push(local);
    headers.push(header, own);
    offset += local.length;
  }
  const directory = Buffer.concat(headers);
  const counts: Field[] = [
    [entries.length, 2],
    [entries.length, 2],
  ];
  const end = fields(
    [0x06054b50, 4],
    [0, 4],
    ...counts,
    [directory.length, 4],
    [offset, 4],
    [0, 2],
  );
  return new Uint8Array(Buffer.concat([...locals, directory, end]));
}

/** A zip of one entry whose sizes, offset and directory stand in zip64 records. */
export function zip64(name: string, bytes: Uint8Array): Uint8Array {
  const data = deflateRawSync(bytes);
  const label = Buffer.from(name);
  const common: Field[] = [
    [0, 2],
    [8, 2],
    [0, 4],
    [crc32(bytes), 4],
  ];
  const unset: Field[] = [
    [0xffffffff, 4],
    [0xffffffff, 4],
  ];
  const wide = (list: readonly number[]): Buffer =>
    Buffer.concat([fields([1, 2], [8 * list.length, 2]), ...list.map(long)]);
  const localExtra = wide([bytes.length, data.length]);
  const local = Buffer.concat([
    fields(
      [0x04034b50, 4],
      [45, 2],
      ...common,
      ...unset,
      [label.length, 2],
      [localExtra.length, 2],
    ),
    ...[label, localExtra, data],
  ]);
  const extra = wide([bytes.length, data.length, 0]);
  const lengths: Field[] = [
    [label.length, 2],
    [extra.length, 2],
    [0, 2],
  ];
  const directory = Buffer.concat([
    fields(
      ...([
        [0x02014b50, 4],
        [45, 2],
        [45, 2],
      ] as Field[]),
      ...common,
      ...unset,
      ...lengths,
    ),
    fields([0, 2], [0, 2], [0, 4], [0xffffffff, 4]),
    ...[label, extra],
  ]);
  const end64 = Buffer.concat([
    fields([0x06064b50, 4]),
    ...[long(44), fields([45, 2], [45, 2], [0, 4], [0, 4])],
    ...[long(1), long(1), long(directory.length), long(local.length)],
  ]);
  const locator = Buffer.concat([
    fields([0x07064b50, 4], [0, 4]),
    ...[long(local.length + directory.length), fields([1, 4])],
  ]);
  const end = fields([0x06054b50, 4], [0, 4], [0xffff, 2], [0xffff, 2], ...unset, [0, 2]);
  return new Uint8Array(Buffer.concat([local, directory, end64, locator, end]));
}

type Field = readonly [value: number, bytes: 2 | 4];

function fields(...list: readonly Field[]): Buffer {
  return Buffer.concat(
    list.map(([value, bytes]) => {
      const field = Buffer.alloc(bytes);
      if (bytes === 2) field.writeUInt16LE(value);
      else field.writeUInt32LE(value);
      return field;
    }),
  );
}

function long(value: number): Buffer {
  const field = Buffer.alloc(8);
  field.writeBigUInt64LE(BigInt(value));
  return field;
}

function sizes(entry: RawEntry, data: Buffer): Field[] {
  const size = entry.size ?? entry.bytes.length;
  return [
    [entry.crc ?? crc32(entry.bytes), 4],
    [data.length, 4],
    [size, 4],
  ];
}

function shared(entry: RawEntry, data: Buffer, local: boolean): Field[] {
  const flags = (entry.flags ?? 0) | (entry.descriptor === true ? 8 : 0);
  const empty: Field[] = [
    [0, 4],
    [0, 4],
    [0, 4],
  ];
  const known = local && entry.descriptor === true ? empty : sizes(entry, data);
  return [[flags, 2], [entry.method ?? 8, 2], [0, 4], ...known];
}
