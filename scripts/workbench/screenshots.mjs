// Makes the pictures of the README: docs/images/findings.png and summary.png, each at most 300 KB.
import { mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { withPage } from './with-page.mjs';

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const folder = path.join(root, 'docs', 'images');
const MOST = 300_000;

async function picture(page, name) {
  await page.waitForTimeout(1500);
  const file = path.join(folder, `${name}.png`);
  await page.screenshot({ path: file });
  const { size } = statSync(file);
  console.log(`${path.relative(root, file)}: ${Math.round(size / 1000)} KB`);
  if (size > MOST) process.exitCode = 1;
}

mkdirSync(folder, { recursive: true });
await withPage(
  async (page) => {
    const button = (name) => page.getByRole('button', { name, exact: true });
    await page.waitForTimeout(3000);
    await button('检查台账').click();
    await button('下一处').click();
    await picture(page, 'findings');

    await page.getByRole('tab', { name: /^汇总/ }).click();
    await button('生成汇总').click();
    await page.getByText('汇总已写入').waitFor();
    await page.getByRole('button', { name: /^打开总览/ }).click();
    await picture(page, 'summary');
  },
  { viewport: { width: 1600, height: 860 } },
);
