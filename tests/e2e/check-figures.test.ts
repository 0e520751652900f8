import type { Page } from 'playwright-core';
import { confirmedRows } from '../../src/app/check-pairs';
import { doubtfulPairs, openPairs } from '../../src/app/doubtful-pairs';
import { putSettings } from '../../src/app/put-settings';
import type { Surroundings } from '../../src/app/review-workbook';
import { drain, review, type Book, type Review } from '../../src/core';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import { brokenRules } from '../support/browser/axe';
import { codec } from '../support/codec';
import { partsOf } from '../support/parts';
import { bookFromJson } from '../support/excel/client/book-json';
import { builtAddin } from '../support/excel/client/built-addin';
import type { AddinInBrowser } from '../support/excel/client/open-page';
import { Clerk } from './clerk';
import { runningWorkbench } from './running-workbench';
import { workbookFiles, type NamedFile } from './workbooks';

const PATIENCE = { timeout: 30_000 };
/** The pane alone: the spreadsheet beside it in the workbench is not ours. */
const PANE = 'section[aria-label="实事台账"]';
const AT_ONCE: Surroundings = {
  pace: { now: () => performance.now(), pause: () => new Promise((done) => setImmediate(done)) },
};

function bookOf(bytes: Uint8Array): Promise<Book> {
  return openXlsx(bytes, { codec }).read();
}

function reviewOf(book: Book): Review {
  return drain(review(book, { asOf: null, sheets: null }));
}

/** The workbooks that hold at least two pairs of figures in doubt. */
async function filesInDoubt(): Promise<readonly NamedFile[]> {
  const files: NamedFile[] = [];
  for (const file of workbookFiles()) {
    if (openPairs(reviewOf(await bookOf(file.bytes))).length > 1) files.push(file);
  }
  return files;
}

/** The file as the use cases make it without a page: the first pair confirmed, then all the others. */
async function expectedFile(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = openXlsx(bytes, { codec });
  for (const count of [1, Infinity]) {
    const book = await workbook.read();
    const pairs = openPairs(reviewOf(book)).slice(0, count);
    await putSettings(workbook, book, confirmedRows(pairs), AT_ONCE);
  }
  return workbook.save();
}

/** Confirms the first pair by itself and then all that are left; axe looks at every view on the way. */
async function confirmAll(page: Page, open: number): Promise<void> {
  // Colours that are on their way from one to another are no colours to judge.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  await button('核对数字').click(PATIENCE);
  await page.getByText(`1 / ${open}`, { exact: true }).waitFor(PATIENCE);
  expect(await brokenRules(page, PANE)).toEqual([]);
  await button('确认，看下一组').click();
  await page.getByText(`2 / ${open}`, { exact: true }).waitFor(PATIENCE);
  if (open === 2) await button('确认').click();
  else {
    await button('全部采用').click();
    await page.getByText(`把还没有核对的 ${open - 1} 组都采用？`).waitFor(PATIENCE);
    expect(await brokenRules(page, PANE)).toEqual([]);
    await button(`采用这 ${open - 1} 组`).click();
  }
  await page.getByText('都核对过了').waitFor(PATIENCE);
  expect(await brokenRules(page, PANE)).toEqual([]);
}

describe('in the workbench', () => {
  const running = runningWorkbench();

  test('figures in doubt are confirmed, saved, and known when the file is opened again', async () => {
    const files = await filesInDoubt();
    expect(files.length).toBeGreaterThan(1);
    for (const { name, bytes } of files) {
      const context = await running.browser.newContext({
        viewport: { width: 1440, height: 860 },
        locale: 'zh-CN',
        acceptDownloads: true,
      });
      const page = await context.newPage();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      const clerk = new Clerk(page);
      const before = openPairs(reviewOf(await bookOf(bytes)));

      await clerk.come(running.served.address);
      await clerk.drop(name, bytes);
      await confirmAll(page, before.length);
      const saved = await clerk.save();

      const [own, theirs] = [partsOf(saved.bytes), partsOf(await expectedFile(bytes))];
      const differing = [...own].filter(([part, data]) => theirs.get(part)?.equals(data) !== true);
      expect(differing.map(([part]) => part)).toEqual([]);
      const again = reviewOf(await bookOf(saved.bytes));
      expect(doubtfulPairs(again).map(({ key, answer }) => [key, answer])).toEqual(
        before.map(({ key }) => [key, 'confirmed']),
      );

      await clerk.drop(saved.name, saved.bytes);
      await page.getByText(/组数字，没有要您确认的。/).waitFor(PATIENCE);
      await page.getByRole('button', { name: '核对数字', exact: true }).click();
      await page.getByText(`采用 ${before.length} 组，不采用 0 组`).waitFor(PATIENCE);
      expect(faults).toEqual([]);
      await context.close();
    }
  }, 600_000);
});

describe('in Excel', () => {
  let addin: AddinInBrowser;
  let end: () => Promise<void>;

  beforeAll(async () => {
    ({ addin, end } = await builtAddin());
  }, 120_000);

  afterAll(() => end());

  test('the rows go into 设置 of the workbook', async () => {
    const file = workbookFiles().find(({ name }) => name === 'sample-b.xlsx');
    if (file === undefined) throw new Error('sample-b is not there');
    const page = await addin.open('taskpane.html', await bookOf(file.bytes));
    const before = openPairs(reviewOf(await bookOf(file.bytes)));
    await confirmAll(page.tab, before.length);
    const saved = await page.tab.evaluate<string>('window.simulatedExcel.saved()');
    const again = reviewOf(bookFromJson(saved));
    expect(doubtfulPairs(again).map(({ answer }) => answer)).toEqual(before.map(() => 'confirmed'));
    expect(page.problems).toEqual([]);
    await page.close();
  }, 120_000);
});
