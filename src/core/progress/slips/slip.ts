import type { Figure, Ratio } from '../../ledger/figure';
import type { Indicator, IsoDate, Task } from '../../ledger/ledger';
import type { IndicatorProgress, TaskProgress } from '../../ledger/progress';
import type { Source, Sources } from '../../ledger/source';
import type { ReadText } from '../pairing/candidates';

/** What a sentence gets wrong, or what is odd about it. */
export interface Slip {
  /** Message of the check that tells of it. */
  readonly message: string;
  /** Where it is found, then what it rests on. */
  readonly at: Sources;
  readonly data: Readonly<Record<string, string | Figure | Ratio>>;
  /** Tells apart several of one task. */
  readonly about: string;
  /** Id of the indicator it is about; null for the task. */
  readonly indicator: string | null;
}

/** A task with its texts read. */
export interface TaskTexts {
  readonly task: Task;
  readonly progress: TaskProgress | null;
  readonly indicators: readonly Indicator[];
  readonly judged: ReadonlyMap<string, IndicatorProgress>;
  /** What is to be reached. */
  readonly targets: readonly ReadText[];
  /** What was reported. */
  readonly reports: readonly ReadText[];
  readonly asOf: IsoDate | null;
  readonly deadline: IsoDate | null;
  readonly year: number | null;
}

/** Looks at one task: its slips, or null where there was nothing to look at. */
export type Look = (texts: TaskTexts) => readonly Slip[] | null;

/** A place in a text. */
export function placeOf(
  { from }: ReadText,
  { span }: { readonly span: readonly [number, number] },
): Source {
  return { at: from.at, span };
}

/** Words of a text as people see them. */
export function quoted({ prose }: ReadText, from: number, to: number): string {
  return prose.text.slice(from, to).replace(/^[，。；：、\s]+|[，。；：、\s]+$/g, '');
}
