import {
  contains,
  isStyledInput,
  quoteSheet,
  writtenBy,
  type Area,
  type Block,
  type ChartDraft,
  type Scalar,
} from '../../../core';
import { Relationships } from '../package/relationships';
import { chartPart } from '../write/chart-part';
import type { ChartCells } from '../write/chart-series';
import { drawingPart } from '../write/drawing-part';
import type { SheetLayout } from '../write/sheet-layout';
import { fixedAddress } from '../write/sheet-part';
import type { EditSession } from './edit-session';

const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** Adds the charts of a sheet; the id of the relationship to their drawing, `null` without charts. */
export function addCharts(
  session: EditSession,
  sheetPart: string,
  layout: SheetLayout,
  charts: readonly ChartDraft[],
): string | null {
  if (charts.length === 0) return null;
  const drawing = session.freePart('drawings/drawing');
  const relationships = new Relationships(session.table, drawing);
  const placed = charts.map((draft) => {
    const part = session.freePart('charts/chart');
    session.table.put(part, chartBytes(session, layout, draft));
    session.contentTypes.set(part, CHART_TYPE);
    return { draft, id: relationships.add(session.relationshipType('chart'), part) };
  });
  session.table.put(drawing, drawingPart(placed, session.workbook.dialect));
  session.contentTypes.set(drawing, DRAWING_TYPE);
  relationships.save();
  const ofSheet = new Relationships(session.table, sheetPart);
  const id = ofSheet.add(session.relationshipType('drawing'), drawing);
  ofSheet.save();
  return id;
}

function chartBytes(session: EditSession, layout: SheetLayout, draft: ChartDraft): Uint8Array {
  const cells = (area: Area): ChartCells => ({
    formula: `${quoteSheet(layout.name)}!${fixedAddress(area)}`,
    values: valuesIn(layout.blocks, area),
  });
  const series = draft.series.map(({ values }) => cells(values));
  const categories = cells(draft.categories);
  return chartPart(draft, { categories, series }, session.workbook.dialect);
}

/** What the cells of the area will hold, row by row: a chart states it beside the address. */
function valuesIn(blocks: readonly Block[], area: Area): Scalar[] {
  const rows = Array.from({ length: area.rows }, (_, r) => area.row + r);
  const columns = Array.from({ length: area.columns }, (_, c) => area.column + c);
  return rows.flatMap((row) => columns.map((column) => valueIn(blocks, row, column)));
}

function valueIn(blocks: readonly Block[], row: number, column: number): Scalar {
  const block = blocks.find(({ at, rowCount, columnStyles }) =>
    contains(
      { row: at[0], column: at[1], rows: rowCount, columns: columnStyles.length },
      row,
      column,
    ),
  );
  const cell = block?.row(row - block.at[0])[column - block.at[1]] ?? null;
  return writtenBy(isStyledInput(cell) ? cell.value : cell).value;
}
