import { chromium, type Browser } from 'playwright-core';
import { needBrowser } from './find-browser';

/** Starts the browser of this machine without a window. A root user has no sandbox to run it in. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: needBrowser(),
    // Without a locale of UTF-8 the browser takes the Chinese out of the names of downloads.
    env: { LC_ALL: 'C.UTF-8', ...process.env },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...['--disable-gpu', '--no-first-run', '--disable-background-networking'],
      ...['--disable-component-update', '--disable-sync', '--disable-quic'],
    ],
  });
}
