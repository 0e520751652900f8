// What a bundle must not hold or weigh. Syntax is lowered by the bundler; what it cannot lower is looked for.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** Safari before 16.4 dies on look-behind, though its parser accepts it. */
const LOOK_BEHIND = /\(\?<[=!]/;

/** Gzipped bytes of script that the first load takes, without office.js. */
export const BUDGETS = { taskpane: 140 * 1024, commands: 60 * 1024 };

/** Gzipped bytes of an entry and of all that it loads at once. */
export function firstLoad(root, { outputs }, entryPoint) {
  const first = Object.keys(outputs).find((file) => outputs[file].entryPoint === entryPoint);
  const seen = new Set([first]);
  for (const file of seen) {
    for (const { path: imported, kind } of outputs[file].imports) {
      if (kind === 'import-statement') seen.add(imported);
    }
  }
  return [...seen].reduce(
    (sum, file) => sum + gzipSync(readFileSync(path.join(root, file))).length,
    0,
  );
}

/** Fails where a bundle would not run in the oldest view, or is too heavy. */
export function checkBundles(root, metafile) {
  for (const file of Object.keys(metafile.outputs)) {
    const text = readFileSync(path.join(root, file), 'utf8');
    if (LOOK_BEHIND.test(text)) throw new Error(`${file}: look-behind in a regular expression`);
  }
  for (const [file, { entryPoint }] of Object.entries(metafile.outputs)) {
    const budget = Object.entries(BUDGETS).find(([name]) =>
      path.basename(file).startsWith(`${name}-`),
    );
    if (entryPoint === undefined || budget === undefined) continue;
    const bytes = firstLoad(root, metafile, entryPoint);
    if (bytes > budget[1])
      throw new Error(`${budget[0]}: ${bytes} bytes at first, at most ${budget[1]}`);
  }
}
