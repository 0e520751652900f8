// Builds dist/ (or the folder given): the command line as one file, the sample workbooks from their text,
// and the add-in for Excel. Runs on npm ci.
//   --base=https://HOST/FOLDER         where the add-in will be served; https://localhost:3000 if not given
//   --office-js=global|china|self      where office.js comes from; Microsoft's own CDN if not given
import { chmodSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { buildAddin } from './addin/build-addin.mjs';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const { values, positionals } = parseArgs({
  options: { base: { type: 'string' }, 'office-js': { type: 'string' } },
  allowPositionals: true,
});
const dist = path.resolve(positionals[0] ?? path.join(root, 'dist'));
const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

/** Bundles one entry for node 20; what it needs from node_modules goes in. */
const bundle = (entry, name, banner = '') =>
  build({
    absWorkingDir: root,
    entryPoints: [entry],
    outfile: path.join(dist, name),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    charset: 'utf8',
    legalComments: 'inline',
    define: { VERSION: JSON.stringify(version) },
    banner: { js: banner },
    logLevel: 'warning',
  });

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });

await bundle('src/cli/main.ts', 'cli.mjs', '#!/usr/bin/env node');
chmodSync(path.join(dist, 'cli.mjs'), 0o755);

await bundle('scripts/build-samples.ts', 'build-samples.mjs');
const { buildSamples } = await import(pathToFileURL(path.join(dist, 'build-samples.mjs')).href);
buildSamples(path.join(root, 'assets', 'samples'), path.join(dist, 'samples'));
rmSync(path.join(dist, 'build-samples.mjs'));

await buildAddin({ root, dist, base: values.base, officeJs: values['office-js'] });
