import {
  isOwnDerivedSheet,
  summarySteps,
  type Book,
  type DerivedSheet,
  type Review,
  type SheetDraft,
} from '../core';
import { drain, type Pace } from './pace';
import type { Reviewed } from './review-workbook';

/** What the size of a sheet counts. */
export type Measure = 'pages' | 'rows' | 'units' | 'people' | 'tasks' | 'places';

/** A sheet that the summary would write. */
export interface PlannedSheet {
  readonly kind: DerivedSheet;
  readonly name: string;
  readonly size: { readonly measure: Measure; readonly count: number };
}

const MEASURES: Readonly<Record<DerivedSheet, Measure>> = {
  overview: 'pages',
  tasks: 'rows',
  units: 'units',
  leaders: 'people',
  supervision: 'tasks',
  report: 'places',
};

/** All sheets of a summary. */
export const SHEETS = Object.keys(MEASURES) as readonly DerivedSheet[];

/** Sheets whose formulas look into another one: without that they would show errors. */
const NEEDS: Readonly<Partial<Record<DerivedSheet, DerivedSheet>>> = {
  overview: 'tasks',
  units: 'tasks',
  leaders: 'tasks',
  supervision: 'tasks',
};

/** The sheets that a summary of this review writes, with their sizes; empty without a ledger. */
export async function planSummary(
  { book, review }: Reviewed,
  pace: Pace,
): Promise<readonly PlannedSheet[]> {
  if (review.ledgers.length === 0) return [];
  const edits = await drain(
    summarySteps(review, book),
    pace,
    () => undefined,
    () => undefined,
  );
  return planned(
    edits.flatMap((edit) => (edit.type === 'publish' ? edit.drafts : [])),
    review,
  );
}

/** Name and size of drafts that a review gave. */
export function planned(drafts: readonly SheetDraft[], review: Review): readonly PlannedSheet[] {
  return drafts.map((draft) => ({
    kind: draft.kind,
    name: draft.name,
    size: { measure: MEASURES[draft.kind], count: countOf(draft, review) },
  }));
}

/** The kinds to write when the user left some out: what a chosen sheet looks into comes along. */
export function chosenKinds(
  planned: readonly DerivedSheet[],
  leftOut: ReadonlySet<DerivedSheet>,
): ReadonlySet<DerivedSheet> {
  const chosen = new Set(planned.filter((kind) => !leftOut.has(kind)));
  for (const kind of [...chosen]) {
    const needed = NEEDS[kind];
    if (needed !== undefined && planned.includes(needed)) chosen.add(needed);
  }
  return chosen;
}

/** Sheets of an earlier summary by name: those written anew, and those taken away without. */
export function replacedSheets(
  { sheets }: Book,
  chosen: ReadonlySet<DerivedSheet>,
): { readonly replaced: readonly string[]; readonly deleted: readonly string[] } {
  const old = sheets.filter(isOwnDerivedSheet);
  const stays = ({ mark }: (typeof old)[number]): boolean =>
    [...chosen].some((kind) => kind === mark?.kind);
  return {
    replaced: old.filter(stays).map(({ name }) => name),
    deleted: old.filter((sheet) => !stays(sheet)).map(({ name }) => name),
  };
}

/** True where another chosen sheet looks into this one, so that it cannot be left out. */
export function isNeeded(kind: DerivedSheet, chosen: ReadonlySet<DerivedSheet>): boolean {
  return [...chosen].some((other) => NEEDS[other] === kind);
}

/** Rows below the headings; for a report every finding counts, for a page its height in pages. */
function countOf({ kind, page, filter }: SheetDraft, { findings }: Review): number {
  if (kind === 'report') return findings.length;
  if (kind === 'overview') return page.high ?? 1;
  return filter === null ? 0 : filter.rows - 1;
}
