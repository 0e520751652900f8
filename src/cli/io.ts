import type { Pace } from '../app/pace';
import type { Workbook } from '../workbook/workbook';

/** Where text goes. `columns` is the width of a terminal, null where there is none. */
export interface Output {
  readonly isTerminal: boolean;
  readonly columns: number | null;
  write(text: string): void;
}

/** A workbook read from a file, and its bytes as they are to be written back. */
export interface FileWorkbook extends Workbook {
  save(): Uint8Array;
}

/** The files of the machine; all expected failures are `WorkbookError`s. */
export interface Files {
  read(path: string): Promise<Uint8Array>;
  exists(path: string): Promise<boolean>;
  /** True where both paths lead to one file. */
  isSame(one: string, other: string): Promise<boolean>;
  /** Milliseconds since 1970; null where there is no such file. */
  modifiedAt(path: string): Promise<number | null>;
  /** True where Excel, WPS or LibreOffice has left the sign that it has the file open. */
  isOpenElsewhere(path: string): Promise<boolean>;
  /** The whole file or nothing: an older file stays as it was when this fails. */
  writeAtomically(path: string, bytes: Uint8Array): Promise<void>;
}

/** All that a command touches outside itself; tests hand in their own. */
export interface Io {
  readonly version: string;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  readonly pace: Pace;
  readonly files: Files;
  /** @throws WorkbookError where the bytes are no workbook that can be read. */
  openWorkbook(bytes: Uint8Array): FileWorkbook;
}
