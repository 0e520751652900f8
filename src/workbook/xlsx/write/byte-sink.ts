import { joined } from '../zip/zip-entry';

const CHUNK = 1 << 18;
/** Bytes that one UTF-16 unit takes at most. */
const WIDEST = 3;

/**
 * Gathers text as UTF-8 in chunks, so that a large part is never one string. With `take` the chunks are
 * handed on as they fill and not kept; a chunk is valid only during that call.
 */
export class ByteSink {
  private readonly chunks: Uint8Array[] = [];
  private readonly encoder = new TextEncoder();
  private readonly buffer = new Uint8Array(CHUNK);
  private at = 0;

  constructor(private readonly take: ((chunk: Uint8Array) => void) | null = null) {}

  write(text: string): void {
    if (text.length * WIDEST > CHUNK - this.at) {
      this.flush();
      if (text.length * WIDEST > CHUNK) {
        this.put(this.encoder.encode(text));
        return;
      }
    }
    this.at = this.encodeShort(text) ?? this.encode(text);
  }

  /** Copies bytes that are UTF-8 already. */
  copy(bytes: Uint8Array): void {
    this.flush();
    this.put(bytes);
  }

  /** All bytes; none where they were handed on, of which the last go now. */
  bytes(): Uint8Array {
    this.flush();
    return joined(this.chunks);
  }

  /** The place after the text; `null` where it holds surrogates. For short texts a loop beats the host. */
  private encodeShort(text: string): number | null {
    const { buffer } = this;
    let { at } = this;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit < 0x80) buffer[at++] = unit;
      else if (unit < 0x800) {
        buffer[at++] = 0xc0 | (unit >> 6);
        buffer[at++] = 0x80 | (unit & 0x3f);
      } else if (unit < 0xd800 || unit > 0xdfff) {
        buffer[at++] = 0xe0 | (unit >> 12);
        buffer[at++] = 0x80 | ((unit >> 6) & 0x3f);
        buffer[at++] = 0x80 | (unit & 0x3f);
      } else return null;
    }
    return at;
  }

  private encode(text: string): number {
    return this.at + this.encoder.encodeInto(text, this.buffer.subarray(this.at)).written;
  }

  private flush(): void {
    if (this.at > 0) this.put(this.buffer.subarray(0, this.at));
    this.at = 0;
  }

  private put(chunk: Uint8Array): void {
    if (this.take === null) this.chunks.push(chunk.slice());
    else this.take(chunk);
  }
}
