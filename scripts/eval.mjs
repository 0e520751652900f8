// npm run eval: precision and recall of the reader of prose over the labelled texts in tests/golden/prose.
// --misses lists what was missed or falsely found in the texts marked dev; those held out are only counted.
// LEDGER_CORPUS names the folder of the real ledgers, whose labels are in real-ledgers.jsonl.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import esbuild from 'esbuild';

const folder = mkdtempSync(path.join(tmpdir(), 'livelihood-ledger-eval-'));
const outfile = path.join(folder, 'eval.mjs');
esbuild.buildSync({
  entryPoints: ['scripts/eval/main.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'error',
  outfile,
});
try {
  const { main } = await import(pathToFileURL(outfile).href);
  process.exitCode = await main(process.argv.slice(2));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
