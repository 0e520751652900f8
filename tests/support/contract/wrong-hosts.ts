import type { Book, Edit, Input, Scalar, SheetDraft, SheetSnapshot } from '../../../src/core';
import { isStyledInput } from '../../../src/core';
import { openMemory, type MemoryWorkbook } from '../../../src/workbook/memory/memory-workbook';
import type { Run, Workbook } from '../../../src/workbook/workbook';
import type { ContractHost } from './host';

/** The workbook in memory behind a wrong adapter. */
export interface Session {
  /** As it is now. */
  memory: MemoryWorkbook;
}

type Options = Run & { readonly basis: Book };

/** A host over the workbook in memory, with some of its methods done otherwise. */
export function hostWith(otherwise: (session: Session) => Partial<Workbook>): ContractHost {
  return {
    open(book) {
      const session: Session = { memory: openMemory(book) };
      const workbook: Workbook = {
        can: session.memory.can,
        read: (options) => session.memory.read(options),
        apply: (edits, options) => session.memory.apply(edits, options),
        reveal: (at) => session.memory.reveal(at),
        activeCell: () => session.memory.activeCell(),
        watch: (on) => session.memory.watch(on),
        ...otherwise(session),
      };
      const userEdits = (
        at: Parameters<MemoryWorkbook['edit']>[0],
        value: Scalar,
      ): Promise<void> => {
        session.memory.edit(at, value);
        return Promise.resolve();
      };
      return Promise.resolve({ workbook, userEdits });
    },
  };
}

/** Reads books wrongly. */
export function readingBooks(wrongly: (book: Book) => Book): ContractHost {
  return hostWith(({ memory }) => ({
    read: async (options) => wrongly(await memory.read(options)),
  }));
}

/** Reads sheets wrongly. */
export function readingSheets(wrongly: (sheet: SheetSnapshot) => SheetSnapshot): ContractHost {
  return readingBooks((book) => ({ ...book, sheets: book.sheets.map(wrongly) }));
}

/** Reads values wrongly. */
export function readingValues(wrongly: (value: Scalar) => Scalar): ContractHost {
  return readingSheets((sheet) => ({
    ...sheet,
    values: sheet.values.map((row) => row.map(wrongly)),
  }));
}

/** Reads texts wrongly. */
export function readingTexts(wrongly: (text: string) => Scalar): ContractHost {
  return readingValues((value) => (typeof value === 'string' ? wrongly(value) : value));
}

/** Does other edits than it was told to. */
export function applyingOther(change: (edit: Edit) => Edit): ContractHost {
  return hostWith(({ memory }) => ({
    apply: (edits, options) => memory.apply(edits.map(change), options),
  }));
}

/** Publishes other sheets than it was told to. */
export function publishingOther(change: (draft: SheetDraft) => SheetDraft): ContractHost {
  return applyingOther((edit) =>
    edit.type === 'publish' ? { ...edit, drafts: edit.drafts.map(change) } : edit,
  );
}

/** Writes other cells than it was told to, in sheets that it publishes and in the user's. */
export function writingOther(change: (input: Input) => Input): ContractHost {
  const inDraft = (draft: SheetDraft): SheetDraft => ({
    ...draft,
    blocks: draft.blocks.map((block) => ({
      ...block,
      row: (i) =>
        block
          .row(i)
          .map((cell) =>
            isStyledInput(cell) ? { ...cell, value: change(cell.value) } : change(cell),
          ),
    })),
  });
  return applyingOther((edit) => {
    if (edit.type === 'publish') return { ...edit, drafts: edit.drafts.map(inDraft) };
    if (edit.type === 'put-rows') return edit;
    const changes = edit.changes.map((one) => ({
      ...one,
      to: { ...one.to, input: change(one.to.input) },
    }));
    return { ...edit, changes };
  });
}

/** Makes the workbook another one before it applies the edits. */
export function spoilingBefore(spoil: (book: Book, edits: readonly Edit[]) => Book): ContractHost {
  return hostWith((session) => ({
    apply: async (edits, options) => {
      const basis = spoil(await session.memory.read(), edits);
      session.memory = openMemory(basis);
      await session.memory.apply(edits, { ...options, basis });
    },
  }));
}

/** Makes the workbook another one after it applied the edits. `before` is what it was. */
export function spoilingAfter(spoil: (book: Book, before: Book) => Book): ContractHost {
  return hostWith((session) => ({
    apply: async (edits, options) => {
      const before = await session.memory.read();
      await session.memory.apply(edits, options);
      session.memory = openMemory(spoil(await session.memory.read(), before));
    },
  }));
}

/** Applies edits in its own way. */
export function applying(
  how: (memory: MemoryWorkbook, edits: readonly Edit[], options: Options) => Promise<void>,
): ContractHost {
  return hostWith(({ memory }) => ({
    apply: (edits, options) => how(memory, edits, options),
  }));
}
