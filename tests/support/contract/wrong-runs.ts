import { isOwnDerivedSheet, sameValues, type Book, type Cell } from '../../../src/core';
import type { Run, Workbook } from '../../../src/workbook/workbook';
import { WorkbookError } from '../../../src/workbook/workbook-error';
import { LEDGER } from './books';
import type { WrongHost } from './host';
import { applying, hostWith } from './wrong-hosts';

const BASIS = 'apply refuses a basis that is out of date: ';

function otherRun(change: (run: Run) => Run): WrongHost['host'] {
  return hostWith(({ memory }) => ({
    read: (options) => memory.read({ ...options, ...change(options ?? {}) }),
    apply: (edits, { basis, ...run }) => memory.apply(edits, { basis, ...change(run) }),
  }));
}

function revealing(reveal: Workbook['reveal']): WrongHost['host'] {
  return hostWith(() => ({ reveal }));
}

/** Options without the signal. */
function deaf(options: Run & { readonly basis: Book }): Run & { readonly basis: Book } {
  return { basis: options.basis, onProgress: (done, total) => options.onProgress?.(done, total) };
}

function changed(): never {
  throw new WorkbookError('changed-meanwhile', 'wrong', '');
}

/** Adapters that run wrongly: basis, cancelling, progress, watching, showing. */
export const WRONG_RUNS: readonly WrongHost[] = [
  {
    does: 'ignores the basis',
    host: applying(async (memory, edits, options) =>
      memory.apply(edits, { ...options, basis: await memory.read() }),
    ),
    breaks: [
      ...[
        'a value',
        'a cell beyond what was filled',
        'a number format',
        'a formula',
        'a merge',
        'the name of the sheet',
      ].map((what) => `${BASIS}${what}`),
      'apply refuses a basis whose sheet is gone',
      'apply refuses when the user changed a cell meanwhile, and keeps what the user wrote',
    ],
  },
  {
    does: 'takes what formulas come to for changes of the user',
    host: applying(async (memory, edits, options) => {
      const now = new Map((await memory.read()).sheets.map((sheet) => [sheet.name, sheet]));
      const others = options.basis.sheets.filter((was) => {
        const sheet = now.get(was.name);
        return sheet !== undefined && !isOwnDerivedSheet(was) && !sameValues(was, sheet);
      });
      if (others.length > 0) changed();
      await memory.apply(edits, options);
    }),
    breaks: ['what formulas came to in the meantime is no change'],
  },
  {
    does: 'wants every sheet in the basis',
    host: applying(async (memory, edits, options) => {
      const now = await memory.read();
      if (now.sheets.length !== options.basis.sheets.length) changed();
      await memory.apply(edits, options);
    }),
    breaks: ['apply takes a basis that holds only the sheets it was reckoned from'],
  },
  {
    does: 'takes our own sheets for changes of the user',
    host: applying(async (memory, edits, options) => {
      const now = await memory.read();
      const own = options.basis.sheets.filter(isOwnDerivedSheet);
      if (own.some(({ name }) => !now.sheets.some((sheet) => sheet.name === name))) changed();
      await memory.apply(edits, options);
    }),
    breaks: ['our own derived sheets do not count as changed'],
  },
  {
    does: 'cannot be cancelled',
    host: hostWith(({ memory }) => ({
      read: ({ sheets } = {}) => memory.read(sheets === undefined ? {} : { sheets }),
      apply: (edits, options) => memory.apply(edits, deaf(options)),
    })),
    breaks: [
      'a run that is cancelled before it begins does nothing',
      'a run that is cancelled on the way leaves the workbook as it was',
    ],
  },
  {
    does: 'writes all the same when it is cancelled',
    host: applying(async (memory, edits, options) => {
      await memory.apply(edits, deaf(options));
      if (options.signal?.aborted === true) throw new WorkbookError('cancelled', 'wrong', '');
    }),
    breaks: [
      'a run that is cancelled before it begins does nothing',
      'a run that is cancelled on the way leaves the workbook as it was',
    ],
  },
  {
    does: 'never tells how far it got',
    host: otherRun(() => ({ onProgress: () => undefined })),
    breaks: ['progress only grows, and ends at the total'],
  },
  {
    does: 'tells how much is left instead of how much is done',
    host: otherRun((run) => ({
      onProgress: (done, total) => run.onProgress?.(total - done, total),
    })),
    breaks: ['progress only grows, and ends at the total'],
  },
  {
    does: 'takes all changes for its own',
    host: hostWith(({ memory }) => ({
      watch: (on) => memory.watch((change) => on({ ...change, own: true })),
    })),
    breaks: ['watch tells our changes from the user’s, until it is stopped'],
  },
  {
    does: 'goes on watching after it was stopped',
    host: hostWith(({ memory }) => ({
      watch: (on) => {
        memory.watch(on);
        return () => undefined;
      },
    })),
    breaks: ['watch tells our changes from the user’s, until it is stopped'],
  },
  {
    does: 'fails to show a cell that is not there',
    host: revealing((at: Cell) =>
      at.sheet === LEDGER.name ? Promise.resolve() : Promise.reject(new Error('no such cell')),
    ),
    breaks: ['revealing a cell changes nothing, whether it is there or not'],
  },
];
