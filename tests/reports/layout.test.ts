import { isLinkInput, isStyledInput, type SheetDraft, type Styled } from '../../src/core';
import { LEDGER_AS_OF, LEDGER_TEXT, UNDATED_TEXT } from './ledger-text';
import { gridOf, overlap, summaryOf } from './summary-of';

const summary = summaryOf(LEDGER_TEXT);
const { overview, tasks, report, drafts } = summary;

function cellOf(draft: SheetDraft, row: number, column: number): Styled | undefined {
  const block = draft.blocks.find(({ at, rowCount }) => row >= at[0] && row < at[0] + rowCount);
  return block?.row(row - block.at[0])[column - block.at[1]];
}

function rowHeights(draft: SheetDraft): number[] {
  return draft.blocks.flatMap((block) =>
    Array.from({ length: block.rowCount }, (_, i) => block.height(i)),
  );
}

/** Roll-ups keep an empty row between their tables, and above the hidden rows. */
function between({ kind }: SheetDraft): boolean {
  return kind === 'units' || kind === 'leaders';
}

test.each(drafts.map((draft) => ({ name: draft.name, draft })))(
  '$name: merges do not overlap, blocks follow each other, rows fit their columns',
  ({ draft }) => {
    const pairs = draft.merges.flatMap((a, i) => draft.merges.slice(i + 1).map((b) => [a, b]));
    expect(pairs.filter(([a, b]) => a !== undefined && b !== undefined && overlap(a, b))).toEqual(
      [],
    );
    let next = 0;
    for (const block of draft.blocks) {
      const apart = block.at[0] - next;
      expect(apart === 0 || (apart === 1 && between(draft))).toBe(true);
      next = block.at[0] + block.rowCount;
      for (let i = 0; i < block.rowCount; i++) {
        expect(block.row(i).length).toBeLessThanOrEqual(draft.widths.length);
        if (block.hidden !== true) expect(block.columnStyles).toHaveLength(draft.widths.length);
      }
    }
    expect(rowHeights(draft).filter((height) => !(height > 4 && height <= 409))).toEqual([]);
    for (const { row, rows } of draft.merges) expect(row + rows).toBeLessThanOrEqual(next);
  },
);

describe('总览', () => {
  const grid = gridOf(overview);
  const rowWith = (text: string): number => grid.findIndex((row) => row[0] === text);

  test('is 24 equal columns, one page, no gridlines', () => {
    expect(overview.widths).toEqual(new Array(24).fill(49));
    expect(overview.page).toMatchObject({ landscape: true, wide: 1, high: 1, titleRows: null });
    expect(overview.page.footer).toEqual(['总览', '第 &P 页 共 &N 页', '截至2025年6月30日']);
    expect([overview.gridlines, overview.zoom, overview.tab]).toEqual([false, 85, '1F4E79']);
  });

  test('says what it is, of when and of which ledger', () => {
    expect(grid[0]?.[0]).toBe('2025年民生实事进展情况总览');
    expect(grid[1]?.[0]).toBe(
      '截至2025年6月30日 · 台账：实事台账（云山县2025年民生实事进展情况表）',
    );
  });

  test('has eight cards in their order, three columns each', () => {
    const every = (row: number): unknown[] => (grid[row] ?? []).filter((_, i) => i % 3 === 0);
    expect(every(3)).toEqual([
      '任务总数',
      '◆ 已完成',
      '● 正常推进',
      '▲ 进展缓慢',
      '■ 严重滞后',
      '▼ 逾期未完成',
      '◇ 长期保持',
      '○ 待核',
    ]);
    // 11 promises; 划定保护区 has neither target nor actual.
    expect(every(4)).toEqual([10, 1, 5, 2, 1, 1, 0, 0]);
    expect(grid[5]?.[0]).toBe('11件实事·另有不适用1项');
    expect(every(5).slice(1)).toEqual(new Array(7).fill(null));
    expect(rowHeights(overview).slice(3, 6)).toEqual([20, 31, 16]);
  });

  test('names the slow tasks, worst first, with the indicator that decides', () => {
    const heading = grid.findIndex((row) => row[0] === '状态');
    const slow = grid
      .slice(heading + 1, heading + 5)
      .map((row) => [0, 2, 8, 11, 13].map((c) => row[c]));
    expect(slow[0]).toEqual([
      '▼ 逾期未完成\n编号9',
      '公厕新建',
      '城管局',
      '4月30日\n逾期61天',
      '30.0%\n3/10 座',
    ]);
    expect(slow[1]).toEqual([
      '■ 严重滞后\n编号10',
      '助餐服务',
      '民政局\n老龄办',
      '12月31日\n剩184天',
      '25.0%\n2/8 个',
    ]);
    expect(slow.map(([state]) => String(state)[0])).toEqual(['▼', '■', '▲', '▲']);
  });

  test('counts a joint task once in 合计 and once for each unit, the rest as 其余', () => {
    const units = rowWith('责任单位');
    const rows = grid.slice(units + 1, rowWith('合计（去重）') + 1).map((row) => [row[0], row[3]]);
    expect(rows).toHaveLength(9);
    expect(rows.at(-2)?.[0]).toBe('其余 5 家');
    expect(rows.at(-1)).toEqual(['合计（去重）', 10]);
    const sum = rows.slice(0, -1).reduce((total, [, count]) => total + Number(count), 0);
    // 10 tasks, three of them joint of two units.
    expect(sum).toBe(13);
  });

  test('says how it was reckoned, and where labels and figures disagree', () => {
    const note = String(grid.at(-1)?.[0]);
    expect(note).toContain('台账所标：正常推进 8、已完成 1、进展缓慢 1。');
    expect(note).toContain('第9项标“正常推进”，测算为逾期未完成');
    expect(note).toContain('（截至6月30日为第181天）');
  });
});

describe('任务明细', () => {
  const grid = gridOf(tasks);

  test('has its heading in row 4, data from row 5, frozen and filtered', () => {
    expect(grid[3]?.slice(0, 16)).toEqual([
      ...['编号', '任务', '任务状态', '指标', '计量\n单位', '目标', '实际', '完成率', '序时\n进度'],
      ...[
        '差距\n百分点',
        '较上月\n百分点',
        '指标\n状态',
        '台账\n所标',
        '责任单位',
        '完成时限',
        '来源',
      ],
    ]);
    expect(tasks.freeze).toEqual([4, 2]);
    expect(tasks.filter).toEqual({ row: 3, column: 0, rows: 14, columns: 16 });
    expect(tasks.page).toMatchObject({ wide: 1, high: null, titleRows: [3, 3] });
    expect(tasks.widths.slice(0, 16).every((width) => width >= 56)).toBe(true);
    expect(tasks.widths.slice(16).every((width) => width === 0)).toBe(true);
    expect(tasks.merges.every(({ row }) => row < 3)).toBe(true);
  });

  test('has one row an indicator, with the values of the task in each', () => {
    expect(grid.slice(4).map((row) => [row[0], row[3]])).toEqual([
      ...[
        ['1', '城镇新增就业'],
        ['2', '改造道路'],
        ['2', '安装路灯'],
        ['3', '加装电梯'],
      ],
      ...[
        ['4', '基本医疗保险参保率'],
        ['5', '细颗粒物年均浓度'],
        ['6', '临时救助'],
      ],
      ...[
        ['6', '孤儿保障'],
        ['7', '送戏下乡'],
        ['8', '划定保护区'],
        ['9', '新建公厕'],
      ],
      ...[
        ['10', '老年助餐点'],
        ['11', '明厨亮灶'],
      ],
    ]);
    expect(grid[6]?.slice(12, 14)).toEqual(['正常推进', '交通局\n住建局']);
  });

  test('shows missing values in words, never as nought', () => {
    expect(grid[10]?.slice(5, 8)).toEqual(['应救尽救', 95, '']);
    expect(grid[12]?.slice(5, 12)).toEqual([
      100,
      '未填',
      '',
      expect.any(Number),
      '',
      null,
      '○ 待核',
    ]);
    expect(grid[13]?.slice(5, 12)).toEqual(['—', '—', '', null, null, null, '不适用']);
    expect(grid[4]?.[10]).toBe('首次统计');
  });

  test('shows levels as 达标 or 未达标, without pace and gap', () => {
    expect(grid[8]?.slice(5, 11)).toEqual([0.95, 0.965, '达标', null, null, null]);
    expect(grid[9]?.slice(5, 11)).toEqual([35, 41, '未达标', null, null, null]);
  });

  test('keeps a text that looks like a formula as text', () => {
    expect(cellOf(tasks, 7, 1)).toBe('=老旧小区加装电梯');
  });

  test('links to the cell of the actual, by its address alone with one ledger', () => {
    const source = cellOf(tasks, 4, 15);
    const link = source !== undefined && isStyledInput(source) ? source.value : source;
    expect(link !== undefined && isLinkInput(link as never) ? link : null).toEqual({
      goTo: { sheet: '实事台账', row: 3, column: 4 },
      text: 'E4',
    });
  });

  test('colours by the first character, greys what repeats the row above', () => {
    const rules = tasks.rules.flatMap((rule) => ('when' in rule ? [[rule.style, rule.when]] : []));
    expect(rules).toContainEqual(['state-overdue', 'LEFT($C5,1)="▼"']);
    expect(rules).toContainEqual(['repeated', 'AND($A5=$A4,$B5=$B4)']);
    const bar = tasks.rules.find((rule) => 'bar' in rule);
    expect(bar).toMatchObject({ bar: 'BDD7EE', from: 0, to: 1, area: { column: 7, rows: 13 } });
  });
});

describe('校验报告', () => {
  const grid = gridOf(report);

  test('gives verdict, findings and, on a new page, every check', () => {
    expect(grid[2]?.[0]).toMatch(/^(可提交|不可提交)$/);
    expect(grid[4]).toEqual([
      ...[
        '序号',
        '级别',
        '检查项',
        '位置',
        '处数',
        '表中',
        '应为',
        '发现与算式',
        '怎么办',
        '处理情况',
      ],
    ]);
    const second = grid.findIndex((row) => row[0] === '检查项逐项结果');
    expect(report.page.breaks).toEqual([second]);
    expect(report.page.titleRows).toEqual([0, 1]);
    expect(grid[second + 1]?.slice(1, 5)).toEqual(['类别', '检查项', '已查', '通过']);
  });

  test('counts every finding once, worst first', () => {
    const second = grid.findIndex((row) => row[0] === '检查项逐项结果');
    const rows = grid.slice(5, second);
    const places = rows.reduce((sum, row) => sum + Number(row[4]), 0);
    expect(places).toBe(summary.review.findings.length);
    const order = rows.map((row) => ['强制', '核实', '提示'].indexOf(String(row[1])));
    expect(order).toEqual([...order].sort());
  });

  test('adds passed, failed and unclear up to checked', () => {
    const second = grid.findIndex((row) => row[0] === '检查项逐项结果');
    const rows = grid.slice(second + 2, -1);
    expect(rows).toHaveLength(summary.review.tallies.length);
    for (const row of rows) {
      expect(row[3]).toBe(Number(row[4]) + Number(row[5]) + Number(row[6]));
    }
  });
});

test('without an as-of date nothing that needs one is judged, and the sheets say so', () => {
  const undated = summaryOf(UNDATED_TEXT);
  const grid = gridOf(undated.overview);
  expect(grid[1]?.[0]).toMatch(/^截至日期未定 · 台账/);
  expect(undated.overview.page.footer[2]).toBe('截至日期未定');
  expect(grid.flat().join()).not.toMatch(/没有进展缓慢/);
  expect(gridOf(undated.tasks)[4]?.slice(8, 10)).toEqual(['—', '—']);
});

test('the user’s own sheets keep their names, and our earlier names are used again', () => {
  const own = summaryOf(`=== 总览\n记事\n${LEDGER_TEXT}`, LEDGER_AS_OF);
  expect(own.overview.name).toBe('总览（2）');
  const again = summaryOf(`=== 总览（2）\n@mark overview 总览（2）\n旧\n${LEDGER_TEXT}`);
  expect(again.overview.name).toBe('总览（2）');
});

test('thresholds are put into 设置 once, and never over what the user wrote', () => {
  const put = summary.edits.find((edit) => edit.type === 'put-rows');
  expect(
    put?.type === 'put-rows' ? put.rows.map(({ key, cells }) => [key, cells?.[3]]) : [],
  ).toEqual([
    ['scheme', '默认'],
    ['threshold/behind', -5],
    ['threshold/seriously-behind', -20],
    ['threshold/serious-share', null],
  ]);
  const settings = `=== 设置
@mark settings 设置
设置
说明
类别 | 台账 | 对象 | 取值 | 理由 | 依据 | 键
阈值 |  | 进展缓慢 | -8 |  |  | threshold/behind
`;
  const kept = summaryOf(`${settings}${LEDGER_TEXT}`);
  const rows = kept.edits.flatMap((edit) => (edit.type === 'put-rows' ? edit.rows : []));
  expect(rows.map(({ key }) => key)).toEqual([
    'scheme',
    'threshold/seriously-behind',
    'threshold/serious-share',
  ]);
  expect(String(gridOf(kept.overview).at(-1)?.[0])).toContain('低于－8个百分点');
});
