import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { readSchema } from '../schema/read-schema';
import type { Schema } from '../schema/schema';

/** Folder of the installed client, whose files are used as they are. */
export const OFFICE_JS: string = path.dirname(
  createRequire(path.resolve('package.json')).resolve('@microsoft/office-js/dist/office.js'),
);

let schema: Schema | null = null;

/** The object model as the installed client knows it. */
export function installedSchema(): Schema {
  schema ??= readSchema(readFileSync(path.join(OFFICE_JS, 'excel-win32-16.01.debug.js'), 'utf8'));
  return schema;
}
