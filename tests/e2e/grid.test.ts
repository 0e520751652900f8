import type { Page } from 'playwright-core';
import { Clerk } from './clerk';
import { runningWorkbench } from './running-workbench';

jest.setTimeout(90_000);

const PATIENCE = { timeout: 30_000 };

const running = runningWorkbench();
let page: Page;
let clerk: Clerk;

beforeEach(async () => {
  page = await running.browser.newPage({ viewport: { width: 1440, height: 860 }, locale: 'zh-CN' });
  clerk = new Clerk(page);
  await clerk.come(running.served.address);
  await clerk.check();
});

afterEach(() => page.close());

const button = (name: string) => page.getByRole('button', { name, exact: true });

/** The text of the findings’ tab: `问题 13`. */
const counts = (n: number) => page.getByRole('tab', { name: `问题 ${n}` }).waitFor(PATIENCE);

test('a number typed into a cell with a per cent format is per cent', async () => {
  await button('下一处').click();
  await clerk.type('87');
  // F21 says 78 % of 957 out of 1100; with 87 % the finding is gone.
  await counts(13);
});

test('a click on the formula bar takes what is typed, also the first one out of the pane', async () => {
  await button('下一处').click();
  const bar = await page.locator('[data-u-comp="formula-bar"]').boundingBox();
  if (bar === null) throw new Error('no formula bar');
  await page.mouse.click(bar.x + 400, bar.y + 12);
  await page.waitForTimeout(200);
  await page.keyboard.press('Control+A');
  await page.keyboard.type('87%');
  await page.keyboard.press('Enter');
  await counts(13);
});

test('撤销 takes back what was typed, and nothing before what the pane has written', async () => {
  expect(await button('撤销').isDisabled()).toBe(true);
  await button('下一处').click();
  await clerk.type('87');
  await counts(13);
  await button('撤销').click();
  await counts(14);
  await button('下一处').click();
  await clerk.tab('汇总').click();
  await button('生成汇总').click(PATIENCE);
  await page.getByText('汇总已写入').waitFor(PATIENCE);
  expect(await button('撤销').isDisabled()).toBe(true);
});

test('a summary that is behind its ledger says so, in the pane and when it is saved', async () => {
  await clerk.summarize();
  await clerk.select('F21');
  await page.getByText('指标表', { exact: true }).first().click();
  await clerk.select('F21');
  await clerk.type('87');
  await clerk.tab('汇总').click();
  await page.getByText('台账已改动，汇总不是最新').waitFor(PATIENCE);
  const { name } = await clerk.save();
  const said = page.getByText(/已保存到下载文件夹/);
  expect(await said.textContent()).toContain(`${name}。台账改动过，里面的汇总不是最新`);
});

test('the pane can be folded, and comes back as it was', async () => {
  await button('收起面板').click();
  expect(await page.getByRole('tab', { name: /问题/ }).isVisible()).toBe(false);
  await button('打开面板').click();
  expect(await page.getByRole('tab', { name: /问题/ }).isVisible()).toBe(true);
});

test('a file that is no workbook is named, and another one is offered', async () => {
  const drop = clerk.drop('说明.xlsx', new TextEncoder().encode('no workbook')).catch(() => null);
  const alert = page.getByRole('alert').filter({ hasText: '说明.xlsx' });
  await alert.waitFor(PATIENCE);
  expect(await alert.textContent()).toContain('说明.xlsx：这不是 Excel 工作簿');
  expect(await button('选别的文件…').isVisible()).toBe(true);
  expect(await button('重试').count()).toBe(0);
  void drop;
});
