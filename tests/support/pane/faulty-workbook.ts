import type { Book, Cell, Edit } from '../../../src/core';
import type { MemoryWorkbook } from '../../../src/workbook/memory/memory-workbook';
import type { Capability, Change, Run, Workbook } from '../../../src/workbook/workbook';

/** What a host is asked to do. */
export type Asked = 'read' | 'apply' | 'reveal';

/** A workbook in memory whose host can be told to fail, or to keep the pane waiting. */
export class FaultyWorkbook implements Workbook {
  /** Thrown by the next call of this kind, once. */
  private readonly faults = new Map<Asked, unknown>();
  private readonly gates = new Map<Asked, Promise<void>>();
  /** Sheets that each read asked for; null: all. */
  readonly reads: (readonly string[] | null)[] = [];

  private isElsewhere = false;

  constructor(private readonly memory: MemoryWorkbook) {}

  get can(): ReadonlySet<Capability> {
    return this.memory.can;
  }

  /** The next call fails. */
  failOnce(asked: Asked, error: unknown): void {
    this.faults.set(asked, error);
  }

  /** Calls wait until the returned function is called. */
  hold(asked: Asked): () => void {
    let open = (): void => undefined;
    this.gates.set(
      asked,
      new Promise((resolve) => {
        open = resolve;
      }),
    );
    return () => {
      this.gates.delete(asked);
      open();
    };
  }

  async read(options: Run & { readonly sheets?: readonly string[] } = {}): Promise<Book> {
    this.reads.push(options.sheets ?? null);
    await this.pass('read');
    return this.memory.read(options);
  }

  async apply(edits: readonly Edit[], options: Run & { readonly basis: Book }): Promise<void> {
    await this.pass('apply');
    return this.memory.apply(edits, options);
  }

  async reveal(at: Cell): Promise<void> {
    await this.pass('reveal');
    return this.memory.reveal(at);
  }

  activeCell(): Promise<Cell | null> {
    return this.memory.activeCell();
  }

  watch(on: (change: Change) => void): () => void {
    return this.memory.watch((change) =>
      on(this.isElsewhere ? { ...change, remote: true } : change),
    );
  }

  /** What is changed meanwhile is changed by someone at another machine. */
  elsewhere(work: () => void): void {
    this.isElsewhere = true;
    work();
    this.isElsewhere = false;
  }

  private async pass(asked: Asked): Promise<void> {
    await this.gates.get(asked);
    if (!this.faults.has(asked)) return;
    const error = this.faults.get(asked);
    this.faults.delete(asked);
    throw error;
  }
}
