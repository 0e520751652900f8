import { openMemory } from '../../../src/workbook/memory/memory-workbook';
import type { ContractHost } from './host';

/** The workbook in memory, with a user beside it. */
export const MEMORY_HOST: ContractHost = {
  open(book) {
    const workbook = openMemory(book);
    return Promise.resolve({
      workbook,
      userEdits: (at, value) => {
        workbook.edit(at, value);
        return Promise.resolve();
      },
    });
  },
};
