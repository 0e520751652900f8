import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

/** The workbench as `npm start` serves it. */
export interface Served {
  readonly address: string;
  /** All that it printed so far. */
  readonly printed: () => string;
  /** Ends it as Ctrl+C does; the exit code. */
  readonly stop: () => Promise<number | null>;
}

/** Starts it without a browser; resolves once it has printed its address. */
export function startWorkbench(): Promise<Served> {
  const child = spawn(process.execPath, [path.join(root, 'scripts/start.mjs')], {
    env: { ...process.env, BROWSER: 'none' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  return new Promise((resolve, reject) => {
    const hear = (data: Buffer): void => {
      printed += String(data);
      const address = /http:\/\/127\.0\.0\.1:\d+\//.exec(printed)?.[0];
      if (address !== undefined) {
        resolve({ address, printed: () => printed, stop: () => stop(child) });
      }
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', (code) => {
      reject(new Error(`npm start ended with ${String(code)}:\n${printed}`));
    });
  });
}

function stop(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill('SIGINT');
  });
}
