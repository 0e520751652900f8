import type { Label, RowSpan } from '../ledger/ledger';
import type { State } from '../ledger/state';
import { lateAnswer } from '../text/label-words';
import { isNotSet } from '../text/not-set';
import { squeezed } from '../text/normalise';
import { tidy } from './column-headings';
import type { Entry, Held } from './entry';
import type { ReadingContext } from './reading-context';

/** What 是 and 否 answer, by the heading that asks. */
const QUESTIONS: readonly (readonly [heading: RegExp, yes: State | null, no: State | null])[] = [
  [/滞后|缓慢|逾期|超期/, 'behind', 'on-track'],
  [/序时|计划|正常/, 'on-track', 'behind'],
  [/销号/, 'closed', null],
  [/完成|办结|达标|竣工|完工/, 'completed', null],
];

/**
 * Labels of one entry. Pieces that only together make a known word (正在 above 推进) are one label;
 * pieces that are words each stay apart.
 */
export function labelsOf(cells: readonly Held[], entry: Entry, context: ReadingContext): Label[] {
  const said = cells.filter((cell) => !isNotSet(cell.text));
  const each = said.map((cell) => stateOf(cell.text, context));
  if (said.length <= 1) return said.map((cell, i) => label([cell], each[i] ?? null, entry));
  const whole = stateOf(said.map((cell) => cell.text).join(''), context);
  const apart = whole === null && each.some((state) => state !== null);
  if (apart) return said.map((cell, i) => label([cell], each[i] ?? null, entry));
  return [label(said, whole, entry)];
}

function label(cells: readonly Held[], state: State | null, entry: Entry): Label {
  const [first] = cells;
  const rows: RowSpan = [
    first?.rows[0] ?? 0,
    Math.max(first?.rows[1] ?? 0, entry.rows[entry.rows.length - 1] ?? 0),
  ];
  return {
    text: tidy(cells.map((cell) => cell.text).join('')),
    state,
    from: { at: first?.at ?? { sheet: '', row: 0, column: 0 } },
    rows,
  };
}

function stateOf(text: string, context: ReadingContext): State | null {
  const word = squeezed(text);
  if (word === '是' || word === '否') {
    const heading = context.layout
      .of('status')
      .map(({ header }) => header)
      .join('');
    const question = QUESTIONS.find(([pattern]) => pattern.test(heading));
    if (question === undefined) return lateAnswer(text, context.settings.labels);
    return word === '是' ? question[1] : question[2];
  }
  return context.recall.status(text);
}
