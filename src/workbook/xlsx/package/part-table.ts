import type { Codec } from '../codec';
import { failure } from '../failure';
import { ByteSink } from '../write/byte-sink';
import { partKey } from '../zip/entry-names';
import { entryBytes, EntryWriter, newEntry, type ZipEntry } from '../zip/zip-entry';
import { asUtf8 } from './decode';

/**
 * The parts of a package, in their order. A copy is cheap and independent, so an edit works on a copy
 * that takes the place of the table only when everything went well.
 */
export class PartTable {
  private readonly parts: Map<string, ZipEntry>;

  constructor(
    entries: Iterable<ZipEntry>,
    readonly codec: Codec,
  ) {
    this.parts = new Map();
    for (const entry of entries) this.parts.set(partKey(entry.name), entry);
  }

  copy(): PartTable {
    return new PartTable(this.parts.values(), this.codec);
  }

  entries(): readonly ZipEntry[] {
    return [...this.parts.values()];
  }

  /** The stored entry, also by the name with its %-escapes resolved; `null` where there is none. */
  entry(part: string): ZipEntry | null {
    return this.parts.get(partKey(part)) ?? this.parts.get(partKey(unescapeName(part))) ?? null;
  }

  has(part: string): boolean {
    return this.entry(part) !== null;
  }

  /** The part's XML as UTF-8; `damaged` where the part is missing. */
  xml(part: string): Uint8Array {
    const entry = this.entry(part);
    if (entry === null) throw failure('damaged', `part ${part} is missing`);
    return asUtf8(entryBytes(entry, this.codec));
  }

  /** Puts a part, in the place of the old one if there was one. */
  put(part: string, bytes: Uint8Array): void {
    const name = this.entry(part)?.name ?? part;
    this.parts.set(partKey(name), newEntry(name, bytes, this.codec));
  }

  /**
   * Puts a part that `write` makes piece by piece, so that it is never in memory as a whole. Between its
   * steps the host gets turns where it deflates beside the thread.
   */
  async putPieces(part: string, write: (sink: ByteSink) => Iterable<void>): Promise<void> {
    const entry = new EntryWriter(this.codec);
    const sink = new ByteSink((chunk) => entry.write(chunk));
    const steps = write(sink)[Symbol.iterator]();
    while (steps.next().done !== true) {
      const ready = entry.ready();
      if (ready !== null) await ready;
    }
    sink.bytes();
    const name = this.entry(part)?.name ?? part;
    this.parts.set(partKey(name), await entry.finish(name));
  }

  remove(part: string): void {
    const entry = this.entry(part);
    if (entry !== null) this.parts.delete(partKey(entry.name));
  }

  /** The first name `prefix` + number + `suffix` that no part has. */
  freeName(prefix: string, suffix: string): string {
    for (let n = 1; ; n++) {
      const name = `${prefix}${n}${suffix}`;
      if (!this.has(name)) return name;
    }
  }
}

function unescapeName(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
