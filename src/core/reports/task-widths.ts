import { figureOf } from '../ledger/figure';
import type { Indicator } from '../ledger/ledger';
import { isTurn, type Steps } from '../run';
import type { Cell } from '../sheet/reference';
import type { Entries } from './entries';
import { figureText, roomOf } from './figure-format';
import { shownUnit } from './shown-unit';
import type { WidthsNeeded } from './task-columns';
import { sourceOf } from './task-source';
import { fittingWidth } from './text-width';
import { cellText } from './texts';

/** Pixels that the longest figures and links of 任务明细 take, none of which may wrap. */
export function* widthsNeeded(entries: Entries): Steps<WidthsNeeded> {
  const longest = { target: '', actual: '', source: '' };
  const noteFigure = (column: 'target' | 'actual', one: Indicator, factor: number | null): void => {
    const figure = figureOf(one[column]);
    const { length } = longest[column];
    if (figure === null || roomOf(figure, factor) <= length) return;
    const text = figureText(figure, factor);
    if (text.length > length) longest[column] = text;
  };
  const noteSource = (at: Cell): void => {
    const text = cellText(at, entries.single);
    if (text.length > longest.source.length) longest.source = text;
  };
  for (const [i, entry] of entries.tasks.entries()) {
    if (isTurn(i)) yield;
    for (const indicator of entry.indicators) {
      const { factor } = shownUnit(indicator);
      noteFigure('target', indicator, factor);
      noteFigure('actual', indicator, factor);
      noteSource(sourceOf(entry, indicator));
    }
    noteSource(sourceOf(entry, null));
  }
  return {
    target: fittingWidth([longest.target], 0),
    actual: fittingWidth([longest.actual], 0),
    source: fittingWidth([longest.source], 0),
  };
}
