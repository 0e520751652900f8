import type { Colour } from '../sheet/draft';

/** Colours of the sheets besides those of the states (`STATE_LOOKS`); contrasts are under test. */
export const COLOURS = {
  white: 'FFFFFF',
  /** Text. */
  ink: '1F1F1F',
  /** Sub-lines, notes, and what stands in for a missing value. */
  secondary: '595959',
  /** Values of a task repeated in the rows of its further indicators. */
  repeated: '6B6B6B',
  /** The dot that stands for nought. */
  nought: '767676',
  headingFill: '1F4E79',
  totalFill: 'F3F6FA',
  differsFill: 'FFF2CC',
  readyFill: 'E2EFDA',
  readyInk: '375623',
  mustFixFill: 'C00000',
  verifyFill: 'FFE699',
  verifyInk: '3F2F00',
  hintFill: 'EDEDED',
  hintInk: '3A3A3A',
  link: '0B57A4',
  dataBar: 'BDD7EE',
  chartOutline: '595959',
  /** Lines of a table. */
  grid: 'BFBFBF',
  betweenTasks: '8C8C8C',
  withinTask: 'E3E3E3',
} as const satisfies Readonly<Record<string, Colour>>;

/** Colours of the tabs of our sheets. */
export const TAB_COLOURS = {
  overview: '1F4E79',
  table: '2E75B6',
  supervision: 'C00000',
  report: '7F7F7F',
} as const satisfies Readonly<Record<string, Colour>>;
