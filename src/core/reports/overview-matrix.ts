import { STATE_LOOKS } from '../ledger/state';
import type { StateWords } from '../ledger/state-words';
import type { Area } from '../sheet/reference';
import { heightOf } from './cells';
import type { Expression } from './formulas';
import { spanWidth, type Line, type Part, type Span } from './overview-lines';
import { countRules } from './state-rules';
import { CARD_STATES, type CardState, type TaskCounts } from './task-counts';
import { cut } from './texts';
import type { UnitCount } from './unit-counts';

/** Rows of the band of units; charts stand beside it, so it never gets lower. */
export const BAND = 8;
/** Columns of the grid that the name of a unit takes; 任务 and the states follow, one column each. */
export const NAME_COLUMNS = 3;
/** Longest name of a unit that goes into one line. */
const NAME_LENGTH = 9;
const HEADING_HEIGHT = 19;
const HEADING_PAD = 3;
const UNIT_HEIGHT = 16;
const TOTAL_HEIGHT = 17;

/** The units that 总览 names, and those it sums up as 其余: up to 8 all, of more the first 7. */
export function namedUnits(units: readonly UnitCount[]): {
  readonly named: readonly UnitCount[];
  readonly others: readonly UnitCount[];
} {
  const count = units.length > BAND ? BAND - 1 : BAND;
  return { named: units.slice(0, count), others: units.slice(count) };
}

/** Units by states, below them 合计, where a joint task counts once. */
export function matrix(
  units: readonly UnitCount[],
  counts: TaskCounts,
  words: StateWords,
  row: number,
): Part {
  const { named, others } = namedUnits(units);
  const joint = units.some(({ tasks }) => tasks.some(({ unitKeys }) => unitKeys.length > 1));
  const states: readonly (CardState | null)[] = [null, ...CARD_STATES];
  const lines: readonly Line[] = [
    heading(words),
    ...named.map((unit) =>
      unitLine(
        unit.name,
        states.map((state) => counts.ofUnit(unit, state)),
      ),
    ),
    ...(others.length > 0
      ? [
          unitLine(
            `其余 ${others.length} 家`,
            states.map((state) => counts.ofOthers(others, state)),
          ),
        ]
      : []),
    totalLine(joint, [counts.all(), ...CARD_STATES.map((state) => counts.ofState(state))]),
  ];
  const missing = Math.max(0, BAND + 2 - lines.length);
  const blank: readonly Line[] = new Array<Line>(missing).fill({ spans: [], height: UNIT_HEIGHT });
  const area: Area = {
    row: row + 1,
    column: NAME_COLUMNS + 1,
    rows: Math.max(1, lines.length - 2),
    columns: CARD_STATES.length,
  };
  return {
    lines: [...lines, ...blank],
    rules: lines.length > 2 ? countRules(area, CARD_STATES) : [],
  };
}

/** Two lines high only where a scheme's short words need them. */
function heading(words: StateWords): Line {
  const names = CARD_STATES.map((state) => `${STATE_LOOKS[state].symbol}${words[state].short}`);
  const style = 'overview-heading';
  const needed = heightOf(
    names,
    names.map(() => style),
    names.map(() => spanWidth(1)),
    HEADING_PAD,
  );
  const height = Math.max(HEADING_HEIGHT, needed);
  return row(['责任单位', '任务', ...names], style, style, height);
}

function unitLine(name: string, values: readonly Expression[]): Line {
  return row([cut(name, NAME_LENGTH), ...values], 'overview-text', 'overview-count', UNIT_HEIGHT);
}

/** With joint tasks the rows add up to more. */
function totalLine(joint: boolean, values: readonly Expression[]): Line {
  return row(
    [joint ? '合计（去重）' : '合计', ...values],
    'total-text',
    'total-count',
    TOTAL_HEIGHT,
  );
}

function row(
  values: readonly Span['value'][],
  nameStyle: Span['style'],
  style: Span['style'],
  height: number,
): Line {
  return {
    height,
    spans: values.map((value, i) => ({
      column: i === 0 ? 0 : NAME_COLUMNS + i - 1,
      columns: i === 0 ? NAME_COLUMNS : 1,
      value,
      style: i === 0 ? nameStyle : style,
    })),
  };
}
