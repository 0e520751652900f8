import type { Ledger } from '../../src/core';
import { outlineOf, readingText } from '../support/ledger-outline';
import { goldenBook, read, readOne } from './corpus';

function figures(ledger: Ledger): string[][] {
  return ledger.indicators.map(({ name, target, actual, rate }) => [
    name,
    ...[target, actual, rate].map(readingText),
  ]);
}

function roles(ledger: Ledger): string[] {
  return ledger.columns.map(({ role }) => role);
}

describe('tables of regions and indicators', () => {
  it('reads each group of columns as an indicator of each county, the total as a total', () => {
    const ledger = readOne(goldenBook('region-groups'));
    expect(ledger.items.map(({ number, name }) => [number, name])).toEqual([
      ['1', '云岭县'],
      ['2', '石桥区'],
      ['3', '清河县'],
    ]);
    expect(figures(ledger)).toEqual([
      ['城镇新增就业（人）', '1200 person', '900 person', '0.75 ratio'],
      ['老旧小区改造（户）', '500 household', '300 household', '0.6 ratio'],
      ['城镇新增就业（人）', '1000 person', '750 person', '0.75 ratio'],
      ['老旧小区改造（户）', '400 household', '205 household', '0.5125 ratio'],
      ['城镇新增就业（人）', '800 person', '500 person', '0.625 ratio'],
      ['老旧小区改造（户）', '[——]', '[——]', '[——]'],
    ]);
    expect(ledger.totals).toHaveLength(1);
    expect(ledger.totals[0]).toMatchObject({ name: '全州', row: 4 });
    expect(ledger.totals[0]?.figures.map(({ reading }) => readingText(reading))).toEqual([
      '3000 person',
      '2150 person',
      '0.7167 ratio',
      '900 household',
      '505 household',
      '0.5611 ratio',
    ]);
    expect(ledger.tasks.map(({ leadUnits }) => leadUnits.map(({ name }) => name))).toEqual([
      ['云岭县'],
      ['石桥区'],
      ['清河县'],
    ]);
  });

  it('reads five rows of headings without merges, the last of which numbers the columns', () => {
    const ledger = readOne(goldenBook('region-five-rows'));
    expect(ledger.columns[3]).toMatchObject({
      header: '就业 / 技能培训 / 人次 / 年度目标',
      role: 'target',
      group: '就业 / 技能培训 / 人次',
    });
    expect(ledger.columns[3]?.headerCells.map(({ row, column }) => [row, column])).toEqual([
      [2, 1],
      [3, 3],
      [4, 3],
      [5, 3],
    ]);
    expect(ledger.items.map(({ name }) => name)).toEqual(['东陵区', '西陵区']);
    expect(ledger.rowKinds.get(6)).toBe('header');
    expect([ledger.rowKinds.get(7), ledger.rowKinds.get(10)]).toEqual(['total', 'note']);
  });
});

describe('totals, sections, notes', () => {
  it('tells them from data and keeps the section of each item', () => {
    const ledger = readOne(goldenBook('totals-and-notes'));
    expect(ledger.items.map(({ number, name, section }) => [number, name, section])).toEqual([
      ['1', '公益性岗位开发（个）', '就业增收类'],
      ['2', '农民工技能培训（人）', '就业增收类'],
      ['3', '新增普惠学位（个）', '教育提升类'],
    ]);
    expect(ledger.totals.map(({ row, name }) => [row, name])).toEqual([
      [4, '合计'],
      [8, '小计'],
      [11, '小计'],
    ]);
    expect([5, 9].map((row) => ledger.rowKinds.get(row))).toEqual(['section', 'section']);
    expect([12, 13, 14].map((row) => ledger.rowKinds.get(row))).toEqual(['note', 'note', 'note']);
    expect(ledger.title).toBe('青禾县2025年为民办实事项目推进情况统计表');
    expect(ledger.asOf).toMatchObject({ date: '2025-07-31', basis: 'report-date' });
  });
});

describe('columns by period', () => {
  it.each([
    [null, [95, 260, 80], '10月'],
    ['2025-09-30', [40, 110, 80], '7月'],
    ['2025-07-31', [40, 110, 80], '7月'],
  ])('as of %s the latest period not after it counts', (asOf, expected, month) => {
    const ledger = readOne(goldenBook('period-columns'), { asOf });
    expect(ledger.indicators.map(({ actual }) => readingText(actual))).toEqual(
      expected.map((value) => `${value} household`),
    );
    expect(ledger.columns.find(({ role }) => role === 'actual')?.header).toBe(
      `进展（户） / ${month}`,
    );
  });

  it('never takes 本月 for the cumulative figure, nor a quarter’s target for the annual one', () => {
    const ledger = readOne(goldenBook('month-and-cumulative'));
    expect(figures(ledger)).toEqual([
      ['新建口袋公园（个）', '12 item', '8 item', '0.6667 ratio'],
      ['免费体检（人）', '4000 person', '2600 person', '0.65 ratio'],
    ]);
    const nodes = ledger.tasks.map(({ milestones }) =>
      milestones.map(({ date, values: [value] }) => [date, value?.value]),
    );
    expect(nodes).toEqual([
      [
        ['2025-03-31', 2],
        ['2025-06-30', 5],
        ['2025-09-30', 9],
        ['2025-12-31', 12],
      ],
      [
        ['2025-03-31', 1000],
        ['2025-06-30', 2000],
        ['2025-09-30', 3000],
        ['2025-12-31', 4000],
      ],
    ]);
    expect(ledger.tasks[0]?.supportUnits.map(({ name }) => name)).toEqual(['财政局', '住建局']);
  });
});

describe('cells that hold several things', () => {
  it('reads actual, rate and remark of one cell, and words in the rate column', () => {
    const ledger = readOne(goldenBook('mixed-cells'));
    expect(figures(ledger)).toEqual([
      ['农村公路硬化', '60000 length', '42000 length', '0.7 ratio'],
      ['新建日间照料中心', '8 item', '6 item', '0.75 ratio'],
      ['学校食堂改造', '10 school', '10 school', '1 ratio'],
      ['供热管网改造', '5 place', '5 place', '1 ratio'],
      ['残疾人辅具适配', '260 person', '130 person', '0.5 ratio'],
      ['法律援助', '“应援尽援”', '88 matter', '[——]'],
    ]);
    expect(ledger.asOf).toMatchObject({ date: '2025-09-30', basis: 'as-of-line' });
  });

  it('adds up the actuals under one merged target', () => {
    const ledger = readOne(goldenBook('shared-target'));
    expect(
      ledger.indicators.map(({ target, actual, rate }) => [target, actual, rate].map(readingText)),
    ).toEqual([
      ['30 台', '18 台', '0.6 ratio'],
      ['6 item', '3 item', '0.5 ratio'],
    ]);
    const [lifts] = ledger.indicators;
    const figure = lifts?.actual?.kind === 'figure' ? lifts.actual.figure : null;
    expect(figure?.from.map(({ at }) => [at.row, at.column])).toEqual([
      [3, 4],
      [4, 4],
      [5, 4],
    ]);
  });
});

describe('what the cells hold decides', () => {
  it('gives two columns of one heading the roles their cells speak for', () => {
    const ledger = readOne(goldenBook('doubled-headings'));
    expect(roles(ledger)).toEqual(
      'number item progress actual task target lead-unit deadline'.split(' '),
    );
    expect(figures(ledger).map(([, target, actual]) => [target, actual])).toEqual([
      ['7', '3'],
      ['20', '12'],
      ['150', '150'],
    ]);
  });

  it('keeps money apart from quantities', () => {
    const ledger = readOne(goldenBook('money'));
    expect(roles(ledger)).toEqual(
      (
        'number item task funds-planned funds-in-place funds-paid target actual rate start-date ' +
        'deadline lead-unit responsible-leader'
      ).split(' '),
    );
    expect(figures(ledger)).toEqual([
      ['滨河路改造', '4200 length', '2600 length', '0.62 ratio'],
      ['引水入城', '11000 length', '5500 length', '0.5 ratio'],
    ]);
    expect(ledger.tasks[1]).toMatchObject({ start: '2025-04-10' });
    expect(ledger.tasks[1]?.responsibleLeaders.map(({ name }) => name)).toEqual(['吴敏']);
  });

  it('reads English headings of the same meaning', () => {
    const ledger = readOne(goldenBook('english-headings'));
    expect(roles(ledger)).toEqual(
      'number item lead-unit target actual rate deadline status remark'.split(' '),
    );
    expect(outlineOf(ledger).map(({ tasks: [task] }) => [task?.deadlines, task?.labels])).toEqual([
      ['2025-12-31', 'on track:on-track'],
      ['2025-09-30', 'completed:completed'],
      ['2025-10-31', 'delayed:behind'],
    ]);
    expect(ledger.year).toBe(2025);
  });
});

describe('blanks and names', () => {
  it('takes a blank for "as above", but not for a row with a name of its own', () => {
    const rows = outlineOf(readOne(goldenBook('unmerged-blanks'))).flatMap(
      ({ number, name, tasks }) =>
        tasks.map((task) => [number, name, task.number, task.lead, task.leaders, task.deadlines]),
    );
    expect(rows).toEqual([
      ['1', '教育惠民', '1', '教育局', '陈涛', '2025-08-31'],
      ['1', '教育惠民', '2', '教育局', '陈涛', '2025-10-31'],
      ['1', '教育惠民', '3', '人社局、教育局', '陈涛', '2025-10-31'],
      ['2', '健康惠民', null, '卫健局', '刘敏', '2025-12-31'],
      [null, '健康小屋', null, '卫健局', '刘敏', '2025-12-31'],
      ['3', '交通惠民', null, '交通局、公交公司', '王刚', ''],
    ]);
  });

  it('reads hidden rows, text numbers, full-width digits, errors, and says so', () => {
    const ledger = readOne(goldenBook('hidden-and-text'));
    expect(figures(ledger)).toEqual([
      ['修建村道', '12000 length', '9', '0.75 ratio'],
      ['安装路灯', '200 盏', '200 盏', '1 ratio'],
      ['改厕', '150', '60', '0.4 ratio'],
      ['新建水塔', '2 座', '#N/A', '#DIV/0!'],
    ]);
    const notes = ledger.notes.map(
      ({ kind, from: [{ at }] }) => `${kind} ${at.row + 1}:${at.column}`,
    );
    expect(notes).toEqual(
      expect.arrayContaining([
        'field-code 4:1',
        'full-width-digits 4:2',
        'number-as-text 4:3',
        'full-width-digits 4:4',
        'invisible-characters 5:1',
        'filtered-row 6:0',
      ]),
    );
    expect(ledger.asOf.date).toBe('2025-07-31');
  });
});

describe('several ledgers, forms, and sheets that are none', () => {
  it('finds ledgers below one another and side by side', () => {
    const { ledgers, skipped } = read(goldenBook('several-ledgers'));
    expect(
      ledgers.map(({ sheet, title, items }) => [sheet, title, items.map(({ name }) => name)]),
    ).toEqual([
      ['上下', '北川区2025年省级民生实事清单', ['城乡低保提标', '孕妇免费产前筛查']],
      ['上下', '北川区2025年区级民生实事清单', ['公厕提升改造', '智慧停车']],
      ['左右', '省级实事', ['就业援助', '托位建设', '老年助餐']],
      ['左右', '区级实事', ['绿道建设', '雨污分流']],
    ]);
    expect(skipped).toEqual([
      { sheet: '通讯录', reason: 'no-heading' },
      { sheet: '空表', reason: 'empty' },
    ]);
  });

  it('reads forms of labels and values, one item each, at their real cells', () => {
    const { ledgers } = read(goldenBook('label-value'));
    expect(ledgers.map(({ items }) => items.map(({ name }) => name))).toEqual([
      ['新建公办幼儿园'],
      ['公共充电桩建设'],
    ]);
    const [school, charging] = ledgers;
    const [task] = school?.tasks ?? [];
    expect(task?.leadUnits).toMatchObject([
      { name: '教育局', from: { at: { row: 3, column: 1 } } },
    ]);
    expect(task?.deadlines).toMatchObject([
      { date: '2025-12-31', from: { at: { row: 4, column: 3 } } },
    ]);
    expect(task?.labels).toMatchObject([{ text: '否', state: 'on-track' }]);
    expect(
      school?.indicators.map(({ target, actual, rate }) => [target, actual, rate].map(readingText)),
    ).toEqual([['3 school', '2 school', '0.6667 ratio']]);
    expect(charging?.tasks[0]?.labels).toMatchObject([{ text: '是', state: 'behind' }]);
    expect(charging?.asOf).toMatchObject({ date: '2025-08-20', basis: 'report-date' });
  });
});

describe('plans, parts and sections of other governments', () => {
  it('takes words under quarters for plans, short tasks beside long ones for items', () => {
    const ledger = readOne(goldenBook('quarter-plans'));
    expect(
      outlineOf(ledger).map(({ number, name, tasks: [task] }) => [
        number,
        name,
        task?.text,
        task?.lead,
      ]),
    ).toEqual([
      ['1', '改造学校食堂', '完成20所学校食堂标准化改造', '教育局、各乡镇'],
      ['2', '新建停车位', '新增公共停车位3000个', '城管局、公安局'],
    ]);
    expect(ledger.tasks[0]?.milestones.map(({ date, stage }) => [date, stage])).toEqual([
      ['2025-03-31', '完成摸底'],
      ['2025-06-30', null],
      ['2025-09-30', null],
      ['2025-12-31', '全部完成'],
    ]);
    expect(figures(ledger).map(([, target, actual, rate]) => [target, actual, rate])).toEqual([
      ['∅', '16 school', '0.8 ratio'],
      ['∅', '2600 item', '0.867 ratio'],
    ]);
  });

  it('reads the whole and leaves its parts by county aside', () => {
    expect(figures(readOne(goldenBook('counties-under-total')))).toEqual([
      ['城镇新增就业', '30000 person', '25000 person', '0.833 ratio'],
      ['残疾儿童康复', '[——]', '320 person', '[——]'],
      ['空气质量', '35 at-most', '33.2', '“达标”'],
    ]);
  });

  it('reads sections numbered in a column without a heading', () => {
    const ledger = readOne(goldenBook('sections-without-numbers'));
    expect(
      outlineOf(ledger).map(({ name, section, tasks: [task] }) => [name, section, task?.labels]),
    ).toEqual([
      ['新建幼儿园', '教育', '是:completed'],
      ['改扩建小学', '教育', '否:?'],
      ['老年食堂', '养老', '是:completed'],
    ]);
  });

  it('parts units from people, and keeps investments out of the indicators', () => {
    const ledger = readOne(goldenBook('investment-table'));
    const rows = outlineOf(ledger).map(({ number, name, section, tasks: [task] }) => [
      number,
      name,
      section,
      task?.lead,
      task?.responsible,
      task?.progress,
    ]);
    expect(rows).toEqual([
      ['1', '中学扩建', '教育工程', '教育局', '张三', '主体完工'],
      ['2', '幼儿园', '教育工程', '教育局', '李四', '正在装修'],
      ['3', '医院', '卫生工程', '卫健局', '王五', '完成60%'],
    ]);
    expect(ledger.indicators.filter(({ source }) => source === 'columns')).toEqual([]);
    expect(ledger.totals).toMatchObject([{ name: '合计', row: 5 }]);
    expect(ledger.title).toBe('2025年全县民生实事工程进展情况统计表');
    expect(ledger.asOf).toMatchObject({ date: '2025-07-28', basis: 'report-date' });
  });
});
