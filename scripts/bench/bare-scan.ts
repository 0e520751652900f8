import { inflateRawSync } from 'node:zlib';

/**
 * The least that any reader must do: inflate every part of the package and find every tag and text in
 * it, building nothing. Reading is measured against this. Returns what it saw, so that no compiler
 * leaves the work out.
 */
export function bareScan(bytes: Uint8Array): {
  readonly tags: number;
  readonly characters: number;
} {
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  let at = zip.readUInt32LE(end + 16);
  let tags = 0;
  let characters = 0;
  for (let i = 0; i < zip.readUInt16LE(end + 10); i++) {
    const size = zip.readUInt32LE(at + 20);
    const local = zip.readUInt32LE(at + 42);
    const from = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(from, from + size);
    const part = zip.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data);
    for (let open = part.indexOf(0x3c); open >= 0; tags++) {
      const close = part.indexOf(0x3e, open);
      if (close < 0) break;
      open = part.indexOf(0x3c, close);
      characters += Math.max(0, open - close - 1);
    }
    at += 46 + zip.readUInt16LE(at + 28) + zip.readUInt16LE(at + 30) + zip.readUInt16LE(at + 32);
  }
  return { tags, characters };
}
