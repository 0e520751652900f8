import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

/** Where Chrome, Chromium and Edge are put by their installers. */
const PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    ...['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'],
    ...['/usr/bin/google-chrome-stable', '/usr/bin/microsoft-edge', '/snap/bin/chromium'],
    '/opt/google/chrome/chrome',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'].flatMap((name) => {
    const folder = process.env[name];
    return folder === undefined
      ? []
      : [
          path.join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
          path.join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
          path.join(folder, 'Chromium', 'Application', 'chrome.exe'),
        ];
  }),
};

/** What to do where there is none. */
export const NO_BROWSER =
  '没有找到 Chrome、Chromium 或 Edge，请先安装其中一个，或用环境变量 CHROME_PATH 指明。  ' +
  'No Chrome, Chromium or Edge was found: install one of them, or name it in CHROME_PATH.';

/** The program of a browser of this machine, `null` where there is none. */
export function findBrowser(): string | null {
  const named = process.env.CHROME_PATH;
  const places = [...(named === undefined ? [] : [named]), ...(PLACES[process.platform] ?? [])];
  return places.find((place) => existsSync(place)) ?? null;
}

/**
 * The same; where there is none it is installed by the system's packages, if this process may do that.
 *
 * @throws Error that says in one line what to install.
 */
export function needBrowser(): string {
  const found = findBrowser() ?? (mayInstall() ? install() : null);
  if (found === null) throw new Error(NO_BROWSER);
  return found;
}

function mayInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function install(): string | null {
  const run = (...args: string[]): void => {
    spawnSync('/usr/bin/apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  run('update', '-q');
  run('install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-cjk');
  return findBrowser();
}
