/* global window, PerformanceObserver */
// Opens a generated ledger in the workbench, checks it, writes the summary and saves it; prints how long each
// step takes and the longest time for which the page answered nothing meanwhile.
// LEDGER_BENCH names the folder with generate.py; BENCH_ROWS how many rows (20,000).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isShown, withPage } from '../workbench/with-page.mjs';

const tools = process.env.LEDGER_BENCH;
if (tools === undefined) {
  console.error('Set LEDGER_BENCH to the folder that holds generate.py.');
  process.exit(2);
}
const rows = process.env.BENCH_ROWS ?? '20000';
const folder = mkdtempSync(path.join(tmpdir(), 'livelihood-ledger-bench-'));
const file = path.join(folder, 'ledger.xlsx');
spawnSync('python3', [path.join(tools, 'generate.py'), rows, file], { stdio: 'ignore' });

/** In the page: gathers tasks of 50 ms and more, and our own marks. */
function watch() {
  window.tasks = [];
  const take = (list) => {
    for (const { name, startTime, duration } of list.getEntries()) {
      window.tasks.push({ name, startTime, duration });
    }
  };
  new PerformanceObserver(take).observe({ entryTypes: ['longtask', 'measure'] });
}

/** Runs one step; seconds, the longest task, and how long the insertion into the grid took. */
async function step(page, name, action) {
  await page.evaluate(() => window.tasks.splice(0));
  const began = performance.now();
  await action();
  const seconds = (performance.now() - began) / 1000;
  const tasks = await page.evaluate(() => window.tasks.splice(0));
  const inserted = tasks.filter((task) => task.name === 'sheets go into the grid');
  const others = tasks.filter(
    (task) =>
      !inserted.includes(task) &&
      !inserted.some(({ startTime, duration }) => {
        return task.startTime < startTime + duration && startTime < task.startTime + task.duration;
      }),
  );
  const longest = Math.max(0, ...others.map(({ duration }) => duration));
  const insertion = inserted.reduce((sum, { duration }) => sum + duration, 0);
  console.log(
    [
      name.padEnd(24),
      `${seconds.toFixed(1)} s`.padStart(8),
      `${Math.round(longest)} ms`.padStart(10),
      insertion === 0 ? '' : `${Math.round(insertion)} ms`,
    ].join('  '),
  );
}

const patience = { timeout: 120_000 };
console.log(`${rows} rows`);
console.log(`${'step'.padEnd(24)}  ${'time'.padStart(8)}  ${'longest'.padStart(10)}  insertion`);
await withPage(async (page) => {
  await page.waitForTimeout(4000);
  await page.evaluate(watch);
  const button = (name) => page.getByRole('button', { name, exact: true });
  await step(page, 'open', async () => {
    await page.setInputFiles('input[type=file]', file);
    await isShown(page, 'ledger.xlsx');
  });
  await step(page, 'find the ledgers', () => button('检查台账').waitFor(patience));
  await step(page, 'check', async () => {
    await button('检查台账').click();
    await page
      .getByText(/可提交/)
      .first()
      .waitFor(patience);
  });
  await step(page, 'plan the summary', async () => {
    await page.getByRole('tab', { name: /^汇总/ }).click();
    await button('生成汇总').waitFor(patience);
  });
  await step(page, 'write the summary', async () => {
    await button('生成汇总').click();
    await page.getByText('汇总已写入').waitFor(patience);
  });
  await step(page, 'save', async () => {
    const saved = page.waitForEvent('download', patience);
    await button('保存').click();
    await saved;
  });
});
rmSync(folder, { recursive: true, force: true });
