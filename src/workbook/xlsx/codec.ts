/**
 * Raw DEFLATE (RFC 1951), given from outside so that this adapter runs on any host: node's zlib on
 * the command line, a script library in a browser.
 */
export interface Codec {
  /** Inflates; throws where the data is broken or would grow beyond `maxSize` bytes. */
  inflateRaw(data: Uint8Array, maxSize: number): Uint8Array;
  /** Deflates; the same input gives the same output. */
  deflateRaw(data: Uint8Array): Uint8Array;
}
