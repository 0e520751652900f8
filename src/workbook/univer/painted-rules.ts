import { CellValueType, type ICellData, type IStyleData } from '@univerjs/core';
import { STYLES, type Rule } from '../../core';
import type { Pace } from './pace';
import { conditionOf, type CellAt, type Condition } from './rule-formula';
import { ruleStyle } from './style';
import type { StyleTable } from './style-table';

type Rows = Readonly<Record<number, Readonly<Record<number, ICellData>>>>;

/** A rule that gives cells a style, where its condition holds. */
type StyleRule = Extract<Rule, { readonly when: string }>;

/** A rule with its condition read. */
interface Painting {
  readonly rule: StyleRule;
  readonly condition: Condition;
}

/**
 * Paints what the rules of a sheet say, once, by the values that it comes with: they stay as they are until
 * the sheet is made again, and Univer would reckon the rules of a large sheet for half a second.
 */
export async function paintRules(
  cells: Rows,
  rules: readonly Rule[],
  table: StyleTable,
  pace: Pace,
): Promise<void> {
  const paintings = paintingsOf(rules);
  const columns = byColumn(paintings);
  const looks = new Looks(table);
  const cellAt: CellAt = (row, column) => shownBy(cells[row]?.[column]);
  const last = paintings.reduce(
    (most, { rule: { area } }) => Math.max(most, area.row + area.rows),
    0,
  );
  for (let row = 0; row < last; row++) {
    const line = cells[row];
    if (line === undefined) continue;
    const holds = ofRow(cellAt, row);
    for (const [column, candidates] of columns) {
      const cell = line[column];
      if (cell !== undefined) looks.give(cell, stylesOf(candidates, row, column, holds));
    }
    await pace.breathe();
  }
}

function paintingsOf(rules: readonly Rule[]): readonly Painting[] {
  return rules.flatMap((rule) => {
    const condition = 'when' in rule ? conditionOf(rule.when) : null;
    return condition === null || !('when' in rule) ? [] : [{ rule, condition }];
  });
}

/** The rules that may touch a column, the gravest first. */
function byColumn(paintings: readonly Painting[]): ReadonlyMap<number, readonly Painting[]> {
  const columns = new Map<number, Painting[]>();
  for (const painting of paintings) {
    const { column, columns: width } = painting.rule.area;
    for (let c = column; c < column + width; c++) {
      columns.set(c, [...(columns.get(c) ?? []), painting]);
    }
  }
  return columns;
}

type Holds = (painting: Painting, column: number) => boolean;

/** Asks the conditions of one row; those that tell whole rows alike are asked once. */
function ofRow(cellAt: CellAt, row: number): Holds {
  const known = new Map<Painting, boolean>();
  return (painting, column) => {
    const { condition, rule } = painting;
    const found = known.get(painting);
    if (found !== undefined) return found;
    const holds = condition.holds(cellAt, row - rule.area.row, column - rule.area.column);
    if (condition.wholeRows) known.set(painting, holds);
    return holds;
  };
}

/** The styles that hold for a cell, the gravest first; one that stops is the last. */
function stylesOf(
  candidates: readonly Painting[],
  row: number,
  column: number,
  holds: Holds,
): readonly StyleRule['style'][] {
  const styles: StyleRule['style'][] = [];
  for (const painting of candidates) {
    const { area, style, stop } = painting.rule;
    if (row < area.row || row >= area.row + area.rows || !holds(painting, column)) continue;
    styles.push(style);
    if (stop === true) break;
  }
  return styles;
}

/** Styles of cells with those of rules over them, each made once. */
class Looks {
  private readonly changes = new Map<string, IStyleData>();

  constructor(private readonly table: StyleTable) {}

  give(cell: ICellData, styles: readonly StyleRule['style'][]): void {
    if (styles.length === 0) return;
    const key = styles.join('+');
    const change = this.changes.get(key) ?? changeOf(styles);
    this.changes.set(key, change);
    cell.s = this.table.variant(typeof cell.s === 'string' ? cell.s : null, key, change);
  }
}

/** Of two rules the graver one counts. */
function changeOf(styles: readonly StyleRule['style'][]): IStyleData {
  return Object.assign(
    {},
    ...[...styles].reverse().map((name) => ruleStyle(STYLES[name])),
  ) as IStyleData;
}

function shownBy(cell: ICellData | undefined): ReturnType<CellAt> {
  const value = cell?.v ?? null;
  return cell?.t === CellValueType.BOOLEAN ? value === 1 : value;
}
