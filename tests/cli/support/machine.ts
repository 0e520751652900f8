import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Files, Io } from '../../../src/cli/io';
import { run } from '../../../src/cli/run';
import { WorkbookError } from '../../../src/workbook/workbook-error';
import { openXlsx } from '../../../src/workbook/xlsx/open-xlsx';
import { parseWorkbookText } from '../../../scripts/workbook-text/parse';
import { workbookBytes } from '../../../scripts/workbook-text/write';
import { codec } from '../../support/codec';

/** What a command did. */
export interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** A machine with files in memory; time goes on by one with every file written. */
export class Machine {
  readonly files = new Map<string, { bytes: Uint8Array; at: number }>();
  readonly stopping = new AbortController();
  /** What the next write fails with. */
  writeFails: WorkbookError | null = null;
  terminal: number | null = null;
  private clock = 0;

  put(name: string, bytes: Uint8Array): void {
    this.files.set(name, { bytes, at: ++this.clock });
  }

  /** A workbook from its text. */
  putText(name: string, text: string): void {
    this.put(name, workbookBytes(parseWorkbookText(text), { codec }));
  }

  bytes(name: string): Uint8Array {
    const file = this.files.get(name);
    if (file === undefined) throw new Error(`no file ${name}`);
    return file.bytes;
  }

  async run(...args: string[]): Promise<Ran> {
    let out = '';
    let err = '';
    const output = (add: (text: string) => void): Io['stdout'] => ({
      isTerminal: this.terminal !== null,
      columns: this.terminal,
      write: add,
    });
    const status = await run(args, {
      version: '1.2.3',
      stdout: output((text) => (out += text)),
      stderr: output((text) => (err += text)),
      environment: { LANG: 'zh_CN.UTF-8' },
      signal: this.stopping.signal,
      pace: { now: () => ++this.clock, pause: () => Promise.resolve() },
      files: this.disc(),
      openWorkbook: (bytes) => openXlsx(bytes, { codec }),
    });
    return { status, out, err };
  }

  private disc(): Files {
    return {
      read: (name) => {
        const file = this.files.get(name);
        if (file !== undefined) return Promise.resolve(file.bytes);
        return Promise.reject(new WorkbookError('file-not-found', 'test', name));
      },
      exists: (name) => Promise.resolve(this.files.has(name)),
      isSame: (one, other) => Promise.resolve(path.normalize(one) === path.normalize(other)),
      modifiedAt: (name) => Promise.resolve(this.files.get(name)?.at ?? null),
      isOpenElsewhere: (name) => Promise.resolve(this.files.has(`~$${name}`)),
      writeAtomically: (name, bytes) => {
        if (this.writeFails !== null) return Promise.reject(this.writeFails);
        this.put(name, bytes);
        return Promise.resolve();
      },
    };
  }
}

/** Text of a sample that the project ships. */
export function sampleText(name: string): string {
  return readFileSync(path.resolve(__dirname, '../../../assets/samples', `${name}.txt`), 'utf8');
}
