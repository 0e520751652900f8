/** @jest-environment jsdom */
import { bookOf, LEDGER, sheetOf } from '../../support/contract/books';
import { comparable } from '../../support/contract/comparable';
import { applyNow } from '../../support/contract/expectations';
import type { ContractHost } from '../../support/contract/host';
import { loadClient } from '../../support/excel/client/load-client';
import { adapter, opened } from '../../support/excel/contract-host';
import type { SimulatedExcel } from '../../support/excel/host/simulated-excel';
import { ACTION, type Action } from '../../support/excel/protocol/messages';
import { runOf, seen, summarySheets } from '../../support/excel/summaries';
import {
  actions,
  entries,
  isMethod,
  moved,
  paths,
  without,
  type Tamper,
} from '../../support/excel/tamper';
import { ImpatientTimer } from '../../support/excel/timer';
import { CONTRACT_CASES } from '../../support/workbook-contract';

let excel: SimulatedExcel;
beforeAll(async () => {
  excel = await loadClient();
});

function hostWith(tamper: Tamper): ContractHost {
  return {
    open: (book) => {
      const open = opened(excel, book, { timer: new ImpatientTimer() });
      excel.tamper = tamper;
      return Promise.resolve(open);
    },
  };
}

function argumentsOf({ ArgumentInfo }: Action): string {
  return JSON.stringify(ArgumentInfo?.Arguments);
}

const TEXTS = 'publish writes texts as texts, whatever they begin with';
const PUBLISH =
  'publish writes values, formulas, links, number formats, merges, hidden columns and mark';
const SET = 'set-cells writes values, texts, formulas and number formats, and nothing else';

/** Adapters that do not know a rule of the host, and the rules of the contract that they break. */
const WRONG: readonly (readonly [does: string, tamper: Tamper, breaks: string])[] = [
  [
    'writes texts as they are, though Excel reads them as if typed',
    entries((entry) => entry.replace(/^'/, '')),
    TEXTS,
  ],
  [
    'writes into a cell formatted as text, though everything becomes a text there',
    actions((action) =>
      action.Name === 'NumberFormat' && argumentsOf(action) === '[[["General"]]]' ? null : action,
    ),
    'a number is written into a cell formatted as text',
  ],
  [
    'clears no cell that is to be empty, though null and nothing leave it alone',
    actions((action) =>
      action.Name === 'Formulas' && argumentsOf(action) === '[[[""]]]' ? null : action,
    ),
    SET,
  ],
  [
    'takes values for entries and forgets the types, by which alone errors are told from texts',
    actions((action) => {
      const select = action.QueryInfo?.Select ?? [];
      const others = select.filter((name) => !/valueTypes/i.test(name));
      if (others.length === select.length) return action;
      return { ...action, QueryInfo: { ...action.QueryInfo, Select: others } };
    }),
    'reads error values',
  ],
  [
    'names sheets in formulas as they will be called, though they do not exist yet',
    entries((entry) => entry.replace(/'实事台账·\w+·0'!/g, "'总览'!")),
    'a summary is written twice',
  ],
  [
    'deletes very hidden sheets, though Excel refuses that',
    without('Visibility', 'Hidden'),
    'what was prepared is removed',
  ],
  [
    'renames the new sheets before the old ones are gone',
    moved(({ ActionType, Name }) => ActionType === ACTION.setProperty && Name === 'Name', false),
    'a summary is written twice',
  ],
  [
    'shows the new sheets after the old ones are gone, though one sheet has to be seen',
    moved(
      ({ Name, ArgumentInfo }) =>
        Name === 'Visibility' && ArgumentInfo?.Arguments?.[0] === 'Visible',
      true,
    ),
    'a summary is written where only ours are seen',
  ],
  ['does not show the new sheets at all', without('Visibility', 'Visible'), PUBLISH],
  [
    'asks for all merged areas at once, though 512 are the most',
    paths((path) => {
      if (!isMethod(path, 'GetRangeByIndexes')) return path;
      const [row, column, , columns] = (path.ArgumentInfo?.Arguments ?? []) as number[];
      return { ...path, ArgumentInfo: { Arguments: [row, column, 700, columns] } };
    }),
    'more than 512 merged areas are read',
  ],
];

/** Rules of this host beside those of the contract. */
const OWN: Readonly<Record<string, (host: ContractHost) => Promise<void>>> = {
  async 'a summary is written twice'(host) {
    const { workbook } = await host.open(bookOf([LEDGER]));
    await applyNow(workbook, runOf('旧'));
    await applyNow(workbook, runOf('新'));
    expect(seen(excel).ours.map(({ cells }) => cells)).toEqual(summarySheets('新'));
  },
  async 'a summary is written where only ours are seen'(host) {
    const { workbook } = await host.open(bookOf([LEDGER]));
    await applyNow(workbook, [runOf('旧')[1]]);
    const ledger = excel.workbook.sheetNamed(LEDGER.name);
    if (ledger !== null) ledger.visibility = 'Hidden';
    await applyNow(workbook, [runOf('新')[1]]);
    expect(seen(excel).ours.map(({ cells }) => cells)).toEqual(summarySheets('新'));
  },
  async 'a number is written into a cell formatted as text'(host) {
    const format = '@';
    const area = { row: 0, column: 0, rows: 1, columns: 1 };
    const book = bookOf([sheetOf('数', [['124']], { formats: [{ area, format }] })]);
    const { workbook } = await host.open(book);
    const at = { sheet: '数', row: 0, column: 0 };
    const changes = [{ at, from: { input: '124', format }, to: { input: 124, format } }];
    await applyNow(workbook, [{ type: 'set-cells', changes }]);
    expect(excel.workbook.sheetNamed('数')?.reckoned(0, 0)).toBe(124);
  },
  async 'what was prepared is removed'(host) {
    const { workbook } = await host.open(bookOf([LEDGER]));
    excel.faults.plan(4, { form: 'unanswered' });
    await applyNow(workbook, runOf('新')).catch(() => undefined);
    await adapter({ timer: new ImpatientTimer() }).read();
    expect(seen(excel).hidden).toEqual([]);
    expect(seen(excel).ours).toEqual([]);
  },
  async 'more than 512 merged areas are read'(host) {
    const merges = Array.from({ length: 600 }, (_, row) => ({
      row,
      column: 0,
      rows: 1,
      columns: 2,
    }));
    const rows = merges.map((_, i) => [i, null, `第${i}行`]);
    const book = bookOf([sheetOf('合并', rows, { merges })]);
    const { workbook } = await host.open(book);
    expect(comparable(await workbook.read())).toEqual(comparable(book));
  },
};

function ruleNamed(name: string): ((host: ContractHost) => Promise<void>) | undefined {
  return OWN[name] ?? CONTRACT_CASES.find((one) => one.name === name)?.run;
}

describe('an adapter is caught that', () => {
  test.each(WRONG)('%s', async (_does, tamper, breaks) => {
    const rule = ruleNamed(breaks);
    expect(rule).toBeDefined();
    await rule?.(hostWith((batch) => batch));
    await expect(rule?.(hostWith(tamper))).rejects.toThrow();
  });
});

test.each([false, true])(
  'merged areas are read whole, whether the host cuts them: %s',
  async (cuts) => {
    const merges = [
      { row: 0, column: 0, rows: 900, columns: 1 },
      { row: 0, column: 1, rows: 511, columns: 1 },
      { row: 511, column: 1, rows: 2, columns: 1 },
      { row: 513, column: 1, rows: 387, columns: 1 },
    ];
    const rows = Array.from({ length: 900 }, (_, i) => [i === 0 ? '甲' : null, null, i]);
    const book = bookOf([sheetOf('合并', rows, { merges, origin: [0, 0] })]);
    const { workbook } = opened(excel, book);
    excel.workbook.clipsMerges = cuts;
    expect(comparable(await workbook.read()).sheets[0]?.merges).toEqual(
      comparable(book).sheets[0]?.merges,
    );
  },
);
