import { screen, waitFor } from '@testing-library/react';
import { acted, cell, openFindings, shownCells, type OpenedPane } from '../support/pane/open-pane';

const RATE = '指标表!F21';
const STALE = /台账改过了/;

/** Longer than the pane rests before it follows a change. */
const rest = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 400));

function mendElsewhere({ host, memory }: OpenedPane): void {
  acted(() => host.elsewhere(() => memory.edit(cell(RATE), 0.87)));
}

test('what someone changes at another machine is told of, and read only when asked for', async () => {
  const opened = await openFindings('sample-e');
  const reads = opened.host.reads.length;
  mendElsewhere(opened);
  expect(await screen.findByText(STALE)).toBeVisible();
  await acted(rest);
  expect(opened.host.reads).toHaveLength(reads);
  expect(shownCells()).toContain(RATE);
  await opened.user.click(screen.getByRole('button', { name: '重新检查' }));
  await waitFor(() => expect(shownCells()).not.toContain(RATE));
  expect(screen.queryByText(STALE)).toBeNull();
});

test('what is changed here afterwards is followed, and theirs with it', async () => {
  const opened = await openFindings('sample-e');
  mendElsewhere(opened);
  opened.edit('指标表!A40', '备注');
  await waitFor(() => expect(shownCells()).not.toContain(RATE));
  expect(screen.queryByText(STALE)).toBeNull();
});

test('what comes from elsewhere while the pane reads is told of afterwards', async () => {
  const opened = await openFindings('sample-e');
  const release = opened.host.hold('read');
  const reads = opened.host.reads.length + 1;
  opened.edit('指标表!A40', '备注');
  await waitFor(() => expect(opened.host.reads).toHaveLength(reads));
  acted(() => opened.host.elsewhere(() => opened.memory.edit(cell('指标表!A41'), '别处')));
  release();
  expect(await screen.findByText(STALE)).toBeVisible();
  await acted(rest);
  expect(opened.host.reads).toHaveLength(reads);
});
