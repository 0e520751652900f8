import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');

/** A copy of the sources with the project's settings, into which violations are planted. */
export class ScratchCopy {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'livelihood-ledger-layers-'));

  constructor() {
    for (const name of ['src', 'tsconfig.json', 'package.json']) this.copy(name);
    for (const name of ['.dependency-cruiser.cjs', 'eslint.config.js']) this.copy(name);
    symlinkSync(
      path.join(root, 'node_modules'),
      path.join(this.folder, 'node_modules'),
      'junction',
    );
  }

  /** Writes a file; folders are made as needed. */
  plant(file: string, text: string): void {
    const target = path.join(this.folder, file);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, text);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  private copy(name: string): void {
    cpSync(path.join(root, name), path.join(this.folder, name), { recursive: true });
  }
}
