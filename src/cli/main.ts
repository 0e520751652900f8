import { openXlsx } from '../workbook/xlsx/open-xlsx';
import type { Output } from './io';
import { languageOf } from './language';
import { deflate } from './node/deflate';
import { disc } from './node/disc';
import { run } from './run';

/** Put in by scripts/build.mjs from package.json. */
declare const VERSION: string;

const stopping = new AbortController();
process.once('SIGINT', () => {
  stopping.abort();
});
// A reader that has seen enough (`| head`) is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  throw error;
});

try {
  process.exitCode = await run(process.argv.slice(2), {
    version: VERSION,
    stdout: output(process.stdout),
    stderr: output(process.stderr),
    environment: process.env,
    signal: stopping.signal,
    pace: {
      now: () => performance.now(),
      pause: () => new Promise((resolve) => setImmediate(resolve)),
    },
    files: disc,
    openWorkbook: (bytes) => openXlsx(bytes, { codec: deflate }),
  });
} catch (error) {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  const hint =
    languageOf(process.env) === 'zh-CN'
      ? '程序出错了，这是程序的问题，不是台账的问题；您的文件没有改动。请把下面的内容和所用命令一起反馈给维护人员：'
      : 'This is a fault of the program, not of your ledger; your file was not changed. Please report the lines below together with the command:';
  process.stderr.write(`\n${hint}\n${text}\n`);
  process.exitCode = 2;
}

function output(stream: NodeJS.WriteStream): Output {
  return {
    isTerminal: stream.isTTY,
    columns: stream.isTTY ? stream.columns : null,
    write: (text) => {
      stream.write(text);
    },
  };
}
