import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';

const ORIGIN = 'http://page.test/';

/** Opens an empty page that runs the module `entry` (a path from the root), bundled on the fly. */
export async function openScriptPage(browser: Browser, entry: string): Promise<Page> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    outdir: 'page',
    format: 'iife',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff2': 'dataurl' },
    logLevel: 'error',
  });
  const page = await browser.newPage({ viewport: { width: 1000, height: 640 } });
  await page.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url());
    const file = outputFiles.find(({ path }) => path.endsWith(pathname) && pathname !== '/');
    if (file !== undefined) {
      const contentType = pathname.endsWith('.css') ? 'text/css' : 'text/javascript';
      return route.fulfill({ body: Buffer.from(file.contents), contentType });
    }
    return route.fulfill({
      body: '<!doctype html><meta charset="utf-8">',
      contentType: 'text/html',
    });
  });
  await page.goto(ORIGIN);
  const name = entry.replace(/^.*\/|\.tsx?$/g, '');
  if (outputFiles.some(({ path }) => path.endsWith('.css'))) {
    await page.addStyleTag({ url: `${ORIGIN}${name}.css` });
  }
  await page.addScriptTag({ url: `${ORIGIN}${name}.js` });
  return page;
}
