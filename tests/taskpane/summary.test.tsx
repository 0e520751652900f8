import { screen, waitFor, within } from '@testing-library/react';
import type { DerivedSheet } from '../../src/core';
import { acted, openFindings, openPane, sample, type OpenedPane } from '../support/pane/open-pane';

async function openSummary(name: string): Promise<OpenedPane> {
  const opened = openPane(sample(name));
  await screen.findByRole('heading', { name: /找到/ });
  await opened.user.click(screen.getByRole('tab', { name: '汇总' }));
  await screen.findByRole('checkbox', { name: /总览/ });
  return opened;
}

async function kindsIn({ memory }: OpenedPane): Promise<DerivedSheet[]> {
  const { sheets } = await memory.read();
  return sheets.flatMap(({ mark }) => (mark === null ? [] : [mark.kind as DerivedSheet]));
}

const write = () => screen.getByRole('button', { name: '生成汇总' });

describe('汇总', () => {
  test('names the sheets with their sizes and what the ledger says of itself', async () => {
    await openSummary('sample-e');
    expect(screen.getByRole('checkbox', { name: '总览（打印 1 页）' })).toBeChecked();
    // 指标表 has 35 lines of indicators, rows 4 to 38.
    expect(screen.getByRole('checkbox', { name: '任务明细（35 行，别的表要用）' })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: '校验报告（14 处）' })).toBeChecked();
    expect(screen.getByRole('heading', { name: /预览\s+13 项任务/ })).toBeVisible();
    expect(screen.getByText(/^台账所标：/)).toHaveTextContent('正常推进 9');
  });

  test('writes the sheets, leaves the ledger alone and opens what it wrote', async () => {
    const opened = await openSummary('sample-e');
    const { user, memory } = opened;
    const [before] = (await memory.read()).sheets;
    await user.click(write());
    const heading = await screen.findByRole('heading', { name: '汇总已写入' });
    expect(heading).toHaveFocus();
    expect(screen.getByText(/台账没有改动/)).toBeVisible();
    const after = (await memory.read()).sheets;
    expect(after.find(({ name }) => name === '指标表')).toEqual(before);
    expect(await kindsIn(opened)).toEqual(expect.arrayContaining(['overview', 'tasks', 'report']));
    await user.click(screen.getByRole('button', { name: '校验报告' }));
    expect((await memory.activeCell())?.sheet).toBe('校验报告');
    await user.click(screen.getByRole('button', { name: '打开总览' }));
    expect((await memory.activeCell())?.sheet).toBe('总览');
    expect(screen.getByText(/还有 2 处强制、3 处核实没有处理/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '去处理' }));
    expect(await screen.findByRole('heading', { name: '不可提交' })).toHaveFocus();
  });

  test('writing again replaces what was written, also after a reason was kept', async () => {
    const opened = await openFindings('sample-c');
    const { user, memory } = opened;
    await user.click(screen.getByRole('button', { name: '下一处' }));
    await user.click(screen.getByRole('button', { name: '说明理由' }));
    await user.type(screen.getByRole('textbox', { name: '理由' }), '年初下达，尚无进度');
    await user.click(screen.getByRole('button', { name: '记下理由' }));
    await screen.findByText('已说明：');
    await user.click(screen.getByRole('tab', { name: '汇总' }));
    await screen.findByRole('checkbox', { name: /总览/ });
    await user.click(write());
    await screen.findByRole('heading', { name: '汇总已写入' });
    const names = (await memory.read()).sheets.map(({ name }) => name);
    await user.click(screen.getByRole('button', { name: '换选项再生成' }));
    await screen.findByRole('checkbox', { name: /总览/ });
    await user.click(write());
    await screen.findByRole('heading', { name: '汇总已写入' });
    expect((await memory.read()).sheets.map(({ name }) => name).sort()).toEqual(names.sort());
    await user.click(screen.getByRole('button', { name: '去处理' }));
    expect(await screen.findByText('已说明：')).toBeInTheDocument();
  });

  test('a sheet can be left out, but not one that another looks into', async () => {
    const opened = await openSummary('sample-e');
    const { user } = opened;
    expect(screen.getByRole('checkbox', { name: /任务明细/ })).toBeDisabled();
    await user.click(screen.getByRole('checkbox', { name: /校验报告/ }));
    expect(screen.getByRole('checkbox', { name: /校验报告/ })).not.toBeChecked();
    await user.click(write());
    await screen.findByRole('heading', { name: '汇总已写入' });
    const kinds = await kindsIn(opened);
    expect(kinds).toEqual(expect.arrayContaining(['overview', 'tasks']));
    expect(kinds).not.toContain('report');
  });

  test('without 督办清单 nothing on 总览 points to it', async () => {
    const { user, memory } = await openSummary('sample-e');
    await user.click(screen.getByRole('checkbox', { name: /督办清单/ }));
    await user.click(write());
    await screen.findByRole('heading', { name: '汇总已写入' });
    const { sheets } = await memory.read();
    const overview = sheets.find(({ mark }) => mark?.kind === 'overview');
    const texts = JSON.stringify(overview?.values);
    expect(texts).toContain('详见《责任单位》');
    expect(texts).not.toContain('督办清单');
  });

  test('another scheme counts at once, is kept in 设置 and takes its own limits along', async () => {
    const { user, settings } = await openSummary('sample-e');
    const limit = () => screen.getByRole('textbox', { name: /以上为进展缓慢/ });
    expect(limit()).toHaveValue('5');
    await user.selectOptions(screen.getByRole('combobox', { name: '状态方案' }), 'yinchuan');
    await waitFor(() => expect(limit()).toHaveValue('10'));
    expect((await settings()).join('\n')).toMatch(/状态方案 .* 银川/);
    await user.clear(limit());
    await user.type(limit(), '8{Enter}');
    expect(await screen.findByText('已记在“设置”里，按新的界限算')).toBeInTheDocument();
    await waitFor(async () =>
      expect((await settings()).find((row) => /进展缓慢/.test(row))).toContain('-8'),
    );
    expect(limit()).toHaveValue('8');
  });

  test('limits in the wrong order are not taken', async () => {
    const { user, settings } = await openSummary('sample-e');
    const serious = screen.getByRole('textbox', { name: /以上为严重滞后/ });
    await user.clear(serious);
    await user.type(serious, '3{Enter}');
    expect(screen.getByRole('alert')).toHaveTextContent('严重滞后的不能比进展缓慢的小');
    expect(await settings()).toEqual([]);
  });

  test('sheet by sheet while it is made; in the one write at the end there is no way back', async () => {
    const { user, host } = await openSummary('sample-e');
    const release = host.hold('apply');
    await user.click(write());
    await screen.findByRole('heading', { name: '正在写入' });
    expect(screen.queryByRole('button', { name: '取消' })).toBeNull();
    const rows = within(screen.getByRole('tabpanel')).getAllByRole('listitem');
    const texts = rows.map((row) => row.textContent);
    expect(texts).toEqual(expect.arrayContaining(['总览备好', '任务明细备好', '校验报告备好']));
    expect(texts.filter((text) => !text.endsWith('备好'))).toEqual([]);
    acted(release);
    await screen.findByRole('heading', { name: '汇总已写入' });
  });

  test('cancelled before, the workbook is as it was', async () => {
    const opened = await openSummary('sample-e');
    const { user, host, memory } = opened;
    const before = await memory.read();
    const release = host.hold('read');
    await user.click(write());
    await screen.findByRole('heading', { name: '正在生成汇总' });
    await user.click(screen.getByRole('button', { name: '取消' }));
    acted(release);
    expect(await screen.findByRole('checkbox', { name: /总览/ })).toBeChecked();
    expect(await memory.read()).toEqual(before);
    await user.click(write());
    expect(await screen.findByRole('heading', { name: '汇总已写入' })).toBeVisible();
  });
});
