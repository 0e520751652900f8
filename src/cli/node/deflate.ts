import * as zlib from 'node:zlib';

/** Above so many bytes speed counts for more than a few per cent of size. */
const LARGE = 1 << 17;
const FAST = 1;
const THOROUGH = 6;

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
      level: data.length > LARGE ? FAST : THOROUGH,
      finishFlush: more ? zlib.constants.Z_SYNC_FLUSH : zlib.constants.Z_FINISH,
    }),
  deflater: () => new StreamDeflater(),
  ...('crc32' in zlib ? { crc32: zlib.crc32 } : {}),
};

/** Output that is handed over at once: what a chunk of XML comes to. */
const OUTPUT = 1 << 16;
/** Chunks that may wait before the writer has to. */
const MOST_WAITING = 2;

/** Deflates on node's own threads while the next chunk is being made. */
class StreamDeflater {
  private readonly stream = zlib.createDeflateRaw({ level: FAST, chunkSize: OUTPUT });
  private readonly pieces: Uint8Array[] = [];
  private waiting = 0;
  private more: () => void = () => undefined;
  private readonly ended: Promise<void>;

  constructor() {
    this.stream.on('data', (piece: Uint8Array) => this.pieces.push(piece));
    this.ended = new Promise((resolve, reject) => {
      this.stream.once('end', resolve);
      this.stream.once('error', reject);
    });
    // Told by `end`; a writer that has given up asks no more.
    this.ended.catch(() => undefined);
  }

  write(data: Uint8Array): void {
    this.waiting++;
    this.stream.write(Buffer.from(data), () => {
      this.waiting--;
      this.more();
    });
  }

  async ready(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    while (this.waiting > MOST_WAITING) {
      await new Promise<void>((resolve) => (this.more = resolve));
    }
  }

  async end(): Promise<readonly Uint8Array[]> {
    this.stream.end();
    await this.ended;
    return this.pieces;
  }
}
