import type { Input, Styled } from '../sheet/draft';
import type { Scalar } from '../sheet/value';
import { isoToSerial } from '../text/dates';
import type { PairRows, PlacedTable } from './placed-table';
import { areaReference } from './formulas';
import { rollUpFigures, taskLabel } from './roll-up-figures';
import { PAIR } from './roll-up-pairs';
import { NUMBER_FORMATS } from './style-definition';
import { CARD_STATES, ranksOf, type CardState } from './task-counts';
import { EMPTY, yearOf } from './texts';
import { countOf, type UnitCount } from './unit-counts';

/** The cells of one unit or leader; `pairs` null: no hidden rows, so values in place of formulas. */
export function rollUpRow(
  unit: UnitCount,
  place: number,
  pairs: PairRows | null,
  { table, slow, year, date1904 }: PlacedTable,
): readonly Styled[] {
  const figures = rollUpFigures(unit, (entry) => table.keysOf(entry).length, slow);
  const { joint, measured, mean, slowest, gap, deadline } = figures;
  const live = (value: Scalar, formula: (of: AreaOf) => string): Input =>
    pairs === null ? value : { formula: formula(areasIn(pairs)), value };
  const count = (state: CardState | null): Input =>
    pairs === null
      ? table.count(unit, state)
      : { formula: countFormula(pairs, state), value: countOf(unit, state) };
  const serial = deadline === null ? '' : isoToSerial(deadline, date1904);
  const ofOtherYear = deadline !== null && year !== null && yearOf(deadline) !== year;
  return [
    place,
    unit.name,
    count(null),
    live(joint, jointFormula),
    ...CARD_STATES.map(count),
    live(measured, (of) => `COUNTIFS(${of('rank')},">=0",${of('completion')},">=0")`),
    live(mean ?? '', (of) => {
      const share = of('completion');
      return `IFERROR(SUM(${share})/COUNTIF(${share},">=0"),"")`;
    }),
    live(slowest === null ? EMPTY.none : taskLabel(slowest), (of) =>
      slowestIn(of, 'label', EMPTY.none),
    ),
    {
      value: live(gap ?? '', (of) => slowestIn(of, 'gap', '')),
      style: typeof gap === 'number' ? 'points' : 'empty',
    },
    {
      value: live(
        serial,
        (of) => `IF(COUNTIF(${of('deadline')},">0")>0,MIN(${of('deadline')}),"")`,
      ),
      ...(ofOtherYear ? { format: NUMBER_FORMATS.dateOfOtherYear } : {}),
    },
  ];
}

/** A column of the hidden rows of one unit, as an area. */
type AreaOf = (column: keyof typeof PAIR) => string;

function areasIn({ row, rows }: PairRows): AreaOf {
  return (column) => areaReference({ row, column: PAIR[column], rows, columns: 1 });
}

/** Tasks of these hidden rows, of one state or all. */
function countFormula(pairs: PairRows, state: CardState | null): string {
  const ranks = areasIn(pairs)('rank');
  if (state === null) return `COUNTIF(${ranks},">=0")`;
  return ranksOf(state)
    .map((rank) => `COUNTIF(${ranks},${rank})`)
    .join('+');
}

function jointFormula(of: AreaOf): string {
  return `COUNTIFS(${of('rank')},">=0",${of('members')},">1")`;
}

/** Tasks that several share, each once: of a task's hidden rows the second is counted. */
export function sharedFormula(pairs: PairRows): string {
  const of = areasIn(pairs);
  return `COUNTIFS(${of('rank')},">=0",${of('order')},2)`;
}

function slowestIn(of: AreaOf, column: 'label' | 'gap', otherwise: string): string {
  const lag = of('lag');
  return `IF(MAX(${lag})>0,INDEX(${of(column)},MATCH(MAX(${lag}),${lag},0)),"${otherwise}")`;
}
