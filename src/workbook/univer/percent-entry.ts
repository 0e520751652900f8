import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { formatOfStyle } from './style';
import { typedPercent } from './typed-percent';
import type { UniverHost } from './univer-host';

/** Before Univer's own readers of what was typed. */
const FIRST = 100;

/** Reads numbers typed into cells with a per cent format as per cent. Ends when the function is called. */
export function readTypedPercents({ injector }: UniverHost): () => void {
  const { writeCellInterceptor } = injector.get(SheetInterceptorService);
  return writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { workbook, worksheet, row, col }, next) => {
      const style = workbook.getStyles().getStyleByCell(worksheet.getCellRaw(row, col));
      const share = cell?.f == null ? typedPercent(typedText(cell), formatOfStyle(style)) : null;
      if (share === null) return next(cell);
      return next({ ...cell, p: null, v: share, t: CellValueType.NUMBER });
    },
  });
}

function typedText(cell: Nullable<ICellData>): string {
  return (cell?.p?.body?.dataStream ?? String(cell?.v ?? '')).replace(/\r\n$/, '');
}
