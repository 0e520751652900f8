import { readFileSync } from 'node:fs';
import type Axe from 'axe-core';
import type { Page } from 'playwright-core';
import { workbookBytes } from '../../scripts/workbook-text/write';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import { codec } from '../support/codec';
import { bookOf, LEDGER } from '../support/contract/books';
import { Clerk } from './clerk';
import { runningWorkbench } from './running-workbench';
import { startWorkbench } from './workbench-server';

jest.setTimeout(60_000);

const running = runningWorkbench();
let page: Page;

beforeEach(async () => {
  page = await running.browser.newPage({ viewport: { width: 1440, height: 860 }, locale: 'zh-CN' });
  await new Clerk(page).come(running.served.address);
});

afterEach(() => page.close());

describe('the content security policy is in force', () => {
  /** Does something in the page; the directive that was violated, `null` where none was within a second. */
  function violated(action: string): Promise<string | null> {
    return page.evaluate(
      (text) =>
        new Promise<string | null>((resolve) => {
          document.addEventListener('securitypolicyviolation', (event) => {
            resolve(event.effectiveDirective);
          });
          setTimeout(() => {
            resolve(null);
          }, 1000);
          const element = document.createElement('script');
          if (text === 'inline script') element.textContent = 'document.title = "taken over"';
          else if (text === 'foreign script') element.src = 'https://example.com/a.js';
          if (text === 'request') void fetch('https://example.com/').catch(() => null);
          else if (text === 'picture') new Image().src = 'https://example.com/a.png';
          else if (text === 'frame') {
            const frame = document.createElement('iframe');
            frame.src = 'https://example.com/';
            document.body.append(frame);
          } else document.body.append(element);
        }),
      action,
    );
  }

  test.each([
    ['inline script', 'script-src-elem'],
    ['foreign script', 'script-src-elem'],
    ['request', 'connect-src'],
    ['picture', 'img-src'],
    ['frame', 'frame-src'],
  ])('a %s is stopped', async (action, directive) => {
    expect(await violated(action)).toBe(directive);
    expect(await page.title()).not.toBe('taken over');
  });

  test('nothing but the page itself is allowed, and no text is run as a script', async () => {
    const { headers } = await fetch(running.served.address);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
  });
});

describe('the server', () => {
  test.each(['/%2e%2e/%2e%2e/package.json', '/..%2f..%2fpackage.json', '/built-by-no-one'])(
    'has nothing at %s',
    async (path) => {
      const { status } = await fetch(running.served.address + path.slice(1));
      expect(status).toBe(404);
    },
  );

  test('prints its address and ends on Ctrl+C', async () => {
    const second = await startWorkbench();
    expect(second.printed()).toContain(second.address);
    expect(await second.stop()).toBe(0);
  });
});

describe('the page', () => {
  test('says what is wrong with a file that is no workbook, and keeps the ledger', async () => {
    const before = await page.locator('select').inputValue();
    await page.setInputFiles('input[type=file]', {
      name: '台账.xlsx',
      mimeType: 'application/octet-stream',
      buffer: Buffer.from('这不是工作簿'),
    });
    const alert = page.getByRole('alert').filter({ hasText: '这不是 Excel 工作簿' });
    await alert.waitFor();
    expect(await alert.textContent()).toContain('文件没有任何改动');
    expect(await page.locator('select').inputValue()).toBe(before);
    await page.getByRole('button', { name: '关闭' }).click();
    expect(await alert.count()).toBe(0);
  });

  test('asks before it opens another file over unsaved changes', async () => {
    const clerk = new Clerk(page);
    await page.getByRole('button', { name: '检查台账' }).focus();
    await clerk.type('改过');
    await page.locator('select').selectOption('sample-a');
    const question = page.getByRole('alertdialog');
    await question.waitFor();
    await question.getByRole('button', { name: '留在这里' }).click();
    expect(await page.locator('select').inputValue()).toBe('sample-e');
    await page.locator('select').selectOption('sample-a');
    await question.getByRole('button', { name: '不保存，继续打开' }).click();
    await page.waitForFunction(() => document.querySelector('select')?.value === 'sample-a');
  });

  test('a formula of the ledger follows what is typed, and is saved with its new value', async () => {
    const clerk = new Clerk(page);
    await clerk.drop('公式.xlsx', workbookBytes(bookOf([LEDGER]), { codec }));
    await clerk.select('C3');
    await clerk.type('5');
    const { bytes } = await clerk.save();
    const [sheet] = (await openXlsx(bytes, { codec }).read()).sheets;
    expect(sheet?.values[2]?.[2]).toBe(5);
    expect(sheet?.values[4]).toEqual([null, '=合计', 17, 15, expect.closeTo(15 / 17, 12)]);
    expect(sheet?.formulas).toEqual(LEDGER.formulas);
  });

  test('keeps to the contents of cells, and says so', async () => {
    await page.getByRole('button', { name: '检查台账' }).focus();
    await page.keyboard.press('F6');
    await page.keyboard.press('Control+B');
    await page.getByRole('status').getByText('这里只改单元格的内容').waitFor();
  });

  test('types nothing into a protected sheet, and says so', async () => {
    const clerk = new Clerk(page);
    await clerk.drop(
      '受保护.xlsx',
      workbookBytes(bookOf([{ ...LEDGER, locked: true }]), { codec }),
    );
    await page.getByRole('tab', { name: /^台账/ }).focus();
    await clerk.type('改过');
    await page.getByRole('status').getByText('这张工作表受保护').waitFor();
    const { bytes } = await clerk.save();
    const [sheet] = (await openXlsx(bytes, { codec }).read()).sheets;
    expect(sheet?.values[0]?.[0]).toBe('柳湾镇2031年民生实事');
  });

  test('the pane is made wider by keys', async () => {
    const line = page.getByRole('separator');
    const width = Number(await line.getAttribute('aria-valuenow'));
    await line.focus();
    await page.keyboard.press('ArrowLeft');
    expect(Number(await line.getAttribute('aria-valuenow'))).toBe(width + 20);
    await page.keyboard.press('Home');
    expect(await line.getAttribute('aria-valuenow')).toBe('320');
  });

  test('speaks English at a click', async () => {
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('button', { name: 'Save', exact: true }).waitFor();
    await page.getByRole('tab', { name: /^Ledgers|^Ledger/ }).waitFor();
  });

  test('has nothing for axe to find, before and after a check', async () => {
    const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
    const clerk = new Clerk(page);
    for (const act of [() => Promise.resolve(0), () => clerk.check()]) {
      await act();
      await page.evaluate(source);
      // The grid is drawn by Univer, whose own parts are not ours to name.
      const found = await page.evaluate(async () => {
        const { axe } = window as unknown as { readonly axe: typeof Axe };
        const { violations } = await axe.run({ exclude: [['.grid']] });
        return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
      });
      expect(found).toEqual([]);
    }
  });
});
