import {
  isOwnSheet,
  type Edit,
  type SheetDraft,
  type SheetSnapshot,
  type Styled,
} from '../../core';
import type { XlsxWorkbook } from '../../workbook/xlsx/open-xlsx';
import { Unpacker, type CrossingCell } from './crossing';
import { differences } from './differences';
import type { EditHead } from './messages';

interface BlockRows {
  readonly rows: (readonly Styled[])[];
  readonly heights: number[];
}

/** What is to be saved, gathered piece by piece. */
export class Saving {
  private readonly unpacker = new Unpacker();
  private edits: readonly EditHead[] = [];
  private readonly rows = new Map<string, BlockRows>();
  private readonly sheets: { sheet: SheetSnapshot; values: SheetSnapshot['values'][number][] }[] =
    [];

  takeEdits(edits: readonly EditHead[]): void {
    this.edits = edits;
  }

  takeRows(
    draft: number,
    block: number,
    rows: readonly (readonly CrossingCell[])[],
    heights: readonly number[],
  ): void {
    const key = `${draft} ${block}`;
    const known = this.rows.get(key) ?? { rows: [], heights: [] };
    known.rows.push(...rows.map((row) => row.map((cell) => this.unpacker.unpack(cell))));
    known.heights.push(...heights);
    this.rows.set(key, known);
  }

  takeSheet(sheet: SheetSnapshot): void {
    this.sheets.push({ sheet, values: [] });
  }

  takeValues(rows: SheetSnapshot['values']): void {
    this.sheets[this.sheets.length - 1]?.values.push(...rows);
  }

  /**
   * Makes the cells of the user's sheets what they are on the page, then the edits that the page took, then
   * the cells of our own sheets. Parts that none of it touches keep their bytes.
   */
  async into(workbook: XlsxWorkbook): Promise<Uint8Array> {
    await this.adapt(workbook, (sheet) => !isOwnSheet(sheet));
    for (const edit of this.edits.map((head) => this.whole(head))) {
      await workbook.apply([edit], { basis: await workbook.read({ sheets: [] }) });
    }
    await this.adapt(workbook, isOwnSheet);
    return workbook.save();
  }

  private async adapt(
    workbook: XlsxWorkbook,
    belongs: (sheet: SheetSnapshot) => boolean,
  ): Promise<void> {
    const wanted = this.sheets.filter(({ sheet }) => belongs(sheet));
    const names = wanted.map(({ sheet }) => sheet.name);
    const book = await workbook.read({ sheets: names });
    const changes = wanted.flatMap(({ sheet, values }) => {
      const inFile = book.sheets.find(({ name }) => name === sheet.name);
      return inFile === undefined ? [] : differences(inFile, { ...sheet, values });
    });
    if (changes.length > 0) await workbook.apply([{ type: 'set-cells', changes }], { basis: book });
  }

  private whole(head: EditHead): Edit {
    if (head.type !== 'publish') return head;
    const drafts = head.drafts.map((draft, d): SheetDraft => ({
      ...draft,
      blocks: draft.blocks.map((block, b) => {
        const taken = this.rows.get(`${d} ${b}`);
        return {
          ...block,
          row: (i) => taken?.rows[i] ?? [],
          height: (i) => taken?.heights[i] ?? 0,
        };
      }),
    }));
    return { type: 'publish', drafts };
  }
}
