import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const build = path.join(root, 'scripts', 'build.mjs');

/** The built program as a user starts it, in a folder outside the project. */
describe('what npm ci builds', () => {
  let folder: string;
  let cli: string;
  const node = (...args: string[]): { status: number | null; out: string; err: string } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], LANG: 'zh_CN.UTF-8' },
    });
    return { status, out: stdout, err: stderr };
  };
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'livelihood-ledger-build-'));
    expect(node(build, path.join(folder, 'one'))).toEqual({ status: 0, out: '', err: '' });
    cli = path.join(folder, 'one', 'cli.mjs');
    copyFileSync(
      path.join(folder, 'one', 'samples', 'sample-e.xlsx'),
      path.join(folder, '台账.xlsx'),
    );
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('is the same when built again', () => {
    expect(node(build, path.join(folder, 'two')).status).toBe(0);
    const contents = (name: string): [string, string][] =>
      readdirSync(path.join(folder, name), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.(mjs|xlsx)$/.test(file))
        .map((file) => [file, readFileSync(path.join(folder, name, file), 'base64')]);
    const one = contents('one');
    expect(one).toHaveLength(6);
    expect(contents('two')).toEqual(one);
  });

  it('says its version', () => {
    const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(node(cli, '--version')).toEqual({ status: 0, out: `${manifest.version}\n`, err: '' });
  });

  it('reviews, summarises and reviews the summary, with statuses and files as promised', () => {
    const reviewed = node(cli, 'review', '台账.xlsx');
    expect(reviewed.status).toBe(1);
    expect(reviewed.err).toBe('');
    const summarized = node(cli, 'summarize', '台账.xlsx');
    expect(summarized).toMatchObject({ status: 1, out: reviewed.out });
    expect(summarized.err).toContain(
      '已写入 台账.汇总.xlsx：总览、任务明细、责任单位、责任领导、督办清单、校验报告。',
    );
    expect(node(cli, 'review', '台账.汇总.xlsx').out).toBe(
      reviewed.out.replace('台账.xlsx', '台账.汇总.xlsx'),
    );
    expect(readdirSync(folder).sort()).toEqual(
      ['one', 'two', '台账.xlsx', '台账.汇总.xlsx'].sort(),
    );
  });

  it('refuses without a stack trace', () => {
    const { status, out, err } = node(cli, 'review', '没有.xlsx');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain('没有.xlsx：找不到这个文件。');
    expect(err).not.toMatch(/\n\s+at /);
  });
});
