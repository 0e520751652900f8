// Bundles an entry for the browser as the pane ships: ES2019, split, so that what is not shown at first
// comes later. Returns what was written, with the sizes that a first load takes.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = path.dirname(path.dirname(path.dirname(fileURLToPath(import.meta.url))));

/** @param {string} entry @param {string} outdir @returns {Promise<import('esbuild').BuildResult>} */
export function bundlePane(entry, outdir, write = true) {
  return build({
    absWorkingDir: root,
    entryPoints: { pane: entry },
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: ['es2019', 'chrome84', 'safari14.1'],
    jsx: 'automatic',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    write,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
}

// node scripts/pane/bundle.mjs ENTRY FOLDER: bundles and prints what esbuild tells of it.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { metafile } = await bundlePane(process.argv[2], process.argv[3]);
  process.stdout.write(JSON.stringify(metafile));
}
