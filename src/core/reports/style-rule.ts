import { STATE_LOOKS, type State } from '../ledger/state';
import type { Colour, StateStyle } from '../sheet/draft';
import { COLOURS } from './colours';
import {
  GRID,
  NUMBER_FORMATS,
  styleOf,
  type Border,
  type StyleDefinition,
} from './style-definition';

/** Text on a fill; bold, since a state must be seen at a glance. */
function chip(fill: Colour, colour: Colour): StyleDefinition {
  return styleOf({ fill, font: { colour, bold: true } });
}

function ofState(state: Exclude<State, 'not-applicable'>): StyleDefinition {
  return chip(STATE_LOOKS[state].fill, STATE_LOOKS[state].ink);
}

/** Fill and text of the states. 待核 is white and therefore has a box. */
export const STATE_STYLES: Readonly<Record<StateStyle, StyleDefinition>> = {
  'state-completed': ofState('completed'),
  'state-closed': ofState('closed'),
  'state-on-track': ofState('on-track'),
  'state-behind': ofState('behind'),
  'state-seriously-behind': ofState('seriously-behind'),
  'state-overdue': ofState('overdue'),
  'state-standing': ofState('standing'),
  'state-unknown': styleOf({
    fill: STATE_LOOKS.unknown.fill,
    font: { colour: STATE_LOOKS.unknown.ink },
    border: { top: COLOURS.grid, right: COLOURS.grid, bottom: COLOURS.grid, left: COLOURS.grid },
  }),
};

/** The same for what is written small below a count. */
export const STATE_NOTE_STYLES: Readonly<Record<`${StateStyle}-note`, StyleDefinition>> =
  Object.fromEntries(
    Object.entries(STATE_STYLES).map(([name, style]) => [
      `${name}-note`,
      { ...style, font: { ...style.font, bold: false } },
    ]),
  ) as Record<`${StateStyle}-note`, StyleDefinition>;

const mustFix = chip(COLOURS.mustFixFill, COLOURS.white);
const verify = chip(COLOURS.verifyFill, COLOURS.verifyInk);

/** All four sides: some hosts take a conditional border as a whole. */
function lines(top: 'withinTask' | 'betweenTasks', bottom: typeof top): Border {
  return { ...GRID, top: COLOURS[top], bottom: COLOURS[bottom] };
}

/** Further styles of conditional formats. */
export const RULE_STYLES = {
  'severity-must-fix': mustFix,
  'severity-verify': verify,
  'severity-hint': chip(COLOURS.hintFill, COLOURS.hintInk),
  /** The verdict: nothing left, 强制 left, only 核实 left. */
  ready: chip(COLOURS.readyFill, COLOURS.readyInk),
  'not-ready': mustFix,
  'needs-reason': verify,
  /** A check that found something. */
  failed: verify,
  'card-zero': styleOf({ fill: COLOURS.white, font: { colour: COLOURS.secondary } }),
  nought: styleOf({ font: { colour: COLOURS.nought } }),
  total: styleOf({ fill: COLOURS.totalFill, font: { bold: true } }),
  differs: styleOf({
    fill: COLOURS.differsFill,
    font: { bold: true },
    format: NUMBER_FORMATS.differs,
  }),
  /** Task values in the rows of its further indicators; stops the rules of the states after it. */
  repeated: styleOf({
    font: { colour: COLOURS.repeated },
    border: lines('withinTask', 'withinTask'),
  }),
  /** Lines above and below a row, by whether its task goes on from the row above and in the next. */
  'task-alone': styleOf({ border: lines('betweenTasks', 'betweenTasks') }),
  'task-begins': styleOf({ border: lines('betweenTasks', 'withinTask') }),
  'task-continued': styleOf({ border: lines('withinTask', 'withinTask') }),
  'task-ends': styleOf({ border: lines('withinTask', 'betweenTasks') }),
} satisfies Record<string, StyleDefinition>;
