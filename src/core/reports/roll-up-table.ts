import type { Block, Input, Rule, Styled, StyleName } from '../sheet/draft';
import { addressOf, type Area } from '../sheet/reference';
import { heightOf } from './cells';
import { COLOURS } from './colours';
import { areaReference } from './formulas';
import { FIRST_STATE_COLUMN, MEAN_COLUMN, TASKS_COLUMN } from './roll-up-columns';
import type { PlacedTable, RollUpTable } from './placed-table';
import { rollUpRow, sharedFormula } from './roll-up-rows';
import { countRules } from './state-rules';
import { remembered } from './table-head';
import { CARD_STATES, type CardState } from './task-counts';
import { countOf } from './unit-counts';

const HEADING_PAD = 8;
const ROW_PAD = 6;

/** Rows below the units: the sum of them, and where tasks are shared the tasks each once. */
export function sumRows({ joint }: RollUpTable): number {
  return joint > 0 ? 2 : 1;
}

/** Heading, rows and sums of a table. */
export function tableBlock(placed: PlacedTable, widths: readonly number[]): Block {
  const { table, row: at, pairs } = placed;
  const { columns, units } = table;
  const styles = columns.map(({ style }): StyleName => style);
  const sums = sumLines(placed);
  const heading = columns.map(({ heading: value }): Styled => ({ value, style: 'heading' }));
  const row = remembered((i): readonly Styled[] => {
    if (i === 0) return heading;
    const unit = units[i - 1];
    return unit === undefined
      ? (sums[i - 1 - units.length] ?? [])
      : rollUpRow(unit, i, pairs?.[i - 1] ?? null, placed);
  });
  return {
    at: [at, 0],
    rowCount: 1 + units.length + sums.length,
    columnStyles: styles,
    row,
    height: (i) => heightOf(row(i), styles, widths, i === 0 ? HEADING_PAD : ROW_PAD),
  };
}

function sumLines({ table, row, pairs, counts }: PlacedTable): readonly (readonly Styled[])[] {
  const { units, columns, member, joint } = table;
  const [first] = pairs ?? [];
  const last = pairs?.[pairs.length - 1];
  const line = (text: string, values: readonly Input[]): readonly Styled[] =>
    columns.map((_, i) =>
      i === 1
        ? { value: text, style: 'sum-text' }
        : { value: values[i - 2] ?? null, style: 'sum-count' },
    );
  const below = (column: number, state: CardState | null): Input => ({
    formula: `SUM(${areaReference({ row: row + 1, column, rows: units.length, columns: 1 })})`,
    value: units.reduce((sum, unit) => sum + countOf(unit, state), 0),
  });
  const summed = line(joint > 0 ? `各${member}相加` : '合计', [
    below(TASKS_COLUMN, null),
    null,
    ...CARD_STATES.map((state, i) => below(FIRST_STATE_COLUMN + i, state)),
  ]);
  if (joint === 0) return [summed];
  const shared: Input =
    first === undefined || last === undefined
      ? joint
      : {
          formula: sharedFormula({ row: first.row, rows: last.row + last.rows - first.row }),
          value: joint,
        };
  const states = CARD_STATES.map((state) => counts.ofState(state));
  return [summed, line('全部任务（联合任务计1次）', [counts.all(), shared, ...states])];
}

/** Counts take the colours of their states, nought is grey, 平均完成率 has a bar. */
export function tableRules({ table, row }: PlacedTable): readonly Rule[] {
  const rows = table.units.length;
  if (rows === 0) return [];
  const area = (column: number, columns: number): Area => ({ row: row + 1, column, rows, columns });
  const nought = (own: Area): Rule => ({ area: own, when: `${addressOf(own)}=0`, style: 'nought' });
  return [
    ...countRules(area(FIRST_STATE_COLUMN, CARD_STATES.length), CARD_STATES),
    nought(area(TASKS_COLUMN, 2)),
    nought(area(MEAN_COLUMN - 1, 1)),
    { area: area(MEAN_COLUMN, 1), bar: COLOURS.dataBar, from: 0, to: 1 },
  ];
}
