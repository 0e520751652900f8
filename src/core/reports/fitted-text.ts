import { linesOf } from './row-height';
import { cut } from './texts';

/** A text cut with … so that it takes at most so many lines; `usablePx` as by `usableWidth`. */
export function cutToLines(text: string, usablePx: number, sizePt: number, lines: number): string {
  let shown = text;
  for (let length = Array.from(text).length - 1; length > 1; length--) {
    if (linesOf(shown, usablePx, sizePt) <= lines) return shown;
    shown = cut(text, length);
  }
  return shown;
}
