import type { BrowserContext, Page } from 'playwright-core';
import { addressOf, type Book } from '../../src/core';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import { codec } from '../support/codec';
import { comparable } from '../support/contract/comparable';
import { partsOf } from '../support/parts';
import { Clerk } from './clerk';
import { commandLineFile } from './command-line-file';
import { keysOf, planMend, reviewed } from './mend-plan';
import { runningWorkbench } from './running-workbench';
import { workbookFiles } from './workbooks';

const REASON = { reason: '主管部门书面说明：口径按年初下达的任务书', by: '' };

const running = runningWorkbench();
let context: BrowserContext;
let page: Page;
const strangers: string[] = [];
const faults: string[] = [];

beforeEach(async () => {
  context = await running.browser.newContext({
    viewport: { width: 1440, height: 860 },
    locale: 'zh-CN',
    acceptDownloads: true,
  });
  // The network is off but for the page's own server.
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith(running.served.address)) return route.continue();
    strangers.push(url);
    return route.abort();
  });
  page = await context.newPage();
  page.on('pageerror', (error) => faults.push(error.message));
});

afterEach(() => context.close());

function bookOf(bytes: Uint8Array): Promise<Book> {
  return openXlsx(bytes, { codec }).read();
}

describe('a ledger goes through the workbench', () => {
  test.each(workbookFiles())(
    '$name',
    async ({ name, bytes }) => {
      const book = await bookOf(bytes);
      const before = reviewed(book);
      const mend = await planMend(book);
      if (mend === null) throw new Error('no slip of this workbook can be mended by one entry');
      const clerk = new Clerk(page);

      await clerk.come(running.served.address);
      await clerk.drop(name, bytes);
      await clerk.check();
      expect(await clerk.keys()).toEqual(keysOf(before));

      const address = await clerk.goTo(mend.finding);
      expect(address.split(':')[0]).toBe(addressOf(mend.finding.at[0].at));
      await clerk.type(mend.typed);
      await clerk.seesVanish(mend.finding);
      const left = keysOf(before).filter((key) => key !== mend.finding.key);
      expect(await clerk.keys()).toEqual(left);

      const doubtful = before.findings.find(
        ({ severity, key, explained }) =>
          severity === 'verify' && explained === null && left.includes(key),
      );
      if (doubtful !== undefined) await clerk.explain(doubtful, REASON.reason);
      await clerk.summarize();
      const saved = await clerk.save();
      expect(saved.name).toBe(name.replace(/\.xlsx$/, '.汇总.xlsx'));

      const explained = doubtful === undefined ? null : { key: doubtful.key, reason: REASON };
      const expected = await commandLineFile(bytes, mend, explained);
      expect(comparable(await bookOf(saved.bytes))).toEqual(comparable(await bookOf(expected)));
      const [own, theirs] = [partsOf(saved.bytes), partsOf(expected)];
      expect([...own.keys()].sort()).toEqual([...theirs.keys()].sort());
      const differing = [...own].filter(([part, data]) => theirs.get(part)?.equals(data) !== true);
      expect(differing.map(([part]) => part)).toEqual([]);

      await clerk.drop(saved.name, saved.bytes);
      await clerk.check();
      const again = reviewed(await bookOf(saved.bytes));
      expect(await clerk.keys()).toEqual(keysOf(again));
      if (doubtful !== undefined) {
        expect(again.findings.find(({ key }) => key === doubtful.key)?.explained?.reason).toBe(
          REASON.reason,
        );
        expect(await page.getByText(REASON.reason).count()).toBeGreaterThan(0);
      }
      expect(strangers).toEqual([]);
      expect(faults).toEqual([]);
    },
    180_000,
  );
});
