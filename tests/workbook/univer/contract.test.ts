import type { Browser, Page } from 'playwright-core';
import { launch } from '../../../scripts/browser/launch';
import { openScriptPage } from '../../support/browser/script-page';
import { CONTRACT_CASES } from '../../support/workbook-contract';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launch();
  page = await openScriptPage(browser, 'tests/workbook/univer/contract-page.ts');
}, 120_000);

afterAll(() => browser.close());

describe('the embedded spreadsheet keeps the contract of the workbook port', () => {
  test.each(CONTRACT_CASES.map(({ name }) => name))(
    '%s',
    async (name) => {
      const failure = await page.evaluate(
        (rule) =>
          (window as unknown as { runCase(name: string): Promise<string | null> }).runCase(rule),
        name,
      );
      expect(failure).toBeNull();
    },
    60_000,
  );
});

test('总览 is in front after a summary; 设置 does not come to the front', async () => {
  const front = await page.evaluate(() =>
    (window as unknown as { sheetsInFront(): Promise<unknown> }).sheetsInFront(),
  );
  expect(front).toEqual(['实事台账', '实事台账', '总览']);
});
