import { CellValueType, type ICellData, type Nullable } from '@univerjs/core';
import { AFTER_CELL_EDIT, SheetInterceptorService } from '@univerjs/preset-sheets-core';
import { formatOfStyle } from './style';
import type { UniverHost } from './univer-host';

/** Before Univer's own readers of what was typed. */
const FIRST = 100;

/** A number as people type it; one with a per cent sign says itself what it is. */
const NUMBER = /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?$/;

/**
 * What a number means that is typed into a cell with a per cent format, as Excel and WPS take it: 111.67 is
 * 111.67 %, and so is every number from 1 on; numbers below 1 are shares (0.8 is 80 %). Null where the
 * text is read as elsewhere. Source: Microsoft, Advanced options, “Enable automatic percent entry”.
 */
export function typedPercent(text: string, format: string): number | null {
  const pattern = format.replace(/"[^"]*"|\\./g, '');
  if (!pattern.includes('%') || !NUMBER.test(text.trim())) return null;
  const number = Number(text.trim().replace(/,/g, ''));
  return Math.abs(number) < 1 ? null : Number((number / 100).toPrecision(15));
}

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
