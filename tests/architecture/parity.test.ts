import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checks } from '../../src/core/checks';

const root = path.resolve(__dirname, '../..');

describe('checks: id, file, test and document agree', () => {
  test('the index is sorted and holds no id twice', () => {
    const ids = checks.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  test.each(checks.map(({ id }) => id))('%s', (id) => {
    expect(existsSync(path.join(root, `src/core/checks/${id}.ts`))).toBe(true);
    expect(existsSync(path.join(root, `tests/checks/${id}.test.ts`))).toBe(true);
    expect(readFileSync(path.join(root, 'docs/checks.md'), 'utf8')).toContain(`\`${id}\``);
  });
});

describe('dependencies', () => {
  test('each has its decision record', () => {
    const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
      devDependencies: Record<string, string>;
    };
    const records = readdirSync(path.join(root, 'docs/decisions'))
      .map((file) => readFileSync(path.join(root, 'docs/decisions', file), 'utf8'))
      .join('\n');
    const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(names.filter((name) => !records.includes(`\`${name}\``))).toEqual([]);
  });

  test('the lock file names no registry', () => {
    const lock = readFileSync(path.join(root, 'package-lock.json'), 'utf8');
    expect(lock).not.toContain('"resolved"');
  });
});
