// Summarises the sample ledger into a copy in the current folder and tells how to do the same with
// one's own file.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const cli = path.join(root, 'dist', 'cli.mjs');
const sample = path.join(root, 'dist', 'samples', 'sample-e.xlsx');
const copy = path.resolve('sample-e.汇总.xlsx');

if (!existsSync(cli) || !existsSync(sample)) {
  console.error('还没有构建，请先运行 npm ci。  Not built yet: run npm ci first.');
  process.exit(2);
}

console.log('正在检查示例台账并生成汇总…  Checking the sample ledger and writing its summary…\n');
const { status } = spawnSync(
  process.execPath,
  [
    cli,
    'summarize',
    path.relative('', sample),
    '--output',
    copy,
    '--force',
    ...process.argv.slice(2),
  ],
  { stdio: 'inherit' },
);
// 1 says that the sample has slips in it, which is its purpose.
if (status !== 0 && status !== 1) process.exit(status ?? 2);

console.log(`
汇总副本在：  The copy lies at:
  ${copy}
请用 Excel 或 WPS 打开，看“总览”“任务明细”“校验报告”。
Open it in Excel or WPS and look at 总览, 任务明细 and 校验报告.

检查您自己的台账：  With a ledger of your own:
  npx livelihood-ledger summarize 您的台账.xlsx
台账本身不会改动，数据不离开这台电脑。
Your file stays as it is, and nothing leaves this machine.`);
