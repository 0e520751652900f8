import { Deflate, deflateSync, inflateSync } from 'fflate';
import type { Codec } from '../../workbook/xlsx/codec';
import { joined } from '../../workbook/xlsx/zip/zip-entry';

/** Above so many bytes speed counts for more than a few per cent of size. */
const LARGE = 1 << 17;

/** Raw DEFLATE for a browser. */
export const codec: Codec = {
  inflateRaw(data, maxSize) {
    // One byte to spare: where it is filled, the data would have grown beyond what it says.
    const bytes = inflateSync(data, { out: new Uint8Array(maxSize + 1) });
    if (bytes.length > maxSize) throw new RangeError('inflates to more than it says');
    return bytes;
  },
  deflateRaw(data, more = false) {
    const level = data.length > LARGE ? 1 : 6;
    if (!more) return deflateSync(data, { level });
    const pieces: Uint8Array[] = [];
    const stream = new Deflate({ level }, (piece) => pieces.push(piece));
    stream.push(data, false);
    stream.flush();
    stream.push(new Uint8Array(0), true);
    return reopened(joined(pieces));
  },
};

/** An empty stored block: what follows it begins at a whole byte (RFC 1951, 3.2.4). */
const STORED_NOTHING = [0, 0, 0xff, 0xff];

/**
 * A stream that ends in an empty block of fixed codes, going on at a whole byte instead of ending. The
 * library's own way to do so writes a broken block. That last block is the bits 1, 1, 0 and seven noughts,
 * so the last bit that is set stands right behind the one that says that the stream ends.
 */
function reopened(closed: Uint8Array): Uint8Array {
  let last = closed.length - 1;
  while (closed[last] === 0) last--;
  const highest = 31 - Math.clz32(closed[last] ?? 0);
  const end = last * 8 + highest - 1;
  const bytes = new Uint8Array(Math.ceil((end + 3) / 8) + STORED_NOTHING.length);
  bytes.set(closed.subarray(0, Math.ceil(end / 8)));
  if (end % 8 !== 0) {
    const at = Math.floor(end / 8);
    bytes[at] = (bytes[at] ?? 0) & ((1 << (end % 8)) - 1);
  }
  bytes.set(STORED_NOTHING, bytes.length - STORED_NOTHING.length);
  return bytes;
}
