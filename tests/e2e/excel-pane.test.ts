import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { Book, Cell } from '../../src/core';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import { brokenRules } from '../support/browser/axe';
import { codec } from '../support/codec';
import { realLedgers, samples, type NamedWorkbook } from '../support/corpus';
import { bookFromJson } from '../support/excel/client/book-json';
import { builtAddin } from '../support/excel/client/built-addin';
import { until, type AddinInBrowser, type OpenedPage } from '../support/excel/client/open-page';
import { findMend } from '../support/excel/mends';
import { sheetsOf } from '../support/excel/reckoned';
import { summarizeBytes } from '../support/summarized';

/** Pictures of every state, for people to look at, where a folder is named. */
const PICTURES = process.env.PANE_PICTURES;

let addin: AddinInBrowser;
let end: () => Promise<void>;

beforeAll(async () => {
  ({ addin, end } = await builtAddin());
}, 120_000);

afterAll(() => end());

async function inHost<T>({ tab }: OpenedPage, expression: string): Promise<T> {
  return tab.evaluate<T>(`window.simulatedExcel.${expression}`);
}

async function saved(page: OpenedPage): Promise<Book> {
  return bookFromJson(await inHost<string>(page, 'saved()'));
}

/** Opens every group of the list, and gives the keys of all findings that are shown. */
async function shownFindings(tab: Page): Promise<readonly string[]> {
  for (;;) {
    const closed = tab.locator('h3 button[aria-expanded="false"]');
    if ((await closed.count()) === 0) break;
    await closed.first().click();
  }
  for (;;) {
    const more = tab.getByRole('button', { name: /^再显示/ });
    if ((await more.count()) === 0) break;
    await more.first().click();
  }
  const items = await tab.locator('[data-finding]').all();
  return Promise.all(items.map(async (item) => (await item.getAttribute('data-finding')) ?? ''));
}

async function picture(tab: Page, name: string): Promise<void> {
  if (PICTURES === undefined) return;
  mkdirSync(PICTURES, { recursive: true });
  await tab.screenshot({ path: path.join(PICTURES, `${name}.png`) });
}

/** The same workbook with the cell mended and the summary written, by the adapter for files. */
async function inFile(book: Book, at: Cell, value: unknown): Promise<Book> {
  const { openMemory } = await import('../../src/workbook/memory/memory-workbook');
  const { workbookBytes } = await import('../../scripts/workbook-text/write');
  const memory = openMemory(book);
  memory.edit(at, value as Parameters<typeof memory.edit>[1]);
  const { bytes } = await summarizeBytes(workbookBytes(await memory.read(), { codec }));
  return openXlsx(bytes, { codec }).read();
}

/** Nothing but office.js is asked of the network, nothing fails, and the policy refuses nothing. */
function expectQuiet({ elsewhere, problems }: OpenedPage): void {
  expect(elsewhere).toEqual([]);
  expect(problems).toEqual([]);
}

const WORKBOOKS: readonly NamedWorkbook[] = [...samples(), ...(realLedgers() ?? [])];

describe.each(WORKBOOKS)('$name in Excel', ({ name, bytes }) => {
  test('is checked, mended and summarised in the pane', async () => {
    const book = await openXlsx(bytes, { codec }).read();
    const mend = await findMend(book);
    if (mend === null) throw new Error('no finding of this ledger can be mended alone');
    const page = await addin.open('taskpane.html?start=check', book);
    const { tab } = page;
    await tab.locator('[data-finding]').first().waitFor();
    const before = await shownFindings(tab);
    expect(await brokenRules(tab)).toEqual([]);
    await picture(tab, `${name}-findings`);

    await tab.locator(`[data-finding="${mend.finding}"] button`).first().click();
    await until(tab, 'window.simulatedExcel.selected() !== null');
    expect(await inHost<Cell>(page, 'selected()')).toEqual(mend.at);

    const entry = JSON.stringify(mend.value);
    await inHost(page, `type(${JSON.stringify(mend.at)}, ${entry})`);
    await tab.locator(`[data-finding="${mend.finding}"]`).waitFor({ state: 'detached' });
    const after = await shownFindings(tab);
    expect([...after].sort()).toEqual(before.filter((key) => key !== mend.finding).sort());

    await tab.getByRole('tab', { name: /汇总/ }).click();
    await tab.getByRole('button', { name: '生成汇总' }).click();
    await tab.getByText('汇总已写入').waitFor();
    expect(await brokenRules(tab)).toEqual([]);
    await picture(tab, `${name}-summary`);

    const written = await saved(page);
    const expected = await inFile(book, mend.at, mend.value);
    expect(sheetsOf(written, 'ours')).toEqual(sheetsOf(expected, 'ours'));
    expect(sheetsOf(written, 'users')).toEqual(sheetsOf(expected, 'users'));
    expectQuiet(page);
    await page.close();
  }, 120_000);
});
