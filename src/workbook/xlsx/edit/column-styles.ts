import type { XmlCursor } from '../scan/xml-cursor';

interface Columns {
  readonly first: number;
  readonly last: number;
  readonly style: number;
}

/** Styles that `col` elements give to cells which are not there yet. */
export class ColumnStyles {
  private readonly columns: Columns[] = [];

  /** Sees a `col` element whose open tag was just read. */
  see(cursor: XmlCursor): void {
    const number = (name: string): number => Number(cursor.attribute(name) ?? 0);
    this.columns.push({
      first: number('min') - 1,
      last: number('max') - 1,
      style: number('style'),
    });
  }

  at(column: number): number {
    const found = this.columns.find(({ first, last }) => column >= first && column <= last);
    return found?.style ?? 0;
  }
}
