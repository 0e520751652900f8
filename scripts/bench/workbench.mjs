// Opens a generated ledger in the workbench, checks it, writes the summary and saves it; prints how long each
// step takes, and the longest turns of the page: ours, the grid drawing itself, and sheets going into the grid.
// Turns are told in processor time, so that other work on the machine counts for nothing.
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

const CATEGORIES = ['toplevel', 'devtools.timeline', 'blink.user_timing', 'v8'];

/** Runs one step under the browser's tracing; prints seconds and the longest turns of each kind. */
async function step(page, name, action) {
  const cdp = await page.context().newCDPSession(page);
  const events = [];
  cdp.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await cdp.send('Tracing.start', { traceConfig: { includedCategories: CATEGORIES } });
  const began = performance.now();
  await action();
  const seconds = (performance.now() - began) / 1000;
  const ended = new Promise((resolve) => cdp.once('Tracing.tracingComplete', resolve));
  await cdp.send('Tracing.end');
  await ended;
  await cdp.detach();
  const { ours, drawing, inserting } = longestTurns(events);
  const shown = (milliseconds) => (milliseconds === 0 ? '' : `${milliseconds} ms`).padStart(9);
  console.log(
    `${name.padEnd(20)}${`${seconds.toFixed(1)} s`.padStart(8)}${shown(ours)}${shown(drawing)}${shown(inserting)}`,
  );
}

/** Milliseconds of processor time of the longest turns of the page's thread, by what they were for. */
function longestTurns(events) {
  const thread = threadOfPage(events);
  const onPage = events.filter(({ pid, tid }) => `${pid} ${tid}` === thread);
  const marks = onPage.filter(({ name }) => name === 'sheets go into the grid');
  const frames = onPage.filter(({ name }) => name === 'FireAnimationFrame');
  const longest = { ours: 0, drawing: 0, inserting: 0 };
  for (const { name, ts, dur, tdur } of onPage) {
    if (!name.endsWith('::RunTask') || tdur === undefined) continue;
    const holds = (one) => one.ts >= ts && one.ts <= ts + dur;
    // Our own code never runs in frames of an animation: Univer draws in them.
    const kind = marks.some(holds) ? 'inserting' : frames.some(holds) ? 'drawing' : 'ours';
    longest[kind] = Math.max(longest[kind], Math.round(tdur / 1000));
  }
  return longest;
}

/** The thread of a renderer that called most functions: that of the page, not of a worker. */
function threadOfPage(events) {
  const isMain = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  const calls = new Map();
  for (const { name, pid, tid } of events) {
    const thread = `${pid} ${tid}`;
    if (name === 'RunTask' || !isMain.has(thread)) continue;
    calls.set(thread, (calls.get(thread) ?? 0) + 1);
  }
  return [...calls].sort((a, b) => b[1] - a[1])[0]?.[0];
}

const patience = { timeout: 120_000 };
console.log(`${rows} rows`);
console.log(
  `${'step'.padEnd(20)}${'time'.padStart(8)}${'ours'.padStart(9)}${'drawing'.padStart(9)}${'inserting'.padStart(9)}`,
);
await withPage(async (page) => {
  await page.waitForTimeout(4000);
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
