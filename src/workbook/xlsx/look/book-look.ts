import type { BookLook } from '../../look';
import type { PartTable } from '../package/part-table';
import { WorkbookPart } from '../package/workbook-part';
import { digitWidth } from '../write/digit-width';
import { StyleSheet } from '../write/style-sheet';
import { readCellLooks } from './cell-looks';
import { Colours } from './colours';
import { scanLook } from './sheet-look';

/** Pixels of a digit where a file has no styles: Calibri 11. */
const PLAIN_DIGIT = 7;

/** How the workbook of a package looks. */
export function readLook(table: PartTable): BookLook {
  const workbook = new WorkbookPart(table);
  const [theme, part] = [workbook.partOfKind('theme'), workbook.partOfKind('styles')];
  const colours = new Colours(theme === null ? null : table.xml(theme));
  const styles = part === null ? null : new StyleSheet(table.xml(part));
  const context = {
    colours,
    digitWidth: styles === null ? PLAIN_DIGIT : digitWidth(styles),
  };
  const sheets = workbook
    .sheets()
    .flatMap(({ name, kind, part: sheet }) =>
      kind === 'worksheet' && sheet !== null && table.has(sheet)
        ? [scanLook(name, table.xml(sheet), context)]
        : [],
    );
  return { cells: styles === null ? [] : readCellLooks(styles, colours), sheets };
}
