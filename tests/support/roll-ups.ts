/** One line of a roll-up: 任务, 其中联合, seven states, 有数字的任务, 平均完成率, 最滞后的任务, 差距, 最近时限. */
export type RollUpLine = readonly unknown[];

/** Lines of 责任单位 or 责任领导 by heading and name, as a person finds them. */
export type RollUps = Readonly<Record<string, Readonly<Record<string, RollUpLine>>>>;

const COLUMNS = 16;

/** Numbers up to the dust of binary fractions, nothing as nothing. */
function plain(value: unknown): unknown {
  if (value === '' || value === null || value === undefined) return null;
  return typeof value === 'number' ? Number(value.toPrecision(9)) : value;
}

/** Reads the tables of a roll-up, each from its heading 序号 down to its sums. */
export function rollUpsIn(grid: readonly (readonly unknown[])[]): RollUps {
  const tables: Record<string, Record<string, RollUpLine>> = {};
  let table: Record<string, RollUpLine> | null = null;
  for (const row of grid) {
    const [place, name] = row;
    if (place === '序号') {
      table = tables[String(name)] ??= {};
    } else if (table !== null && typeof name === 'string' && name !== '') {
      table[name] = Array.from({ length: COLUMNS - 2 }, (_, i) => plain(row[i + 2]));
    } else {
      table = null;
    }
  }
  return tables;
}

/** 状态, 完成率 and 差距 of 督办清单 by number and task. */
export function supervisedIn(
  grid: readonly (readonly unknown[])[],
): Readonly<Record<string, readonly unknown[]>> {
  const heading = grid.findIndex((row) => row[0] === '序号');
  const rows = grid.slice(heading + 1).filter((row) => typeof row[0] === 'number');
  return Object.fromEntries(
    rows.map((row) => [
      `${String(row[2])} ${String(row[3])}`,
      [row[1], row[9], row[10]].map(plain),
    ]),
  );
}
