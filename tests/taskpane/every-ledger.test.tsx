import { screen, within } from '@testing-library/react';
import { cellLabel, drain, review } from '../../src/core';
import { groupFindings } from '../../src/app/finding-groups';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import { codec } from '../support/codec';
import { realLedgers, samples } from '../support/corpus';
import { currentItem, openPane } from '../support/pane/open-pane';

describe.each([...samples(), ...(realLedgers() ?? [])])('$name', ({ bytes }) => {
  test('check, go through everything that is found, write the summary', async () => {
    const book = await openXlsx(bytes, { codec }).read();
    const found = drain(review(book, { asOf: null, sheets: null }));
    const order = groupFindings(found.findings).flatMap(({ findings }) => findings);
    const { user, memory } = openPane(book);
    const title = await screen.findByRole('heading', {
      name: `找到 ${found.ledgers.length} 张台账`,
    });
    expect(title).toBeVisible();
    await user.click(screen.getByRole('button', { name: '检查台账' }));
    await screen.findByRole('heading', { name: /可提交/ });
    expect(screen.getByRole('tab', { name: `问题 ${order.length}` })).toBeVisible();
    for (const [i, finding] of order.entries()) {
      await user.click(screen.getByRole('button', { name: '下一处' }));
      expect(screen.getByText(`${i + 1} / ${order.length}`)).toBeVisible();
      const [link] = within(currentItem()).getAllByRole('button');
      expect(link).toHaveTextContent(cellLabel(finding.at[0].at));
      expect(currentItem()).not.toHaveTextContent(/[{}]|undefined|NaN|null/);
      expect(await memory.activeCell()).toEqual(finding.at[0].at);
    }
    await user.click(screen.getByRole('tab', { name: '汇总' }));
    await user.click(await screen.findByRole('button', { name: '生成汇总' }));
    await screen.findByRole('heading', { name: '汇总已写入' });
    const after = await memory.read();
    expect(after.sheets.some(({ mark }) => mark?.kind === 'overview')).toBe(true);
    for (const sheet of book.sheets) {
      expect(after.sheets.find(({ name }) => name === sheet.name)).toEqual(sheet);
    }
  });
});
