import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../../../../scripts/browser/launch';
import type { Book } from '../../../../src/core';
import type { SimulatedOptions } from '../host/simulated-excel';
import { packSchema } from '../schema/pack';
import { bookToJson } from './book-json';
import { installedSchema, OFFICE_JS } from './package';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.png': 'image/png',
};
/** Where the built pages look for office.js. */
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** The built add-in on a server, in a browser, on a simulated Excel. */
export class AddinInBrowser {
  private constructor(
    private readonly browser: Browser,
    private readonly server: Server,
    private readonly host: string,
    readonly address: string,
  ) {}

  static async start(dist: string): Promise<AddinInBrowser> {
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://localhost');
      try {
        const body = readFileSync(path.join(dist, path.normalize(pathname)));
        response.writeHead(200, { 'content-type': TYPES[path.extname(pathname)] ?? 'text/plain' });
        response.end(body);
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const port = (server.address() as { readonly port: number }).port;
    const { outputFiles } = await build({
      entryPoints: [path.join(__dirname, 'in-browser.ts')],
      bundle: true,
      write: false,
      format: 'iife',
      platform: 'browser',
    });
    const browser = await launch();
    const host = outputFiles[0]?.text ?? '';
    return new AddinInBrowser(browser, server, host, `http://127.0.0.1:${port}`);
  }

  /**
   * Opens a page of the add-in over a workbook; notes every request that goes anywhere else. `before` is
   * run in the page before its own scripts.
   */
  async open(
    page: string,
    book: Book,
    options: SimulatedOptions = {},
    before = '',
  ): Promise<OpenedPage> {
    const context = await this.browser.newContext({ viewport: { width: 350, height: 720 } });
    const tab = await context.newPage();
    const elsewhere: string[] = [];
    const problems: string[] = [];
    const fromCdn: string[] = [];
    await tab.route('**/*', async (route) => {
      const url = route.request().url();
      if (url.startsWith(CDN)) {
        fromCdn.push(url);
        const file = new URL(url).pathname.slice(new URL(CDN).pathname.length);
        await route.fulfill({ path: path.join(OFFICE_JS, file) });
      } else if (url.startsWith(`${this.address}/`)) await route.continue();
      else {
        elsewhere.push(url);
        await route.abort();
      }
    });
    tab.on('pageerror', (error) => problems.push(error.message));
    tab.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    const start = [packSchema(installedSchema()), bookToJson(book), options]
      .map((part) => JSON.stringify(part))
      .join(',');
    await tab.addInitScript(`${this.host};window.startExcel(${start});${before}`);
    await tab.goto(`${this.address}/${page}`);
    return { tab, elsewhere, problems, fromCdn, close: () => context.close() };
  }

  async end(): Promise<void> {
    await this.browser.close();
    this.server.close();
  }
}

/** A page of the add-in. */
export interface OpenedPage {
  readonly tab: Page;
  /** Requests to any other place than the add-in's own and that of office.js. */
  readonly elsewhere: readonly string[];
  /** Requests to Microsoft's CDN, answered from the installed package. */
  readonly fromCdn: readonly string[];
  /** Errors of the page and refusals of the content security policy. */
  readonly problems: readonly string[];
  close(): Promise<void>;
}

/** Milliseconds between two looks, and until it is given up. */
const LOOK = { every: 50, for: 30_000 };

/**
 * Waits until an expression holds in the page. Playwright's own waiting evaluates text within the page,
 * which the policy of the page forbids.
 */
export async function until(tab: Page, expression: string): Promise<void> {
  for (let waited = 0; waited < LOOK.for; waited += LOOK.every) {
    if (await tab.evaluate<boolean>(expression)) return;
    await tab.waitForTimeout(LOOK.every);
  }
  throw new Error(`never came true: ${expression}`);
}
