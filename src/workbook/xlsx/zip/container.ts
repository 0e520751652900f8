import { failure } from '../failure';

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const LOCAL_HEADER = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];

/**
 * Refuses what is no zip package, by its first bytes: a compound file is an encrypted workbook
 * (`encrypted`, [MS-OFFCRYPTO] keeps it in a stream named EncryptedPackage) or an old .xls or .et
 * (`old-format`); all else is `not-a-workbook`.
 */
export function checkContainer(bytes: Uint8Array): void {
  if (startsWith(bytes, LOCAL_HEADER) || startsWith(bytes, EMPTY_ZIP)) return;
  if (!startsWith(bytes, COMPOUND_FILE)) throw failure('not-a-workbook', 'not a zip package');
  throw holdsUtf16(bytes, 'EncryptedPackage')
    ? failure('encrypted', 'compound file with an EncryptedPackage stream')
    : failure('old-format', 'compound file: a workbook of the old binary format');
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, i) => bytes[i] === byte);
}

function holdsUtf16(bytes: Uint8Array, word: string): boolean {
  const wanted = new Uint8Array(2 * word.length);
  for (let i = 0; i < word.length; i++) wanted[2 * i] = word.charCodeAt(i);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
