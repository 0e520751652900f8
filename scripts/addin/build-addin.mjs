// Builds the add-in into dist/: pages, scripts with a hash of their contents in their names, icons, and
// the manifest. Any static https server can serve the folder.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { build, transform } from 'esbuild';
import { checkBundles } from './check-bundles.mjs';
import { contentSecurityPolicy, copyOfficeJs, OFFICE_SOURCES } from './office-source.mjs';

/** The address in manifest.xml, that of `npm run start:excel`. */
export const LOCAL = 'https://localhost:3000';

const PAGES = ['taskpane.html', 'commands.html', 'message.html', 'help.html'];
const ENTRIES = {
  taskpane: 'src/taskpane/main-excel.tsx',
  commands: 'src/commands/main-commands.ts',
};

/** Syntax of the oldest views that run the pane: Safari 14.1, WebView2 as of LTSC 2021. */
export const TARGET = ['es2019', 'chrome84', 'safari14.1'];

/**
 * @param {{ root: string, dist: string, base?: string, officeJs?: keyof typeof OFFICE_SOURCES }} options
 * `base`: the https address that dist/ is served under; `officeJs`: where office.js comes from.
 */
export async function buildAddin({ root, dist, base = LOCAL, officeJs = 'global' }) {
  const source = OFFICE_SOURCES[officeJs];
  if (source === undefined) {
    throw new Error(`--office-js=${officeJs}: ${Object.keys(OFFICE_SOURCES).join(', ')} are known`);
  }
  const address = checkedBase(base);
  const names = new Map([['office.js', source]]);
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ENTRIES,
    outdir: dist,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'browser',
    target: TARGET,
    entryNames: '[name]-[hash]',
    chunkNames: '[name]-[hash]',
    jsx: 'automatic',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    metafile: true,
    define: { 'process.env.NODE_ENV': '"production"' },
    logLevel: 'warning',
  });
  for (const [file, { entryPoint }] of Object.entries(metafile.outputs)) {
    const entry = Object.keys(ENTRIES).find((name) => ENTRIES[name] === entryPoint);
    if (entry !== undefined) names.set(`${entry}.js`, path.basename(file));
  }
  checkBundles(root, metafile);
  const pages = path.join(root, 'scripts', 'addin', 'pages');
  names.set('gate.js', await hashed(dist, pages, 'gate.js', 'es5'));
  names.set('message.js', await hashed(dist, pages, 'message.js', TARGET));
  names.set('page.css', await hashed(dist, pages, 'page.css', TARGET));
  names.set('csp', contentSecurityPolicy(source));
  for (const page of PAGES) {
    const text = readFileSync(path.join(pages, page), 'utf8');
    writeFileSync(path.join(dist, page), filled(text, names));
  }
  cpSync(path.join(root, 'assets', 'icons'), path.join(dist, 'icons'), { recursive: true });
  const manifest = readFileSync(path.join(root, 'manifest.xml'), 'utf8');
  writeFileSync(path.join(dist, 'manifest.xml'), manifest.replaceAll(LOCAL, address));
  if (officeJs === 'self') copyOfficeJs(root, dist);
  return metafile;
}

/** Office asks for https; a port or a folder may follow. */
function checkedBase(base) {
  const url = new URL(base);
  if (url.protocol !== 'https:' || url.search !== '' || url.hash !== '') {
    throw new Error(`--base=${base}: an https address without ? and # is needed`);
  }
  return url.href.replace(/\/$/, '');
}

async function hashed(dist, folder, file, target) {
  const { ext, name } = path.parse(file);
  const { code } = await transform(readFileSync(path.join(folder, file), 'utf8'), {
    loader: ext.slice(1),
    target,
    minify: true,
    charset: 'utf8',
  });
  const hash = createHash('sha256').update(code).digest('hex').slice(0, 8).toUpperCase();
  mkdirSync(dist, { recursive: true });
  writeFileSync(path.join(dist, `${name}-${hash}${ext}`), code);
  return `${name}-${hash}${ext}`;
}

function filled(text, names) {
  return text.replace(/\{\{([\w.]+)\}\}/g, (_, name) => {
    const value = names.get(name);
    if (value === undefined) throw new Error(`no value for {{${name}}}`);
    return value.replace(/&/g, '&amp;').replace(/"/g, '&quot;');
  });
}
