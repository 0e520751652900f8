// Pictures of every view of the pane, to be looked at; and what axe says of each. Not shipped.
//   node scripts/pane/shots.mjs FOLDER [FILE.xlsx]
// Widths 320, 400 and 640, light and dark, forced colours at 320, English at 400.
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { servePane } from './serve.mjs';

const require = createRequire(import.meta.url);
const folder = path.resolve(process.argv[2] ?? 'pane-pictures');
const { address, end } = await servePane(process.argv[3]);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox'],
});

const ZH = {
  check: '检查台账',
  next: '下一处',
  reason: '说明理由',
  cancel: '取消',
  summary: '汇总',
};
const EN = {
  check: 'Check the ledgers',
  next: 'Next',
  reason: 'Give a reason',
  cancel: 'Cancel',
  summary: 'Summary',
};
const WORDS = {
  'zh-CN': { ...ZH, make: '生成汇总', done: '汇总已写入', columns: /核对列/, back: /返回/ },
  'en-US': {
    ...EN,
    make: 'Make the summary',
    done: 'The summary is written',
    columns: /Check columns/,
    back: /Back/,
  },
};

const SETS = [
  { name: '320', width: 320 },
  { name: '400', width: 400 },
  { name: '640', width: 640 },
  { name: '320-dark', width: 320, theme: 'dark' },
  { name: '320-forced', width: 320, forced: true },
  { name: '400-en', width: 400, language: 'en-US' },
];

/** Runs axe on what is shown; returns its complaints, one a line. */
async function complaints(page) {
  await page.addScriptTag({ path: require.resolve('axe-core/axe.min.js') });
  const violations = await page.evaluate(async () => (await window.axe.run()).violations);
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' · ')}`,
  );
}

async function pictures({ name, width, theme = 'light', forced = false, language = 'zh-CN' }) {
  const words = WORDS[language];
  const page = await browser.newPage({
    viewport: { width, height: 760 },
    deviceScaleFactor: 1.5,
    colorScheme: theme,
    forcedColors: forced ? 'active' : 'none',
  });
  page.on('pageerror', (error) => console.log(`${name}: ${error.message}`));
  const shot = async (view) => {
    await page.waitForTimeout(150);
    await page.screenshot({ path: path.join(folder, `${name}-${view}.png`) });
    const wide = await page.evaluate(
      () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
    );
    if (wide) console.log(`${name}-${view}: wider than the pane`);
    for (const line of await complaints(page)) console.log(`${name}-${view}: ${line}`);
  };
  const button = (label) => page.getByRole('button', { name: label, exact: true });
  await page.goto(`${address}?theme=${theme}&language=${language}`);
  await button(words.check).waitFor();
  await shot('start');
  const figures = page.getByRole('button', { name: /^核对数字$|^Check figures$/ });
  if ((await figures.count()) > 0) {
    await figures.click();
    await page.getByRole('radiogroup').waitFor();
    await shot('figures');
    await page.getByRole('button', { name: words.back }).click();
  }
  await page.getByRole('button', { name: words.columns }).first().click();
  await page.getByRole('combobox').first().waitFor();
  await shot('columns');
  await page.getByRole('button', { name: words.back }).click();
  await button(words.check).click();
  await button(words.next).waitFor();
  await button(words.next).click();
  await button(words.next).click();
  await shot('result');
  await button(words.reason).click();
  await shot('reason');
  await button(words.cancel).click();
  await page
    .getByRole('button', { name: /^解释此格$|^Explain this cell$/ })
    .first()
    .click();
  await shot('explain');
  await page.getByRole('button', { name: words.back }).click();
  await page.getByRole('tab', { name: words.summary }).click();
  await page.getByRole('checkbox').first().waitFor();
  await shot('summary');
  await page.evaluate(() => window.livelihoodLedger.fail('cell-being-edited'));
  await button(words.make).click();
  await page.getByRole('alert').first().waitFor();
  await shot('error');
  await page.getByRole('button', { name: /^重试$|^Try again$/ }).click();
  await page.getByText(words.done).waitFor();
  await shot('done');
  await page.close();
}

mkdirSync(folder, { recursive: true });
for (const set of SETS) await pictures(set);
await browser.close();
end();
