import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { deflate } from '../src/cli/node/deflate';
import { parseWorkbookText, widthsOf } from './workbook-text/parse';
import { workbookBytes } from './workbook-text/write';

/** Makes `NAME.xlsx` in one folder from every `NAME.txt` in the other; returns the names. */
export function buildSamples(from: string, to: string): string[] {
  mkdirSync(to, { recursive: true });
  const names = readdirSync(from)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => name.slice(0, -4))
    .sort();
  for (const name of names) {
    const text = readFileSync(path.join(from, `${name}.txt`), 'utf8');
    const bytes = workbookBytes(parseWorkbookText(text), {
      codec: deflate,
      widths: widthsOf(text),
    });
    writeFileSync(path.join(to, `${name}.xlsx`), bytes);
  }
  return names;
}
