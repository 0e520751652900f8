// One stage of the job over one file, run in a process of its own: node stages.mjs STAGE FILE
import { readFileSync } from 'node:fs';
import { review, type Review } from '../../src/core';
import { deflate as codec } from '../../src/cli/node/deflate';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import { bareScan } from './bare-scan';

const [stage, file = ''] = process.argv.slice(2);
const bytes = new Uint8Array(readFileSync(file));

/** Milliseconds that `work` takes, and what it gives. */
async function timed<T>(work: () => Promise<T> | T): Promise<[milliseconds: number, result: T]> {
  const started = performance.now();
  const result = await work();
  return [performance.now() - started, result];
}

async function reading(): Promise<number> {
  return (await timed(() => openXlsx(bytes, { codec }).read()))[0];
}

async function reviewing(): Promise<number> {
  const book = await openXlsx(bytes, { codec }).read();
  const [milliseconds] = await timed((): Review => {
    const steps = review(book, { asOf: null, sheets: null });
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
  });
  return milliseconds;
}

async function scanning(): Promise<number> {
  return (await timed(() => bareScan(bytes)))[0];
}

const stages: Readonly<Record<string, () => Promise<number>>> = { reading, reviewing, scanning };
const run = stages[stage ?? ''];
if (run === undefined) throw new Error(`no stage ${String(stage)}`);
console.log(JSON.stringify({ milliseconds: await run() }));
