import { figureOf } from '../ledger/figure';
import type { Indicator } from '../ledger/ledger';
import type { Candidate } from '../progress/pairing/candidates';
import { phrase } from '../progress/pairing/phrase';

type Unnumbered = Omit<Indicator, 'id' | 'key'>;

/** A target of a column of figures as figures of sentences are paired with it; null without one. */
export function columnTarget(
  indicator: Unnumbered,
): { readonly indicator: Unnumbered; readonly target: Candidate } | null {
  const figure = figureOf(indicator.target);
  if (figure === null || indicator.direction === 'at-most') return null;
  const { value, written, unit, decimals, bound, from } = figure;
  const [source] = from;
  // The name stands before the figure, so that the words of the pair say which target it is.
  const text = `${indicator.name}${figure.text}`;
  const place = {
    span: [0, figure.text.length] as const,
    from: indicator.name.length,
    to: text.length,
    part: 0,
    sentence: 0,
    clause: 0,
  };
  const common = {
    ...place,
    bracketed: false,
    written,
    decimals: decimals ?? 0,
    bound,
    high: null,
    goal: true,
    marked: false,
    verbs: false,
  };
  const words = {
    claim: 'stated',
    role: 'own',
    dealt: null,
    lead: [0, indicator.name.length] as const,
    tail: [text.length, text.length] as const,
  } as const;
  const share = unit?.kind === 'ratio';
  const prose = { raw: figure.text, text, figures: [], dates: [], heads: [] };
  return {
    indicator,
    target: {
      figure: share
        ? {
            kind: 'percentage',
            ...common,
            ...words,
            value,
            base: 'rate',
            points: false,
            name: indicator.name,
          }
        : {
            kind: 'quantity',
            ...common,
            ...words,
            value,
            unit: unit ?? indicator.unit,
            scaled: figure.step !== null,
          },
      text: { prose, from: source },
      phrase: phrase(indicator.name),
      topic: null,
      name: indicator.name,
      strong: true,
    },
  };
}

/** True where the candidate was made from this indicator. */
export function isFrom(indicator: Unnumbered, { text, name }: Candidate): boolean {
  const figure = figureOf(indicator.target);
  return (
    figure !== null &&
    indicator.source === 'columns' &&
    indicator.name === name &&
    figure.from[0] === text.from
  );
}
