import { screen, waitFor, within } from '@testing-library/react';
import { openFindings, type OpenedPane } from '../support/pane/open-pane';

const form = () => ({
  state: screen.getByRole('combobox', { name: '改定为' }),
  reason: screen.getByRole('textbox', { name: '理由' }),
  keep: screen.getByRole('button', { name: '记下改定' }),
});

/** The tasks listed, each as its text. */
const listed = () => screen.getAllByRole('listitem').map(({ textContent }) => textContent);

async function openStates(name: string): Promise<OpenedPane> {
  const opened = await openFindings(name);
  await opened.user.click(screen.getByRole('button', { name: '状态不合实际？改定' }));
  expect(await screen.findByRole('heading', { name: '改定状态' })).toHaveFocus();
  await screen.findByRole('combobox', { name: '状态' });
  return opened;
}

describe('改定状态', () => {
  test('is set with a real reason only, kept in 设置, and taken back', async () => {
    const { user, settings } = await openStates('sample-e');
    await user.type(screen.getByRole('textbox', { name: '任务名里有' }), '健身');
    const [item] = screen.getAllByRole('listitem');
    if (item === undefined) throw new Error('no task of that name');
    const before = item.textContent;
    expect(before).not.toContain('长期保持');
    await user.click(within(item).getByRole('button', { name: /^改定/ }));
    expect(form().state).toHaveFocus();
    await user.click(form().keep);
    expect(screen.getByRole('alert')).toHaveTextContent('请选一个状态。');
    await user.selectOptions(form().state, 'standing');
    await user.type(form().reason, '核实无误');
    await user.click(form().keep);
    expect(screen.getByRole('alert')).toHaveTextContent('“核实无误”“属实”之类不算');
    await user.clear(form().reason);
    await user.type(form().reason, '建成后转入日常管护');
    await user.click(form().keep);
    expect(await screen.findByText(/人工改定：建成后转入日常管护/)).toBeInTheDocument();
    expect(listed()[0]).toContain('◇ 长期保持');
    await user.selectOptions(screen.getByRole('combobox', { name: '状态' }), '人工改定 1');
    expect(listed()).toHaveLength(1);
    await user.selectOptions(screen.getByRole('combobox', { name: '状态' }), '全部 13');
    const [row] = (await settings()).filter((one) => one.startsWith('状态改定'));
    expect(row).toContain('长期保持 | 建成后转入日常管护 | 完成÷目标=');
    await user.click(screen.getByRole('button', { name: /^撤回改定/ }));
    await waitFor(() => expect(listed()[0]).toBe(before));
    expect((await settings()).filter((one) => one.startsWith('状态改定'))).toEqual([]);
  });

  test('lapses once the figures that it rests on change', async () => {
    const { user, edit, memory } = await openStates('sample-e');
    await user.type(screen.getByRole('textbox', { name: '任务名里有' }), '健身');
    await user.click(screen.getAllByRole('button', { name: /^改定/ })[0] as HTMLElement);
    await user.selectOptions(form().state, 'standing');
    await user.type(form().reason, '建成后转入日常管护');
    await user.click(form().keep);
    await screen.findByText(/人工改定：/);
    await user.click(screen.getAllByRole('button', { name: /健身/ })[0] as HTMLElement);
    const at = await memory.activeCell();
    if (at === null) throw new Error('no cell is shown');
    edit(`${at.sheet}!E${at.row + 1}`, 1);
    await waitFor(() => expect(screen.queryByText(/人工改定：/)).toBeNull(), { timeout: 3000 });
  });

  test('tasks are found by state, and Esc closes the form alone', async () => {
    const { user } = await openStates('sample-e');
    const states = screen.getByRole('combobox', { name: '状态' });
    const all = listed().length;
    const serious = within(states).getByRole('option', { name: /▲ 进展缓慢 \d+/ });
    await user.selectOptions(states, serious);
    expect(listed()).toHaveLength(Number(/\d+$/.exec(serious.textContent)?.[0]));
    expect(listed().length).toBeLessThan(all);
    await user.click(screen.getAllByRole('button', { name: /^改定/ })[0] as HTMLElement);
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('button', { name: '记下改定' })).toBeNull();
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('heading', { name: '不可提交' })).toBeInTheDocument();
  });
});
