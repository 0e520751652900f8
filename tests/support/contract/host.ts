import type { Book, Cell, Scalar } from '../../../src/core';
import type { Workbook } from '../../../src/workbook/workbook';

/** A workbook opened for one case of the contract. */
export interface Opened {
  readonly workbook: Workbook;
  /** What a user does meanwhile, behind our back. Left out where no user can (a file that we hold). */
  readonly userEdits?: (at: Cell, value: Scalar) => Promise<void>;
  /** Stores the workbook and opens what was stored. Left out where nothing is stored. */
  readonly reopen?: () => Promise<Opened>;
}

/** An adapter under the contract. */
export interface ContractHost {
  /** Opens a workbook that holds what the book holds. */
  readonly open: (book: Book) => Promise<Opened>;
  /** Cases that the host cannot pass by its nature, each with the reason. */
  readonly excused?: Readonly<Record<string, string>>;
}

/** One rule of the contract. `run` rejects where the adapter breaks it. */
export interface ContractCase {
  readonly name: string;
  readonly run: (host: ContractHost) => Promise<void>;
}

/** A deliberately wrong adapter, and the rules that must catch it. */
export interface WrongHost {
  /** Completes “an adapter that …”. */
  readonly does: string;
  readonly host: ContractHost;
  readonly breaks: readonly string[];
}
