import type { Area, Cell } from './reference';
import type { DerivedSheet } from './snapshot';
import type { Scalar } from './value';

/** A formula without the leading `=`, and its value as the core reckons it (written as cached value). */
export interface FormulaInput {
  readonly formula: string;
  readonly value: Scalar;
  /**
   * Formulas of one column with the same shape differ only in the rows that they refer to on their own
   * sheet, and so may be shared by a host. The text of such a formula is made when it is asked for.
   */
  readonly shape?: object | null;
}

/** A link to a cell of the workbook, written as a HYPERLINK formula that shows `text`. */
export interface LinkInput {
  readonly goTo: Cell;
  readonly text: string;
}

/** What is written into one cell. A text stays text, also when it starts with `=`, `+`, `-`, `@`. */
export type Input = Scalar | FormulaInput | LinkInput;

/** `RRGGBB`. */
export type Colour = string;

/** Styles of the sheets, defined once in `style.ts`; the adapters translate them. */
export type StyleName = PageStyle | TableStyle | OverviewStyle | RuleStyle;

/** Styles of cells outside tables. */
export type PageStyle =
  | 'title'
  | 'title-large'
  | 'sub-line'
  | 'note'
  | 'section'
  | 'verdict'
  | 'verdict-detail'
  | 'helper';

/** Styles of the cells of tables; `sum…` is for rows of sums, `empty…` for what stands in for a value. */
export type TableStyle =
  | 'heading'
  | 'text'
  | 'text-strong'
  | 'centre'
  | 'centre-strong'
  | 'count'
  | 'count-strong'
  | 'percent'
  | 'points'
  | 'change'
  | 'amount'
  | 'date'
  | 'link'
  | 'sum-text'
  | 'sum-count'
  | 'empty'
  | 'empty-centre'
  | 'empty-text';

/** Styles of 总览, whose type is smaller. */
export type OverviewStyle =
  | 'card-name'
  | 'card-count'
  | 'card-note'
  | 'overview-heading'
  | 'overview-state'
  | 'overview-text'
  | 'overview-centre'
  | 'overview-count'
  | 'overview-points'
  | 'overview-empty'
  | 'overview-empty-text'
  | 'overview-link'
  | 'overview-more'
  | 'total-text'
  | 'total-count'
  | 'all-clear';

/** Styles of conditional formats; `…-note` has the colours of a state without its bold type. */
export type RuleStyle =
  | StateStyle
  | `${StateStyle}-note`
  | SeverityStyle
  | 'ready'
  | 'not-ready'
  | 'needs-reason'
  | 'failed'
  | 'card-zero'
  | 'nought'
  | 'total'
  | 'differs'
  | 'repeated'
  | 'task-alone'
  | 'task-begins'
  | 'task-continued'
  | 'task-ends';

/** Fill and text of a state (`look.md`, States); used by conditional formats. */
export type StateStyle =
  | 'state-completed'
  | 'state-closed'
  | 'state-on-track'
  | 'state-behind'
  | 'state-seriously-behind'
  | 'state-overdue'
  | 'state-standing'
  | 'state-unknown';

/** Fill and text of a severity. */
export type SeverityStyle = 'severity-must-fix' | 'severity-verify' | 'severity-hint';

/** A value that departs from the style or number format of its column. */
export interface StyledInput {
  readonly value: Input;
  readonly style?: StyleName;
  readonly format?: string;
}

/** A cell of a draft. */
export type Styled = Input | StyledInput;

/** Rows on demand, so that adapters can stream. `row(i)` has at most `columnStyles.length` cells. */
export interface Block {
  readonly at: readonly [row: number, column: number];
  readonly rowCount: number;
  /** The style of each column where a cell does not say otherwise; an empty cell is styled too. */
  readonly columnStyles: readonly StyleName[];
  row(i: number): readonly Styled[];
  /** Height in points, at most 409. */
  height(i: number): number;
  /** Its rows are hidden: what stands in them is for formulas only. No other block stands beside it. */
  readonly hidden?: boolean;
}

/** A conditional format: `when` is a formula without `=`, relative to the area's first cell. */
export interface FormulaRule {
  readonly area: Area;
  readonly when: string;
  readonly style: StyleName;
  /** Later rules are not looked at where this one holds. */
  readonly stop?: boolean;
}

/** A solid data bar over fixed limits. */
export interface BarRule {
  readonly area: Area;
  readonly bar: Colour;
  readonly from: number;
  readonly to: number;
}

/** Conditional formats, the first has the highest priority. */
export type Rule = FormulaRule | BarRule;

/** One series of a chart; `colours` has one colour (the series) or one a point. */
export interface SeriesDraft {
  readonly name: string;
  readonly values: Area;
  readonly colours: readonly Colour[];
}

/** A native chart over cells of the same sheet. */
export interface ChartDraft {
  readonly type: 'bar' | 'stacked-bar';
  readonly title: string;
  readonly place: Area;
  /** Alternative text that says every number. */
  readonly alt: string;
  readonly categories: Area;
  readonly series: readonly SeriesDraft[];
}

/** A4 page set-up. `wide` and `high` are pages to fit to; `high` null: as many as needed. */
export interface PageSetup {
  readonly landscape: boolean;
  readonly wide: number;
  readonly high: number | null;
  /** Rows repeated on every page, 0-based, inclusive. */
  readonly titleRows: readonly [first: number, last: number] | null;
  /** A page begins at each of these rows (0-based). */
  readonly breaks: readonly number[];
  readonly footer: readonly [left: string, centre: string, right: string];
}

/** One sheet to publish. */
export interface SheetDraft {
  readonly kind: DerivedSheet;
  readonly name: string;
  /** Pixels at 96 dpi, one a column from A on; 0 hides the column. */
  readonly widths: readonly number[];
  readonly blocks: readonly Block[];
  readonly merges: readonly Area[];
  readonly rules: readonly Rule[];
  readonly charts: readonly ChartDraft[];
  readonly page: PageSetup;
  readonly freeze: readonly [rows: number, columns: number];
  readonly filter: Area | null;
  readonly tab: Colour;
  readonly gridlines: boolean;
  /** Per cent. */
  readonly zoom: number;
}
