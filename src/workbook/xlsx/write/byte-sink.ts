import { joined } from '../zip/zip-entry';
import type { Tag } from './tag';
import { UNESCAPED } from './xml-text';

const CHUNK = 1 << 18;
/** Bytes that one UTF-16 unit takes at most. */
const WIDEST = 3;
/** Digits of the longest number that is written digit by digit. */
const MOST_DIGITS = 10;
const ANY = new Uint8Array(0x80).fill(1);

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
    if (!this.hasRoom(text.length * WIDEST)) this.put(this.encoder.encode(text));
    else if (!this.encoded(text, ANY)) {
      this.at += this.encoder.encodeInto(text, this.buffer.subarray(this.at)).written;
    }
  }

  /** A text that XML holds as it is; `false` and nothing written where something must be escaped. */
  plain(text: string): boolean {
    return this.hasRoom(text.length * WIDEST) && this.encoded(text, UNESCAPED);
  }

  /**
   * Writes a text of characters that `allowed` names by their codes, or of higher ones that are no
   * surrogates; `false` where it holds others. For short texts a loop beats the host's encoder.
   */
  private encoded(text: string, allowed: Uint8Array): boolean {
    const { buffer } = this;
    const { length } = text;
    let { at } = this;
    for (let i = 0; i < length; i++) {
      const unit = text.charCodeAt(i);
      if (unit < 0x80) {
        if (allowed[unit] === 0) return false;
        buffer[at++] = unit;
      } else if (unit < 0x800) {
        buffer[at] = 0xc0 | (unit >> 6);
        buffer[at + 1] = 0x80 | (unit & 0x3f);
        at += 2;
      } else {
        if (unit >= 0xd800) return false;
        buffer[at] = 0xe0 | (unit >> 12);
        buffer[at + 1] = 0x80 | ((unit >> 6) & 0x3f);
        buffer[at + 2] = 0x80 | (unit & 0x3f);
        at += 3;
      }
    }
    this.at = at;
    return true;
  }

  /** A fixed piece of XML. */
  tag({ bytes }: Tag): void {
    if (!this.hasRoom(bytes.length)) {
      this.put(bytes);
      return;
    }
    this.buffer.set(bytes, this.at);
    this.at += bytes.length;
  }

  /** A number as text. */
  number(value: number): void {
    if ((value | 0) !== value || value <= 0) {
      this.write(String(value));
      return;
    }
    this.hasRoom(MOST_DIGITS);
    let digits = 1;
    for (let power = 10; power <= value; power *= 10) digits++;
    const end = this.at + digits;
    let rest = value;
    for (let i = end - 1; i >= this.at; i--) {
      const tenth = (rest / 10) | 0;
      this.buffer[i] = 0x30 + rest - tenth * 10;
      rest = tenth;
    }
    this.at = end;
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

  /** Empties the buffer where so many bytes do not fit any more; `false`: they are more than it holds. */
  private hasRoom(bytes: number): boolean {
    if (bytes <= CHUNK - this.at) return true;
    this.flush();
    return bytes <= CHUNK;
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
