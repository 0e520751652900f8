import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { codec } from './codec';
import { parseWorkbookText, widthsOf } from '../../scripts/workbook-text/parse';
import { workbookBytes } from '../../scripts/workbook-text/write';

/** A workbook to try things on. */
export interface NamedWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Files of a folder named by an environment variable; null, with a line, where it is unset. */
function outside(variable: string, pattern: RegExp): NamedWorkbook[] | null {
  const folder = process.env[variable];
  if (folder === undefined || !existsSync(folder)) {
    process.stderr.write(`skipped: ${variable} names no folder\n`);
    return null;
  }
  return readdirSync(folder)
    .filter((name) => pattern.test(name))
    .sort()
    .map((name) => ({ name, bytes: new Uint8Array(readFileSync(path.join(folder, name))) }));
}

/** The real ledgers, found through LEDGER_CORPUS; null where it is unset. */
export function realLedgers(): NamedWorkbook[] | null {
  return outside('LEDGER_CORPUS', /\.xlsx$/);
}

/** Workbooks full of what must survive, found through LEDGER_FIDELITY; null where it is unset. */
export function fidelityWorkbooks(): NamedWorkbook[] | null {
  return outside('LEDGER_FIDELITY', /\.xls[xm]$/);
}

/** The samples that the project ships, built from their text. */
export function samples(): NamedWorkbook[] {
  const folder = path.resolve(__dirname, '../../assets/samples');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const text = readFileSync(path.join(folder, name), 'utf8');
      const bytes = workbookBytes(parseWorkbookText(text), { codec, widths: widthsOf(text) });
      return { name: name.replace(/\.txt$/, '.xlsx'), bytes };
    });
}
