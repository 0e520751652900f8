import { samples } from '../support/corpus';
import { gridOf, sheetNames } from '../support/interop/formulas';
import { describeInterop, WorkFolder } from '../support/interop/tools';
import { partsOf } from '../support/parts';
import { summarizeBytes } from '../support/summarized';
import { USER_CHANGES } from '../support/user-changes';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import { codec } from '../support/codec';
import path from 'node:path';

const OURS = ['总览', '任务明细', '责任单位', '责任领导', '督办清单', '校验报告'];

const sample = samples().find(({ name }) => name === 'sample-b.xlsx');
const bytes = sample?.bytes ?? new Uint8Array();

/** The part that holds a sheet. */
function partOfSheet(parts: ReadonlyMap<string, Buffer>, name: string): string {
  const workbook = parts.get('xl/workbook.xml')?.toString() ?? '';
  const rels = parts.get('xl/_rels/workbook.xml.rels')?.toString() ?? '';
  const sheet = (workbook.match(/<sheet [^>]*>/g) ?? []).find((one) =>
    one.includes(`name="${name}"`),
  );
  const id = /r:id="([^"]+)"/.exec(sheet ?? '')?.[1] ?? '';
  const list = rels.match(/<Relationship [^>]*>/g) ?? [];
  const target = list.find((one) => one.includes(`Id="${id}"`)) ?? '';
  return `xl/${(/Target="([^"]+)"/.exec(target)?.[1] ?? '').replace(/^\/xl\//, '')}`;
}

/** The sheet that each of our names is scoped to. */
function scopesIn(parts: ReadonlyMap<string, Buffer>): readonly (readonly [string, string])[] {
  const workbook = parts.get('xl/workbook.xml')?.toString() ?? '';
  const sheets = (workbook.match(/<sheet [^>]*>/g) ?? []).map(
    (sheet) => /name="([^"]*)"/.exec(sheet)?.[1] ?? '',
  );
  const marks = workbook.matchAll(
    /<definedName name="_livelihood_ledger" localSheetId="(\d+)"[^>]*>"[a-z]+\|([^"]*)"/g,
  );
  return [...marks].map((mark) => [sheets[Number(mark[1])] ?? '', mark[2] ?? '']);
}

describe.each(USER_CHANGES)('where the user $does', ({ stays, change }) => {
  test('a second run keeps what is the user’s and replaces what is ours', async () => {
    const changed = change((await summarizeBytes(bytes)).bytes);
    const before = partsOf(changed);
    const again = await summarizeBytes(changed);
    const after = partsOf(again.bytes);
    const book = await openXlsx(again.bytes, { codec }).read();
    const own = book.sheets.filter(({ mark, name }) => mark?.name === name).map(({ name }) => name);
    expect([...own].sort()).toEqual([...OURS, '设置'].sort());
    for (const name of stays) {
      const part = partOfSheet(after, name);
      expect(after.get(part)?.equals(before.get(partOfSheet(before, name)) ?? Buffer.of())).toBe(
        true,
      );
    }
    const kept = [...scopesIn(after)].filter(([sheet, given]) => sheet !== given);
    const marked = stays.filter((name) => name !== '趋势图');
    expect(kept.map(([sheet]) => sheet)).toEqual(marked);
    expect(again.review.ledgers.map(({ sheet }) => sheet)).toEqual(['附件1', '附件2']);
    const third = await summarizeBytes(again.bytes);
    expect(Buffer.from(third.bytes).equals(Buffer.from(again.bytes))).toBe(true);
  });
});

describeInterop('other programs open what a second run wrote', () => {
  const folder = new WorkFolder();
  afterAll(() => {
    folder.remove();
  });

  test.each(USER_CHANGES)(
    'where the user $does',
    async ({ does, stays, change }) => {
      const changed = change((await summarizeBytes(bytes)).bytes);
      const again = await summarizeBytes(changed);
      const name = `${USER_CHANGES.findIndex((one) => one.does === does)}.xlsx`;
      const file = folder.write(name, again.bytes);
      expect(sheetNames(folder, file)).toEqual(expect.arrayContaining([...OURS, ...stays]));
      folder.convert([file], 'xlsx');
      const opened = path.join(folder.path, 'out-xlsx', name);
      const shown = gridOf(folder, opened, '责任单位').flat();
      expect(shown).toEqual(expect.arrayContaining(['责任单位汇总', '全部任务（联合任务计1次）']));
      expect(shown.filter((value) => typeof value === 'string' && /^#|Err:/.test(value))).toEqual(
        [],
      );
    },
    180_000,
  );
});
