import { screen, waitFor, within } from '@testing-library/react';
import { parseWorkbookText } from '../../scripts/workbook-text/parse';
import { WorkbookError } from '../../src/workbook/workbook-error';
import { cell, openPane, sample, type OpenedPane } from '../support/pane/open-pane';

/** Opens a pane over sample-b, whose first annex has two pairs in doubt, and goes to 核对数字. */
async function openPairs(environment: Parameters<typeof openPane>[1] = {}): Promise<OpenedPane> {
  const opened = openPane(sample('sample-b'), environment);
  await opened.user.click(
    await screen.findByRole('button', { name: /^核对数字$|^Check figures$/ }),
  );
  await screen.findByRole('radiogroup');
  return opened;
}

function rowsAbout(rows: readonly string[]): readonly string[] {
  return rows.filter((row) => row.startsWith('数字核对'));
}

/** `count` tasks whose figures are only begun. */
function manyTasks(count: number): ReturnType<typeof parseWorkbookText> {
  const names = '东西南北山水石林田园江河湖桥塔花草松柏竹';
  const rows = Array.from({ length: count }, (_, i) => {
    const name = `${names.charAt(i % 20)}${names.charAt(Math.floor(i / 20))}片区`;
    return `${i + 1} | ${name} | 改造${name}老旧小区${100 + i}户。 | 住建局 | 12月底 | 已开工${name}老旧小区${10 + i}户。 | 正在推进`;
  });
  return parseWorkbookText(`=== 台账
2026年青石县民生实事进展情况表
截至2026年6月30日
序号 | 实事名称 | 工作任务 | 责任单位 | 完成时限 | 进展情况 | 状态
${rows.join('\n')}
`);
}

describe('the way to 核对数字', () => {
  test('台账 says how many pairs there are and how many wait', async () => {
    openPane(sample('sample-b'));
    expect(await screen.findByText('从进展情况里取出 9 组数字，其中 2 组要您确认。')).toBeVisible();
  });

  test('问题 says it too, while there are any', async () => {
    const { user } = openPane(sample('sample-b'));
    await user.click(await screen.findByRole('button', { name: '检查台账' }));
    expect(await screen.findByText('有 2 组数字待核对，没有参加计算。')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '核对数字' }));
    expect(await screen.findByRole('heading', { name: '核对数字' })).toHaveFocus();
  });

  test('a ledger with columns of figures says nothing of it', async () => {
    openPane(sample('sample-e'));
    await screen.findByRole('heading', { name: /找到/ });
    expect(screen.queryByRole('button', { name: '核对数字' })).toBeNull();
  });

  test('where nothing is in doubt there is nothing to open', async () => {
    openPane(sample('sample-a'));
    expect(await screen.findByText(/组数字，没有要您确认的。/)).toBeVisible();
    expect(screen.queryByRole('button', { name: '核对数字' })).toBeNull();
  });
});

describe('a pair', () => {
  test('both sentences with the figures marked, the sum, the reason and how sure', async () => {
    await openPairs();
    expect(screen.getByRole('heading', { name: '核对数字' })).toHaveFocus();
    expect(screen.getByText('1 / 2')).toBeVisible();
    expect(screen.getByRole('heading', { name: /^附件1-3/ })).toBeVisible();
    const marks = Array.from(document.querySelectorAll('mark'));
    expect(marks.map((mark) => mark.textContent)).toEqual(['5200人', '3744人', '3692人']);
    expect(screen.getByText('3744 ÷ 5200 ＝ 72.0%')).toBeVisible();
    expect(screen.getByText('计量单位或用词相近，不能断定，请核对。程序把握不大。')).toBeVisible();
  });

  test('goes to the cells it stands in', async () => {
    const { user, memory } = await openPairs();
    await user.click(screen.getByRole('button', { name: '转到 附件1!B6' }));
    await waitFor(async () => expect(await memory.activeCell()).toEqual(cell('附件1!B6')));
    await user.click(screen.getByRole('button', { name: '转到 附件1!G6' }));
    await waitFor(async () => expect(await memory.activeCell()).toEqual(cell('附件1!G6')));
  });

  test('in English', async () => {
    await openPairs({ language: 'en-US' });
    expect(screen.getByText('3744 ÷ 5200 = 72.0%')).toBeVisible();
    expect(screen.getByText(/Unit or words are alike, .* not very sure\.$/)).toBeVisible();
    expect(screen.getByRole('radio', { name: /3744人.*done/ })).toBeChecked();
    expect(screen.getByRole('button', { name: 'Confirm, next' })).toBeVisible();
  });
});

describe('an answer', () => {
  test('确认 writes it into 设置, counts it, and shows the next pair with the focus where it was', async () => {
    const { user, settings } = await openPairs();
    const confirm = screen.getByRole('button', { name: '确认，看下一组' });
    await user.click(confirm);
    expect(await screen.findByText('2 / 2')).toBeVisible();
    expect(screen.getByRole('button', { name: '确认' })).toHaveFocus();
    expect(await screen.findByRole('status')).toHaveTextContent(
      /已采用，记在“设置”里。第 2 组，共 2 组/,
    );
    expect(rowsAbout(await settings())).toEqual([
      expect.stringMatching(/^数字核对 \| 2025年云溪县.* ⇔ 宫颈癌筛查3744人 \| 采用 \|/),
    ]);
    await user.click(screen.getByRole('button', { name: '上一组' }));
    expect(await screen.findByText(/已采用，参加计算。/)).toBeVisible();
  });

  test('不采用 leaves it out; the last one leads to the list', async () => {
    const { user, settings } = await openPairs();
    await user.click(screen.getByRole('button', { name: '不采用' }));
    await screen.findByText('2 / 2');
    await user.click(screen.getByRole('button', { name: '确认' }));
    expect(await screen.findByRole('heading', { name: '都核对过了' })).toBeVisible();
    expect(screen.getByRole('heading', { name: '核对数字' })).toHaveFocus();
    expect(screen.getByText(/采用 1 组，不采用 1 组/)).toBeVisible();
    expect(rowsAbout(await settings()).map((row) => row.split(' | ')[3])).toEqual([
      '不采用',
      '采用',
    ]);
    await user.click(within(document.body).getAllByRole('button', { name: '返回' })[0] as Element);
    expect(await screen.findByText(/没有要您确认的/)).toBeVisible();
  });

  test('another figure of the text takes the place of the one that was found', async () => {
    const { user, settings } = await openPairs();
    await user.click(screen.getByRole('radio', { name: /3692人/ }));
    expect(screen.getByText('3692 ÷ 5200 ＝ 71.0%')).toBeVisible();
    expect(screen.getByText('您另选的数，不是程序找到的那个。')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '确认，看下一组' }));
    await screen.findByText('2 / 2');
    await waitFor(async () =>
      expect(rowsAbout(await settings()).map((row) => row.split(' | ').slice(2, 4))).toEqual([
        [expect.stringContaining('宫颈癌筛查3744人'), '不采用'],
        [expect.stringContaining('乳腺癌筛查3692人'), '采用'],
      ]),
    );
  });

  test('另填 takes a figure that the text does not tell, and nothing that is no number', async () => {
    const { user, settings } = await openPairs();
    const field = screen.getByRole('textbox', { name: '另填的数（人）' });
    await user.type(field, '四千');
    expect(screen.getByRole('radio', { name: '另填' })).toBeChecked();
    await user.click(screen.getByRole('button', { name: '确认，看下一组' }));
    expect(screen.getByRole('alert')).toHaveTextContent('请填一个数，不带单位。');
    expect(field).toBeInvalid();
    expect(rowsAbout(await settings())).toEqual([]);
    await user.clear(field);
    await user.type(field, '4000');
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
    expect(screen.getByText('4000 ÷ 5200 ＝ 76.9%')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '确认，看下一组' }));
    await screen.findByText('2 / 2');
    expect(rowsAbout(await settings())[0]).toContain(' | 4000人 | 另填 | 宫颈癌筛查3744人 | ');
    await user.click(screen.getByRole('button', { name: '上一组' }));
    expect(await screen.findByText(/已采用，参加计算。/)).toBeVisible();
    expect(await screen.findByRole('textbox', { name: '另填的数（人）' })).toHaveValue('4000');
  });

  test('撤回 takes it away again', async () => {
    const { user, settings } = await openPairs();
    await user.click(screen.getByRole('button', { name: '确认，看下一组' }));
    await screen.findByText('2 / 2');
    await user.click(screen.getByRole('button', { name: '上一组' }));
    await user.click(await screen.findByRole('button', { name: '撤回' }));
    await waitFor(async () => expect(rowsAbout(await settings())).toEqual([]));
    expect(await screen.findByText(/程序把握不大/)).toBeVisible();
    expect(screen.queryByText(/已采用，参加计算/)).toBeNull();
  });
});

describe('全部采用', () => {
  test('says what it means and shows every sum before it writes; can be taken back at once', async () => {
    const { user, settings } = await openPairs();
    await user.click(screen.getByRole('button', { name: '全部采用' }));
    expect(
      await screen.findByRole('heading', { name: '把还没有核对的 2 组都采用？' }),
    ).toBeVisible();
    expect(screen.getByText(/从此参加完成率和状态的计算/)).toBeVisible();
    expect(screen.getByText('920 ÷ 1800 ＝ 51.1%')).toBeVisible();
    expect(rowsAbout(await settings())).toEqual([]);
    await user.click(screen.getByRole('button', { name: '采用这 2 组' }));
    expect(await screen.findByRole('heading', { name: '都核对过了' })).toBeVisible();
    expect(rowsAbout(await settings())).toHaveLength(2);
    await user.click(screen.getByRole('button', { name: '撤回刚才采用的 2 组' }));
    expect(await screen.findByRole('heading', { name: '还有 2 组没有核对' })).toBeVisible();
    expect(rowsAbout(await settings())).toEqual([]);
  });

  test('Esc is no', async () => {
    const { user, settings } = await openPairs();
    await user.click(screen.getByRole('button', { name: '全部采用' }));
    await screen.findByRole('heading', { name: /都采用？/ });
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('radiogroup')).toBeVisible();
    expect(rowsAbout(await settings())).toEqual([]);
  });

  test('200 of them', async () => {
    const { user, settings } = openPane(manyTasks(200));
    await user.click(await screen.findByRole('button', { name: '核对数字' }));
    expect(await screen.findByText('1 / 200')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '全部采用' }));
    expect(await screen.findAllByRole('listitem')).toHaveLength(200);
    await user.click(screen.getByRole('button', { name: '采用这 200 组' }));
    expect(await screen.findByRole('heading', { name: '都核对过了' })).toBeVisible();
    expect(rowsAbout(await settings())).toHaveLength(200);
  });
});

describe('by keyboard alone', () => {
  test('Alt with arrows steps, arrows choose a figure, Enter confirms, Esc goes back', async () => {
    const { user, settings } = await openPairs();
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(await screen.findByText('2 / 2')).toBeVisible();
    await user.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(await screen.findByText('1 / 2')).toBeVisible();
    screen.getByRole('radio', { name: /3744人/ }).focus();
    await user.keyboard('{ArrowDown}');
    expect(screen.getByRole('radio', { name: /3692人/ })).toBeChecked();
    await user.tab();
    expect(screen.getByRole('textbox', { name: '另填的数（人）' })).toHaveFocus();
    expect(screen.getByRole('radio', { name: /3692人/ })).toBeChecked();
    await user.tab();
    expect(screen.getByRole('button', { name: '确认，看下一组' })).toHaveFocus();
    await user.keyboard('{Enter}');
    await waitFor(async () => expect(rowsAbout(await settings())).toHaveLength(2));
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('heading', { name: '找到 2 张台账' })).toHaveFocus();
  });
});

describe('when something is in the way', () => {
  test.each(['sheet-protected', 'structure-protected', 'cell-being-edited'] as const)(
    '%s: the pair stays without an answer, and 重试 writes it',
    async (code) => {
      const { user, host, settings } = await openPairs();
      host.failOnce('apply', new WorkbookError(code, 'test', 'planted for the test'));
      await user.click(screen.getByRole('button', { name: '确认，看下一组' }));
      expect(await screen.findByRole('alert')).toHaveTextContent('没有写入任何内容。');
      expect(rowsAbout(await settings())).toEqual([]);
      await user.click(screen.getByRole('button', { name: '返回' }));
      expect(await screen.findByText('1 / 2')).toBeVisible();
      expect(screen.queryByText(/已采用/)).toBeNull();
      host.failOnce('apply', new WorkbookError(code, 'test', 'planted for the test'));
      await user.click(screen.getByRole('button', { name: '确认，看下一组' }));
      await user.click(await screen.findByRole('button', { name: '重试' }));
      expect(await screen.findByText('2 / 2')).toBeVisible();
      expect(rowsAbout(await settings())).toHaveLength(1);
    },
  );

  test('while it writes nothing else can be answered', async () => {
    const { user, host, settings } = await openPairs();
    const go = host.hold('apply');
    await user.click(screen.getByRole('button', { name: '确认，看下一组' }));
    await user.click(screen.getByRole('button', { name: '不采用' }));
    go();
    await screen.findByText('2 / 2');
    expect(rowsAbout(await settings())).toHaveLength(1);
  });

  test('a review that fails after the write keeps the answer and says that the texts are old', async () => {
    const { user, host } = await openPairs();
    const go = host.hold('apply');
    await user.click(screen.getByRole('button', { name: '确认，看下一组' }));
    host.failOnce('read', new WorkbookError('no-answer', 'test', ''));
    go();
    await screen.findByText('2 / 2');
    expect(await screen.findByText(/台账改过了，下面是改之前的文字和数字/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '上一组' }));
    expect(screen.getByText(/已采用，参加计算/)).toBeVisible();
    // It is read again by itself a little later.
    await waitFor(() => expect(screen.queryByText(/台账改过了/)).toBeNull(), { timeout: 10_000 });
    expect(screen.getByText(/已采用，参加计算/)).toBeVisible();
  });

  test('a sentence that is reworded meanwhile goes, and an older answer is told to be void', async () => {
    const { user, edit } = await openPairs();
    await user.click(screen.getByRole('button', { name: '确认，看下一组' }));
    await screen.findByText('2 / 2');
    edit('附件1!G6', '截至8月底，两项筛查正在组织。');
    expect(await screen.findByText('1 / 1')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '列出各组' }));
    expect(await screen.findByText(/“设置”里另有 1 条以前的确认/)).toBeVisible();
  });

  test('all sentences reworded: nothing is left to check', async () => {
    const { edit } = await openPairs();
    edit('附件1!G6', '两项筛查正在组织。');
    edit('附件1!G9', '正在招标。');
    expect(await screen.findByText('没有要核对的数字。')).toBeVisible();
  });
});
