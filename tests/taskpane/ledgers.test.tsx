import { screen, within } from '@testing-library/react';
import { parseWorkbookText } from '../../scripts/workbook-text/parse';
import { WorkbookError } from '../../src/workbook/workbook-error';
import { acted, openPane, sample } from '../support/pane/open-pane';

describe('台账', () => {
  test('names every ledger with its title and how much it holds', async () => {
    openPane(sample('sample-b'));
    await screen.findByRole('heading', { name: '找到 2 张台账' });
    const [first, second] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent('2025年云溪县承担市重点民生实事督查台账');
    expect(first).toHaveTextContent('4 件实事，6 项任务，第 4—9 行');
    expect(second).toHaveTextContent('4 件实事，5 项任务');
  });

  test('says where the as-of date was taken from and goes there', async () => {
    const { user, memory } = openPane(sample('sample-b'));
    expect(await screen.findByRole('textbox', { name: '截至日期' })).toHaveValue('2025年8月31日');
    expect(screen.getByText(/表头没有写，取自/)).toHaveTextContent('请核对');
    await user.click(screen.getByRole('button', { name: '附件1!G4' }));
    expect(await memory.activeCell()).toEqual({ sheet: '附件1', row: 3, column: 6 });
  });

  test('a date that is typed counts for all ledgers; cleared, they speak for themselves again', async () => {
    const { user, settings } = openPane(sample('sample-b'));
    const field = await screen.findByRole('textbox', { name: '截至日期' });
    await user.clear(field);
    await user.type(field, '2025-9-30{Enter}');
    expect(await screen.findByText(/由您填写，记在“设置”里/)).toBeVisible();
    expect(field).toHaveValue('2025年9月30日');
    expect(await settings()).toHaveLength(2);
    await user.clear(field);
    await user.tab();
    expect(await screen.findByText(/表头没有写，取自/)).toBeVisible();
  });

  test('the date given last time is shown as such, can be confirmed, and taken away', async () => {
    const first = openPane(sample('sample-c'));
    await first.user.type(
      await first.pane.findByRole('textbox', { name: '截至日期' }),
      '2025-9-30{Enter}',
    );
    await first.pane.findByText(/由您填写/);
    expect((await first.settings())[0]).toContain('2025年9月30日 |  | 台账没有写');
    const book = await first.memory.read();
    acted(() => first.handle.unmount());

    const { user, pane, settings } = openPane(book);
    expect(await pane.findByDisplayValue('2025年9月30日')).toBeVisible();
    expect(pane.getByText(/上次填写的，记在“设置”里。请核对/)).toBeVisible();
    await user.click(pane.getByRole('button', { name: '就用这个日期' }));
    expect(await pane.findByText(/由您填写/)).toBeVisible();
    await user.clear(pane.getByRole('textbox', { name: '截至日期' }));
    await user.tab();
    expect(await pane.findByText(/没填就不判断/)).toBeVisible();
    expect((await settings()).join('')).not.toContain('2025年9月30日');
  });

  test('a date counts for now where it cannot be kept', async () => {
    const { user, host } = openPane(sample('sample-c'));
    const field = await screen.findByRole('textbox', { name: '截至日期' });
    host.failOnce('apply', new WorkbookError('structure-protected', 'memory', 'locked'));
    await user.type(field, '2025-9-30{Enter}');
    expect(await screen.findByText(/由您填写/)).toBeVisible();
    expect(await screen.findByText('截至日期这次有效，没能记进“设置”')).toBeInTheDocument();
  });

  test('the same day in another spelling is written as the pane writes it', async () => {
    const { user, host } = openPane(sample('sample-e'));
    const field = await screen.findByRole('textbox', { name: '截至日期' });
    await user.clear(field);
    await user.type(field, '2025-9-30{Enter}');
    expect(field).toHaveValue('2025年9月30日');
    expect(host.reads).toHaveLength(1);
  });

  test('what is no day is not taken', async () => {
    const { user, host } = openPane(sample('sample-b'));
    const field = await screen.findByRole('textbox', { name: '截至日期' });
    await user.clear(field);
    await user.type(field, '2025年2月30日{Enter}');
    expect(field).toBeInvalid();
    expect(screen.getByText(/不是日期/)).toBeVisible();
    expect(host.reads).toHaveLength(1);
  });

  test('today is offered where no date is stated, and only taken when asked', async () => {
    const { user } = openPane(sample('sample-c'));
    expect(await screen.findByRole('textbox', { name: '截至日期' })).toHaveValue('');
    await user.click(screen.getByRole('button', { name: '用今天（2025年10月9日）' }));
    expect(await screen.findByDisplayValue('2025年10月9日')).toBeVisible();
  });

  test('without a ledger every sheet is named with the reason, and the search can be repeated', async () => {
    const book = parseWorkbookText(
      ['=== Sheet1', '', '=== 通讯录', '姓名 | 电话', '何雨桐 | 1380000', ''].join('\n'),
    );
    const { user, memory } = openPane(book);
    await screen.findByRole('heading', { name: '没有找到台账' });
    const [first, second] = screen.getAllByRole('listitem');
    expect(first).toHaveTextContent('Sheet1空表');
    expect(second).toHaveTextContent('通讯录没有台账的表头');
    const rows = sample('sample-a').sheets[0];
    rows?.values.forEach((row, r) =>
      row.forEach((value, column) => {
        if (value !== null) memory.edit({ sheet: 'Sheet1', row: r, column }, value);
      }),
    );
    await user.click(screen.getByRole('button', { name: '重新查找' }));
    expect(await screen.findByRole('heading', { name: '找到 1 张台账' })).toBeVisible();
  });

  test('the tabs move by arrows and the panel is named by its tab', async () => {
    const { user } = openPane(sample('sample-e'));
    await screen.findByRole('heading', { name: '找到 1 张台账' });
    const tabs = within(screen.getByRole('tablist'));
    await user.click(tabs.getByRole('tab', { name: /台账/ }));
    await user.keyboard('{ArrowRight}');
    expect(tabs.getByRole('tab', { name: /问题/ })).toHaveFocus();
    expect(screen.getByRole('tabpanel', { name: /问题/ })).toBeVisible();
    await user.keyboard('{ArrowLeft}{ArrowLeft}');
    expect(tabs.getByRole('tab', { name: '汇总' })).toHaveAttribute('aria-selected', 'true');
  });

  test('the host’s own word and both languages', async () => {
    const notice = { zh: '这里不显示图表。', en: 'Charts are not shown here.' };
    const { handle } = openPane(sample('sample-e'), { notice });
    expect(await screen.findByText('这里不显示图表。')).toBeVisible();
    acted(() => handle.setLanguage('en-US'));
    expect(await screen.findByText('Charts are not shown here.')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Check the ledgers' })).toBeVisible();
    expect(screen.getByRole('textbox', { name: 'As of' })).toHaveValue('2025-09-30');
  });
});
