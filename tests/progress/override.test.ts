import { parseWorkbookText } from '../../scripts/workbook-text/parse';
import {
  drain,
  explain,
  explanationLines,
  review,
  type Review,
  type TaskProgress,
} from '../../src/core';

const HEAD = `=== 设置
@mark settings 设置
设置
说明
类别 | 台账 | 对象 | 取值 | 理由 | 依据 | 键`;

const LEDGER = `=== 7月
云山县2025年民生实事台账
截至2025年7月31日
序号 | 实事名称 | 工作任务 | 年度目标 | 完成数 | 责任单位 | 完成时限 | 状态
1 | 道路畅通 | 硬化村道（公里） | 40 | 8 | 交通局 | 12月底 | 正常推进
2 | 稳岗就业 | 举办招聘会（场） | 10 | 6 | 人社局 | 12月底 | 正常推进
^ | ^ | 开展技能培训（人） | 900 | 90 | ^ | 6月底 | 正常推进`;

const reviewed = (rows: readonly string[], ledger = LEDGER): Review =>
  drain(
    review(parseWorkbookText([HEAD, ...rows, ledger].join('\n')), { asOf: null, sheets: null }),
  );

function taskOf({ ledgers }: Review, name: RegExp): TaskProgress {
  const ledger = ledgers[0];
  const task = ledger?.tasks.find(({ text }) => name.test(text));
  const progress = task === undefined ? undefined : ledger?.progress.tasks.get(task.id);
  if (progress === undefined) throw new Error(`no task ${String(name)}`);
  return progress;
}

const ROAD = '状态改定 |  | 硬化村道（公里） | 正常推进 | 路基已完成，路面集中在9月铺设';

test('without a row the figures decide', () => {
  expect(taskOf(reviewed([]), /村道/)).toMatchObject({
    state: 'seriously-behind',
    override: null,
  });
  expect(taskOf(reviewed([]), /培训/).state).toBe('overdue');
});

test('a row sets the state; what was judged and what the label says stay', () => {
  const done = reviewed([ROAD]);
  expect(taskOf(done, /村道/)).toMatchObject({
    state: 'on-track',
    basis: 'override',
    rule: 'override',
    stated: 'on-track',
    statedText: '正常推进',
    override: {
      reason: '路基已完成，路面集中在9月铺设',
      computed: { state: 'seriously-behind' },
      evidence: '完成÷目标=8÷40；台账所标=正常推进；完成时限=2025-12-31',
    },
  });
});

test('the item follows its tasks', () => {
  const itemOf = ({ ledgers }: Review, number: string) => {
    const item = ledgers[0]?.items.find((one) => one.number === number);
    return item === undefined ? undefined : ledgers[0]?.progress.items.get(item.id);
  };
  const done = reviewed([ROAD, '状态改定 |  | 开展技能培训（人） | 进展缓慢 | 已报请延期至9月底']);
  expect(itemOf(done, '1')).toMatchObject({ state: 'on-track', basis: 'override' });
  expect(itemOf(done, '2')).toMatchObject({ state: 'behind', basis: 'override' });
});

test('a delay is found all the same', () => {
  const done = reviewed(['状态改定 |  | 开展技能培训（人） | 进展缓慢 | 已报请延期至9月底']);
  expect(done.findings.map(({ check }) => check)).toContain('overdue');
});

test.each([
  ['the text of the task', '硬化村道（公里）'],
  ['its name with a number and spaces', '1. 硬化村道 （公里）'],
  ['the item, which has one task', '道路畅通'],
  ['a name cut by …', '硬化村…'],
])('a task is known by %s', (_, name) => {
  const done = reviewed([`状态改定 | 7月 | ${name} | 正常 | 路面集中在9月铺设`]);
  expect(taskOf(done, /村道/).state).toBe('on-track');
  expect(done.settings.unreadable).toEqual([]);
});

test.each([
  ['an item with two tasks', '状态改定 |  | 稳岗就业 | 正常推进 | 集中在下半年举办'],
  ['another ledger', '状态改定 | 石桥镇台账 | 硬化村道（公里） | 正常推进 | 集中在下半年施工'],
  ['an empty phrase for a reason', '状态改定 |  | 硬化村道（公里） | 正常推进 | 情况属实'],
  ['no reason', '状态改定 |  | 硬化村道（公里） | 正常推进 | '],
  ['不适用, which no one can set', '状态改定 |  | 硬化村道（公里） | 不适用 | 任务已调整到明年'],
])('%s sets nothing, and a hint says so', (_, row) => {
  const done = reviewed([row]);
  const tasks = [...(done.ledgers[0]?.progress.tasks.values() ?? [])];
  expect(tasks.filter(({ override }) => override !== null)).toEqual([]);
  expect(done.findings.filter(({ check }) => check === 'settings-readable')).toHaveLength(1);
});

describe('with its evidence', () => {
  const evidence = '完成÷目标=8÷40；台账所标=正常推进；完成时限=2025-12-31';
  const tied = `${ROAD} | ${evidence} | override/云山县民生实事台账\\|道路畅通/硬化村道公里`;
  const stateIn = (ledger: string) => taskOf(reviewed([tied], ledger), /村道/).state;

  test.each<[string, (text: string) => string, string]>([
    ['as it was', (text) => text, 'on-track'],
    [
      'rows inserted',
      (text) =>
        text.replace(/^1 \|/m, '\n0 | 饮水 | 管网（米） | 9 | 9 | 水利局 | 12月底 | 已完成\n1 |'),
      'on-track',
    ],
    ['another month', (text) => text.replace(/7月(?!底)/g, '8月'), 'on-track'],
    ['another number', (text) => text.replace('1 | 道路', '5 | 道路'), 'on-track'],
    ['another task’s figure', (text) => text.replace('| 10 | 6 |', '| 10 | 7 |'), 'on-track'],
    ['another actual', (text) => text.replace('| 40 | 8 |', '| 40 | 9 |'), 'seriously-behind'],
    ['another target', (text) => text.replace('| 40 | 8 |', '| 50 | 8 |'), 'seriously-behind'],
    [
      'another label',
      (text) => text.replace('12月底 | 正常推进', '12月底 | 进展缓慢'),
      'seriously-behind',
    ],
    [
      'another deadline',
      (text) => text.replace('交通局 | 12月底', '交通局 | 11月底'),
      'seriously-behind',
    ],
    [
      'overdue meanwhile',
      (text) => text.replace('7月31日', '12月31日').replace('交通局 | 12月底', '交通局 | 12月31日'),
      'on-track',
    ],
  ])('%s', (_, change, state) => {
    expect(stateIn(change(LEDGER))).toBe(state);
  });

  test('once it is overdue the row no longer holds', () => {
    const later = LEDGER.replace('截至2025年7月31日', '截至2026年1月5日');
    expect(stateIn(later)).toBe('overdue');
  });
});

test('explain tells both states and the reason', () => {
  const book = parseWorkbookText([HEAD, ROAD, LEDGER].join('\n'));
  const done = drain(review(book, { asOf: null, sheets: null }));
  const cell = { sheet: '7月', row: 3, column: 4 };
  const lines = explanationLines(explain(done, book, cell), 'zh-CN').join('\n');
  expect(lines).toContain('按台账判断：■严重滞后');
  expect(lines).toContain(
    '任务状态：●正常推进（人工改定，设置!A4：路基已完成，路面集中在9月铺设）',
  );
});
