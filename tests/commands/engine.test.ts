import { perform } from '../../src/commands/engine';
import type { Message } from '../../src/commands/message';
import { runCommand, type CommandEngine, type CommandParts } from '../../src/commands/run-command';
import { openMemory } from '../../src/workbook/memory/memory-workbook';
import type { Workbook } from '../../src/workbook/workbook';
import { bookOf, sheetOf } from '../support/contract/books';
import { namesIn } from '../support/contract/expectations';

const ledger = sheetOf('七月', [
  ['柳湾镇2031年民生实事进展情况（截至2031年7月31日）'],
  ['序号', '任务', '目标', '完成', '完成率', '责任单位', '完成时限'],
  [1, '新建便民桥（座）', 4, 3, '90%', '县交通局', '2031年12月31日'],
]);

test('one click writes the summary and goes to 总览', async () => {
  const workbook = openMemory(bookOf([ledger]));
  expect(await perform('summarize', workbook)).toBeNull();
  expect(namesIn(await workbook.read())).toEqual(
    expect.arrayContaining(['七月', '总览', '任务明细', '校验报告']),
  );
  expect(await workbook.activeCell()).toEqual({ sheet: '总览', row: 0, column: 0 });
});

test('the next problem is gone to', async () => {
  const workbook = openMemory(bookOf([ledger]));
  expect(await perform('nextProblem', workbook)).toBeNull();
  expect(await workbook.activeCell()).toEqual({ sheet: '七月', row: 2, column: 4 });
});

test('a workbook without a ledger is told of, and stays as it is', async () => {
  const workbook = openMemory(bookOf([sheetOf('通讯录', [['姓名', '电话']])]));
  expect((await perform('summarize', workbook))?.what.zh).toBe('没有找到台账');
  expect((await perform('nextProblem', workbook))?.what.zh).toBe('没有找到台账');
  expect(namesIn(await workbook.read())).toEqual(['通讯录']);
});

test('an expected failure is told in words: what happened, that nothing changed, what to do', async () => {
  const workbook = openMemory(bookOf([ledger], { locked: true }));
  const message = await perform('summarize', workbook);
  expect(message?.what.zh).toBe('工作簿结构受保护，不能添加工作表');
  expect(message?.toDo.zh).toBe('没有写入任何内容。请在“审阅”里撤销工作簿保护，再试一次。');
});

describe('the host hears that a command is over', () => {
  const workbook: Workbook = openMemory(bookOf([ledger]));
  const load = (): Promise<CommandEngine> => Promise.resolve({ perform });

  /** Runs 生成汇总; gives how often the host was told, and what the clerk was told. */
  async function run(parts: Partial<CommandParts>): Promise<{ count: number; told: string[] }> {
    const heard = { count: 0, told: [] as string[] };
    const tell = (message: Message): Promise<void> => {
      heard.told.push(message.what.zh);
      return Promise.resolve();
    };
    const completed = (): void => {
      heard.count++;
    };
    await runCommand('summarize', { workbook, tell, load, ...parts }, { completed });
    return heard;
  }

  test('when it went well', async () => {
    expect(await run({})).toEqual({ count: 1, told: [] });
  });

  test('when its engine could not be loaded, which is told', async () => {
    const failing = (): Promise<never> => Promise.reject(new Error('no network'));
    expect(await run({ load: failing })).toEqual({ count: 1, told: ['程序没有加载成功'] });
  });

  test('when the dialog itself fails', async () => {
    let count = 0;
    const completed = (): void => {
      count++;
    };
    const tell = (): Promise<never> => Promise.reject(new Error('no dialog'));
    const empty = openMemory(bookOf([sheetOf('通讯录', [['姓名']])]));
    const run = runCommand('summarize', { workbook: empty, tell, load }, { completed });
    await expect(run).rejects.toThrow('no dialog');
    expect(count).toBe(1);
  });
});
