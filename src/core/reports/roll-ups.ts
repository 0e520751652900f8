import type { StateWords } from '../ledger/state-words';
import type { Block, SheetDraft, StyleName } from '../sheet/draft';
import type { DerivedSheet } from '../sheet/snapshot';
import { TAB_COLOURS } from './colours';
import type { Entries } from './entries';
import type { PairRows, PlacedTable, RollUpTable } from './placed-table';
import { tablePage } from './print';
import { FROZEN_COLUMNS, rollUpColumns } from './roll-up-columns';
import { rollUpNote } from './roll-up-note';
import { PAIR_HEADINGS, pairRow, pairsOf, type Pair } from './roll-up-pairs';
import { slowList } from './roll-up-figures';
import type { SlowTask } from './slow-tasks';
import { sumRows, tableBlock, tableRules } from './roll-up-table';
import { headMerges, HEAD_ROWS, tableHead } from './table-head';
import type { TaskSheet } from './task-cells';
import type { TaskCounts } from './task-counts';

/**
 * Hidden rows that a roll-up may have. A ledger with more tasks gets values as of the writing where
 * there would be formulas, so that the workbook stays light.
 */
const MOST_PAIRS = 5000;

/** Height in points of a hidden row once the user shows it. */
const HIDDEN_HEIGHT = 15;

/** Rows of a first table after which the second begins on a new page. */
const ROWS_TOGETHER = 14;

/** What a roll-up is made from. */
export interface RollUpSource {
  readonly entries: Entries;
  readonly words: StateWords;
  readonly counts: TaskCounts;
  readonly tasks: TaskSheet;
  /** All slow tasks, the worst first. */
  readonly slow: readonly SlowTask[];
  /** One table below the other. */
  readonly tables: readonly RollUpTable[];
}

/** Kind, name and title of a roll-up. */
export interface RollUpSheet {
  readonly kind: DerivedSheet;
  readonly name: string;
  readonly title: string;
  /** Stands where there is no table. */
  readonly empty: string;
}

/** 责任单位 or 责任领导: tasks, completion and the slowest task of each. */
export function rollUpDraft(source: RollUpSource, sheet: RollUpSheet): SheetDraft {
  const { entries, tables } = source;
  const columns = tables[0]?.columns ?? rollUpColumns('', source.words);
  const dated = source.tasks.rows.layout.dateWidth;
  const widths = columns.map(({ width, style }) =>
    style === 'date' ? Math.max(width, dated) : width,
  );
  const { placed, hidden } = place(source);
  const [first] = placed;
  const note =
    first === undefined
      ? sheet.empty
      : rollUpNote(
          {
            member: first.table.member,
            joint: placed.some((one) => sumRows(one.table) > 1),
            live: hidden !== null,
          },
          source.words,
        );
  const second = placed[1]?.row ?? null;
  const apart = second !== null && second > HEAD_ROWS + ROWS_TOGETHER;
  return {
    kind: sheet.kind,
    name: sheet.name,
    widths,
    blocks: [
      tableHead(sheet.title, entries.ledgers, note, widths),
      ...placed.map((one) => tableBlock(one, widths)),
      ...(hidden === null ? [] : [hidden]),
    ],
    merges: headMerges(columns.length),
    rules: placed.flatMap(tableRules),
    charts: [],
    page: tablePage(
      sheet.name,
      entries.ledgers,
      placed.length === 1 ? [HEAD_ROWS, HEAD_ROWS] : [0, 1],
      apart ? [second] : [],
    ),
    freeze: [HEAD_ROWS + 1, FROZEN_COLUMNS],
    filter:
      first === undefined
        ? null
        : {
            row: HEAD_ROWS,
            column: 0,
            rows: first.table.units.length + 1,
            columns: columns.length,
          },
    tab: TAB_COLOURS.table,
    gridlines: false,
    zoom: 100,
  };
}

/** The tables one below the other with an empty row between, and the hidden rows below them all. */
function place(source: RollUpSource): {
  readonly placed: readonly PlacedTable[];
  readonly hidden: Block | null;
} {
  const { entries, tables, counts } = source;
  const starts: number[] = [];
  let row = HEAD_ROWS;
  for (const table of tables) {
    starts.push(row);
    row += 1 + table.units.length + sumRows(table) + 1;
  }
  const total = tables
    .flatMap(({ units }) => units)
    .reduce((sum, { tasks }) => sum + tasks.length, 0);
  const live = total > 0 && total <= MOST_PAIRS;
  const pairs: Pair[] = [];
  const areas = tables.map(({ units, keysOf }) =>
    units.map((unit): PairRows => {
      const own = live ? pairsOf(unit, keysOf) : [];
      const area = { row: row + 1 + pairs.length, rows: own.length };
      pairs.push(...own);
      return area;
    }),
  );
  const slow = slowList(source.slow, source.tasks);
  const placed = tables.map((table, i) => ({
    table,
    row: starts[i] ?? HEAD_ROWS,
    pairs: live ? (areas[i] ?? []) : null,
    slow,
    counts,
    year: entries.ledgers[0]?.year ?? null,
    date1904: source.tasks.rows.date1904,
  }));
  return { placed, hidden: live ? hiddenBlock(source.tasks, pairs, row) : null };
}

/** Hidden rows below the tables; an empty row keeps them out of what a host takes for the table. */
function hiddenBlock(tasks: TaskSheet, pairs: readonly Pair[], row: number): Block {
  return {
    at: [row, 0],
    rowCount: pairs.length + 1,
    columnStyles: PAIR_HEADINGS.map((): StyleName => 'helper'),
    row: (i) => {
      const pair = pairs[i - 1];
      return pair === undefined ? PAIR_HEADINGS : pairRow(tasks, pair, row + i);
    },
    height: () => HIDDEN_HEIGHT,
    hidden: true,
  };
}
