import { figureOf } from '../../ledger/figure';
import type { Indicator, IsoDate, Milestone, Task } from '../../ledger/ledger';
import { clean, plain } from '../../text/decimal';
import type { Look, Slip, TaskTexts } from './slip';

interface Due {
  readonly milestone: Milestone;
  readonly date: IsoDate;
  readonly value: number;
  /** As written: 3000人, 60%. */
  readonly text: string;
}

/** What the nodes of a plan ask for, by indicator name; '' for shares of the work as a whole. */
function seriesOf({ milestones }: Task): ReadonlyMap<string, readonly Due[]> {
  const series = new Map<string, Due[]>();
  const put = (name: string, due: Due): void => {
    series.set(name, [...(series.get(name) ?? []), due]);
  };
  for (const milestone of milestones) {
    const { date, share, values, of } = milestone;
    const group = of?.join('、') ?? '';
    if (share !== null && values.length === 0)
      put(`/${group}`, { milestone, date, value: share, text: `${plain(clean(share * 100))}%` });
    for (const { indicator, value, unit } of values) {
      const shown = plain(clean(value / (unit?.factor ?? 1)));
      put(indicator, { milestone, date, value, text: `${shown}${unit?.name ?? ''}` });
    }
  }
  return series;
}

/** A later node that asks for less than an earlier one. */
export const lookAtOrder: Look = ({ task }) => {
  const series = [...seriesOf(task)].filter(([, dues]) => dues.length > 1);
  if (series.length === 0) return null;
  return series.flatMap(([name, dues]) =>
    dues.flatMap((due, i): Slip[] => {
      const before = dues[i - 1];
      if (before === undefined || due.value >= before.value || due.date <= before.date) return [];
      return [
        {
          message: 'falls',
          at: [due.milestone.from, before.milestone.from],
          data: {
            earlier: before.text,
            later: due.text,
            earlierDate: before.date,
            laterDate: due.date,
          },
          about: `${name} ${due.text}`,
          indicator: null,
        },
      ];
    }),
  );
};

/** The last node of an indicator asks for less, or more, than its target. */
export const lookAtLast: Look = ({ task, indicators }) => {
  const series = seriesOf(task);
  const seen = { any: false };
  const slips = indicators.flatMap((indicator): Slip[] => {
    const dues = series.get(indicator.name) ?? [];
    const last = dues[dues.length - 1];
    const target = figureOf(indicator.target);
    if (last === undefined || target === null || dues.length < 2 || !sameKind(last, indicator))
      return [];
    seen.any = true;
    if (
      Math.abs(last.value - target.value) <= 1e-9 * target.value ||
      isBounded(last, target.value, target.bound)
    )
      return [];
    return [
      {
        message: last.value < target.value ? 'below' : 'above',
        at: [last.milestone.from, ...target.from],
        data: { last: last.text, target, date: last.date, name: indicator.name },
        about: indicator.name,
        indicator: indicator.id,
      },
    ];
  });
  return seen.any ? slips : null;
};

function isBounded({ value }: Due, target: number, bound: string): boolean {
  return value > target && (bound === 'at-least' || bound === 'about');
}

function sameKind({ milestone, value }: Due, { target, name }: Indicator): boolean {
  const unit = figureOf(target)?.unit?.kind ?? null;
  return milestone.values.some(
    (one) => one.indicator === name && one.value === value && (one.unit?.kind ?? null) === unit,
  );
}

/** A node later than the time limit that the task names beside its plan, or in another year than the ledger's. */
export const lookAtLimit: Look = ({ task, deadline, year }: TaskTexts) => {
  const { milestones } = task;
  if (milestones.length === 0) return null;
  const planned = new Set(milestones.map(({ date }) => date));
  const own = task.deadlines.flatMap(({ date }) =>
    date === null || planned.has(date) ? [] : [date],
  );
  const limit = own[own.length - 1] ?? (year === null ? null : `${year}-12-31`);
  if (limit === null || deadline === null) return null;
  const late = milestones.filter(({ date }) => date > limit);
  const [first] = late;
  if (first === undefined) return [];
  return [
    {
      message: 'late',
      at: [first.from],
      data: { node: first.date, deadline: limit },
      about: first.text.slice(0, 12),
      indicator: null,
    },
  ];
};
