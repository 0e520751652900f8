import { screen, waitFor } from '@testing-library/react';
import { FAILURE_WORDS } from '../../src/app/failure-words';
import { WorkbookError, type WorkbookErrorCode } from '../../src/workbook/workbook-error';
import { openFindings, openPane, sample } from '../support/pane/open-pane';

/** What hosts of a pane meet; the others are about files. */
const OF_HOSTS: readonly WorkbookErrorCode[] = [
  'cell-being-edited',
  'structure-protected',
  'sheet-filtered',
  'sheet-protected',
  'payload-too-large',
  'changed-meanwhile',
  'host-unavailable',
  'host-too-old',
  'no-answer',
  'name-taken',
];

describe('a failure', () => {
  test.each(OF_HOSTS)(
    '%s: what happened, that nothing changed, what to do; again it works',
    async (code) => {
      const { user, host, memory } = openPane(sample('sample-e'));
      await user.click(await screen.findByRole('button', { name: '去汇总' }));
      await user.click(await screen.findByRole('button', { name: '生成汇总' }));
      await screen.findByRole('heading', { name: '汇总已写入' });
      const before = await memory.read();
      host.failOnce('apply', new WorkbookError(code, 'test', 'planted for the test'));
      await user.click(screen.getByRole('button', { name: '换选项再生成' }));
      await user.click(await screen.findByRole('button', { name: '生成汇总' }));
      const alert = await screen.findByRole('alert');
      expect(alert).toHaveTextContent(FAILURE_WORDS[code].what.zh);
      expect(alert).toHaveTextContent('没有写入任何内容。');
      expect(screen.getByRole('tabpanel')).toHaveTextContent(FAILURE_WORDS[code].toDo.zh);
      expect(screen.getByRole('button', { name: '重试' })).toHaveFocus();
      expect(screen.getByText(new RegExp(`${code} \\(test\\)`))).not.toBeVisible();
      expect(await memory.read()).toEqual(before);
      await user.click(screen.getByRole('button', { name: '重试' }));
      expect(await screen.findByRole('heading', { name: '汇总已写入' })).toBeVisible();
    },
  );

  test('the keys to press stand out', async () => {
    const { user, host } = openPane(sample('sample-e'));
    await screen.findByRole('heading', { name: /找到/ });
    host.failOnce('apply', new WorkbookError('cell-being-edited', 'test', ''));
    await user.click(screen.getByRole('button', { name: '去汇总' }));
    await user.click(await screen.findByRole('button', { name: '生成汇总' }));
    const keys = await waitFor(() => {
      const found = Array.from(document.querySelectorAll('kbd'));
      expect(found).toHaveLength(2);
      return found;
    });
    expect(keys.map((key) => key.textContent)).toEqual(['Enter', 'Esc']);
  });

  test('in the first reading it can be tried again', async () => {
    const { user, host, handle } = await openUnread();
    await user.click(await screen.findByRole('button', { name: '重试' }));
    expect(await screen.findByRole('heading', { name: '找到 1 张台账' })).toBeVisible();
    expect(host.reads).toHaveLength(2);
    expect(handle).toBeDefined();
  });

  test('给管理员的信息 opens and holds the code; 返回 goes back to what was there', async () => {
    const { user, host } = await openFindings('sample-e');
    host.failOnce('read', new WorkbookError('no-answer', 'excel', 'sync took 30 s'));
    await user.click(screen.getByRole('tab', { name: /台账/ }));
    await user.click(await screen.findByRole('button', { name: '检查台账' }));
    const details = await screen.findByText('给管理员的信息');
    await user.click(details);
    expect(screen.getByText(/no-answer \(excel\)/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '返回' }));
    expect(await screen.findByRole('heading', { name: '不可提交' })).toBeVisible();
    expect(screen.getByText(/台账改过了/)).toBeVisible();
  });

  test('a cell being typed into while a change is followed is no failure: the reading comes later', async () => {
    const { host, edit } = await openFindings('sample-e');
    host.failOnce('read', new WorkbookError('cell-being-edited', 'test', ''));
    edit('指标表!F21', 0.87);
    expect(await screen.findByText(/台账改过了/)).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
    expect(await screen.findByRole('tab', { name: '问题 13' })).toBeVisible();
    expect(screen.queryByText(/台账改过了/)).toBeNull();
  });

  test('a bug is shown once, with what it said', async () => {
    const { user, host } = await openFindings('sample-e');
    host.failOnce('reveal', new TypeError('planted bug'));
    await user.click(screen.getByRole('button', { name: '下一处' }));
    expect(await screen.findByRole('alert')).toHaveTextContent('程序出了意外的错');
    expect(screen.getByText(/planted bug/)).toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '重试' }));
    expect(await screen.findByRole('heading', { name: '不可提交' })).toBeVisible();
  });
});

describe('a bug in a view', () => {
  test('is shown instead of an empty pane, and the pane comes back', async () => {
    const told = jest.spyOn(console, 'error').mockImplementation();
    let broken = true;
    const today = (): string => {
      if (broken) throw new RangeError('planted in a view');
      return '2025-10-09';
    };
    const { user } = openPane(sample('sample-e'), { today });
    expect(await screen.findByRole('alert')).toHaveTextContent('程序出了意外的错');
    expect(screen.getByText(/planted in a view/)).toBeInTheDocument();
    expect(told).toHaveBeenCalled();
    told.mockRestore();
    broken = false;
    await user.click(screen.getByRole('button', { name: '重试' }));
    expect(await screen.findByRole('heading', { name: '找到 1 张台账' })).toBeVisible();
  });
});

async function openUnread(): Promise<ReturnType<typeof openPane>> {
  const opened = openPane(sample('sample-e'), {}, (host) =>
    host.failOnce('read', new WorkbookError('cell-being-edited', 'test', '')),
  );
  await screen.findByRole('alert');
  return opened;
}
