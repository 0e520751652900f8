import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** Builds the workbench once before the tests that open it run side by side. */
function buildOnce(): void {
  const start = path.resolve(__dirname, '../../../scripts/start.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [start, '--once'], {
    encoding: 'utf8',
  });
  if (status !== 0)
    throw new Error(`npm start -- --once ended with ${String(status)}:\n${stdout}${stderr}`);
}

export { buildOnce as default };
