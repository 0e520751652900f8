import * as zlib from 'node:zlib';

/** Above so many bytes speed counts for more than a few per cent of size. */
const LARGE = 1 << 17;

/** Bytes of one piece of what is inflated: where all fits in one, nothing has to be put together. */
const SMALLEST_CHUNK = 1 << 14;
const LARGEST_CHUNK = 1 << 26;

/**
 * Raw DEFLATE by node's zlib; large pieces are deflated fast. The levels are fixed, so that one version
 * of node always gives the same bytes. Node before 20.15 has no checksum of its own.
 */
export const deflate = {
  inflateRaw: (data: Uint8Array, maxSize: number): Uint8Array =>
    zlib.inflateRawSync(data, {
      maxOutputLength: Math.max(1, maxSize),
      chunkSize: Math.min(Math.max(SMALLEST_CHUNK, maxSize), LARGEST_CHUNK),
    }),
  deflateRaw: (data: Uint8Array, more = false): Uint8Array =>
    zlib.deflateRawSync(data, {
      level: data.length > LARGE ? 1 : 6,
      finishFlush: more ? zlib.constants.Z_SYNC_FLUSH : zlib.constants.Z_FINISH,
    }),
  ...('crc32' in zlib ? { crc32: zlib.crc32 } : {}),
};
