import { screen, waitFor } from '@testing-library/react';
import { acted, cell, openPane, sample } from '../support/pane/open-pane';

async function openColumns(name: string, sheet: string) {
  const opened = openPane(sample(name));
  await opened.user.click(await screen.findByRole('button', { name: `核对列 ${sheet}` }));
  await screen.findByRole('combobox', { name: '台账' });
  return opened;
}

describe('核对列', () => {
  test('every column with its heading, its first value and what it was taken for', async () => {
    await openColumns('sample-b', '附件1');
    expect(screen.getByRole('heading', { name: '核对列' })).toHaveFocus();
    expect(screen.getByRole('combobox', { name: 'D 列“责任单位”的用途' })).toHaveDisplayValue(
      '责任单位',
    );
    const [first] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent('A');
    expect(first).toHaveTextContent('一、促进高质量充分就业');
  });

  test('a doubtful one says why', async () => {
    await openColumns('sample-b', '附件1');
    const remark = screen.getByRole('combobox', { name: 'H 列“备注”的用途' });
    expect(remark).toHaveDisplayValue('状态');
    expect(remark).toHaveAccessibleDescription(/^存疑：.*不对就改选。$/);
  });

  test('a correction is kept in 设置, counts, and can be undone', async () => {
    const { user, settings } = await openColumns('sample-b', '附件1');
    const remark = () => screen.getByRole('combobox', { name: 'H 列“备注”的用途' });
    await user.selectOptions(remark(), '备注');
    await user.click(screen.getByRole('button', { name: '用这些列' }));
    await waitFor(async () =>
      expect((await settings()).join('\n')).toMatch(/列角色 .* 备注 \| 备注/),
    );
    await waitFor(() => expect(remark()).not.toHaveAccessibleDescription());
    expect(remark()).toHaveDisplayValue('备注');
    await user.click(screen.getByRole('button', { name: '恢复自动识别' }));
    await waitFor(() => expect(remark()).toHaveDisplayValue('状态'));
    expect((await settings()).filter((row) => row.startsWith('列角色'))).toEqual([]);
  });

  test('another ledger can be chosen; Esc goes back', async () => {
    const { user } = await openColumns('sample-b', '附件1');
    await user.selectOptions(
      screen.getByRole('combobox', { name: '台账' }),
      '附件2（表头在第 3 行）',
    );
    expect(screen.getByRole('combobox', { name: 'B 列“工作任务”的用途' })).toBeVisible();
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('heading', { name: '找到 2 张台账' })).toHaveFocus();
  });
});

describe('解释此格', () => {
  test('a host’s command shows how a cell is read, also before the first review is done', async () => {
    const { handle } = openPane(sample('sample-e'));
    acted(() => handle.explainCell(cell('指标表!E21')));
    expect(await screen.findByRole('heading', { name: '解释此格' })).toHaveFocus();
    const facts = await screen.findByText(/指标表!E21/);
    expect(facts.closest('dl')).toHaveTextContent('就业帮扶行动');
    expect(facts.closest('dl')).toHaveTextContent('957÷1100');
  });

  test('from the first view for the cell that is selected', async () => {
    const { user, memory } = openPane(sample('sample-e'));
    await screen.findByRole('heading', { name: /找到/ });
    await user.click(screen.getByRole('button', { name: '解释此格' }));
    expect(await screen.findByText('请先选中一个单元格')).toBeInTheDocument();
    await memory.reveal(cell('指标表!G8'));
    await user.click(screen.getByRole('button', { name: '解释此格' }));
    expect(await screen.findByText(/指标表!G8/)).toBeVisible();
  });
});

test.each([
  [
    'a row of 任务明细 is explained by the cell of the ledger that it is about',
    '任务明细!C6',
    /列 |年度目标|完成数/,
  ],
  ['a cell of 总览 is none of a ledger', '总览!A1', /这是本工具写的表/],
])('%s', async (_, at, said) => {
  const { user, memory } = openPane(sample('sample-e'));
  await user.click(await screen.findByRole('button', { name: '去汇总' }));
  await user.click(await screen.findByRole('button', { name: '生成汇总' }));
  await screen.findByRole('heading', { name: '汇总已写入' });
  await memory.reveal(cell(at));
  await user.click(screen.getByRole('tab', { name: /台账/ }));
  await user.click(screen.getByRole('button', { name: '解释此格' }));
  expect((await screen.findAllByText(said))[0]).toBeVisible();
});

describe('the commands of a host', () => {
  test('check, next and summarize', async () => {
    const { handle, memory } = openPane(sample('sample-e'));
    acted(() => handle.start('check'));
    await screen.findByRole('heading', { name: '不可提交' });
    acted(() => handle.start('next'));
    await waitFor(async () => expect(await memory.activeCell()).toEqual(cell('指标表!F21')));
    acted(() => handle.start('summarize'));
    expect(await screen.findByRole('heading', { name: '汇总已写入' })).toBeVisible();
  });

  test('after unmounting nothing is followed and the page is empty', async () => {
    const { handle, element, host, edit } = openPane(sample('sample-e'));
    await screen.findByRole('heading', { name: /找到/ });
    acted(() => handle.unmount());
    expect(element).toBeEmptyDOMElement();
    edit('指标表!F21', 0.87);
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(host.reads).toHaveLength(1);
  });
});
