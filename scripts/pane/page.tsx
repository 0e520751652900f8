import type { Book, Cell, Scalar } from '../../src/core';
import { mountPane, type PaneHandle } from '../../src/taskpane/mount-pane';
import { openMemory } from '../../src/workbook/memory/memory-workbook';
import type { Codec } from '../../src/workbook/xlsx/codec';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import { inflateSync, deflateSync } from 'fflate';

/** What the page offers to whoever drives it. */
interface DevelopmentPane {
  readonly pane: PaneHandle;
  edit(at: Cell, value: Scalar): void;
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
  const workbook = openMemory(book);
  const element = document.getElementById('pane');
  if (element === null) return;
  const pane = mountPane(element, workbook, {
    language: asked.get('language') === 'en-US' ? 'en-US' : 'zh-CN',
    theme: asked.get('theme') === 'dark' ? 'dark' : 'light',
    today: () => '2026-01-15',
  });
  window.livelihoodLedger = { pane, edit: (at, value) => workbook.edit(at, value) };
}

void open();
