// The one gate: types, lint, layers, format, sizes, generated docs. Runs two at a time; prints what failed.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);
const bin = (name, file) => path.join(path.dirname(require.resolve(`${name}/package.json`)), file);
const depcruise = path.resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');

const steps = [
  ['types', bin('typescript', 'bin/tsc'), '--noEmit', '-p', '.'],
  ['types of the pure core', bin('typescript', 'bin/tsc'), '--noEmit', '-p', 'src/core'],
  [
    'types of the add-in in old views',
    bin('typescript', 'bin/tsc'),
    '--noEmit',
    '-p',
    'scripts/addin',
  ],
  ['lint', bin('eslint', 'bin/eslint.js'), '.', '--max-warnings', '0'],
  ['layers', depcruise, 'src', '--config', '.dependency-cruiser.cjs'],
  ['format', bin('prettier', 'bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'],
  ['file sizes', 'scripts/sizes.mjs'],
  ['generated docs', 'scripts/docs.mjs', '--check'],
];

/** Runs one step; resolves to its name, whether it passed, and what it printed. */
function run([name, ...args]) {
  return new Promise((resolve) => {
    const started = Date.now();
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('close', (code) => {
      const seconds = ((Date.now() - started) / 1000).toFixed(1);
      console.log(`${code === 0 ? 'ok    ' : 'FAILED'}  ${name} (${seconds} s)`);
      if (code !== 0) console.log(output.trimEnd());
      resolve(code === 0);
    });
  });
}

const queue = [...steps];
let failed = 0;
const worker = async () => {
  for (let step = queue.shift(); step !== undefined; step = queue.shift()) {
    if (!(await run(step))) failed++;
  }
};
await Promise.all([worker(), worker()]);
console.log(failed === 0 ? 'All checks passed.' : `${failed} of ${steps.length} checks failed.`);
process.exitCode = failed === 0 ? 0 : 1;
