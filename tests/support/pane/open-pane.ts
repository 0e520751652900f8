import { act, screen, within, type BoundFunctions, type queries } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseWorkbookText } from '../../../scripts/workbook-text/parse';
import { parseCell, valueAt, type Book, type Cell, type Scalar } from '../../../src/core';
import { mountPane, type PaneEnvironment, type PaneHandle } from '../../../src/taskpane/mount-pane';
import { openMemory, type MemoryWorkbook } from '../../../src/workbook/memory/memory-workbook';
import { FaultyWorkbook } from './faulty-workbook';

const SAMPLES = path.resolve(__dirname, '../../../assets/samples');

/** A sample of the project as a book. */
export function sample(name: string): Book {
  return parseWorkbookText(readFileSync(path.join(SAMPLES, `${name}.txt`), 'utf8'));
}

/** A cell written as people write it: `指标表!F21`. */
export function cell(text: string): Cell {
  const read = parseCell(text);
  if (read === null) throw new RangeError(`${text} is no cell`);
  return read;
}

/** A pane on the page, with the workbook under it. */
export interface OpenedPane {
  readonly handle: PaneHandle;
  readonly memory: MemoryWorkbook;
  readonly host: FaultyWorkbook;
  readonly user: UserEvent;
  readonly element: HTMLElement;
  /** Queries within the pane. */
  readonly pane: BoundFunctions<typeof queries>;
  /** What a user does in the workbook: types a value into a cell. */
  readonly edit: (at: string, value: Scalar) => void;
  /** Rows of 设置 below its headings, each as its cells joined by ` | `. */
  readonly settings: () => Promise<string[]>;
}

const opened: { handle: PaneHandle; element: HTMLElement }[] = [];

/** Mounts the pane over a book, in Chinese and light unless said otherwise; `before` prepares its host. */
export function openPane(
  book: Book,
  environment: Partial<PaneEnvironment> = {},
  before: (host: FaultyWorkbook) => void = () => undefined,
): OpenedPane {
  const memory = openMemory(book);
  const host = new FaultyWorkbook(memory);
  before(host);
  const element = document.createElement('div');
  document.body.append(element);
  const handle = acted(() =>
    mountPane(element, host, {
      language: 'zh-CN',
      theme: 'light',
      today: () => '2025-10-09',
      ...environment,
    }),
  );
  opened.push({ handle, element });
  return {
    handle,
    memory,
    host,
    element,
    user: userEvent.setup(),
    pane: within(element),
    edit: (at, value) => acted(() => memory.edit(cell(at), value)),
    async settings() {
      const { sheets } = await memory.read();
      const sheet = sheets.find(({ mark }) => mark?.kind === 'settings');
      const rows = sheet?.values.slice(3).map((_, i) => i + 3) ?? [];
      return rows.map((row) =>
        sheet === undefined
          ? ''
          : Array.from({ length: 7 }, (_, column) => valueAt(sheet, row, column))
              .map((value) => (typeof value === 'object' ? '' : String(value)))
              .join(' | '),
      );
    },
  };
}

/** Lets React finish what the work began, and gives what it returned. */
export function acted<T>(work: () => T): T {
  const results: T[] = [];
  act(() => void results.push(work()));
  const [result] = results;
  return result as T;
}

/** Opens a pane over a sample and goes to its findings. */
export async function openFindings(name: string): Promise<OpenedPane> {
  const opened = openPane(sample(name));
  await opened.user.click(await screen.findByRole('button', { name: '检查台账' }));
  await screen.findByRole('heading', { name: /可提交/ });
  return opened;
}

/** Findings on the page, as `cell` texts of their links, in order. */
export function shownCells(): string[] {
  return screen
    .getAllByRole('listitem')
    .filter((item) => item.dataset['finding'] !== undefined)
    .map((item) => within(item).getAllByRole('button')[0]?.textContent ?? '');
}

/** The current finding. */
export function currentItem(): HTMLElement {
  const found = screen
    .getAllByRole('listitem')
    .find((item) => item.getAttribute('aria-current') === 'true');
  if (found === undefined) throw new Error('no finding is the current one');
  return found;
}

afterEach(() => {
  for (const { handle, element } of opened.splice(0)) {
    acted(() => handle.unmount());
    element.remove();
  }
});
