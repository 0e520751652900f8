import type { Bound, Unit } from '../../ledger/figure';
import type { IsoDate } from '../../ledger/ledger';
import type { DatePrecision } from '../date-words';

/**
 * What a text says about a figure.
 *
 * - `achieved`: done (完成筛查1140人, 5个台区已完工). `started`: begun (已开工16户), weaker than done.
 * - `early`, `partial`, `ongoing`: steps before, within or towards the thing (招标, 主体封顶, 正在).
 * - `remaining`, `planned`, `potential`: not done (剩余5个, 计划对3661户, 投用后可新增1080个).
 * - `stated`: named without a word that says it was done (建设周转宿舍1077套).
 */
export type Claim =
  | 'achieved'
  | 'started'
  | 'early'
  | 'partial'
  | 'ongoing'
  | 'remaining'
  | 'planned'
  | 'potential'
  | 'stated';

/** How a figure stands to those around it. */
export type FigureRole =
  /** Counts on its own. */
  | 'own'
  /** Some of what was said before: 其中新建159套. */
  | 'part'
  /** What another figure of the sentence is some of: 110个村已开工11个, 管道总长11.9公里. */
  | 'whole'
  /** Per head, per month, an average: 每人每月286元. */
  | 'standard'
  /** Against another period, or how much something changes: 增加165.25元. */
  | 'change'
  /** Which ones are meant: 20户以上自然村. */
  | 'limit'
  /** Of another year than the ledger's: 去年建成18个. */
  | 'earlier';

/** Where a fact stands. */
interface Placed {
  /** UTF-16 offsets in the raw text, end exclusive. */
  readonly span: readonly [from: number, to: number];
  /** Offsets in the running text. */
  readonly from: number;
  readonly to: number;
  /** Numbered part of the text it stands in, counted from 0. */
  readonly part: number;
  readonly sentence: number;
  readonly clause: number;
  /** In brackets. */
  readonly bracketed: boolean;
}

/** What quantities and percentages share. */
interface Counted extends Placed {
  readonly written: number;
  readonly decimals: number;
  readonly bound: Bound;
  /** Higher end of a range, as written; null for a single number. */
  readonly high: number | null;
  readonly claim: Claim;
  readonly role: FigureRole;
  /** The text itself names it as the goal: （年度目标为不少于70人）. */
  readonly goal: boolean;
  /** A word in its sentence says that it has happened: 已, 累计, 截至…. */
  readonly marked: boolean;
  /** A verb of its own stands in front of it. */
  readonly verbs: boolean;
  /** Its place in a list that 分别 opens, counted from 0, and how many there are; null elsewhere. */
  readonly dealt: readonly [index: number, count: number] | null;
  /** Words in front and behind that belong to it, in the running text. */
  readonly lead: readonly [from: number, to: number];
  readonly tail: readonly [from: number, to: number];
}

/** A quantity. */
export interface ProseQuantity extends Counted {
  readonly kind: 'quantity';
  /** In base units. */
  readonly value: number;
  readonly unit: Unit | null;
  readonly scaled: boolean;
}

/** What a percentage is a share of. */
export type ShareBase =
  /** The target: 占目标任务的76%, 完成68.22%. */
  | 'target'
  /** The work as a whole: 完成工程总量的60%. */
  | 'work'
  /** Something named in the text: 占总体长度99%. */
  | 'whole'
  /** A rate with a name: 筛查率65.58%. */
  | 'rate'
  /** Against another period: 同比下降21.1%. */
  | 'change'
  | 'other';

/** A percentage. */
export interface ProsePercentage extends Counted {
  readonly kind: 'percentage';
  /** As a share: 65.58% → 0.6558. */
  readonly value: number;
  readonly base: ShareBase;
  /** 个百分点. */
  readonly points: boolean;
  /** Name of the rate (筛查率); null where it has none. */
  readonly name: string | null;
}

/** A date or period. */
export interface ProseDate extends Placed {
  readonly kind: 'date';
  readonly date: IsoDate | null;
  readonly start: IsoDate | null;
  readonly precision: DatePrecision;
  /** What the date is: as of when, from when, when something is expected, or when it happened. */
  readonly meaning: 'as-of' | 'from' | 'expected' | 'by' | 'other';
  /** What is expected then, as far as it is told: 完工, 主体. */
  readonly about: string;
}

/** The words in front of a figure that belong to it. */
export function leadWords(
  { text }: Pick<Prose, 'text'>,
  { lead }: { readonly lead: readonly [from: number, to: number] },
): string {
  return text.slice(lead[0], lead[1]);
}

/** Everything read from one text. */
export interface Prose {
  readonly raw: string;
  /** The running text that `from` and `to` refer to. */
  readonly text: string;
  readonly figures: readonly (ProseQuantity | ProsePercentage)[];
  readonly dates: readonly ProseDate[];
  /** Ends of the sentences, in the running text. */
  readonly heads: readonly {
    readonly number: string;
    readonly level: 0 | 1;
    readonly from: number;
    readonly to: number;
  }[];
}
