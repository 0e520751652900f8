import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Codec } from '../../src/workbook/xlsx/codec';

/** Node's zlib, as the command line gives it to the adapter. */
export const codec: Codec = {
  inflateRaw: (data, maxSize) => inflateRawSync(data, { maxOutputLength: Math.max(1, maxSize) }),
  deflateRaw: (data, more = false) =>
    deflateRawSync(data, {
      level: 6,
      finishFlush: more ? constants.Z_SYNC_FLUSH : constants.Z_FINISH,
    }),
};
