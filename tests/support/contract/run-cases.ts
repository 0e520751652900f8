import type { Book, Edit, SheetSnapshot } from '../../../src/core';
import type { Run, Workbook } from '../../../src/workbook/workbook';
import { BOOK, bookOf, LEDGER, NOTES, sheetOf } from './books';
import { comparable } from './comparable';
import { OVERVIEW, publish, TASKS } from './drafts';
import { applyNow, namesIn, readBack, refuses, sheetIn } from './expectations';
import type { ContractCase, ContractHost, Opened } from './host';

const EDITS: readonly Edit[] = [publish(OVERVIEW, TASKS)];

const values = LEDGER.values.map((row) => [...row]);
values[2] = [1, '新建便民桥', 4, 4, 1];

/** What the ledger was like when the edits were reckoned, if it changed since. */
const EARLIER: readonly (readonly [what: string, sheet: SheetSnapshot])[] = [
  ['a value', { ...LEDGER, values }],
  [
    'a cell beyond what was filled',
    { ...LEDGER, values: [...LEDGER.values, ['尾', null, null, null, null]] },
  ],
  ['a number format', { ...LEDGER, formats: [] }],
  ['a formula', { ...LEDGER, formulas: new Map([...LEDGER.formulas, ['4,2', 'C3+C4']]) }],
  ['a merge', { ...LEDGER, merges: [] }],
  ['the name of the sheet', { ...LEDGER, name: '进展' }],
];

/** The ledger as the edits were reckoned from it, its formulas by now recalculated. */
const RECALCULATED: SheetSnapshot = {
  ...LEDGER,
  values: [...LEDGER.values.slice(0, -1), [null, '=合计', 16, 14, 0.875]],
};

/** Records how far a run says that it got. */
function recorder(): { readonly calls: (readonly [number, number])[]; readonly run: Run } {
  const calls: (readonly [number, number])[] = [];
  return { calls, run: { onProgress: (done, total) => calls.push([done, total]) } };
}

function expectProgress(calls: readonly (readonly [number, number])[]): void {
  expect(calls.length).toBeGreaterThan(0);
  const [last] = calls.slice(-1);
  expect(last?.[0]).toBe(last?.[1]);
  const shares = calls.map(([done, total]) => (total === 0 ? 1 : done / total));
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
}

/** A run that is cancelled the first time it tells of progress. */
function cancelledOnTheWay(): Run {
  const controller = new AbortController();
  return { signal: controller.signal, onProgress: () => controller.abort() };
}

async function refusesStale(host: ContractHost, now: Book, basis: Book): Promise<void> {
  const { workbook } = await host.open(now);
  await refuses(workbook, () => workbook.apply(EDITS, { basis }), 'changed-meanwhile');
}

async function userEdit({ userEdits }: Opened, sheet: string): Promise<void> {
  await userEdits?.({ sheet, row: 2, column: 3 }, 4);
}

async function watched(workbook: Workbook, action: () => Promise<void>): Promise<string[]> {
  const seen = new Set<string>();
  const stop = workbook.watch(({ sheet, own }) => seen.add(`${sheet} ${own ? 'own' : 'user'}`));
  await action();
  stop();
  return [...seen].sort();
}

/** What holds for every run: basis, cancelling, progress, watching. */
export const RUN_CASES: readonly ContractCase[] = [
  ...EARLIER.map(([what, earlier]): ContractCase => ({
    name: `apply refuses a basis that is out of date: ${what}`,
    run: (host) => refusesStale(host, BOOK, bookOf([earlier, NOTES])),
  })),
  {
    name: 'what formulas came to in the meantime is no change',
    async run(host) {
      const { workbook } = await host.open(BOOK);
      await workbook.apply(EDITS, { basis: bookOf([RECALCULATED, NOTES]) });
      expect(namesIn(await workbook.read())).toEqual(expect.arrayContaining(['总览', '任务明细']));
    },
  },
  {
    name: 'apply refuses a basis whose sheet is gone',
    run: (host) => refusesStale(host, bookOf([LEDGER]), BOOK),
  },
  {
    name: 'apply takes a basis that holds only the sheets it was reckoned from',
    async run(host) {
      const { workbook } = await host.open(bookOf([LEDGER, sheetOf('别的', [[1]])]));
      await workbook.apply(EDITS, { basis: bookOf([LEDGER]) });
      expect(namesIn(await workbook.read())).toEqual(expect.arrayContaining(['总览', '别的']));
    },
  },
  {
    name: 'our own derived sheets do not count as changed',
    async run(host) {
      const opened = await host.open(BOOK);
      await applyNow(opened.workbook, [publish(OVERVIEW)]);
      const basis = await opened.workbook.read();
      await opened.userEdits?.({ sheet: '总览', row: 0, column: 1 }, 99);
      await applyNow(opened.workbook, [publish(TASKS)]);
      await opened.workbook.apply(EDITS, { basis });
      expect(sheetIn(await readBack(opened), '总览').cells.B1).toBe('2 {0;-0;"·"}');
    },
  },
  {
    name: 'apply refuses when the user changed a cell meanwhile, and keeps what the user wrote',
    async run(host) {
      const opened = await host.open(BOOK);
      if (opened.userEdits === undefined) return;
      const basis = await opened.workbook.read();
      await userEdit(opened, LEDGER.name);
      const action = (): Promise<void> => opened.workbook.apply(EDITS, { basis });
      await refuses(opened.workbook, action, 'changed-meanwhile');
      expect(sheetIn(await opened.workbook.read(), LEDGER.name).cells.D3).toBe('4');
    },
  },
  {
    name: 'a run that is cancelled before it begins does nothing',
    async run(host) {
      const { workbook } = await host.open(BOOK);
      const { signal } = cancelledBefore();
      const basis = await workbook.read();
      await refuses(workbook, () => workbook.read({ signal }), 'cancelled');
      await refuses(workbook, () => workbook.apply(EDITS, { basis, signal }), 'cancelled');
    },
  },
  {
    name: 'a run that is cancelled on the way leaves the workbook as it was',
    async run(host) {
      const { workbook } = await host.open(BOOK);
      await refuses(workbook, () => workbook.read(cancelledOnTheWay()), 'cancelled');
      await refuses(workbook, () => applyNow(workbook, EDITS, cancelledOnTheWay()), 'cancelled');
      await applyNow(workbook, EDITS);
      expect(namesIn(await workbook.read())).toEqual(expect.arrayContaining(['总览', '任务明细']));
    },
  },
  {
    name: 'progress only grows, and ends at the total',
    async run(host) {
      const { workbook } = await host.open(BOOK);
      const [read, write] = [recorder(), recorder()];
      await workbook.read(read.run);
      await applyNow(workbook, EDITS, write.run);
      expectProgress(read.calls);
      expectProgress(write.calls);
    },
  },
  {
    name: 'a set of no edits changes nothing',
    async run(host) {
      const { workbook } = await host.open(BOOK);
      await applyNow(workbook, []);
      expect(comparable(await workbook.read())).toEqual(comparable(BOOK));
    },
  },
  {
    name: 'watch tells our changes from the user’s, until it is stopped',
    async run(host) {
      const opened = await host.open(BOOK);
      const { workbook, userEdits } = opened;
      if (!workbook.can.has('watch')) return;
      const ours = await watched(workbook, () => applyNow(workbook, [publish(OVERVIEW)]));
      expect(ours).toEqual(['总览 own']);
      const theirs = await watched(workbook, () => userEdit(opened, LEDGER.name));
      expect(theirs).toEqual(userEdits === undefined ? [] : [`${LEDGER.name} user`]);
      let late = 0;
      workbook.watch(() => late++)();
      await applyNow(workbook, [publish(TASKS)]);
      expect(late).toBe(0);
    },
  },
  {
    name: 'revealing a cell changes nothing, whether it is there or not',
    async run(host) {
      const { workbook } = await host.open(BOOK);
      await workbook.reveal({ sheet: LEDGER.name, row: 2, column: 3 });
      await workbook.reveal({ sheet: '没有', row: 0, column: 0 });
      await workbook.activeCell();
      expect(comparable(await workbook.read())).toEqual(comparable(BOOK));
    },
  },
];

function cancelledBefore(): { readonly signal: AbortSignal } {
  const controller = new AbortController();
  controller.abort();
  return { signal: controller.signal };
}
