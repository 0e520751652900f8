import type { InheritedCells } from './inherited';
import type { Area, Cell } from '../sheet/reference';
import type { Words } from '../words';
import type { Figure, Reading, Unit } from './figure';
import type { Role } from './role';
import type { Source, Sources } from './source';
import type { State } from './state';

/** Calendar day `YYYY-MM-DD`. */
export type IsoDate = string;

/** First and last row, 0-based, inclusive. */
export type RowSpan = readonly [first: number, last: number];

/** A column and the role it plays. */
export interface Column {
  /** 0-based column of the sheet. */
  readonly column: number;
  /** Heading as meant: white space within words taken out, levels joined by ` / `. */
  readonly header: string;
  /** The heading cells, outermost first. */
  readonly headerCells: readonly Cell[];
  readonly role: Role;
  /** 0…1; below 0.6 the pane marks it as doubtful. */
  readonly confidence: number;
  readonly basis: 'heading' | 'content' | 'corrected';
  /** Why it is in doubt, or what decided; null where the heading alone says it. */
  readonly reason: Words | null;
  /** Heading over a group of columns that belong to one indicator (region tables); else null. */
  readonly group: string | null;
  /** Last day of the period the column stands for (7月, 一季度); else null. */
  readonly periodEnd: IsoDate | null;
}

/** An organisation as written and as compared. */
export interface Organisation {
  /** As written, spaces taken out: 住建局. */
  readonly name: string;
  /** The same for all spellings of one organisation: 住房和城乡建设局. */
  readonly canonical: string;
  readonly from: Source;
}

/** A person as written, padding taken out. */
export interface Person {
  readonly name: string;
  readonly from: Source;
}

/** A date found in a deadline cell; `date` null where none can be read. */
export interface Deadline {
  readonly date: IsoDate | null;
  readonly text: string;
  readonly from: Source;
}

/** A dated milestone, with the share or the values due by then. */
export interface Milestone {
  readonly date: IsoDate;
  readonly text: string;
  /** 0…1 of the whole, null where the node carries none. */
  readonly share: number | null;
  readonly values: readonly {
    readonly indicator: string;
    /** Further indicators of the same target (宫颈癌, 乳腺癌各3800人). */
    readonly also?: readonly string[];
    readonly value: number;
    readonly unit: Unit | null;
    /** Share of the target, where that is told in another unit that counts the same (240人次 of 800名). */
    readonly share?: number;
  }[];
  /** A named step (开工, 竣工验收) without figure. */
  readonly stage: string | null;
  /** Head of the part of the plan it stands under (（二）农村户厕改造), its number left out. */
  readonly head?: string;
  /** Names of the indicators it is about, where the plan has parts; undefined: all of the task. */
  readonly of?: readonly string[];
  /** What the progress text tells of it; undefined: nothing. */
  readonly told?: NodeReport;
  readonly from: Source;
}

/**
 * What a progress text tells of a node. `passed`: a later step is reached, so this one is taken as done.
 * `partly`: done for some of the works. `under-way`, `not-begun`: the text shows that it was not reached.
 */
export interface NodeReport {
  readonly as: 'reached' | 'passed' | 'partly' | 'under-way' | 'not-begun';
  /** The words that tell it. */
  readonly words: string;
  readonly from: Source;
}

/** The state as the ledger itself puts it. */
export interface Label {
  readonly text: string;
  /** Class of the word; null where it is none we know. */
  readonly state: State | null;
  readonly from: Source;
  /** Rows that its cell covers. */
  readonly rows: RowSpan;
}

/** A promise: the numbered (or own-named) entry of the ledger. */
export interface Item {
  readonly id: string;
  readonly key: string;
  readonly number: string | null;
  readonly name: string;
  readonly section: string | null;
  readonly at: Cell;
  readonly rows: RowSpan;
}

/** What is to be done under an item, by whom and by when. */
export interface Task {
  readonly id: string;
  readonly item: string;
  readonly key: string;
  readonly number: string | null;
  /** Short name for lists (`look.md`, Tables). */
  readonly name: string;
  /** Full text of the task, else the item's name. */
  readonly text: string;
  readonly from: Source;
  readonly rows: RowSpan;
  readonly leadUnits: readonly Organisation[];
  readonly supportUnits: readonly Organisation[];
  readonly leaders: readonly Person[];
  readonly responsibleLeaders: readonly Person[];
  /** In reading order; the last dated one is the deadline. */
  readonly deadlines: readonly Deadline[];
  readonly milestones: readonly Milestone[];
  /** 长期保持, 逐月: no end. */
  readonly standing: boolean;
  readonly start: IsoDate | null;
  readonly labels: readonly Label[];
  readonly closed: { readonly text: string; readonly from: Source } | null;
  /** Cells with progress text, in row order. */
  readonly progress: readonly { readonly text: string; readonly from: Source }[];
  /** Cause of delay as the ledger words it, if a column says so. */
  readonly problem: { readonly text: string; readonly from: Source } | null;
  readonly forecast: IsoDate | null;
}

/** How an indicator is measured (`domain.md` §3). */
export type IndicatorKind = 'accruing' | 'works' | 'level' | 'stages' | 'qualitative';

/** How a target and an actual that stand in sentences were put together. */
export interface PairEvidence {
  /** Both phrases with digits masked: the same next month; what 设置 confirms or declines. */
  readonly key: string;
  /** The words that hold the target and the actual, as people read them. */
  readonly targetWords: string;
  readonly actualWords: string;
  /** Why they belong together, or why they might not. */
  readonly why: Words;
  /** No figure was reported: the share is the ledger's own claim. */
  readonly claimed: boolean;
  /** What was reported has only begun: no more than that can have been finished. */
  readonly upperBound: boolean;
  /** The actual is not in the text: the user typed it in place of the figure that was found. */
  readonly typed?: true;
}

/** One thing measured under a task. */
export interface Indicator {
  readonly id: string;
  readonly task: string;
  readonly key: string;
  readonly name: string;
  readonly from: Source;
  readonly row: number;
  readonly unit: Unit | null;
  readonly kind: IndicatorKind;
  readonly direction: 'at-least' | 'at-most';
  /** Null where the ledger has no such column. */
  readonly target: Reading | null;
  readonly actual: Reading | null;
  readonly rate: Reading | null;
  readonly baseline: Figure | null;
  readonly weight: Figure | null;
  readonly label: Label | null;
  readonly source: 'columns' | 'prose';
  readonly pairing: 'used' | 'offered' | 'rejected';
  readonly confidence: number;
  /** Where its figures come from sentences and were put together. */
  readonly pair?: PairEvidence;
}

/** What the as-of date rests on. */
export type AsOfBasis =
  'given' | 'remembered' | 'as-of-line' | 'report-date' | 'title' | 'inferred';

/** The day up to which the ledger reports. */
export interface AsOf {
  readonly date: IsoDate | null;
  readonly basis: AsOfBasis | null;
  readonly text: string | null;
  readonly from: Source | null;
  /** What the ledger itself says, where a date that the user gave stands in its place; null: nothing. */
  readonly instead?: IsoDate | null;
}

/** What a row of the sheet is to the ledger. */
export type RowKind = 'header' | 'repeated-header' | 'data' | 'total' | 'section' | 'note';

/** A row 合计 or 小计: never an item; sums are checked against it. */
export interface TotalRow {
  readonly row: number;
  readonly name: string;
  readonly figures: readonly { readonly column: number; readonly reading: Reading }[];
}

/** Something odd met while reading, for the structure checks. */
export interface ReadingNote {
  readonly kind:
    | 'invisible-characters'
    | 'field-code'
    | 'full-width-digits'
    | 'number-as-text'
    | 'no-separator'
    | 'inherited'
    | 'hidden-row'
    | 'filtered-row';
  readonly from: Sources;
  readonly text: string;
}

/** A ledger as read from one sheet; nothing in it is judged yet. */
export interface Ledger {
  readonly key: string;
  readonly sheet: string;
  /** From the first heading row to the last row of data. */
  readonly area: Area;
  readonly title: string | null;
  readonly titleAt: Cell | null;
  /** Year the ledger is for, from title, sheet name or as-of line, else from the given as-of date. */
  readonly year: number | null;
  /** True where the year is said by the ledger (title, as-of line), false where taken from the given date. */
  readonly yearStated: boolean;
  /** A heading or the title says 年度 or 全年, so 31 December may be assumed as deadline. */
  readonly annual: boolean;
  readonly asOf: AsOf;
  readonly columns: readonly Column[];
  readonly items: readonly Item[];
  readonly tasks: readonly Task[];
  readonly indicators: readonly Indicator[];
  readonly totals: readonly TotalRow[];
  readonly notes: readonly ReadingNote[];
  /** Kind of each row of `area` and of the lines that belong to it, by row. */
  readonly rowKinds: ReadonlyMap<number, RowKind>;
  readonly inherited: InheritedCells;
  readonly date1904: boolean;
}
