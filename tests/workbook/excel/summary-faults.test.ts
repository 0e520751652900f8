/** @jest-environment jsdom */
import { summarize } from '../../../src/app/summarize';
import { isOwnSheet } from '../../../src/core';
import { WorkbookError } from '../../../src/workbook/workbook-error';
import { bookOf, sheetOf } from '../../support/contract/books';
import { comparable } from '../../support/contract/comparable';
import { loadClient } from '../../support/excel/client/load-client';
import { adapter, opened } from '../../support/excel/contract-host';
import type { Fault } from '../../support/excel/host/faults';
import type { SimulatedExcel } from '../../support/excel/host/simulated-excel';
import { savedBook } from '../../support/excel/model/saved-book';
import type { Action, Batch } from '../../support/excel/protocol/messages';
import { sheetsOf } from '../../support/excel/reckoned';
import { ImpatientTimer } from '../../support/excel/timer';

const OPTIONS = { asOf: null, sheets: null };
const pace = { now: () => 0, pause: () => Promise.resolve() };
/** Syncs of 生成汇总: directory, contents, compare, stage, swap. */
const [STAGE, SWAP] = [4, 5];

const BOOK = bookOf([
  sheetOf('七月', [
    ['柳湾镇2031年民生实事进展情况（截至2031年7月31日）'],
    ['序号', '项目', '任务', '目标', '完成', '完成率', '责任单位', '责任领导', '完成时限'],
    [1, '便民出行', '新建便民桥（座）', 4, 3, 0.75, '县交通局', '林青', '2031年12月31日'],
    [null, '便民出行', '改造村道（公里）', 12, 1, 0.08, '县交通局', '林青', '2031年9月30日'],
    [2, '安居', '改造危房（户）', 40, 40, 0.9, '县住建局', '何远', '2031年6月30日'],
  ]),
]);

let excel: SimulatedExcel;
/** The sheets of the whole summary. */
let whole: ReturnType<typeof sheetsOf>;
/** The actions of each sync of a run. */
let batches: readonly Batch[];

beforeAll(async () => {
  excel = await loadClient();
  const { workbook } = opened(excel, BOOK);
  const seen: Batch[] = [];
  excel.tamper = (batch) => {
    seen.push(batch);
    return batch;
  };
  await summarize(workbook, OPTIONS, { pace });
  excel.tamper = null;
  const sizes = excel.syncs.map(({ actions }) => actions);
  expect(sizes).toHaveLength(SWAP);
  batches = sizes.map((size) => seen.find(({ Actions }) => Actions.length === size) as Batch);
  whole = sheetsOf(savedBook(excel.workbook), 'ours');
}, 60_000);

/** What an action does, without the object that it does it to: `setProperty Bold`. */
function kindOf({ ActionType, Name }: Action, path: string): string {
  return `${ActionType} ${Name} ${path}`;
}

/** After the first action of each kind. */
function turningPoints({ Actions, ObjectPaths }: Batch): readonly number[] {
  const first = new Map<string, number>();
  Actions.forEach((action, i) => {
    const kind = kindOf(action, ObjectPaths[action.ObjectPathId]?.Name ?? '');
    if (!first.has(kind)) first.set(kind, i);
  });
  return [...first.values()].map((i) => i + 1).filter((after) => after < Actions.length);
}

/** A run under a fault, and the next contact; whether the summary is there. Fails where half of it is. */
async function summaryAfter(sync: number, fault: Fault): Promise<boolean> {
  const { workbook } = opened(excel, BOOK, { timer: new ImpatientTimer() });
  excel.faults.plan(sync, fault);
  await summarize(workbook, OPTIONS, { pace }).catch((error: unknown) => {
    expect(error).toBeInstanceOf(WorkbookError);
  });
  excel.faults.clear();
  await adapter().read();
  const saved = savedBook(excel.workbook);
  expect(comparable({ ...saved, sheets: saved.sheets.filter((one) => !isOwnSheet(one)) })).toEqual(
    comparable(BOOK),
  );
  expect(excel.workbook.sheets).toHaveLength(saved.sheets.length);
  expect(excel.workbook.names).toEqual([]);
  const ours = sheetsOf(saved, 'ours');
  if (ours.length > 0) expect(ours).toEqual(whole);
  return ours.length > 0;
}

test('a stage with charts, bars and page set-up leaves nothing, whichever kind of action was the last', async () => {
  const points = turningPoints(batches[STAGE - 1] as Batch);
  expect(points.length).toBeGreaterThan(60);
  for (const after of points) {
    expect(await summaryAfter(STAGE, { form: 'stopped', after })).toBe(false);
  }
}, 240_000);

test('its swap leaves all of the summary or nothing, after whichever action it stops', async () => {
  const actions = batches[SWAP - 1]?.Actions.length ?? 0;
  const there: boolean[] = [];
  for (let after = 0; after < actions; after++) {
    there.push(await summaryAfter(SWAP, { form: 'stopped', after }));
  }
  // Once the exchange has begun it is finished, never taken back.
  expect(there).toEqual([...there].sort());
  expect(new Set(there).size).toBe(2);
}, 240_000);

test.each<Fault>([
  { form: 'lost' },
  { form: 'lost', silently: true },
  { form: 'unanswered' },
  { form: 'unanswered', silently: true },
])(
  'any of its five syncs may fail: %o',
  async (fault) => {
    for (let sync = 1; sync <= SWAP; sync++) {
      const isThere = await summaryAfter(sync, fault);
      // A reading is tried again; an exchange that arrived is done, whatever was answered.
      const isRead = sync <= 2 && !('silently' in fault && fault.silently);
      expect(isThere).toBe(isRead || (sync === SWAP && fault.form === 'unanswered'));
    }
  },
  60_000,
);
