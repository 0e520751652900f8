/**
 * Raw DEFLATE (RFC 1951), given from outside so that this adapter runs on any host: node's zlib on
 * the command line, a script library in a browser.
 */
export interface Codec {
  /** Inflates; throws where the data is broken or would grow beyond `maxSize` bytes. */
  inflateRaw(data: Uint8Array, maxSize: number): Uint8Array;
  /**
   * Deflates; the same input gives the same output. With `more` the stream goes on: the piece ends at a
   * whole byte without closing it, so that pieces one behind the other are one stream.
   */
  deflateRaw(data: Uint8Array, more?: boolean): Uint8Array;
  /** A stream that is deflated beside the thread, where the host can do that. */
  readonly deflater?: () => Deflater;
  /** CRC-32 of `data` behind bytes whose checksum is `before`, where the host has a quick one. */
  readonly crc32?: (data: Uint8Array, before: number) => number;
}

/** One stream of raw DEFLATE, made while its bytes are still being written. The same input gives the same output. */
export interface Deflater {
  /** Takes a copy of the next bytes. */
  write(data: Uint8Array): void;
  /** Gives the host a turn; resolves once it has few bytes waiting. */
  ready(): Promise<void>;
  /** The whole stream, closed. */
  end(): Promise<readonly Uint8Array[]>;
}
