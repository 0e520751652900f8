import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** Debian keeps openpyxl with the system's Python, which another Python on the path may hide. */
const PYTHONS = ['/usr/bin/python3', 'python3', 'python'];
const OFFICES = ['soffice', 'libreoffice'];

/** The first of the programs that answers, or null. */
function first(names: readonly string[], args: readonly string[]): string | null {
  return names.find((name) => spawnSync(name, args, { stdio: 'ignore' }).status === 0) ?? null;
}

const office = first(OFFICES, ['--version']);
const python = first(PYTHONS, ['-c', 'import openpyxl']);
const poppler = first(['pdftotext'], ['-v']);

/**
 * `describe` where LibreOffice, openpyxl and poppler are there. Elsewhere the tests are skipped with
 * a line, but fail under CI, where nothing may be skipped in silence.
 */
export function describeInterop(name: string, body: () => void): void {
  const missing = [
    office === null ? 'LibreOffice' : null,
    python === null ? 'openpyxl' : null,
    poppler === null ? 'poppler' : null,
  ].filter((tool) => tool !== null);
  if (missing.length === 0 || process.env['CI'] === 'true') {
    describe(name, body);
  } else {
    process.stderr.write(`skipped: ${name} needs ${missing.join(', ')}\n`);
    describe.skip(name, body);
  }
}

/** A folder of its own, removed by `remove`. */
export class WorkFolder {
  readonly path = mkdtempSync(path.join(tmpdir(), 'livelihood-ledger-interop-'));

  write(name: string, bytes: Uint8Array): string {
    const file = path.join(this.path, name);
    writeFileSync(file, bytes);
    return file;
  }

  read(name: string): Buffer {
    return readFileSync(path.join(this.path, name));
  }

  /** Opens files in LibreOffice, recalculates every formula and saves as `to` into `out/`. */
  convert(files: readonly string[], to: 'pdf' | 'xlsx'): string[] {
    const out = path.join(this.path, `out-${to}`);
    const profile = path.join(this.path, 'profile');
    if (!existsSync(profile)) this.profile(profile);
    const args = ['--headless', `-env:UserInstallation=file://${profile}`];
    const filter = to === 'xlsx' ? 'xlsx:Calc MS Excel 2007 XML' : 'pdf';
    const done = spawnSync(
      office ?? 'soffice',
      [...args, '--convert-to', filter, '--outdir', out, ...files],
      { encoding: 'utf8', timeout: 300_000 },
    );
    if (done.status !== 0) throw new Error(`LibreOffice: ${done.stdout}${done.stderr}`);
    return readdirSync(out).map((name) => path.join(out, name));
  }

  /** Runs a Python script with openpyxl; its standard output is JSON. */
  python(script: string, args: readonly string[]): unknown {
    const done = spawnSync(python ?? 'python3', ['-c', script, ...args], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    if (done.status !== 0) throw new Error(done.stderr);
    return JSON.parse(done.stdout);
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }

  /** LibreOffice recalculates files of other programs on load only where told to. */
  private profile(folder: string): void {
    const user = path.join(folder, 'user');
    const items = ['OOXMLRecalcMode', 'ODFRecalcMode'].map(
      (name) =>
        `<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="${name}" oor:op="fuse"><value>0</value></prop></item>`,
    );
    mkdirSync(user, { recursive: true });
    writeFileSync(
      path.join(user, 'registrymodifications.xcu'),
      `<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">${items.join('')}</oor:items>`,
    );
  }
}

/** Text of a PDF, page by page, in the order it was drawn: the lines of a cell stay together. */
export function pdfPages(file: string): string[] {
  const done = spawnSync('pdftotext', ['-raw', '-enc', 'UTF-8', file, '-'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (done.status !== 0) throw new Error(done.stderr);
  const pages = done.stdout.split('\f');
  return pages.slice(0, -1);
}
