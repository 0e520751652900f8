import type { Review, State } from '../../src/core';

/** Numbers of 总览: the eight cards, and a row of eight a unit (任务, then the states). */
export interface OverviewCounts {
  readonly cards: readonly number[];
  readonly units: Readonly<Record<string, readonly number[]>>;
}

/** States in the order of the cards and of the matrix; closed tasks count as completed. */
const SHOWN: readonly (readonly State[])[] = [
  ['completed', 'closed'],
  ['on-track'],
  ['behind'],
  ['seriously-behind'],
  ['overdue'],
  ['standing'],
  ['unknown'],
];
const REST = /^其余\s*\d+\s*家$/;

/** Reads cards and matrix as a person does: by their headings. */
export function overviewCounts(grid: readonly (readonly unknown[])[]): OverviewCounts {
  const cardRow = grid.findIndex((row) => row[0] === '任务总数');
  const cards = Array.from({ length: 8 }, (_, i) => Number(grid[cardRow + 1]?.[i * 3]));
  const heading = grid.findIndex((row) => row[0] === '责任单位');
  const end = grid.findIndex((row, r) => r > heading && String(row[0]).startsWith('合计'));
  const units = grid
    .slice(heading + 1, end + 1)
    .filter((row) => typeof row[0] === 'string' && row[0].trim() !== '')
    .map((row) => [
      String(row[0]).replace(REST, '其余'),
      Array.from({ length: 8 }, (_, i) => Number(row[3 + i])),
    ]);
  return { cards, units: Object.fromEntries(units) as OverviewCounts['units'] };
}

/** The same numbers counted anew from the review, for the units that the matrix names. */
export function recount(review: Review, named: readonly string[]): OverviewCounts {
  const tasks = review.ledgers.flatMap((ledger) =>
    ledger.tasks.flatMap((task) => {
      const state = ledger.progress.tasks.get(task.id)?.state ?? 'not-applicable';
      const names = new Map(task.leadUnits.map((unit) => [unit.canonical, unit.name]));
      return state === 'not-applicable' ? [] : [{ state, units: [...names] }];
    }),
  );
  const shownAs = new Map<string, string>();
  for (const ledger of review.ledgers) {
    for (const { canonical, name } of ledger.tasks.flatMap((task) => task.leadUnits)) {
      if (!shownAs.has(canonical)) shownAs.set(canonical, name);
    }
  }
  const count = (states: readonly State[]): number[] => [
    states.length,
    ...SHOWN.map((group) => states.filter((state) => group.includes(state)).length),
  ];
  const all = count(tasks.map(({ state }) => state));
  const of = (name: string): State[] =>
    tasks.flatMap(({ state, units }) =>
      (units.length === 0
        ? ['责任单位未填']
        : units.map(([key]) => shownAs.get(key) ?? '')
      ).flatMap((unit) => (isNamed(unit, name) ? [state] : [])),
    );
  const others = [...new Set([...shownAs.values(), '责任单位未填'])].filter(
    (unit) => !named.some((name) => isNamed(unit, name)),
  );
  const units = named.map((name) => {
    if (name.startsWith('合计')) return [name, all];
    return [name, count(name === '其余' ? others.flatMap(of) : of(name))];
  });
  return { cards: all, units: Object.fromEntries(units) as OverviewCounts['units'] };
}

/** A long name is cut with … on the page. */
function isNamed(unit: string, shown: string): boolean {
  return shown.endsWith('…') ? unit.startsWith(shown.slice(0, -1)) : unit === shown;
}
