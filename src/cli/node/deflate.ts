import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** Raw DEFLATE by node's zlib. Level 6, so that one version of node always gives the same bytes. */
export const deflate = {
  inflateRaw: (data: Uint8Array, maxSize: number): Uint8Array =>
    inflateRawSync(data, { maxOutputLength: Math.max(1, maxSize) }),
  deflateRaw: (data: Uint8Array): Uint8Array => deflateRawSync(data, { level: 6 }),
};
