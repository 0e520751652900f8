import type { Task } from '../../ledger/ledger';
import type { AssessedLedger } from '../../ledger/progress';
import type { Source } from '../../ledger/source';
import { groupBy } from '../../ledger/group-by';
import { valueAt, type SheetSnapshot } from '../../sheet/snapshot';
import { readProse } from '../../text/prose/read-prose';
import type { ReadText } from '../pairing/candidates';
import { lookAtBases } from './denominators';
import { lookAtLabel } from './labels';
import { lookAtCounts } from './listed';
import { lookAtLast, lookAtLimit, lookAtOrder } from './nodes';
import {
  lookAtFinished,
  lookAtShortParts,
  lookAtSilence,
  lookAtSuperior,
  lookAtUnits,
  lookAtVague,
  lookAtVerbs,
} from './pairs';
import { lookAtParts } from './parts';
import { lookAtShares } from './percent';
import { lookAtPoints, lookAtSums, lookAtWholes } from './shares';
import type { Look, Slip, TaskTexts } from './slip';
import { lookAtForecast, lookAtMoney, lookAtStart } from './time';
import { lookAtPrices } from './unit-price';

export type { Slip } from './slip';

/** What looks at sentences, by the id of the check that tells of it. */
const LOOKS = {
  'forecast-within-deadline': lookAtForecast,
  'label-before-start': lookAtStart,
  'label-matches-prose': lookAtLabel,
  'nodes-increase': lookAtOrder,
  'nodes-reach-target': lookAtLast,
  'nodes-within-deadline': lookAtLimit,
  'prose-bases-agree': lookAtBases,
  'prose-counts-match': lookAtCounts,
  'prose-figure-exact': lookAtVague,
  'prose-figure-reported': lookAtSilence,
  'prose-finished-reached': lookAtFinished,
  'prose-money-after-start': lookAtMoney,
  'prose-parts-add-up': lookAtParts,
  'prose-parts-suffice': lookAtShortParts,
  'prose-percent-points': lookAtPoints,
  'prose-prices-multiply': lookAtPrices,
  'prose-rates-recompute': lookAtShares,
  'prose-shares-add-up': lookAtSums,
  'prose-shares-possible': lookAtWholes,
  'prose-target-own': lookAtSuperior,
  'prose-units-match': lookAtUnits,
  'prose-verbs-match': lookAtVerbs,
} satisfies Readonly<Record<string, Look>>;

/** Id of a check on sentences. */
export type SlipCheck = keyof typeof LOOKS;

/** What was found for one check, and at how many tasks there was something to look at. */
export interface Slips {
  readonly found: readonly { readonly task: Task; readonly slip: Slip }[];
  readonly passed: number;
}

/** Ledgers never change: their sentences are read once for all checks. */
const LOOKED = new WeakMap<AssessedLedger, Record<SlipCheck, Slips>>();

/** What the sentences of a ledger get wrong. All checks share one pass over the texts. */
export function slipsOf(ledger: AssessedLedger, sheet: SheetSnapshot, check: SlipCheck): Slips {
  const known = LOOKED.get(ledger) ?? lookAt(ledger, sheet);
  LOOKED.set(ledger, known);
  return known[check];
}

function lookAt(ledger: AssessedLedger, sheet: SheetSnapshot): Record<SlipCheck, Slips> {
  const ids = Object.keys(LOOKS) as SlipCheck[];
  const found = new Map(
    ids.map((id) => [id, { found: [] as { task: Task; slip: Slip }[], passed: 0 }]),
  );
  const indicators = groupBy(ledger.indicators, ({ task }) => task);
  for (const task of ledger.tasks) {
    const texts = textsOf(ledger, sheet, task, indicators.get(task.id) ?? []);
    if (texts === null) continue;
    for (const id of ids) {
      const slips = LOOKS[id](texts);
      const own = found.get(id);
      if (slips === null || own === undefined) continue;
      if (slips.length === 0) own.passed += 1;
      for (const slip of slips) own.found.push({ task, slip });
    }
  }
  return Object.fromEntries(found) as unknown as Record<SlipCheck, Slips>;
}

/** Texts without a numeral say nothing about figures. */
const NUMERAL = /[\d０-９二两三四五六七八九十百]/;

function textsOf(
  ledger: AssessedLedger,
  sheet: SheetSnapshot,
  task: Task,
  indicators: TaskTexts['indicators'],
): TaskTexts | null {
  if (task.progress.length === 0 && task.milestones.length === 0) return null;
  const read = (text: string, from: Source): ReadText => ({
    prose: readProse(text, ledger.year),
    from,
  });
  const reports = task.progress.map(({ text, from }) => read(text, from));
  const goals = [
    task.from,
    ...indicators.flatMap(({ target }) => (target?.kind === 'words' ? target.from[0] : [])),
  ];
  const targets = goals.flatMap((from): ReadText[] => {
    const value = valueAt(sheet, from.at.row, from.at.column);
    return typeof value === 'string' ? [read(value, { at: from.at })] : [];
  });
  const progress = ledger.progress.tasks.get(task.id) ?? null;
  const any =
    reports.some(({ prose }) => NUMERAL.test(prose.raw)) ||
    progress?.stated === 'on-track' ||
    targets.some(({ prose }) => prose.figures.length > 0);
  if (!any && task.milestones.length === 0) return null;
  return {
    task,
    progress,
    indicators,
    judged: ledger.progress.indicators,
    targets,
    reports,
    asOf: ledger.asOf.date,
    deadline: progress?.deadline ?? null,
    year: ledger.year,
  };
}
