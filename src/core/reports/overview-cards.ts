import { STATE_LOOKS } from '../ledger/state';
import type { StateWords } from '../ledger/state-words';
import type { Rule, StateStyle, Styled } from '../sheet/draft';
import type { Area } from '../sheet/reference';
import type { Entries } from './entries';
import { areaReference, type Expression } from './formulas';
import type { Line, Part, Span } from './overview-lines';
import { STATE_STYLE_NAMES } from './state-rules';
import { CARD_STATES, type TaskCounts } from './task-counts';

/** Columns of a card, and the heights of its three rows. */
const CARD_COLUMNS = 3;
const HEIGHTS = [20, 31, 16] as const;
/** The third row, in small type. */
const NOTE_ROW = 2;

/** The eight cards, always all and in the same order, so that months compare. */
export function cards(entries: Entries, counts: TaskCounts, words: StateWords, row: number): Part {
  const closed = counts.tally('closed');
  const names: readonly Styled[] = [
    '任务总数',
    ...CARD_STATES.map((state) => `${STATE_LOOKS[state].symbol} ${words[state].word.zh}`),
  ];
  const values = [counts.all(), ...CARD_STATES.map((state) => counts.ofState(state))];
  const notes = [
    totalNote(entries.itemCount, counts.ofState('not-applicable'), counts.tally('not-applicable')),
    ...CARD_STATES.map((state) =>
      state === 'completed' && closed > 0 ? `其中销号 ${closed}` : null,
    ),
  ];
  const rows = [
    { cells: names, style: 'card-name' },
    { cells: values, style: 'card-count' },
    { cells: notes, style: 'card-note' },
  ] as const;
  return {
    lines: rows.map(({ cells, style }, i): Line => ({
      height: HEIGHTS[i] ?? 16,
      spans: cells.map((value, card): Span => ({
        column: card * CARD_COLUMNS,
        columns: CARD_COLUMNS,
        value,
        style,
      })),
    })),
    rules: CARD_STATES.flatMap((state, i) =>
      cardRules(row, (i + 1) * CARD_COLUMNS, STATE_STYLE_NAMES[state]),
    ),
  };
}

/** A card at nought turns white, as 待核 always is; any other takes the colours of its state. */
function cardRules(row: number, column: number, style: StateStyle): readonly Rule[] {
  const area: Area = { row, column, rows: HEIGHTS.length, columns: CARD_COLUMNS };
  const count = areaReference({ row: row + 1, column, rows: 1, columns: 1 });
  const plain: Rule = { area, when: `${count}=0`, style: 'card-zero', stop: true };
  if (style === 'state-unknown') return [plain, { area, when: `${count}>0`, style: 'card-zero' }];
  const note: Area = { ...area, row: row + NOTE_ROW, rows: 1 };
  return [
    plain,
    { area: { ...area, rows: NOTE_ROW }, when: `${count}>0`, style },
    { area: note, when: `${count}>0`, style: `${style}-note` },
  ];
}

/** `20 件实事`, `20件实事·另有不适用2项`: a formula on the number of tasks that are 不适用. */
function totalNote(items: number, notApplicable: Expression, count: number): Expression {
  const all = `${items} 件实事`;
  const without = `${items}件实事·另有不适用`;
  const { formula } = notApplicable;
  return {
    formula: `IF(${formula}>0,"${without}"&${formula}&"项","${all}")`,
    value: count === 0 ? all : `${without}${count}项`,
  };
}
