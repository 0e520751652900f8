import { deflateSync, inflateSync } from 'fflate';
import type { Codec } from '../../workbook/xlsx/codec';

/** Raw DEFLATE for a browser. */
export const codec: Codec = {
  inflateRaw(data, maxSize) {
    // One byte to spare: where it is filled, the data would have grown beyond what it says.
    const bytes = inflateSync(data, { out: new Uint8Array(maxSize + 1) });
    if (bytes.length > maxSize) throw new RangeError('inflates to more than it says');
    return bytes;
  },
  deflateRaw: (data) => deflateSync(data, { level: 6 }),
};
