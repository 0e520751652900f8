import { screen, waitFor, within } from '@testing-library/react';
import { drain, review } from '../../src/core';
import {
  acted,
  currentItem,
  openFindings,
  openPane,
  sample,
  shownCells,
} from '../support/pane/open-pane';

const next = () => screen.getByRole('button', { name: '下一处' });
const previous = () => screen.getByRole('button', { name: '上一处' });
const group = (name: RegExp) => screen.getByRole('button', { name });

describe('going through the findings', () => {
  test('the verdict says what stands in the way, the bar says every number', async () => {
    await openFindings('sample-e');
    const heading = screen.getByRole('heading', { name: '不可提交' });
    expect(heading).toHaveFocus();
    expect(heading.parentElement).toHaveTextContent(
      '还有 2 处强制必须改正；3 处核实要改正或说明理由。',
    );
    // Six of the thirteen are on track, four late or slow by their own figures; read in the sheet.
    const bar = screen.getByRole('img', { name: /^各状态任务数：逾期未完成 1，/ });
    expect(bar).toHaveAccessibleName(/长期保持 1/);
    expect(screen.getByRole('tab', { name: '问题 14' })).toHaveAttribute('aria-selected', 'true');
  });

  test('one finding shows its place, its sum, the unit and what to do', async () => {
    const { user } = await openFindings('sample-e');
    await user.click(next());
    const current = currentItem();
    expect(within(current).getByRole('button', { name: '指标表!F21' })).toBeVisible();
    expect(current).toHaveTextContent('人社局');
    expect(current).toHaveTextContent('957÷1100=87.00%，表中78%');
    await user.click(next());
    expect(currentItem()).toHaveTextContent('标为“已完成”，没有达到目标。6.4÷8=80.00%');
    expect(currentItem()).toHaveTextContent('请核对完成数或状态');
  });

  test('next and previous go across the groups, open them, and show the cell', async () => {
    const { user, memory } = await openFindings('sample-e');
    expect(group(/^逾期未完成/)).toHaveAttribute('aria-expanded', 'false');
    for (let i = 0; i < 5; i += 1) await user.click(next());
    expect(screen.getByText('5 / 14')).toBeVisible();
    expect(group(/^逾期未完成/)).toHaveAttribute('aria-expanded', 'true');
    expect(currentItem()).toHaveTextContent('指标表!H34');
    expect(await memory.activeCell()).toEqual({ sheet: '指标表', row: 33, column: 7 });
    await user.click(previous());
    expect(screen.getByText('4 / 14')).toBeVisible();
    expect(next()).toBeEnabled();
  });

  test('filters by severity and by unit, with what is left', async () => {
    const { user } = await openFindings('sample-e');
    const severities = within(screen.getByRole('group', { name: '级别' }));
    expect(severities.getAllByRole('button').map((one) => one.textContent)).toEqual([
      '全部 14',
      '强制 2',
      '核实 3',
      '提示 9',
    ]);
    await user.click(severities.getByRole('button', { name: '强制 2' }));
    expect(severities.getByRole('button', { name: '强制 2' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    expect(shownCells()).toEqual(['指标表!F21', '指标表!I32']);
    await user.selectOptions(screen.getByRole('combobox', { name: '责任单位' }), '人社局');
    expect(shownCells()).toEqual(['指标表!F21']);
    expect(severities.getByRole('button', { name: '核实 1' })).toBeVisible();
  });

  test('by keyboard: arrows move in the list, Enter shows the cell, Alt with arrows from anywhere', async () => {
    const { user, memory } = await openFindings('sample-e');
    await user.click(next());
    acted(() => currentItem().focus());
    await user.keyboard('{ArrowDown}');
    await waitFor(() => expect(currentItem()).toHaveFocus());
    expect(currentItem()).toHaveTextContent('指标表!I32');
    await user.keyboard('{Enter}');
    expect(await memory.activeCell()).toEqual({ sheet: '指标表', row: 31, column: 8 });
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(currentItem()).toHaveTextContent('指标表!F21');
    await user.click(screen.getByRole('tab', { name: /台账/ }));
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(currentItem()).toHaveTextContent('指标表!I32');
  });

  test('what could not be checked is told, with the reason and the way back', async () => {
    const { user } = await openFindings('sample-a');
    await user.click(screen.getByRole('button', { name: '看原因' }));
    expect(screen.getByRole('heading', { name: '没有检查的' })).toHaveFocus();
    expect(screen.getAllByRole('listitem').length).toBeGreaterThan(0);
    await user.keyboard('{Escape}');
    expect(screen.getByRole('heading', { name: '不可提交' })).toHaveFocus();
  });
});

describe('mending a cell', () => {
  test('the finding goes and no other; the next one becomes current and the focus stays', async () => {
    const { user, edit, memory, host } = await openFindings('sample-e');
    const keysNow = async (): Promise<string[]> => {
      const found = drain(review(await memory.read(), { asOf: null, sheets: null }));
      return found.findings.map(({ key }) => key);
    };
    const before = await keysNow();
    await user.click(next());
    expect(currentItem()).toHaveTextContent('指标表!F21');
    edit('指标表!F21', 0.87);
    await screen.findByRole('tab', { name: '问题 13' });
    expect(currentItem()).toHaveTextContent('指标表!I32');
    expect(next()).toHaveFocus();
    expect(await screen.findByText('已改正，还剩 13 处')).toBeInTheDocument();
    expect(host.reads[host.reads.length - 1]).toEqual(['指标表']);
    const after = await keysNow();
    expect(before.filter((key) => !after.includes(key))).toHaveLength(1);
    expect(after.filter((key) => !before.includes(key))).toEqual([]);
  });

  test('a slip that is typed anew appears, and the clerk stays where she was', async () => {
    const { user, edit } = await openFindings('sample-e');
    await user.click(next());
    await user.click(next());
    edit('指标表!F20', 0.38);
    await screen.findByRole('tab', { name: '问题 15' });
    expect(currentItem()).toHaveTextContent('指标表!I32');
    expect(await screen.findByText('新发现 1 处，共 15 处')).toBeInTheDocument();
  });

  test('a change while another one is followed is not lost', async () => {
    const { edit, host } = await openFindings('sample-e');
    const release = host.hold('read');
    edit('指标表!F21', 0.87);
    await waitFor(() => expect(host.reads).toHaveLength(3));
    edit('指标表!I32', '正常推进');
    await waitFor(() => expect(host.reads.length).toBeGreaterThanOrEqual(3));
    acted(release);
    expect(await screen.findByRole('tab', { name: '问题 12' })).toBeVisible();
  });

  test('above 20,000 rows nothing is followed by itself: the clerk asks', async () => {
    const book = sample('sample-c');
    const [first] = book.sheets;
    if (first === undefined) throw new Error('the sample is empty');
    const empty = Array.from({ length: 20_001 }, () => first.values[0]?.map(() => null) ?? []);
    const values = [...first.values, ...empty];
    const { user, edit, host } = openPane({ ...book, sheets: [{ ...first, values }] });
    await user.click(await screen.findByRole('button', { name: '检查台账' }));
    await screen.findByRole('tab', { name: '问题 2' });
    const reads = host.reads.length;
    edit('任务清单!D10', '11月底');
    expect(await screen.findByText(/台账改过了/)).toBeVisible();
    expect(host.reads).toHaveLength(reads);
    await user.click(screen.getByRole('button', { name: '重新检查' }));
    expect(await screen.findByRole('tab', { name: '问题 1' })).toBeVisible();
  });

  test('a sheet that is renamed is found again', async () => {
    const { memory } = await openFindings('sample-e');
    acted(() => memory.rename('指标表', '九月'));
    await waitFor(() => expect(shownCells()[0]).toBe('九月!F21'));
  });
});

describe('说明理由', () => {
  test('an empty phrase is no reason; a real one is kept in 设置 and the finding counts as explained', async () => {
    const { user, settings } = await openFindings('sample-e');
    await user.click(group(/^逾期未完成/));
    await user.click(screen.getByRole('button', { name: '指标表!H34' }));
    await user.click(screen.getByRole('button', { name: '说明理由' }));
    const reason = screen.getByRole('textbox', { name: '理由' });
    expect(reason).toHaveFocus();
    await user.type(reason, '核实无误');
    await user.click(screen.getByRole('button', { name: '记下理由' }));
    expect(screen.getByRole('alert')).toHaveTextContent('“核实无误”“属实”之类不算');
    expect(await settings()).toEqual([]);
    await user.clear(reason);
    await user.type(reason, '雨季停工，已批准延期到11月');
    await user.click(screen.getByRole('button', { name: '记下理由' }));
    expect(await screen.findByText('已说明：')).toBeVisible();
    expect(currentItem()).toHaveTextContent('雨季停工，已批准延期到11月');
    expect(await screen.findByText('理由已记在“设置”里')).toBeInTheDocument();
    const [row] = await settings();
    expect(row).toContain('说明 | 云溪县2025年十二件民生实事进展情况表');
    expect(row).toContain('指标表!H34 逾期未完成');
    expect(row).toContain('雨季停工，已批准延期到11月');
    expect(screen.getByRole('heading', { name: '不可提交' }).parentElement).toHaveTextContent(
      '2 处核实要改正或说明理由',
    );
  });

  test('it can be withdrawn', async () => {
    const { user, settings } = await openFindings('sample-c');
    await user.click(next());
    await user.click(screen.getByRole('button', { name: '说明理由' }));
    await user.type(screen.getByRole('textbox', { name: '理由' }), '年初下达，尚无进度');
    await user.click(screen.getByRole('button', { name: '记下理由' }));
    await user.click(await screen.findByRole('button', { name: '撤回' }));
    expect(await screen.findByText('理由已撤回')).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByText('已说明：')).toBeNull());
    expect((await settings()).filter((row) => row.startsWith('说明'))).toEqual([]);
  });

  test('what must be fixed asks for a second person', async () => {
    const { user, settings } = await openFindings('sample-e');
    await user.click(next());
    await user.click(screen.getByRole('button', { name: '说明理由' }));
    await user.type(screen.getByRole('textbox', { name: '理由' }), '完成率按上年口径统计');
    await user.click(screen.getByRole('button', { name: '记下理由' }));
    expect(screen.getByRole('alert')).toHaveTextContent('强制的要有另一人复核');
    await user.type(screen.getByRole('textbox', { name: '复核人' }), '宋明远');
    await user.click(screen.getByRole('button', { name: '记下理由' }));
    expect(await screen.findByText('已说明：')).toBeVisible();
    expect(currentItem()).toHaveTextContent('（复核：宋明远）');
    expect((await settings()).join()).toContain('宋明远');
  });

  test('Esc closes the form and keeps nothing', async () => {
    const { user, settings } = await openFindings('sample-e');
    await user.click(next());
    await user.click(screen.getByRole('button', { name: '说明理由' }));
    await user.keyboard('完成率按上年口径{Escape}');
    expect(screen.queryByRole('textbox', { name: '理由' })).toBeNull();
    expect(await settings()).toEqual([]);
  });
});
