import { SWAP_NAME, textFormula } from '../read/mark';
import { repoint, type Repoint } from './repoint';
import { isOwnDerived, isStage, type Directory, type ListedSheet } from '../read/directory';

/** An exchange of our earlier sheets for those of a run. */
export interface Swap {
  readonly run: string;
  /** Sheets that the run made. */
  readonly count: number;
  /** Sheets to take away. */
  readonly old: readonly { readonly id: string }[];
  /** Sheets to put into their places, by the name they have now. */
  readonly staged: readonly { readonly key: string; readonly name: string }[];
  /** The sheet to show at the end, by its final name. */
  readonly activate: string | null;
  /** Formulas of the user that name the old sheets. */
  readonly repoints: readonly Repoint[];
}

/** Says that an exchange begins: from here on it is finished, whatever happens. */
export function raiseFlag(context: Excel.RequestContext, { run, count }: Swap): void {
  context.workbook.names.add(SWAP_NAME, textFormula(`${run}|${count}`)).visible = false;
}

/**
 * Exchanges the sheets: shows, deletes, renames. The new sheets are touched first, so that
 * an exchange that comes late, after its sheets were removed, takes nothing away. One of them is seen
 * before the old ones go, since Excel keeps one sheet that can be seen.
 */
export function exchange(context: Excel.RequestContext, swap: Swap): void {
  const { worksheets, names } = context.workbook;
  for (const { key } of swap.staged) worksheets.getItem(key).visibility = 'Visible';
  repoint(context, swap.repoints);
  for (const { id } of swap.old) worksheets.getItem(id).delete();
  for (const { key, name } of swap.staged) worksheets.getItem(key).name = name;
  if (swap.activate !== null) worksheets.getItem(swap.activate).activate();
  names.getItem(SWAP_NAME).delete();
}

/** What is left to do of an exchange that was begun; `null` where its sheets are not all there. */
export function restOfSwap(directory: Directory): Swap | null {
  const { swap, sheets } = directory;
  if (swap === null) return null;
  const made = sheets.filter(
    (sheet) => sheet.run === swap.run && (isStage(sheet) || isPlaced(sheet)),
  );
  if (made.length !== swap.count) return null;
  return {
    run: swap.run,
    count: swap.count,
    old: sheets.filter((sheet) => isOwnDerived(sheet) && sheet.run !== swap.run),
    staged: made
      .filter(isStage)
      .map(({ id, mark, name }) => ({ key: id, name: mark?.name ?? name })),
    activate: null,
    repoints: [],
  };
}

function isPlaced({ mark, name }: ListedSheet): boolean {
  return mark !== null && mark.name === name;
}
