import type { Block, SheetDraft, Styled } from '../core';

/** How far the sheets are made: `done` of `sheets` are ready, the next one is being made. */
export interface Preparation {
  readonly sheets: readonly string[];
  readonly done: number;
}

/** Rows that are made between two looks at the clock. */
const ROWS_A_STEP = 50;

/**
 * Makes the rows of all drafts beforehand, a few at a time, so that the write itself only hands them over
 * and the thread is never held for long. Yields how far it got.
 */
export function* prepareSheets(
  drafts: readonly SheetDraft[],
): Generator<Preparation, readonly SheetDraft[], void> {
  const sheets = drafts.map(({ name }) => name);
  const ready: SheetDraft[] = [];
  for (const draft of drafts) {
    const blocks: Block[] = [];
    for (const block of draft.blocks) {
      yield { sheets, done: ready.length };
      blocks.push(yield* preparedBlock(block, { sheets, done: ready.length }));
    }
    ready.push({ ...draft, blocks });
  }
  return ready;
}

function* preparedBlock(block: Block, progress: Preparation): Generator<Preparation, Block, void> {
  const rows: (readonly Styled[])[] = [];
  const heights: number[] = [];
  for (let i = 0; i < block.rowCount; i += 1) {
    if (i % ROWS_A_STEP === ROWS_A_STEP - 1) yield progress;
    rows.push(block.row(i));
    heights.push(block.height(i));
  }
  return {
    ...block,
    row: (i) => rows[i] ?? block.row(i),
    height: (i) => heights[i] ?? block.height(i),
  };
}
