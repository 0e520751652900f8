import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Ledger } from '../../src/core';
import { ORGANISATION_NAMES } from '../../src/core/text/organisation-names';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import { codec } from '../support/codec';
import { realLedgers } from '../support/corpus';
import { read } from '../read/corpus';

const src = path.resolve(__dirname, '../../src');

/** The whole of src as one text. */
function sources(): string {
  return readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join(src, file), 'utf8'))
    .join('\n');
}

/** Names that only the document knows: its people, its places, its items. */
function namesOf(ledger: Ledger): string[] {
  const people = ledger.tasks.flatMap(({ leaders, responsibleLeaders }) =>
    [...leaders, ...responsibleLeaders].map(({ name }) => name),
  );
  const places =
    (ledger.title ?? '').match(/\p{Script=Han}{2,4}?(?=县|市|区|\d{4}年|承担)/gu) ?? [];
  const named = places.filter((place) => !/季度|上半年|全年/.test(place));
  return [...people, ...named, ...ledger.items.map(({ name }) => name)];
}

const ledgers = realLedgers();
const given = ledgers === null ? describe.skip : describe;

given('nothing in src knows a real document', () => {
  const text = sources();
  const known = new Set(ORGANISATION_NAMES.flat());

  test.each(ledgers ?? [])('$name', async ({ bytes }) => {
    const book = await openXlsx(bytes, { codec }).read();
    const found = read(book).ledgers;
    const units = found
      .flatMap(({ tasks }) => tasks.flatMap((task) => [...task.leadUnits, ...task.supportUnits]))
      .map(({ name }) => name)
      .filter((name) => !known.has(name) && !known.has(name.replace(/^[区县市]/, '')));
    const names = [...new Set([...found.flatMap(namesOf), ...units])];
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => text.includes(name))).toEqual([]);
  });
});
