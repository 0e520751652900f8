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
    const { length } = text;
    if (length * WIDEST > CHUNK - this.at && !this.makeRoom(text)) return;
    const { buffer } = this;
    let { at } = this;
    // For short texts a loop beats the host's encoder.
    for (let i = 0; i < length; i++) {
      const unit = text.charCodeAt(i);
      if (unit < 0x80) buffer[at++] = unit;
      else if (unit < 0xd800 && unit >= 0x800) {
        buffer[at] = 0xe0 | (unit >> 12);
        buffer[at + 1] = 0x80 | ((unit >> 6) & 0x3f);
        buffer[at + 2] = 0x80 | (unit & 0x3f);
        at += 3;
      } else {
        this.encode(text);
        return;
      }
    }
    this.at = at;
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

  /** Empties the buffer; a text that is longer than it is handed on at once: `false`. */
  private makeRoom(text: string): boolean {
    this.flush();
    if (text.length * WIDEST <= CHUNK) return true;
    this.put(this.encoder.encode(text));
    return false;
  }

  private encode(text: string): void {
    this.at += this.encoder.encodeInto(text, this.buffer.subarray(this.at)).written;
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
