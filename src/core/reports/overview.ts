import type { Steps } from '../run';
import type { Block, SheetDraft } from '../sheet/draft';
import type { Settings } from '../settings/settings';
import { TAB_COLOURS } from './colours';
import type { Entries } from './entries';
import { noteHeight } from './heading-rows';
import { cards } from './overview-cards';
import { overviewCharts } from './overview-charts';
import {
  cellsOf,
  gap,
  GRID_COLUMNS,
  GRID_WIDTH,
  mergesOf,
  plain,
  spanWidth,
  stack,
} from './overview-lines';
import type { Line, PartAt } from './overview-lines';
import { matrix } from './overview-matrix';
import { overviewNote } from './overview-note';
import { linkTo, slowPart, type ListSheet } from './overview-slow';
import { singlePage } from './print';
import type { SlowTask } from './slow-tasks';
import type { TaskCounts } from './task-counts';
import { overviewTitle, subLine } from './texts';
import { NO_UNIT, type UnitCount } from './unit-counts';

const TITLE_HEIGHT = 35;
const SUB_LINE_HEIGHT = 17;
const SECTION_HEIGHT = 19;
const GAP = 7;
const NOTE_PAD = 3;

/**
 * Points that go on a page of A4 across at four fifths of their size, which leaves 8 of 10 points:
 * 185 mm ÷ 0.8, less a little, since hosts round.
 */
const TALLEST_PAGE = 650;

/** What 总览 is made from. */
export interface OverviewSource {
  readonly entries: Entries;
  readonly units: readonly UnitCount[];
  readonly counts: TaskCounts;
  /** Scheme, words and limits in force. */
  readonly settings: Settings;
  /** Worst first. */
  readonly slow: readonly SlowTask[];
  /** 督办清单 and 责任单位, for the links; null where they are not written. */
  readonly list: ListSheet | null;
  readonly unitList: ListSheet | null;
}

/** 总览: one page with cards, slow tasks, units by states, and a note. */
export function* overviewDraft(source: OverviewSource, name: string): Steps<SheetDraft> {
  const { entries, units, counts, list } = source;
  const { words } = source.settings;
  const dated = entries.ledgers.some(({ asOf }) => asOf.date !== null);
  const unknown = {
    word: words.unknown.word.zh,
    count: counts.tally('unknown'),
    all: counts.tally('unknown') + counts.tally('not-applicable') === entries.tasks.length,
  };
  const note = overviewNote(entries, source.settings);
  yield;
  let matrixRow = 0;
  const above: readonly PartAt[] = [
    plain([
      whole(overviewTitle(entries.ledgers), 'title-large', TITLE_HEIGHT),
      whole(subLine(entries.ledgers), 'sub-line', SUB_LINE_HEIGHT),
    ]),
    gap(GAP),
    (row) => cards(entries, counts, words, row),
    gap(GAP),
  ];
  const below: readonly PartAt[] = [
    gap(GAP),
    plain([unitsSection(units, source.unitList)]),
    (row) => {
      matrixRow = row;
      return matrix(units, counts, words, row);
    },
    gap(GAP),
    plain([whole(note, 'note', noteHeight(note, spanWidth(GRID_COLUMNS), NOTE_PAD))]),
  ];
  const room = TALLEST_PAGE - heightOf([...above, ...below]);
  yield;
  const { lines, rules } = stack([
    ...above,
    (row) => slowPart(source.slow, { words, list, dated, unknown, room }, row),
    ...below,
  ]);
  return {
    kind: 'overview',
    name,
    widths: new Array<number>(GRID_COLUMNS).fill(GRID_WIDTH),
    blocks: [blockOf(lines)],
    merges: lines.flatMap((line, row) => mergesOf(line, row)),
    rules,
    charts: overviewCharts({ units, counts, words, row: matrixRow }),
    page: singlePage(name, entries.ledgers),
    freeze: [0, 0],
    filter: null,
    tab: TAB_COLOURS.overview,
    gridlines: false,
    zoom: 85,
  };
}

function whole(value: string, style: Line['spans'][number]['style'], height: number): Line {
  return { height, spans: [{ column: 0, columns: GRID_COLUMNS, value, style }] };
}

function unitsSection(units: readonly UnitCount[], list: ListSheet | null): Line {
  const count = units.filter(({ name }) => name !== NO_UNIT).length;
  return {
    height: SECTION_HEIGHT,
    spans: [
      { column: 0, columns: 7, value: `责任单位与任务状态\u3000${count} 家`, style: 'section' },
      linkTo(list, 7, 4),
    ],
  };
}

function heightOf(parts: readonly PartAt[]): number {
  return stack(parts).lines.reduce((sum, { height }) => sum + height, 0);
}

function blockOf(lines: readonly Line[]): Block {
  return {
    at: [0, 0],
    rowCount: lines.length,
    columnStyles: new Array<'helper'>(GRID_COLUMNS).fill('helper'),
    row: (i) => {
      const line = lines[i];
      return line === undefined ? [] : cellsOf(line);
    },
    height: (i) => lines[i]?.height ?? GAP,
  };
}
