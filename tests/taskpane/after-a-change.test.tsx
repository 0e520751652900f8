import { screen, waitFor } from '@testing-library/react';
import { currentItem, openFindings, openPane, sample } from '../support/pane/open-pane';

const press = (name: string | RegExp) => screen.getByRole('button', { name });

describe('after the clerk has changed the ledger', () => {
  test('the finding that comes up in place of the mended one is the next one', async () => {
    const { user, edit, memory } = await openFindings('sample-e');
    await user.click(press('下一处'));
    expect(currentItem()).toHaveTextContent('指标表!F21');
    edit('指标表!F21', 0.87);
    await waitFor(() => expect(currentItem()).toHaveTextContent('指标表!I32'), { timeout: 3000 });
    await user.click(press('下一处'));
    expect(currentItem()).toHaveTextContent('指标表!I32');
    expect(await memory.activeCell()).toEqual({ sheet: '指标表', row: 31, column: 8 });
    await user.click(press('下一处'));
    expect(currentItem()).not.toHaveTextContent('指标表!I32');
  });

  test('a summary that was written is said to be out of date, and made again at once', async () => {
    const { user, edit } = openPane(sample('sample-e'));
    await user.click(await screen.findByRole('button', { name: '去汇总' }));
    await screen.findByRole('checkbox', { name: /总览/ });
    expect(screen.queryByText(/将替换上次的/)).toBeNull();
    await user.click(press('生成汇总'));
    await screen.findByRole('heading', { name: '汇总已写入' });
    edit('总览!A1', '手工写的标题');
    edit('指标表!F21', 0.87);
    expect(
      await screen.findByRole('heading', { name: '台账已改动，汇总不是最新' }, { timeout: 3000 }),
    ).toBeVisible();
    await user.click(press('再生成'));
    expect(await screen.findByRole('heading', { name: '汇总已写入' })).toBeVisible();
  });

  test('what is typed into a summary sheet does not make the summary old', async () => {
    const { user, edit, host } = openPane(sample('sample-e'));
    await user.click(await screen.findByRole('button', { name: '去汇总' }));
    await screen.findByRole('checkbox', { name: /总览/ });
    await user.click(press('生成汇总'));
    await screen.findByRole('heading', { name: '汇总已写入' });
    await waitFor(() => expect(press('打开总览')).toBeEnabled());
    const reads = host.reads.length;
    edit('督办清单!H5', '约谈');
    await waitFor(() => expect(host.reads.length).toBeGreaterThan(reads), { timeout: 3000 });
    expect(screen.getByRole('heading', { name: '汇总已写入' })).toBeVisible();
  });

  test('before sheets of an earlier summary are replaced or deleted that is said', async () => {
    const first = openPane(sample('sample-e'));
    await first.user.click(await first.pane.findByRole('button', { name: '去汇总' }));
    await first.pane.findByRole('checkbox', { name: /总览/ });
    await first.user.click(first.pane.getByRole('button', { name: '生成汇总' }));
    await first.pane.findByRole('heading', { name: '汇总已写入' });
    await first.user.click(first.pane.getByRole('button', { name: '换选项再生成' }));
    expect(
      await first.pane.findByText(/将替换上次的 \d 张表。表里手工写的内容会丢失/),
    ).toBeVisible();
    await first.user.click(first.pane.getByRole('checkbox', { name: /校验报告/ }));
    expect(first.pane.getByText('上次的“校验报告”没有选，会删去。')).toBeVisible();
  });
});

test('one reason for all findings of a check', async () => {
  const { user, settings } = await openFindings('sample-e');
  await user.click(screen.getByRole('button', { name: /^提示/ }));
  await user.click(screen.getByRole('button', { name: /^核实/ }));
  await user.click(press('下一处'));
  await user.click(press('说明理由'));
  const all = screen.queryByRole('checkbox', { name: /同一项检查下其余/ });
  const others = Number(/其余 (\d+) 处/.exec(all?.parentElement?.textContent ?? '')?.[1] ?? 0);
  await user.type(screen.getByRole('textbox', { name: '理由' }), '汛期停工，县政府已批准延期');
  if (all !== null) await user.click(all);
  await user.click(press('记下理由'));
  expect(await screen.findByText(`其中 ${1 + others} 处已说明，仍列在下面。`)).toBeVisible();
  expect((await settings()).filter((row) => row.includes('汛期停工'))).toHaveLength(1 + others);
});
