/* global document */
// Starts the workbench and a page of it in the browser of this machine, for scripts that look at it.
import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { buildWorkbench, WORKBENCH } from './build.mjs';
import { serve } from './serve.mjs';

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));

/** Runs `look(page)` on a page that shows the first sample, then ends browser and server. */
export async function withPage(look, options = {}) {
  await buildWorkbench();
  const { server, address } = await serve(WORKBENCH);
  const browser = await (await launcher())();
  try {
    const page = await browser.newPage({
      viewport: { width: 1440, height: 860 },
      locale: 'zh-CN',
      ...options,
    });
    await page.goto(address);
    await isShown(page, 'sample-e');
    await look(page);
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

/** Resolves once a sample, or a file of that name, is in the grid. */
export async function isShown(page, name) {
  await page.waitForFunction(
    (wanted) => {
      const select = document.querySelector('select');
      const shown = select?.selectedOptions[0]?.textContent;
      const busy = document.querySelector('.desk')?.getAttribute('aria-busy') === 'true';
      return !busy && (select?.value === wanted || shown === wanted);
    },
    name,
    { timeout: 60_000 },
  );
}

/** The launcher of the tests, bundled since node does not run it as it is. */
async function launcher() {
  const folder = path.join(root, 'dist', 'scripts');
  const outfile = path.join(folder, 'launch.mjs');
  mkdirSync(folder, { recursive: true });
  await build({
    absWorkingDir: root,
    entryPoints: ['scripts/browser/launch.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    external: ['playwright-core'],
    logLevel: 'error',
  });
  const { launch } = await import(pathToFileURL(outfile).href);
  rmSync(folder, { recursive: true });
  return launch;
}
