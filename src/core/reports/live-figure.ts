import type { Figure, Reading } from '../ledger/figure';
import type { Scalar } from '../sheet/value';
import { clean } from '../text/decimal';
import { figureFormat, same } from './figure-format';
import type { Expression } from './formulas';
import type { LedgerLinks } from './ledger-links';
import { factorOf } from './shown-unit';
import { EMPTY } from './texts';

/** A target or an actual as 任务明细 shows it. */
export interface LiveFigure {
  /** A formula on the ledger's cell where that is numeric or empty, else the value itself. */
  readonly shown: Expression | Scalar;
  readonly value: Scalar;
  /** Number format; null where no number is shown. */
  readonly format: string | null;
}

/**
 * Target, actual or rate in a unit of this factor (null: the figure's own); `empty` where none is set.
 * A cell that is not set is linked too, so that a figure filled in later counts.
 */
export function liveFigure(
  reading: Reading | null,
  empty: string,
  factor: number | null,
  links: LedgerLinks,
): LiveFigure {
  if (reading === null) return fixed(empty);
  if (reading.kind === 'figure') return ofFigure(reading.figure, empty, factor, links);
  if (reading.kind === 'words') return fixed(shortWords(reading.text));
  const [{ at, span }] = reading.from;
  const otherwise = reading.kind === 'error' ? EMPTY.unusable : empty;
  if (reading.from.length > 1 || span !== undefined) return fixed(otherwise);
  const linked = links.to(at, links.rawAt(at), { scale: 1, empty, otherwise });
  return typeof linked.value === 'number'
    ? fixed(otherwise)
    : { shown: linked, value: linked.value, format: null };
}

function ofFigure(
  figure: Figure,
  empty: string,
  factor: number | null,
  links: LedgerLinks,
): LiveFigure {
  const size = factor ?? factorOf(figure.unit);
  const value = figure.value / size;
  const format = figureFormat(figure, value);
  const [{ at, span }] = figure.from;
  const raw = links.rawAt(at);
  const scale = typeof raw === 'number' ? scaleOf(raw, figure, size) : null;
  if (figure.from.length > 1 || span !== undefined || scale === null) {
    const shown = clean(value);
    return { shown, value: shown, format };
  }
  const linked = links.to(at, raw, { scale, empty, otherwise: EMPTY.unusable });
  return { shown: linked, value: linked.value, format };
}

/** What the raw number is to be multiplied by; null where the figure is not simply that number. */
function scaleOf(raw: number, figure: Figure, factor: number): number | null {
  const scales =
    figure.unit?.kind === 'ratio'
      ? ratioScales(raw, figure)
      : [clean(factorOf(figure.unit) / factor)];
  return scales.find((scale) => same(raw * scale, figure.value / factor)) ?? null;
}

/** A percentage is kept as 0.67 or as 67; of nought the number as written tells nothing. */
function ratioScales(raw: number, figure: Figure): readonly number[] {
  return raw === 0 ? [/[%％]/.test(figure.text) ? 1 : 0.01] : [1, 0.01];
}

/** Words in a column of figures, as far as four characters go; more is said to be 定性. */
function shortWords(text: string): string {
  const plain = text.replace(/\s+/g, '');
  return Array.from(plain).length <= 4 ? plain : '定性';
}

function fixed(value: Scalar): LiveFigure {
  return { shown: value, value, format: null };
}
