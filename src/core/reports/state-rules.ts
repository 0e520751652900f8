import { STATE_LOOKS, type State } from '../ledger/state';
import type { Rule, StateStyle } from '../sheet/draft';
import { addressOf, type Area } from '../sheet/reference';

/** States that have a look, and its style. */
export const STATE_STYLE_NAMES: Readonly<Record<Exclude<State, 'not-applicable'>, StateStyle>> = {
  completed: 'state-completed',
  closed: 'state-closed',
  'on-track': 'state-on-track',
  behind: 'state-behind',
  'seriously-behind': 'state-seriously-behind',
  overdue: 'state-overdue',
  standing: 'state-standing',
  unknown: 'state-unknown',
};

/** Colours a state by the first character of the first cell, whatever word a scheme puts after it. */
export function stateRules(area: Area): readonly Rule[] {
  const cell = `$${addressOf(area)}`;
  return Object.entries(STATE_STYLE_NAMES).map(([state, style]) => ({
    area,
    when: `LEFT(${cell},1)="${STATE_LOOKS[state as keyof typeof STATE_STYLE_NAMES].symbol}"`,
    style,
  }));
}

/** A count takes the colours of its state, one column a state; nought is a grey dot. */
export function countRules(
  area: Area,
  states: readonly (keyof typeof STATE_STYLE_NAMES)[],
): readonly Rule[] {
  return [
    { area, when: `${addressOf(area)}=0`, style: 'nought', stop: true },
    ...states.map((state, i): Rule => {
      const column: Area = { ...area, column: area.column + i, columns: 1 };
      return { area: column, when: `${addressOf(column)}>0`, style: STATE_STYLE_NAMES[state] };
    }),
  ];
}
