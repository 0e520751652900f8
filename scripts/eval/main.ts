import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { scoreFacts } from './facts';
import { realScores } from './real';
import { parseRecords, type LabelledRecord } from './records';
import { Scores } from './score';
import { scoreTask } from './tasks';

const FOLDER = 'tests/golden/prose';

/** Prints precision and recall; 0 unless the labels cannot be read. */
export async function main(args: readonly string[]): Promise<number> {
  const records = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .flatMap((name) => parseRecords(readFileSync(path.join(FOLDER, name), 'utf8')));
  for (const half of ['dev', 'held-out'] as const) {
    const own = records.filter((record) => record.half === half);
    const scores = scored(own);
    console.log(`\n${scores.table(`${half}, ${own.length} texts`)}`);
    if (half === 'dev' && args.includes('--misses')) console.log(`\n${scores.misses()}`);
  }
  const real = await realScores(path.join(FOLDER, 'real-ledgers.jsonl'));
  if (real === null) console.log('\nreal ledgers: skipped, LEDGER_CORPUS is not set');
  else console.log(`\n${real.table('real ledgers')}`);
  if (real !== null && args.includes('--misses')) console.log(`\n${real.misses()}`);
  return 0;
}

function scored(records: readonly LabelledRecord[]): Scores {
  const scores = new Scores();
  for (const record of records) {
    if (!record.brief) scoreFacts(record, scores);
    scoreTask(record, scores);
  }
  return scores;
}
