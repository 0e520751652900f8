import { WorkbookError } from '../../src/workbook/workbook-error';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import { codec } from '../support/codec';
import { Machine, sampleText } from './support/machine';

const COPY = '台账.汇总.xlsx';

function machine(): Machine {
  const made = new Machine();
  made.putText('台账.xlsx', sampleText('sample-e'));
  return made;
}

async function sheetsOf(bytes: Uint8Array): Promise<string[]> {
  return (await openXlsx(bytes, { codec }).read()).sheets.map(({ name }) => name);
}

/** The copy as it would be after a clerk changed one cell of the sheet in it. */
async function workedIn(made: Machine, sheet: string, row: number, text: string): Promise<void> {
  const workbook = openXlsx(made.bytes(COPY), { codec });
  const basis = await workbook.read();
  const at = { sheet, row, column: 3 };
  const from = basis.sheets.find(({ name }) => name === sheet)?.values[row]?.[3] ?? null;
  const content = (input: typeof from): { input: typeof from; format: string } => ({
    input,
    format: 'General',
  });
  await workbook.apply(
    [{ type: 'set-cells', changes: [{ at, from: content(from), to: content(text) }] }],
    { basis },
  );
  made.put(COPY, workbook.save());
}

describe('summarize', () => {
  it('writes a copy beside the ledger and leaves the ledger alone', async () => {
    const made = machine();
    const before = made.bytes('台账.xlsx');
    const { status, out, err } = await made.run('summarize', '台账.xlsx');
    expect(status).toBe(1);
    expect(out).toContain('还不可提交');
    expect(err).toContain(`已写入 ${COPY}：`);
    expect(made.bytes('台账.xlsx')).toBe(before);
    const sheets = await sheetsOf(made.bytes(COPY));
    expect(sheets).toEqual(
      expect.arrayContaining(['指标表', '总览', '任务明细', '校验报告', '设置']),
    );
  });

  it('keeps the extension of a workbook with macros', async () => {
    const made = new Machine();
    made.putText('台账.xlsm', sampleText('sample-e'));
    await made.run('summarize', '台账.xlsm');
    expect([...made.files.keys()]).toEqual(['台账.xlsm', '台账.汇总.xlsm']);
    const { status, err } = await made.run('summarize', '台账.xlsm', '--output', 'b.xlsx');
    expect(status).toBe(2);
    expect(err).toContain('扩展名要和台账一样（.xlsm）');
  });

  it('does not touch the input unless told to', async () => {
    const made = machine();
    const before = made.bytes('台账.xlsx');
    const refused = await made.run('summarize', '台账.xlsx', '--output', './台账.xlsx');
    expect(refused.status).toBe(2);
    expect(refused.err).toContain('请用 --in-place');
    expect(made.bytes('台账.xlsx')).toBe(before);
    expect((await made.run('summarize', '台账.xlsx', '--in-place')).status).toBe(1);
    expect(await sheetsOf(made.bytes('台账.xlsx'))).toContain('总览');
    expect(made.files.size).toBe(1);
  });

  it('replaces its own copy, again after the ledger was corrected', async () => {
    const made = machine();
    await made.run('summarize', '台账.xlsx');
    expect((await made.run('summarize', '台账.xlsx')).status).toBe(1);
    made.putText('台账.xlsx', sampleText('sample-e').replace('957 | 78%', '957 | 87%'));
    const { status, out } = await made.run('summarize', '台账.xlsx');
    expect(status).toBe(1);
    expect(out).toContain('强制 1 处');
  });

  it('does not replace what is not its own', async () => {
    const made = machine();
    made.putText(COPY, '=== 别的\n我的表\n');
    const theirs = made.bytes(COPY);
    const refused = await made.run('summarize', '台账.xlsx');
    expect(refused.status).toBe(2);
    expect(refused.err).toContain('不是本程序写的副本');
    expect(made.bytes(COPY)).toBe(theirs);
    expect((await made.run('summarize', '台账.xlsx', '--force')).status).toBe(1);
  });

  it.each([
    ['ledger figures', '指标表', 3, '19'],
    ['settings', '设置', 3, '-8'],
  ])('does not replace a copy in which someone changed %s', async (_, sheet, row, text) => {
    const made = machine();
    await made.run('summarize', '台账.xlsx');
    await workedIn(made, sheet, row, text);
    const worked = made.bytes(COPY);
    const refused = await made.run('summarize', '台账.xlsx');
    expect(refused.status).toBe(2);
    expect(refused.err).toContain('覆盖会丢失');
    expect(refused.err).toContain('--in-place');
    expect(made.bytes(COPY)).toBe(worked);
  });

  it('does not write into a file that is open elsewhere', async () => {
    const made = machine();
    made.put('~$台账.xlsx', new Uint8Array());
    const before = made.bytes('台账.xlsx');
    const { status, err } = await made.run('summarize', '台账.xlsx', '--in-place');
    expect(status).toBe(2);
    expect(err).toContain('正在别的程序里打开');
    expect(made.bytes('台账.xlsx')).toBe(before);
  });

  it('writes nothing without a ledger', async () => {
    const made = new Machine();
    made.putText('说明.xlsx', '=== 说明\n本文件说明填报要求。\n');
    const { status, err } = await made.run('summarize', '说明.xlsx');
    expect(status).toBe(2);
    expect(err).toContain('没有找到台账');
    expect(made.files.size).toBe(1);
  });

  it.each([
    ['disc-full', '磁盘空间不够'],
    ['file-not-writable', '这个位置写不了'],
    ['file-in-use', '文件正被别的程序打开'],
  ] as const)('tells %s clearly', async (code, words) => {
    const made = machine();
    made.writeFails = new WorkbookError(code, 'test', 'planted');
    const { status, err } = await made.run('summarize', '台账.xlsx');
    expect(status).toBe(2);
    expect(err).toContain(words);
    expect(err).toContain('没有写入任何内容。');
    expect(made.files.size).toBe(1);
  });

  it('tells programs the same as review', async () => {
    const made = machine();
    const summarized = await made.run('summarize', '台账.xlsx', '--format', 'json');
    const reviewed = await made.run('review', '台账.xlsx', '--format', 'json');
    expect(JSON.parse(summarized.out)).toEqual(JSON.parse(reviewed.out));
  });
});
