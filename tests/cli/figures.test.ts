import { Machine } from './support/machine';

const LEDGER = `=== 台账
2026年民生实事进展情况表
截至2026年6月30日
序号 | 实事名称 | 工作任务 | 责任单位 | 完成时限 | 进展情况 | 状态
1 | 户厕改造 | 改造农村户厕900座。 | 农业农村局 | 11月底 | 截至6月底，已改造户厕468座，占目标任务的52%。 | 正在推进
2 | 老旧小区改造 | 改造老旧小区39个。 | 住建局 | 12月底 | 已开工小区7个，预计11月中旬完工。 | 进展缓慢
3 | 平安守护 | 加强巡查，做好值守。 | 公安局 | 12月底 | 坚持日常巡查，正在有序推进。 | 正常推进
`;

function machine(settings = ''): Machine {
  const made = new Machine();
  made.putText('台账.xlsx', LEDGER + settings);
  return made;
}

describe('figures', () => {
  it('lists what each cell holds, and what belongs together', async () => {
    const { status, out, err } = await machine().run('figures', '台账.xlsx');
    expect(err).toBe('');
    expect(status).toBe(0);
    expect(out).toMatch(/468座 +已完成 +=468 \(座\) +已改造户厕468座/);
    expect(out).toMatch(/52% +已完成 +=0\.52 +占目标任务的52%/);
    expect(out).toMatch(/6月底 +截至 +2026-06-30/);
    expect(out).toMatch(/7个 +已开工/);
    expect(out).toMatch(/11月中旬 +预计 +2026-11-20/);
    expect(out).toMatch(/采用 +900座 ← 468座 +改造农村户厕/);
    expect(out).toMatch(/待核对 +39个 ← 7个 +改造老旧小区\n +文中写的是开工或启动，只能作上限/);
  });

  it('gives the same to programs, with spans and keys', async () => {
    const { status, out } = await machine().run('figures', '台账.xlsx', '--format', 'json');
    expect(status).toBe(0);
    const { ledgers } = JSON.parse(out) as {
      ledgers: {
        cells: {
          cell: { row: number; column: number };
          figures: { text: string; span: number[] }[];
        }[];
        pairs: { pairing: string; key: string }[];
      }[];
    };
    const text = '截至6月底，已改造户厕468座，占目标任务的52%。';
    const cell = ledgers[0]?.cells.find(({ cell: { row, column } }) => row === 3 && column === 5);
    expect(cell?.figures.map(({ span: [from, to] }) => text.slice(from, to))).toEqual([
      '6月底',
      '468座',
      '52%',
    ]);
    expect(ledgers[0]?.pairs.map(({ pairing, key }) => [pairing, key])).toEqual([
      ['used', '改造农村户厕0座⇔已改造户厕0座'],
      ['offered', '改造老旧小区0个⇔已开工小区0个'],
    ]);
  });

  it.each([
    ['采用', '采用'],
    ['不采用', '不采用'],
  ])('follows 设置: %s', async (answer, shown) => {
    const settings = `=== 设置
@mark settings 设置
设置
可直接修改
类别 | 台账 | 对象 | 取值 | 理由 | 依据 | 键
数字核对 |  | 改造老旧小区36个 ⇔ 已开工小区9个 | ${answer} |  |  |
`;
    const { out } = await machine(settings).run('figures', '台账.xlsx');
    expect(out).toMatch(new RegExp(` ${shown} +39个 ← 7个`));
  });
});
