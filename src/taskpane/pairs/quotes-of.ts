import type { PairPlace } from '../../app/doubtful-pairs';
import { cellLabel, figureOf, type Cell, type PairChoice, type Source } from '../../core';
import { CLAUSES, quoted, SENTENCES, type Piece, type Span } from './quote';

/** The text of a cell; null where it holds none. */
export type TextAt = (cell: Cell) => string | null;

/** A text of the ledger as it is shown. */
export interface Quote {
  readonly cell: Cell;
  readonly pieces: readonly Piece[];
}

/** The texts of a pair (no figure is marked as its own where one is typed): where the target stands, and where the figures stand that may be its actual. */
export function quotesOf(
  { indicator }: PairPlace,
  choices: readonly PairChoice[],
  chosen: PairChoice | null,
  textAt: TextAt,
): { readonly target: Quote | null; readonly progress: readonly Quote[] } {
  const target = figureOf(indicator.target);
  return {
    target: target === null ? null : quote(target.from[0], [], CLAUSES, target.text, textAt),
    progress: progressQuotes(choices, choices.find((one) => one === chosen) ?? null, textAt),
  };
}

/** The chosen figure's text first, then the other texts that hold a figure to choose from. */
function progressQuotes(
  choices: readonly PairChoice[],
  chosen: PairChoice | null,
  textAt: TextAt,
): readonly Quote[] {
  const cells = new Map<string, Source[]>();
  for (const { figure } of [...choices].sort(
    (a, b) => Number(b === chosen) - Number(a === chosen),
  )) {
    const [source] = figure.from;
    const key = cellLabel(source.at);
    cells.set(key, [...(cells.get(key) ?? []), source]);
  }
  const own = chosen?.figure.from[0];
  return [...cells.values()].flatMap((sources) => {
    const [first, ...rest] = sources;
    if (first === undefined) return [];
    if (chosen !== null && first === own)
      return [quote(own, spansOf(rest), SENTENCES, chosen.figure.text, textAt)];
    const raw = textAt(first.at) ?? '';
    return [{ cell: first.at, pieces: quoted(raw, null, spansOf(sources), SENTENCES) }];
  });
}

function quote(
  { at, span }: Source,
  others: readonly Span[],
  limits: typeof CLAUSES,
  text: string,
  textAt: TextAt,
): Quote {
  const raw = textAt(at);
  if (raw === null || span === undefined) return { cell: at, pieces: [{ text, mark: 'pair' }] };
  return { cell: at, pieces: quoted(raw, span, others, limits) };
}

function spansOf(sources: readonly Source[]): readonly Span[] {
  return sources.flatMap(({ span }) => (span === undefined ? [] : [span]));
}
