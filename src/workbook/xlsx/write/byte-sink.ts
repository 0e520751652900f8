import { joined } from '../zip/zip-entry';

const CHUNK = 1 << 18;

/**
 * Gathers text as UTF-8 in chunks, so that a large part is never one string. With `take` the chunks are
 * handed on as they fill and not kept.
 */
export class ByteSink {
  private readonly chunks: Uint8Array[] = [];
  private readonly encoder = new TextEncoder();
  private pending = '';

  constructor(private readonly take: ((chunk: Uint8Array) => void) | null = null) {}

  write(text: string): void {
    this.pending += text;
    if (this.pending.length > CHUNK) this.flush();
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

  private flush(): void {
    if (this.pending !== '') this.put(this.encoder.encode(this.pending));
    this.pending = '';
  }

  private put(chunk: Uint8Array): void {
    if (this.take === null) this.chunks.push(chunk);
    else this.take(chunk);
  }
}
