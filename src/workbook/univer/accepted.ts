import type { Edit, PublishEdit, PutRowsEdit } from '../../core';

/**
 * The edits that a workbook on the page has taken, as far as its file needs them: what is published
 * last, with all that the page cannot show, and the rows put into state tables. Cells are not kept
 * here: what stands in them is read.
 */
export class Accepted {
  private readonly rows: PutRowsEdit[] = [];
  private published: PublishEdit | null = null;

  add(edits: readonly Edit[]): void {
    for (const edit of edits) {
      if (edit.type === 'put-rows') this.rows.push(edit);
      else if (edit.type === 'publish') this.published = edit;
    }
  }

  /** In the order in which they are to be made. */
  edits(): readonly Edit[] {
    return this.published === null ? [...this.rows] : [...this.rows, this.published];
  }
}
