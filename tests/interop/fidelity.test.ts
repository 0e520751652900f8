import { describeInterop, WorkFolder } from '../support/interop/tools';
import { sheetNames } from '../support/interop/formulas';
import { fidelityWorkbooks } from '../support/corpus';
import { partsOf } from '../support/parts';
import { summarizeBytes } from '../support/summarized';

/** Parts that a summary may change; all others stay as they are, to the byte. */
const MAY_CHANGE = [
  '[Content_Types].xml',
  'xl/workbook.xml',
  'xl/_rels/workbook.xml.rels',
  'xl/styles.xml',
];

const workbooks = fidelityWorkbooks() ?? [];
const given = workbooks.length > 0 ? describe : describe.skip;

given('workbooks full of what must survive', () => {
  test.each(workbooks)('$name keeps every part that is not ours', async ({ bytes }) => {
    const before = partsOf(bytes);
    const after = partsOf((await summarizeBytes(bytes)).bytes);
    const changed = [...before].filter(
      ([part, data]) => !MAY_CHANGE.includes(part) && after.get(part)?.equals(data) !== true,
    );
    expect(changed.map(([part]) => part)).toEqual([]);
    expect(before.size).toBeGreaterThan(50);
  });

  test.each(workbooks)('$name keeps every part when summarised twice', async ({ bytes }) => {
    const once = (await summarizeBytes(bytes)).bytes;
    const twice = (await summarizeBytes(once)).bytes;
    expect([...partsOf(twice).keys()]).toEqual([...partsOf(once).keys()]);
    expect(Buffer.from(twice).equals(Buffer.from(once))).toBe(true);
  });
});

if (workbooks.length > 0) {
  describeInterop('other programs open the result', () => {
    const folder = new WorkFolder();
    afterAll(() => {
      folder.remove();
    });

    test.each(workbooks)(
      '$name',
      async ({ name, bytes }) => {
        const summary = await summarizeBytes(bytes);
        const file = folder.write(name, summary.bytes);
        const names = sheetNames(folder, file);
        expect(names).toEqual(expect.arrayContaining(['实事台账', ...summary.sheets]));
        expect(folder.convert([file], 'pdf')).not.toEqual([]);
      },
      180_000,
    );
  });
}
