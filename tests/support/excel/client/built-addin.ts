import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { AddinInBrowser } from './open-page';

/** Builds the add-in into a folder of its own and serves it to a browser; to be ended. */
export async function builtAddin(...options: readonly string[]): Promise<{
  readonly addin: AddinInBrowser;
  readonly dist: string;
  readonly end: () => Promise<void>;
}> {
  const dist = mkdtempSync(path.join(tmpdir(), 'livelihood-ledger-addin-'));
  const args = [path.resolve('scripts/build.mjs'), dist, ...options];
  const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  const addin = await AddinInBrowser.start(dist);
  return {
    addin,
    dist,
    async end() {
      await addin.end();
      rmSync(dist, { recursive: true, force: true });
    },
  };
}
