import { drain, review } from '../../src/core';
import { describeCorpus, realBook } from '../read/corpus';

/*
 * What the plan of the task list asks for, reckoned by hand from its dates. Linear from the day before
 * 1 January, or from the node at which work begins, to the next node with a value or a share.
 */
const PACE: readonly (readonly [task: number, indicator: string, june: number, october: number])[] =
  [
    // （一）3月底启动；6月底1140、9月底2660、12月底3800人.
    [7, '宫颈癌', 1140 / 3800, 0.7 + (0.3 * 15) / 92],
    // （二）6月底240、9月底560、12月底800人次, of a target of 800名.
    [7, '产前筛查', 240 / 800, 0.7 + (0.3 * 15) / 92],
    // （三）names no date: even pace to 31 December.
    [7, '新生儿', 181 / 365, 288 / 365],
    // （一）4月初开工；7月底15个.
    [3, '示范村', 81 / 112, 1],
    // （二）4月初开工；7月底900座、9月底1310座.
    [3, '户厕', (900 / 1310) * (81 / 112), 1],
    // （一）9月初启动；11月底60场次、42场次.
    [12, '送戏下乡', 0, 35 / 81],
    [12, '戏曲进乡村', 0, 35 / 81],
    // （二）5月中旬启动；10月中旬10场次.
    [12, '广场', 41 / 153, 148 / 153],
    // （三）10月底2个.
    [12, '文化示范点', 181 / 304, 288 / 304],
    // A rate steps at its nodes: 20% and 30% of 50%.
    [14, '审批时限', 0.2 / 0.5, 0.3 / 0.5],
  ];

describeCorpus('expected progress through the nodes of a plan in parts', () => {
  const both = ['002-qingdan.xlsx', '002-pasted.xlsx'].flatMap((file) =>
    PACE.map((row) => [file, ...row] as const),
  );
  test.each(both)('%s, task %i, %s', async (file, task, name, june, october) => {
    const book = await realBook(file);
    for (const [asOf, expected] of [
      ['2023-06-30', june],
      ['2023-10-15', october],
    ] as const) {
      const [ledger] = drain(review(book, { asOf, sheets: null })).ledgers;
      const id = ledger?.tasks[task - 1]?.id;
      const own = ledger?.indicators.filter((one) => one.task === id && one.name.includes(name));
      expect(own).toHaveLength(1);
      const progress = ledger?.progress.indicators.get(own?.[0]?.id ?? '');
      expect(progress?.expected).toBeCloseTo(expected, 9);
    }
  });

  test('of a plan in parts the latest node is the deadline', async () => {
    const book = await realBook('002-qingdan.xlsx');
    const [ledger] = drain(review(book, { asOf: '2023-11-15', sheets: null })).ledgers;
    const task = ledger?.tasks[11];
    expect(ledger?.progress.tasks.get(task?.id ?? '')).toMatchObject({
      deadline: '2023-11-30',
      daysLeft: 15,
    });
  });
});
