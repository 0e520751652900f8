const POLYNOMIAL = 0xedb88320;

/** `TABLES[k][b]`: the checksum of byte `b` followed by `k` zero bytes, to take four bytes a step. */
const TABLES = makeTables();

function makeTables(): readonly [Uint32Array, Uint32Array, Uint32Array, Uint32Array] {
  const first = new Uint32Array(256).map((_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit++) value = value & 1 ? POLYNOMIAL ^ (value >>> 1) : value >>> 1;
    return value >>> 0;
  });
  const after = (table: Uint32Array): Uint32Array =>
    table.map((value) => ((first[value & 255] ?? 0) ^ (value >>> 8)) >>> 0);
  const second = after(first);
  const third = after(second);
  return [first, second, third, after(third)];
}

/**
 * CRC-32 of the bytes, as zip files use it (APPNOTE.TXT 4.4.7); `before` is that of the bytes in front
 * of them.
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  const [t0, t1, t2, t3] = TABLES;
  let crc = before ^ -1;
  let at = 0;
  const whole = bytes.length - (bytes.length % 4);
  while (at < whole) {
    crc ^=
      (bytes[at] ?? 0) |
      ((bytes[at + 1] ?? 0) << 8) |
      ((bytes[at + 2] ?? 0) << 16) |
      ((bytes[at + 3] ?? 0) << 24);
    crc =
      (t3[crc & 255] ?? 0) ^
      (t2[(crc >>> 8) & 255] ?? 0) ^
      (t1[(crc >>> 16) & 255] ?? 0) ^
      (t0[crc >>> 24] ?? 0);
    at += 4;
  }
  for (; at < bytes.length; at++) crc = (t0[(crc ^ (bytes[at] ?? 0)) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ -1) >>> 0;
}
