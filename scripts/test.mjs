// Runs all tests and closes with one line: N passed, N failed, N skipped. Arguments go to jest.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const require = createRequire(import.meta.url);
const jest = path.join(path.dirname(require.resolve('jest/package.json')), 'bin/jest.js');
const folder = mkdtempSync(path.join(tmpdir(), 'livelihood-ledger-test-'));
const report = path.join(folder, 'report.json');

const { status } = spawnSync(
  process.execPath,
  [jest, '--json', `--outputFile=${report}`, ...process.argv.slice(2)],
  { stdio: ['ignore', 'ignore', 'inherit'] },
);
let closing = '0 passed, 1 failed, 0 skipped';
let code = status ?? 1;
try {
  const result = JSON.parse(readFileSync(report, 'utf8'));
  const failed = Math.max(result.numFailedTests, result.numRuntimeErrorTestSuites > 0 ? 1 : 0);
  closing = `${result.numPassedTests} passed, ${failed} failed, ${result.numPendingTests + result.numTodoTests} skipped`;
  if (failed > 0 || result.numPassedTests === 0) code = code || 1;
} catch {
  code = code || 1;
}
rmSync(folder, { recursive: true, force: true });
console.log(closing);
process.exitCode = code;
