import { Machine, sampleText } from './support/machine';

function machine(): Machine {
  const made = new Machine();
  made.putText('示例.xlsx', sampleText('sample-e'));
  made.putText('两张.xlsx', sampleText('sample-b'));
  return made;
}

describe('explain', () => {
  it('tells where the cell belongs, what was read and how the state follows', async () => {
    const { status, out, err } = await machine().run('explain', '示例.xlsx', '指标表!F21');
    expect(err).toBe('');
    expect(status).toBe(0);
    expect(out).toMatch(/单元格 +指标表!F21 +78%/);
    expect(out).toMatch(/实事 +6 就业帮扶行动/);
    expect(out).toMatch(/指标 +失业人员再就业/);
    expect(out).toMatch(/列 +完成率 → 完成率/);
    expect(out).toContain('957÷1100=87.00%，表中78%');
    expect(out).toMatch(/完成率 +957÷1100=87\.00%/);
    expect(out).toMatch(/序时进度 +273÷365=74\.79%/);
    expect(out).toMatch(/任务状态 +●正常推进/);
  });

  it('says what a cell took over from a merge', async () => {
    const { out } = await machine().run('explain', '示例.xlsx', 'G21');
    expect(out).toMatch(/承自 +指标表!G20/);
    expect(out).toMatch(/读出 +责任单位 “人社局”/);
  });

  it('takes a bare address only where it is clear which sheet is meant', async () => {
    expect((await machine().run('explain', '示例.xlsx', 'f21')).status).toBe(0);
    const { status, err } = await machine().run('explain', '两张.xlsx', 'F5');
    expect(status).toBe(2);
    expect(err).toContain('“F5”不是单元格，要写成 附件1!F12 这样。');
  });

  it('names the sheets when one asks for another', async () => {
    const { status, err } = await machine().run(
      'explain',
      '示例.xlsx',
      '别的!A1',
      '--lang',
      'en-US',
    );
    expect(status).toBe(2);
    expect(err).toContain('There is no sheet “别的”. The file has: 指标表.');
  });

  it('has something to say of a cell outside every ledger', async () => {
    const { status, out } = await machine().run('explain', '示例.xlsx', 'Z99');
    expect(status).toBe(0);
    expect(out).toMatch(/台账 +不在任何台账里/);
  });
});
