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
import { lookAtStages } from './stages';
import { lookAtForecast, lookAtMoney, lookAtStart } from './time';
import { lookAtPrices } from './unit-price';

export type { Slip } from './slip';

/** What looks at sentences, and when it is worth while: by the words of the reports, or by what is known. */
interface Looker {
  readonly look: Look;
  /** The reports must hold this. */
  readonly words?: RegExp;
  /** The task must have this. */
  readonly when?: (texts: TaskTexts) => boolean;
}

const paired = ({ indicators }: TaskTexts): boolean =>
  indicators.some(({ source }) => source === 'prose');
const planned = ({ task }: TaskTexts): boolean => task.milestones.length > 0;

const staged = ({ indicators }: TaskTexts): boolean =>
  indicators.some(({ kind }) => kind === 'stages');

/** A price may stand in what is promised as well as in what is reported. */
const priced = ({ task }: TaskTexts): boolean =>
  /每|均/.test(task.text) || task.progress.some(({ text }) => /每|均/.test(text));

const PERCENT = /[%％]|百分之|[一-十]成/;

/** By the id of the check that tells of it. */
const LOOKS = {
  'forecast-within-deadline': {
    look: lookAtForecast,
    words: /预计|预期|计划|拟|力争|将于|将在|争取|确保|有望|下一步|[延迟][期]?[至到]/,
  },
  'label-before-start': {
    look: lookAtStart,
    when: ({ progress }) => progress?.stated === 'on-track',
    words: /请示|方案|设计|招标|可研|手续|前期|审批|评审/,
  },
  'label-matches-prose': { look: lookAtLabel, when: paired },
  'nodes-increase': { look: lookAtOrder, when: planned },
  'nodes-reach-target': { look: lookAtLast, when: planned },
  'nodes-reported': { look: lookAtStages, when: staged },
  'nodes-within-deadline': { look: lookAtLimit, when: planned },
  'prose-bases-agree': { look: lookAtBases, words: /[%％][^]*[%％][^]*[%％]/ },
  'prose-counts-match': { look: lookAtCounts, words: /[（(：:]|分别/ },
  'prose-figure-exact': { look: lookAtVague, when: paired },
  'prose-figure-reported': { look: lookAtSilence, when: paired },
  'prose-finished-reached': { look: lookAtFinished, when: paired, words: /已|均|全部|全面/ },
  'prose-money-after-start': { look: lookAtMoney, words: /支付|完成投资|支出|拨付/ },
  'prose-parts-add-up': {
    look: lookAtParts,
    words: /[（(]|其中|分别|包括|其余|剩余|余下|未|[镇乡村道区县]\s*\d/,
  },
  'prose-parts-suffice': { look: lookAtShortParts, words: /分别|各|其中|每/ },
  'prose-percent-points': {
    look: lookAtPoints,
    words: /(?:提高|提升|上升|增加|下降|降低|回落|下滑)了?\s*[\d０-９]/,
  },
  'prose-prices-multiply': { look: lookAtPrices, when: priced },
  'prose-rates-recompute': { look: lookAtShares, words: PERCENT },
  'prose-shares-add-up': { look: lookAtSums, words: /占[^]*[%％][^]*[%％][^]*[%％]/ },
  'prose-shares-possible': { look: lookAtWholes, words: PERCENT },
  'prose-target-own': { look: lookAtSuperior, when: paired },
  'prose-units-match': { look: lookAtUnits, when: paired },
  'prose-verbs-match': { look: lookAtVerbs, when: paired },
} satisfies Readonly<Record<string, Looker>>;

/** Id of a check on sentences. */
export type SlipCheck = keyof typeof LOOKS;

/** What was found for one check, and at how many tasks there was something to look at. */
export interface Slips {
  readonly found: readonly { readonly task: Task; readonly slip: Slip }[];
  readonly passed: number;
}

/** Ledgers never change: their sentences are read once for all checks. */
const LOOKED = new WeakMap<AssessedLedger, Record<SlipCheck, Slips>>();

/** Tasks between two turns of the caller. */
const TASKS_A_STEP = 100;

/** What the sentences of a ledger get wrong. All checks share one pass over the texts; it yields turns. */
export function* slipsOf(
  ledger: AssessedLedger,
  sheet: SheetSnapshot,
  check: SlipCheck,
): Generator<undefined, Slips, void> {
  const known = LOOKED.get(ledger) ?? (yield* lookAt(ledger, sheet));
  LOOKED.set(ledger, known);
  return known[check];
}

function* lookAt(
  ledger: AssessedLedger,
  sheet: SheetSnapshot,
): Generator<undefined, Record<SlipCheck, Slips>, void> {
  const lookers: readonly (readonly [SlipCheck, Looker])[] = Object.entries(LOOKS) as [
    SlipCheck,
    Looker,
  ][];
  const found = Object.fromEntries(
    lookers.map(([id]) => [id, { found: [] as { task: Task; slip: Slip }[], passed: 0 }]),
  ) as Record<SlipCheck, { found: { task: Task; slip: Slip }[]; passed: number }>;
  const indicators = groupBy(ledger.indicators, ({ task }) => task);
  for (const [done, task] of ledger.tasks.entries()) {
    if (done % TASKS_A_STEP === TASKS_A_STEP - 1) yield;
    if (task.progress.length === 0 && task.milestones.length === 0) continue;
    const texts = new Texts(ledger, sheet, task, indicators.get(task.id) ?? []);
    for (const [id, { look, words, when }] of lookers) {
      if (when?.(texts) === false || words?.test(texts.words) === false) continue;
      const slips = look(texts);
      if (slips === null) continue;
      if (slips.length === 0) found[id].passed += 1;
      for (const slip of slips) found[id].found.push({ task, slip });
    }
  }
  return found;
}

/** A task's texts, each read when it is first asked for. */
class Texts implements TaskTexts {
  readonly judged: TaskTexts['judged'];
  readonly progress: TaskTexts['progress'];
  readonly asOf: TaskTexts['asOf'];
  readonly deadline: TaskTexts['deadline'];
  readonly year: TaskTexts['year'];
  /** All that was reported, unread. */
  readonly words: string;
  private readReports: readonly ReadText[] | null = null;
  private readTargets: readonly ReadText[] | null = null;

  constructor(
    ledger: AssessedLedger,
    private readonly sheet: SheetSnapshot,
    readonly task: Task,
    readonly indicators: TaskTexts['indicators'],
  ) {
    this.judged = ledger.progress.indicators;
    this.progress = ledger.progress.tasks.get(task.id) ?? null;
    this.asOf = ledger.asOf.date;
    this.deadline = this.progress?.deadline ?? null;
    this.year = ledger.year;
    this.words = task.progress.map(({ text }) => text).join('\n');
  }

  get reports(): readonly ReadText[] {
    this.readReports ??= this.task.progress.map(({ text, from }) => this.read(text, from));
    return this.readReports;
  }

  get targets(): readonly ReadText[] {
    this.readTargets ??= this.goals();
    return this.readTargets;
  }

  private goals(): readonly ReadText[] {
    const worded = this.indicators.flatMap(({ target }) =>
      target?.kind === 'words' ? target.from[0] : [],
    );
    return [this.task.from, ...worded].flatMap(({ at }): ReadText[] => {
      const value = valueAt(this.sheet, at.row, at.column);
      return typeof value === 'string' ? [this.read(value, { at })] : [];
    });
  }

  private read(text: string, from: Source): ReadText {
    return { prose: readProse(text, this.year), from };
  }
}
