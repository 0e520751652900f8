import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { brokenRules } from '../support/browser/axe';
import { bookOf, sheetOf } from '../support/contract/books';
import { bookFromJson } from '../support/excel/client/book-json';
import { builtAddin } from '../support/excel/client/built-addin';
import { until, type AddinInBrowser, type OpenedPage } from '../support/excel/client/open-page';

const BOOK = bookOf([
  sheetOf('七月', [
    ['柳湾镇2031年民生实事进展情况（截至2031年7月31日）'],
    ['序号', '任务', '目标', '完成', '完成率', '责任单位', '完成时限'],
    [1, '新建便民桥（座）', 4, 3, '90%', '县交通局', '2031年12月31日'],
  ]),
]);

let addin: AddinInBrowser;
let dist: string;
let end: () => Promise<void>;

beforeAll(async () => {
  ({ addin, dist, end } = await builtAddin('--base=https://tools.example.cn/ledger'));
}, 120_000);

afterAll(() => end());

/** The function that a button of the ribbon calls, as office.js holds it. */
async function click({ tab }: OpenedPage, name: string): Promise<void> {
  const mapping = `Office.actions._association.mappings[${JSON.stringify(name.toUpperCase())}]`;
  await until(tab, `Boolean(window.Office && Office.actions && ${mapping})`);
  await tab.evaluate(`new Promise((completed) => ${mapping}({ completed }))`);
}

function expectQuiet({ elsewhere, problems }: OpenedPage): void {
  expect(elsewhere).toEqual([]);
  expect(problems).toEqual([]);
}

test('生成汇总 writes the sheets without the pane', async () => {
  const page = await addin.open('commands.html', BOOK);
  await click(page, 'summarize');
  const saved = bookFromJson(await page.tab.evaluate<string>('window.simulatedExcel.saved()'));
  const names = saved.sheets.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['七月', '总览', '任务明细', '校验报告']));
  const at = { sheet: '总览', row: 0, column: 0 };
  expect(await page.tab.evaluate('window.simulatedExcel.selected()')).toEqual(at);
  expectQuiet(page);
  await page.close();
}, 60_000);

test('定位下一个问题 goes to the cell', async () => {
  const page = await addin.open('commands.html', BOOK);
  await click(page, 'nextProblem');
  const at = { sheet: '七月', row: 2, column: 4 };
  expect(await page.tab.evaluate('window.simulatedExcel.selected()')).toEqual(at);
  expectQuiet(page);
  await page.close();
}, 60_000);

test('解释此格 explains the selected cell in the pane', async () => {
  const page = await addin.open('taskpane.html?start=explain', BOOK);
  await page.tab.getByText('七月!A1').first().waitFor();
  expect(await brokenRules(page.tab)).toEqual([]);
  expectQuiet(page);
  await page.close();
}, 60_000);

test('the dialog tells in both languages what it is given, and takes it for text', async () => {
  const words = ['工作表<b>受保护</b>', '请撤销保护。', 'The sheet is protected', 'Take it off.'];
  const hash = encodeURIComponent(JSON.stringify(words));
  const page = await addin.open(`message.html#${hash}`, BOOK);
  const text = await page.tab.locator('main').innerText();
  expect(text.split(/\n+/)).toEqual([
    ...['工作表<b>受保护</b>', '请撤销保护。', 'The sheet is protected. Take it off.'],
  ]);
  expect(await brokenRules(page.tab)).toEqual([]);
  expectQuiet(page);
  await page.close();
}, 60_000);

test.each(['1.1', '1.9', '1.12', '1.13'])(
  'at ExcelApi %s the page says what to install',
  async (version) => {
    const page = await addin.open('taskpane.html', BOOK, { levels: { ExcelApi: version } });
    await page.tab.getByRole('heading', { name: 'Excel 版本太低' }).waitFor();
    expect(await brokenRules(page.tab)).toEqual([]);
    expect(await page.tab.locator('#pane').innerText()).toBe('');
    expect(await page.tab.evaluate('window.simulatedExcel.syncs()')).toBe(0);
    expectQuiet(page);
    await page.close();
  },
  60_000,
);

test('a view without modules is told what to install', async () => {
  const page = await addin.open(
    'taskpane.html',
    BOOK,
    {},
    'delete HTMLScriptElement.prototype.noModule;',
  );
  await page.tab.getByRole('heading', { name: /打不开/ }).waitFor();
  await page.close();
}, 60_000);

test('an Excel that does not answer is told of after ten seconds', async () => {
  const quick = `Object.defineProperty(window, 'Office', { get: () => undefined, set: () => undefined });
    const wait = window.setTimeout;
    window.setTimeout = (callback, time) => wait(callback, time === 10000 ? 300 : 600000);`;
  const page = await addin.open('taskpane.html', BOOK, {}, quick);
  await page.tab.getByRole('heading', { name: 'Excel 还没有回应' }).waitFor();
  await page.close();
}, 60_000);

test('in an English Excel the pane speaks English', async () => {
  const page = await addin.open('taskpane.html', BOOK, { locale: 'en-US' });
  await page.tab.getByRole('tab', { name: /Findings/ }).waitFor();
  expect(await page.tab.locator('html').getAttribute('lang')).toBe('en-US');
  expectQuiet(page);
  await page.close();
}, 60_000);

test.each([true, false])(
  'in a dark Excel (%s) the pane is dark',
  async (dark) => {
    const page = await addin.open('taskpane.html', BOOK, { dark });
    await page.tab.getByRole('tab', { name: /问题/ }).waitFor();
    const background = await page.tab.evaluate<string>(
      "getComputedStyle(document.querySelector('.fui-FluentProvider')).backgroundColor",
    );
    const [red = 0] = (/\d+/.exec(background) ?? []).map(Number);
    expect(red < 64).toBe(dark);
    expect(await brokenRules(page.tab)).toEqual([]);
    expectQuiet(page);
    await page.close();
  },
  60_000,
);

test('a failure says in its details what happened, and where Excel runs', async () => {
  const page = await addin.open('taskpane.html', { ...BOOK, locked: true });
  await page.tab.getByRole('button', { name: '去汇总' }).click();
  await page.tab.getByRole('button', { name: '生成汇总' }).click();
  await page.tab.getByRole('alert').getByText('工作簿结构受保护').waitFor();
  await page.tab.locator('summary').click();
  const details = await page.tab.locator('details').innerText();
  expect(details).toMatch(/structure-protected \(excel\)[^]*\(EXCEL PC 16\.0\.\d+/);
  expectQuiet(page);
  await page.close();
}, 60_000);

test('the policy is in force: nothing else can be asked of the network', async () => {
  const page = await addin.open('taskpane.html', BOOK);
  const refused = await page.tab.evaluate(
    "fetch('https://example.cn/').then(() => 'sent', () => 'refused')",
  );
  expect(refused).toBe('refused');
  expect(page.elsewhere).toEqual([]);
  expect(page.problems.join()).toContain('Content Security Policy');
  await page.close();
}, 60_000);

test('help can be read by everyone', async () => {
  const page = await addin.open('help.html', BOOK);
  expect(await brokenRules(page.tab)).toEqual([]);
  expectQuiet(page);
  await page.close();
}, 60_000);

test('with office.js on our own server nothing else is asked for at all', async () => {
  const own = await builtAddin('--office-js=self');
  const page = await own.addin.open('taskpane.html', BOOK);
  await page.tab.getByRole('tab', { name: /问题/ }).waitFor();
  const csp = await page.tab
    .locator('meta[http-equiv="Content-Security-Policy"]')
    .getAttribute('content');
  expect(csp).toContain("script-src 'self';");
  expectQuiet(page);
  expect(page.fromCdn).toEqual([]);
  await page.close();
  await own.end();
}, 120_000);

test('the build names the address that it was given, everywhere, and nothing of this machine', () => {
  const manifest = readFileSync(path.join(dist, 'manifest.xml'), 'utf8');
  expect(manifest).toContain('https://tools.example.cn/ledger/taskpane.html?start=check');
  expect(manifest).not.toContain('localhost');
  for (const file of readdirSync(dist).filter((name) => /\.(html|js)$/.test(name))) {
    expect(readFileSync(path.join(dist, file), 'utf8')).not.toContain('{{');
  }
});
