import { STATE_LOOKS, WORST_FIRST } from '../ledger/state';
import type { StateWords } from '../ledger/state-words';
import type { ChartDraft, SeriesDraft } from '../sheet/draft';
import type { Area } from '../sheet/reference';
import { BAND, NAME_COLUMNS, namedUnits } from './overview-matrix';
import { CARD_STATES, type CardState, type TaskCounts } from './task-counts';
import { countOf, type UnitCount } from './unit-counts';

/** Columns of the grid that the charts take, beside the matrix: L to P and Q to X. */
const STATES_PLACE = { column: 11, columns: 5 };
const UNITS_PLACE = { column: 16, columns: 8 };
/** 0-based column of the first state: the name of a unit and 任务 stand before. */
const STATE_COLUMN = NAME_COLUMNS + 1;
const STATES_TITLE = '各状态任务数';
const UNITS_TITLE = '各责任单位任务状态';

/** Worst at the base line, so that the reds line up; 待核 is neither good nor bad and comes last. */
const STACKED: readonly CardState[] = [
  ...WORST_FIRST.filter((state): state is CardState => CARD_STATES.includes(state as CardState)),
  'unknown',
];

/** What the charts are made from. */
export interface ChartSource {
  readonly units: readonly UnitCount[];
  readonly counts: TaskCounts;
  readonly words: StateWords;
  /** 0-based row of the heading of the matrix. */
  readonly row: number;
}

/**
 * The charts beside the matrix: tasks by state from 合计, and the states of the units that are named,
 * from their rows. 其余 is left out, which would dwarf the rest.
 */
export function overviewCharts(source: ChartSource): readonly ChartDraft[] {
  const { named } = namedUnits(source.units);
  return named.length === 0 ? [] : [statesChart(source), unitsChart(source)];
}

function statesChart({ units, counts, words, row }: ChartSource): ChartDraft {
  const { named, others } = namedUnits(units);
  const total = row + 1 + named.length + (others.length > 0 ? 1 : 0);
  const states = { column: STATE_COLUMN, rows: 1, columns: CARD_STATES.length };
  const said = CARD_STATES.map(
    (state) => `${wordOf(state, words)}${Number(counts.ofState(state).value)}项`,
  );
  return {
    type: 'bar',
    title: `${STATES_TITLE}（项）`,
    place: { ...bandAt(row), ...STATES_PLACE },
    alt: `${STATES_TITLE}：${said.join('，')}。`,
    categories: { row, ...states },
    series: [
      {
        name: STATES_TITLE,
        values: { row: total, ...states },
        colours: CARD_STATES.map((state) => STATE_LOOKS[state].chart),
      },
    ],
  };
}

function unitsChart({ units, words, row }: ChartSource): ChartDraft {
  const { named, others } = namedUnits(units);
  const rows = { row: row + 1, rows: named.length, columns: 1 };
  const drawn = STACKED.filter((state) => named.some((unit) => countOf(unit, state) > 0));
  const some = others.length > 0;
  const said = named.map((unit) => {
    const states = drawn.filter((state) => countOf(unit, state) > 0);
    const parts = states.map((state) => `${wordOf(state, words)}${countOf(unit, state)}项`);
    return `${unit.name}${unit.total}项${parts.length > 0 ? `，其中${parts.join('、')}` : ''}`;
  });
  return {
    type: 'stacked-bar',
    title: `${UNITS_TITLE}（${some ? `前 ${named.length} 家，` : ''}项）`,
    place: { ...bandAt(row), ...UNITS_PLACE },
    alt: `${UNITS_TITLE}${some ? `（前${named.length}家）` : ''}：${said.join('；')}。`,
    categories: { ...rows, column: 0 },
    series: drawn.map((state): SeriesDraft => ({
      name: `${STATE_LOOKS[state].symbol} ${words[state].short}`,
      values: { ...rows, column: STATE_COLUMN + CARD_STATES.indexOf(state) },
      colours: [STATE_LOOKS[state].chart],
    })),
  };
}

/** From the line above the matrix to its last row. */
function bandAt(row: number): Pick<Area, 'row' | 'rows'> {
  return { row: row - 1, rows: BAND + 3 };
}

/** The word of a state, with its symbol where a scheme calls another state the same. */
function wordOf(state: CardState, words: StateWords): string {
  const word = words[state].word.zh;
  const same = CARD_STATES.filter((other) => words[other].word.zh === word);
  return same.length > 1 ? `${word}（${STATE_LOOKS[state].symbol}）` : word;
}
