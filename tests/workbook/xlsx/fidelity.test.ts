import { fidelityWorkbooks } from '../../support/corpus';
import { OVERVIEW, publish, setting, SETTINGS, TASKS } from '../../support/contract/drafts';
import { openXlsx } from '../../../src/workbook/xlsx/open-xlsx';
import { readZip } from '../../../src/workbook/xlsx/zip/read-zip';
import { codec } from '../../support/codec';
import { edited } from './edited';

const PUT = { type: 'put-rows', sheet: SETTINGS, rows: [setting('k', '阈值', -5)] } as const;
/** The only parts of the user that a summary may touch. */
const TOUCHED = [
  '[Content_Types].xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
  'xl/workbook.xml',
];

function compressed(bytes: Uint8Array): Map<string, string> {
  return new Map(readZip(bytes).map((e) => [e.name, Buffer.from(e.data).toString('base64')]));
}

const workbooks = fidelityWorkbooks();
const each =
  workbooks === null
    ? test.skip.each([['', new Uint8Array()] as const])
    : test.each(workbooks.map(({ name, bytes }) => [name, bytes] as const));

each('%s keeps every other part byte for byte when a summary is written', async (_, bytes) => {
  const before = compressed(bytes);
  const after = compressed(await edited(bytes, PUT, publish(OVERVIEW, TASKS)));
  const changed = [...before].filter(([name, data]) => after.get(name) !== data).map(([n]) => n);
  expect(changed.sort()).toEqual(TOUCHED);
  expect([...after.keys()].filter((name) => !before.has(name))).toHaveLength(3);
});

each('%s is as it was, but for its styles, when the summary is taken away', async (_, bytes) => {
  const before = compressed(bytes);
  const after = compressed(await edited(await edited(bytes, publish(OVERVIEW, TASKS)), publish()));
  expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
});

each('%s: a changed cell changes its sheet alone', async (_, bytes) => {
  const book = await openXlsx(bytes, { codec }).read();
  const sheet = book.sheets.find(({ name }) => name === '实事台账');
  const at = { sheet: '实事台账', row: 2, column: 1 };
  const from = { input: sheet?.values[2]?.[1] ?? null, format: 'General' };
  const set = {
    type: 'set-cells',
    changes: [{ at, from, to: { ...from, input: '改了' } }],
  } as const;
  const before = compressed(bytes);
  const after = compressed(await edited(bytes, set));
  const changed = [...before].filter(([name, data]) => after.get(name) !== data).map(([n]) => n);
  expect(changed.sort()).toEqual(['xl/worksheets/sheet5.xml']);
});
