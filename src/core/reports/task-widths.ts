import { figureOf, type Reading } from '../ledger/figure';
import type { Entries } from './entries';
import { figureText } from './figure-format';
import { shownUnit } from './shown-unit';
import type { WidthsNeeded } from './task-columns';
import { sourceOf } from './task-source';
import { fittingWidth } from './text-width';
import { cellText } from './texts';

/** Pixels that the longest figures and links of 任务明细 take, none of which may wrap. */
export function widthsNeeded(entries: Entries): WidthsNeeded {
  const longest = { target: '', actual: '', source: '' };
  const note = (column: keyof WidthsNeeded, text: string): void => {
    if (text.length > longest[column].length) longest[column] = text;
  };
  for (const entry of entries.tasks) {
    for (const indicator of entry.indicators) {
      const { factor } = shownUnit(indicator);
      note('target', textOf(indicator.target, factor));
      note('actual', textOf(indicator.actual, factor));
      note('source', cellText(sourceOf(entry, indicator), entries.single));
    }
    note('source', cellText(sourceOf(entry, null), entries.single));
  }
  return {
    target: fittingWidth([longest.target], 0),
    actual: fittingWidth([longest.actual], 0),
    source: fittingWidth([longest.source], 0),
  };
}

function textOf(reading: Reading | null, factor: number | null): string {
  const figure = figureOf(reading);
  return figure === null ? '' : figureText(figure, factor);
}
