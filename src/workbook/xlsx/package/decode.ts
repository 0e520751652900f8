import { failure } from '../failure';

const UTF8_BOM = [0xef, 0xbb, 0xbf];

/** The encoding that an XML declaration names. */
const DECLARED = /^(<\?xml[^>]*?encoding\s*=\s*["'])([A-Za-z0-9._-]+)/;

/**
 * The part as UTF-8 without byte order mark. XML parts are UTF-8 or UTF-16 (ECMA-376 part 2, §6.1.4);
 * another encoding that the declaration
 * names is read too. The declaration then names UTF-8, so that the part can be written as it is.
 */
export function asUtf8(bytes: Uint8Array): Uint8Array {
  if (UTF8_BOM.every((byte, i) => bytes[i] === byte)) return bytes.subarray(UTF8_BOM.length);
  const label = encodingOf(bytes);
  if (label === null) return bytes;
  try {
    const text = new TextDecoder(label).decode(bytes);
    return new TextEncoder().encode(text.replace(DECLARED, '$1UTF-8'));
  } catch (cause) {
    throw failure('damaged', `encoding ${label} is not known`, cause);
  }
}

function encodingOf(bytes: Uint8Array): string | null {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le';
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be';
  const head = String.fromCharCode(...bytes.subarray(0, 100));
  const declared = DECLARED.exec(head)?.[2];
  if (declared === undefined || /^(utf-?8|us-ascii)$/i.test(declared)) return null;
  return declared;
}
