import { figureOf } from './ledger/figure';
import type { Indicator } from './ledger/ledger';
import type { AssessedLedger } from './ledger/progress';
import type { Source } from './ledger/source';
import type { Review } from './review';
import type { Cell } from './sheet/reference';
import { valueAt, type Book } from './sheet/snapshot';
import type { Claim, FigureRole, ProseDate, ShareBase } from './text/prose/facts';
import { readProse } from './text/prose/read-prose';
import { baseOfScaled } from './text/units';
import type { Words } from './words';

/** A figure found in a sentence. */
export interface FoundFigure {
  readonly kind: 'quantity' | 'percentage' | 'date';
  readonly text: string;
  /** UTF-16 offsets in the raw text of the cell, end exclusive. */
  readonly span: readonly [from: number, to: number];
  /** In base units: 1.53万人 → 15300, 65.58% → 0.6558; a date as `YYYY-MM-DD`, null without a year. */
  readonly value: number | string | null;
  readonly unit: string | null;
  /** What the text says of it; null for dates. */
  readonly claim: Claim | null;
  readonly role: FigureRole | null;
  /** What a percentage is a share of. */
  readonly base: ShareBase | null;
  /** What a date is. */
  readonly meaning: ProseDate['meaning'] | null;
  /** The words that belong to it. */
  readonly about: string;
}

/** The figures of one cell. */
export interface CellFigures {
  readonly cell: Cell;
  readonly figures: readonly FoundFigure[];
}

/** A target and an actual put together from sentences. */
export interface FoundPair {
  readonly task: string;
  readonly name: string;
  readonly target: { readonly text: string; readonly from: Source } | null;
  readonly actual: { readonly text: string; readonly from: Source };
  readonly pairing: Indicator['pairing'];
  readonly confidence: number;
  readonly why: Words;
  readonly key: string;
}

/** Everything found in the sentences of a ledger. */
export interface LedgerFigures {
  readonly sheet: string;
  readonly title: string | null;
  readonly cells: readonly CellFigures[];
  readonly pairs: readonly FoundPair[];
}

/** What is read from the sentences of each ledger: figures cell by cell, then pairs task by task. */
export function figuresIn({ ledgers }: Review, book: Book): readonly LedgerFigures[] {
  return ledgers.map((ledger) => ({
    sheet: ledger.sheet,
    title: ledger.title,
    cells: cellsOf(ledger, book),
    pairs: ledger.tasks.flatMap(({ id, name }) =>
      ledger.indicators
        .filter(({ task }) => task === id)
        .flatMap((indicator) => pairOf(indicator, name)),
    ),
  }));
}

/** Columns whose texts are sentences. */
const SENTENCES: ReadonlySet<string> = new Set([
  'task',
  'item',
  'target',
  'actual',
  'progress',
  'deadline',
  'remark',
  'problem',
  'next-step',
]);

function cellsOf(ledger: AssessedLedger, book: Book): CellFigures[] {
  const sheet = book.sheets.find(({ name }) => name === ledger.sheet);
  if (sheet === undefined) return [];
  const columns = ledger.columns.filter(({ role }) => SENTENCES.has(role));
  const rows = [...ledger.rowKinds]
    .flatMap(([row, kind]) => (kind === 'data' ? row : []))
    .sort((a, b) => a - b);
  return rows.flatMap((row) =>
    columns.flatMap(({ column, role }): CellFigures[] => {
      const value = valueAt(sheet, row, column);
      const all = typeof value === 'string' ? figuresOf(value, ledger.year) : [];
      const figures = REPORTS.has(role) ? all : all.map(asPlanned);
      return figures.length === 0 ? [] : [{ cell: { sheet: sheet.name, row, column }, figures }];
    }),
  );
}

/** Roles whose texts report; the figures of all others are what is planned. */
const REPORTS: ReadonlySet<string> = new Set(['actual', 'progress', 'remark', 'problem']);

function asPlanned(figure: FoundFigure): FoundFigure {
  return figure.claim === null ? figure : { ...figure, claim: 'planned' };
}

/** Figures of one text in reading order. */
export function figuresOf(raw: string, year: number | null): readonly FoundFigure[] {
  const prose = readProse(raw, year);
  const shown = (from: number, to: number): string => raw.slice(from, to).replace(/\s+/g, '');
  const figures = prose.figures.map((figure): FoundFigure => ({
    kind: figure.kind,
    text: shown(...figure.span),
    span: figure.span,
    value: figure.value,
    unit:
      figure.kind === 'percentage'
        ? figure.points
          ? '百分点'
          : '%'
        : figure.unit === null
          ? null
          : baseOfScaled(figure.unit).name,
    claim: figure.claim,
    role: figure.role,
    base: figure.kind === 'percentage' ? figure.base : null,
    meaning: null,
    about: prose.text
      .slice(figure.lead[0], figure.tail[1])
      .replace(/^[，。；：、\s]+|[，。；：、\s]+$/g, ''),
  }));
  const dates = prose.dates.map(({ span, date, meaning, about }): FoundFigure => ({
    kind: 'date',
    text: shown(...span),
    span,
    value: date,
    unit: null,
    claim: null,
    role: null,
    base: null,
    meaning,
    about,
  }));
  return [...figures, ...dates].sort((a, b) => a.span[0] - b.span[0]);
}

function pairOf(indicator: Indicator, task: string): FoundPair[] {
  const { pair, pairing, confidence, name } = indicator;
  const target = figureOf(indicator.target);
  const actual = figureOf(indicator.actual) ?? figureOf(indicator.rate);
  if (pair === undefined || actual === null) return [];
  const shown = (figure: typeof actual): FoundPair['actual'] => ({
    text: figure.text,
    from: figure.from[0],
  });
  return [
    {
      task,
      name,
      target: target === null ? null : shown(target),
      actual: shown(actual),
      pairing,
      confidence,
      why: pair.why,
      key: pair.key,
    },
  ];
}
