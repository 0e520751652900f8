import {
  GENERAL,
  isStyledInput,
  STYLES,
  writtenBy,
  type Block,
  type Mark,
  type SheetDraft,
  type Styled,
  type StyleName,
  type Written,
} from '../../../core';

/** A sheet to be made, derived or of state. */
export type SheetPlan = Omit<SheetDraft, 'kind'> & { readonly kind: Mark['kind'] };

/** A cell to be written, in full. */
export interface PlannedCell {
  readonly written: Written;
  readonly style: StyleName;
  readonly format: string;
}

/** The cells of one row of a block; throws what the block throws. */
export function cellsOfRow(block: Block, i: number): readonly PlannedCell[] {
  const cells = block.row(i);
  if (cells.length > block.columnStyles.length) {
    throw new RangeError(`Row ${i} of a block has more cells than the block has columns.`);
  }
  return block.columnStyles.map((columnStyle, c) => plannedCell(cells[c] ?? null, columnStyle));
}

function plannedCell(cell: Styled, columnStyle: StyleName): PlannedCell {
  const styled = isStyledInput(cell) ? cell : { value: cell };
  const style = styled.style ?? columnStyle;
  const format = styled.format ?? STYLES[style].format ?? GENERAL;
  return { written: writtenBy(styled.value), style, format };
}
