import type { Book, Cell, Scalar } from '../../src/core';
import { mountPane, type PaneHandle } from '../../src/taskpane/mount-pane';
import { openMemory } from '../../src/workbook/memory/memory-workbook';
import type { Codec } from '../../src/workbook/xlsx/codec';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import { WorkbookError, type WorkbookErrorCode } from '../../src/workbook/workbook-error';
import { deflateSync, inflateSync } from 'fflate';

/** What the page offers to whoever drives it. */
interface DevelopmentPane {
  readonly pane: PaneHandle;
  readonly edit: (at: Cell, value: Scalar) => void;
  /** The next write fails with this code. */
  readonly fail: (code: WorkbookErrorCode) => void;
}

declare global {
  interface Window {
    livelihoodLedger?: DevelopmentPane;
  }
}

/** Opens the workbook that the page names, in memory, and mounts the pane over it. */
async function open(): Promise<void> {
  const asked = new URLSearchParams(location.search);
  const bytes = new Uint8Array(await (await fetch('/book.xlsx')).arrayBuffer());
  const codec: Codec = {
    inflateRaw: (data) => inflateSync(data),
    deflateRaw: (data) => deflateSync(data),
  };
  const book: Book = await openXlsx(bytes, { codec }).read();
  const rows = Number(asked.get('rows') ?? 0);
  const workbook = openMemory(rows > 0 ? stretched(book, rows) : book);
  const element = document.getElementById('pane');
  if (element === null) return;
  const pane = mountPane(element, workbook, {
    language: asked.get('language') === 'en-US' ? 'en-US' : 'zh-CN',
    theme: asked.get('theme') === 'dark' ? 'dark' : 'light',
    today: () => '2026-01-15',
  });
  const apply = workbook.apply.bind(workbook);
  window.livelihoodLedger = {
    pane,
    edit: (at, value) => workbook.edit(at, value),
    fail(code) {
      workbook.apply = () => {
        workbook.apply = apply;
        return Promise.reject(new WorkbookError(code, 'memory', 'asked for by the page'));
      };
    },
  };
}

/** The first sheet with its rows of data over and over, each item under a name of its own. */
function stretched(book: Book, rows: number): Book {
  const [first, ...others] = book.sheets;
  if (first === undefined) return book;
  const head = first.values.slice(0, 3);
  const data = first.values.slice(3, -1);
  const values = Array.from({ length: rows }, (_, i) => {
    const row = data[i % data.length] ?? [];
    const round = Math.floor(i / data.length);
    return row.map((value, column) =>
      column === 1 && typeof value === 'string' ? `${value}${round}` : value,
    );
  });
  const merges = first.merges.filter(({ row }) => row < 3);
  return { ...book, sheets: [{ ...first, values: [...head, ...values], merges }, ...others] };
}

void open();
