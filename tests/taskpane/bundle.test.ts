import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const root = path.resolve(__dirname, '../..');
const ENTRY = 'src/taskpane/mount-pane.tsx';

interface Output {
  readonly bytes: number;
  readonly entryPoint?: string;
  readonly inputs: Readonly<Record<string, unknown>>;
  readonly imports: readonly { readonly path: string; readonly kind: string }[];
}

describe('what a browser loads', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'livelihood-ledger-bundle-'));
  let outputs: Readonly<Record<string, Output>>;

  beforeAll(() => {
    const bundled = spawnSync(
      process.execPath,
      [path.join(root, 'scripts/pane/bundle.mjs'), ENTRY, folder],
      { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 },
    );
    outputs = (JSON.parse(bundled.stdout) as { outputs: Readonly<Record<string, Output>> }).outputs;
  }, 120_000);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** The entry and all that it needs before it runs. */
  function firstLoad(): string[] {
    const entry = Object.keys(outputs).find((name) => outputs[name]?.entryPoint === ENTRY);
    const seen = new Set<string>();
    const walk = (name: string): void => {
      if (seen.has(name)) return;
      seen.add(name);
      for (const { path: to, kind } of outputs[name]?.imports ?? []) {
        if (kind === 'import-statement') walk(to);
      }
    };
    if (entry !== undefined) walk(entry);
    return [...seen];
  }

  const gzipped = (name: string): number =>
    gzipSync(readFileSync(path.join(folder, path.basename(name))), { level: 9 }).length;

  test('the first load is at most 140 KB of script, gzipped', () => {
    const sizes = firstLoad().map(gzipped);
    expect(sizes.length).toBeGreaterThan(1);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(140 * 1024);
  });

  test('all that reckons comes after it', () => {
    const inputs = firstLoad().flatMap((name) => Object.keys(outputs[name]?.inputs ?? {}));
    expect(inputs.filter((file) => file.startsWith('src/core/'))).toEqual([]);
    const all = Object.values(outputs).flatMap((output) => Object.keys(output.inputs));
    expect(all).toContain('src/core/review.ts');
  });

  test('no adapter, no flex gap of ours, nothing newer than the oldest webview', () => {
    const all = Object.values(outputs).flatMap((output) => Object.keys(output.inputs));
    expect(
      all.filter((file) => file.startsWith('src/workbook/') && /\/\w+\//.test(file.slice(13))),
    ).toEqual([]);
    const own = readdirSync(path.join(root, 'src/taskpane'), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(path.join(root, 'src/taskpane', file), 'utf8'))
      .join('\n');
    expect(own).not.toMatch(/\b(?:gap|rowGap|columnGap)\s*:|:has\(|replaceAll|\.at\(-?\d/);
  });
});
