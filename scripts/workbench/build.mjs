// Bundles the workbench into dist/workbench. What it is made of is hashed, so that a start after which
// nothing changed builds nothing.
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));
const samples = path.join(root, 'dist', 'samples');

/** Where the page lies once it is built. */
export const WORKBENCH = path.join(root, 'dist', 'workbench');
const STAMP = path.join(WORKBENCH, 'built-from');

const bundle = (entryPoints, options) =>
  build({
    absWorkingDir: root,
    entryPoints,
    bundle: true,
    minify: true,
    charset: 'utf8',
    target: ['chrome84', 'safari14.1', 'firefox90'],
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.woff2': 'dataurl', '.woff': 'dataurl', '.ttf': 'dataurl' },
    legalComments: 'none',
    logLevel: 'warning',
    ...options,
  });

/** Builds where something changed. True where it had to. */
export async function buildWorkbench() {
  const hash = hashOfSources();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return false;
  // Beside its place first, so that a page that is being served is never half there.
  const outdir = `${WORKBENCH}-${process.pid}`;
  mkdirSync(outdir, { recursive: true });
  await Promise.all([
    bundle(['src/workbench/main.tsx'], {
      outdir,
      format: 'esm',
      splitting: true,
      chunkNames: 'parts/[hash]',
    }),
    bundle(['src/workbench/file/file-worker.ts'], { outdir, format: 'iife' }),
  ]);
  cpSync(path.join(root, 'src/workbench/index.html'), path.join(outdir, 'index.html'));
  cpSync(samples, path.join(outdir, 'samples'), { recursive: true });
  writeFileSync(path.join(outdir, path.basename(STAMP)), hash);
  rmSync(WORKBENCH, { recursive: true, force: true });
  renameSync(outdir, WORKBENCH);
  return true;
}

/** Of all that goes in: our sources, the samples, this script, and the versions of what is bundled. */
function hashOfSources() {
  const hash = createHash('sha256');
  const files = [
    ...under('src'),
    ...under('dist/samples'),
    'package-lock.json',
    'scripts/workbench/build.mjs',
  ];
  for (const file of files) {
    hash.update(`${file}\0`);
    hash.update(readFileSync(path.join(root, file)));
  }
  return hash.digest('hex');
}

function under(folder) {
  return readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(root, path.join(entry.parentPath ?? entry.path, entry.name)))
    .sort();
}
