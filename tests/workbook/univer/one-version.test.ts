import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../../..');

interface Manifest {
  readonly version: string;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

function manifest(file: string): Manifest {
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
}

/** Every installed copy of the package, however deep. */
function copies(folder: string, name: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(path.sep).join('/'))
    .filter((file) => file.endsWith(`${name}/package.json`))
    .filter(
      (file) =>
        file === `${name}/package.json` || file.endsWith(`node_modules/${name}/package.json`),
    );
}

test('exactly one @univerjs/core is installed: two of them break the page', () => {
  expect(copies(path.join(root, 'node_modules'), '@univerjs/core')).toEqual([
    '@univerjs/core/package.json',
  ]);
});

test('every package of Univer is pinned to the version of its core', () => {
  const { version } = manifest(path.join(root, 'node_modules/@univerjs/core/package.json'));
  const own = Object.entries(manifest(path.join(root, 'package.json')).devDependencies ?? {});
  const pinned = own.filter(([name]) => name.startsWith('@univerjs/'));
  expect(pinned.length).toBeGreaterThan(0);
  expect(pinned.filter(([, range]) => range !== version)).toEqual([]);
  const installed = readdirSync(path.join(root, 'node_modules/@univerjs'))
    .map((name) => manifest(path.join(root, 'node_modules/@univerjs', name, 'package.json')))
    .map((one) => one.version);
  // The protocol and the icons are numbered by themselves.
  expect(installed.filter((one) => one === version).length).toBeGreaterThan(15);
});
