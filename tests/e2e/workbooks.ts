import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { codec } from '../support/codec';
import { parseWorkbookText, widthsOf } from '../../scripts/workbook-text/parse';
import { workbookBytes } from '../../scripts/workbook-text/write';

/** A workbook file to go through the workbench with. */
export interface NamedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const samples = path.resolve(__dirname, '../../assets/samples');

/** Each sample as a file, and each ledger of the folder `LEDGER_CORPUS` where it is named. */
export function workbookFiles(): NamedFile[] {
  const corpus = process.env.LEDGER_CORPUS;
  if (corpus === undefined) console.log('LEDGER_CORPUS is not set: only the samples are opened');
  return [
    ...namesIn(samples, '.txt').map((name) => sampleFile(name.replace(/\.txt$/, ''))),
    ...(corpus === undefined ? [] : namesIn(corpus, '.xlsx')).map((name) => ({
      name,
      bytes: new Uint8Array(readFileSync(path.join(corpus ?? '', name))),
    })),
  ];
}

/** A sample as a file. */
export function sampleFile(name: string): NamedFile {
  const text = readFileSync(path.join(samples, `${name}.txt`), 'utf8');
  const bytes = workbookBytes(parseWorkbookText(text), { codec, widths: widthsOf(text) });
  return { name: `${name}.xlsx`, bytes };
}

function namesIn(folder: string, ending: string): string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(ending))
    .sort();
}
