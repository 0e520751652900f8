const CHUNK = 1 << 16;

/** Gathers text as UTF-8 in chunks, so that a large part is never one string. */
export class ByteSink {
  private readonly chunks: Uint8Array[] = [];
  private readonly encoder = new TextEncoder();
  private pending = '';

  write(text: string): void {
    this.pending += text;
    if (this.pending.length > CHUNK) this.flush();
  }

  /** Copies bytes that are UTF-8 already. */
  copy(bytes: Uint8Array): void {
    this.flush();
    this.chunks.push(bytes);
  }

  bytes(): Uint8Array {
    this.flush();
    const all = new Uint8Array(this.chunks.reduce((sum, chunk) => sum + chunk.length, 0));
    let at = 0;
    for (const chunk of this.chunks) {
      all.set(chunk, at);
      at += chunk.length;
    }
    return all;
  }

  private flush(): void {
    if (this.pending !== '') this.chunks.push(this.encoder.encode(this.pending));
    this.pending = '';
  }
}
