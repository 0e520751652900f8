// npm run bench: generated ledgers of 1,000, 10,000 and 100,000 rows; reading, review and the whole job in time
// and peak memory, beside what a capable colleague would write with pandas and openpyxl, all in one run.
// `npm run bench -- workbench` measures the page of the workbench instead.
// LEDGER_BENCH names the folder with generate.py and peer.py; BENCH_WRITE=1 rewrites docs/performance.md.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import path from 'node:path';
import esbuild from 'esbuild';
import { table } from './table.mjs';

if (process.argv[2] === 'workbench') {
  await import('./workbench.mjs');
  process.exit(process.exitCode ?? 0);
}
const tools = process.env.LEDGER_BENCH;
if (tools === undefined || !existsSync(path.join(tools, 'generate.py'))) {
  console.error('Set LEDGER_BENCH to the folder that holds generate.py and peer.py.');
  process.exit(2);
}
const python = ['/usr/bin/python3', 'python3'].find(
  (name) => spawnSync(name, ['-c', 'import pandas, openpyxl'], { stdio: 'ignore' }).status === 0,
);
const ROWS = (process.env.BENCH_ROWS ?? '1000,10000,100000').split(',').map(Number);
const REPEATS = Number(process.env.BENCH_REPEATS ?? 3);
const folder = mkdtempSync(path.join(tmpdir(), 'livelihood-ledger-bench-'));
const stages = path.join(folder, 'stages.mjs');
esbuild.buildSync({
  entryPoints: ['scripts/bench/stages.ts'],
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  outfile: stages,
});
const peak = path.resolve('scripts/bench/peak.mjs');
const cli = path.resolve('dist/cli.mjs');

/** Runs a command; wall-clock seconds, peak megabytes (null where unknown) and standard output. */
function run(command, args, extra = {}) {
  const peakFile = path.join(folder, 'peak');
  const started = performance.now();
  const done = spawnSync(command, args, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, BENCH_PEAK: peakFile, LANG: 'zh_CN.UTF-8', ...extra },
  });
  const seconds = (performance.now() - started) / 1000;
  if (done.error !== undefined || ![0, 1].includes(done.status)) {
    throw new Error(`${command} ${args.join(' ')}\n${done.stdout}\n${done.stderr}`);
  }
  const megabytes = existsSync(peakFile) ? Number(readFileSync(peakFile, 'utf8')) / 1024 : null;
  rmSync(peakFile, { force: true });
  return { seconds, megabytes, stdout: done.stdout };
}

/** The fastest of several runs, with the highest peak of them. */
function best(measure, repeats) {
  const runs = Array.from({ length: repeats }, measure);
  return {
    seconds: Math.min(...runs.map(({ seconds }) => seconds)),
    megabytes: Math.max(...runs.map(({ megabytes }) => megabytes ?? 0)),
  };
}

const stage = (name, file) =>
  best(() => {
    const done = run(process.execPath, ['--import', peak, stages, name, file]);
    return { ...done, seconds: JSON.parse(done.stdout).milliseconds / 1000 };
  }, REPEATS);

const whole = (file, out) =>
  best(
    () => run(process.execPath, ['--import', peak, cli, 'summarize', file, '--output', out]),
    REPEATS,
  );

const PEAK_OF_PYTHON =
  'import sys,runpy,resource,atexit,os;atexit.register(lambda:open(os.environ["BENCH_PEAK"],"w").write(str(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)));sys.argv=sys.argv[1:];runpy.run_path(sys.argv[0],run_name="__main__")';
const peer = (mode, file, out) =>
  python === undefined
    ? null
    : best(
        () => run(python, ['-c', PEAK_OF_PYTHON, path.join(tools, 'peer.py'), mode, file, out]),
        1,
      );

const results = ROWS.map((rows) => {
  const file = path.join(folder, `${rows}.xlsx`);
  run('python3', [path.join(tools, 'generate.py'), String(rows), file]);
  console.error(`measuring ${rows} rows`);
  return {
    rows,
    scanning: stage('scanning', file),
    reading: stage('reading', file),
    reviewing: stage('reviewing', file),
    whole: whole(file, path.join(folder, `${rows}.out.xlsx`)),
    keep: peer('--keep', file, path.join(folder, `${rows}.keep.xlsx`)),
    fast: peer('--fast', file, path.join(folder, `${rows}.fast.xlsx`)),
  };
});
const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
const text = table(results, machine, REPEATS);
console.log(text);
if (process.env.BENCH_WRITE === '1') writeFileSync('docs/performance.md', text);
rmSync(folder, { recursive: true, force: true });
