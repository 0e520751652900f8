import { figureOf } from '../ledger/figure';
import type { Indicator } from '../ledger/ledger';
import { STATE_LOOKS } from '../ledger/state';
import { shownState, type StateWords } from '../ledger/state-words';
import type { Cell } from '../sheet/reference';
import type { Styled } from '../sheet/draft';
import { displayText } from '../text/number-format';
import { NUMBER_FORMATS } from './style-definition';
import { heightOf } from './cells';
import { figureText } from './figure-format';
import { NODES } from './task-figures';
import { shownUnit } from './shown-unit';
import { cutToLines } from './fitted-text';
import { linesOf, pitchOf, usableWidth } from './row-height';
import { spanWidth, type Line, type Part, type Span } from './overview-lines';
import { talliesOf } from './state-tallies';
import { causeOf, slowName, type SlowTask } from './slow-tasks';
import { stateRules } from './state-rules';
import { cut, EMPTY, shortDate, shortList } from './texts';

/** Slow tasks named on 总览; the rest is in the list. */
const ROWS = 6;
const NAME_LENGTH = 40;
const CAUSE_LENGTH = 48;
const SECTION_HEIGHT = 19;
const HEADING_HEIGHT = 19;
const LEAST_HEIGHT = 31.5;
const MORE_HEIGHT = 20;
const PAD = 3;
/** Type size of the list in points. */
const SIZE = 10;
/** Lines that a row has at least, for state and number, and at most. */
const LEAST_LINES = 2;
const MOST_LINES = 5;

/** Columns of the list: headings and the columns of the grid each takes. */
const COLUMNS = [
  { heading: '状态', column: 0, columns: 2, style: 'overview-state' },
  { heading: '任务', column: 2, columns: 6, style: 'overview-text' },
  { heading: '责任单位 · 领导', column: 8, columns: 3, style: 'overview-text' },
  { heading: '完成时限', column: 11, columns: 2, style: 'overview-centre' },
  { heading: '完成率 · 实际/目标', column: 13, columns: 3, style: 'overview-centre' },
  { heading: '差距（百分点）', column: 16, columns: 2, style: 'overview-points' },
  { heading: '滞后原因（摘自台账）', column: 18, columns: 6, style: 'overview-text' },
] as const;

/** The list that 总览 points to for the rest. */
export interface ListSheet {
  readonly name: string;
  readonly at: Cell;
}

/** What the list of slow tasks depends on besides them. */
export interface SlowSurroundings {
  readonly words: StateWords;
  /** Null where it is not written. */
  readonly list: ListSheet | null;
  /** An as-of date is known, so that slowness can be told. */
  readonly dated: boolean;
  /** Tasks that could not be judged: what they are called, how many, and whether there are others. */
  readonly unknown: { readonly word: string; readonly count: number; readonly all: boolean };
  /** Points that the page has for it. */
  readonly room: number;
}

/** Slow and late tasks, worst first, in as many lines as the page has room for. */
export function slowPart(
  slow: readonly SlowTask[],
  { words, list, dated, unknown, room }: SlowSurroundings,
  row: number,
): Part {
  const section = sectionLine(slow, words, list);
  if (slow.length === 0) return { lines: [section, clearLine(dated, unknown)], rules: [] };
  const shown = slow.slice(0, ROWS);
  const rest = slow.length - shown.length;
  const most = linesIn(room - SECTION_HEIGHT - HEADING_HEIGHT - MORE_HEIGHT, shown.length);
  return {
    lines: [
      section,
      {
        height: HEADING_HEIGHT,
        spans: COLUMNS.map(({ heading, column, columns }) => ({
          column,
          columns,
          value: heading,
          style: 'overview-heading',
        })),
      },
      ...shown.map((one) => slowLine(one, words, most)),
      ...(rest > 0 ? [moreLine(rest, list)] : []),
    ],
    rules: stateRules({ row: row + 2, column: 0, rows: shown.length, columns: 2 }),
  };
}

/** Lines that each of some rows may have. */
function linesIn(room: number, rows: number): number {
  const lines = Math.floor((room / rows - PAD) / pitchOf(SIZE));
  return Math.min(MOST_LINES, Math.max(LEAST_LINES, lines));
}

function sectionLine(slow: readonly SlowTask[], words: StateWords, list: ListSheet | null): Line {
  const parts = [...countsByWord(slow, words)].map(([word, count]) => `${word} ${count} 项`);
  const detail = parts.length > 0 ? `（${parts.join('、')}）` : '';
  return {
    height: SECTION_HEIGHT,
    spans: [
      {
        column: 0,
        columns: 18,
        value: `进展缓慢和滞后任务\u3000${slow.length} 项${detail}`,
        style: 'section',
      },
      linkTo(list, 18, 6),
    ],
  };
}

/** `详见《督办清单》` over some columns; nothing where there is no such sheet. */
export function linkTo(list: ListSheet | null, column: number, columns: number): Span {
  const value = list === null ? null : { goTo: list.at, text: `详见《${list.name}》` };
  return { column, columns, value, style: value === null ? 'section' : 'overview-link' };
}

/** Worst first; states that a scheme calls by one word are counted together. */
function countsByWord(slow: readonly SlowTask[], words: StateWords): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const tallies = talliesOf(slow.map(({ entry }) => entry));
  for (const state of ['overdue', 'seriously-behind', 'behind'] as const) {
    const count = tallies.get(state) ?? 0;
    const word = words[state].word.zh;
    if (count > 0) counts.set(word, (counts.get(word) ?? 0) + count);
  }
  return counts;
}

/** No task is known to be slow: good news only where something could be told of the tasks. */
function clearLine(dated: boolean, unknown: SlowSurroundings['unknown']): Line {
  const [value, style] = clearText(dated, unknown);
  return { height: MORE_HEIGHT, spans: [{ column: 0, columns: 24, value, style }] };
}

function clearText(
  dated: boolean,
  { word, count, all }: SlowSurroundings['unknown'],
): readonly [text: string, style: Span['style']] {
  if (!dated) {
    return [
      `${EMPTY.noAsOf}，不能判断进展缓慢、严重滞后和逾期。写明截至日期后请重新生成汇总。`,
      'overview-empty-text',
    ];
  }
  if (all) return [`任务都是${word}，不能判断进展缓慢、严重滞后和逾期。`, 'overview-empty-text'];
  const more = count > 0 ? `另有${word} ${count} 项，没有判断。` : '';
  return [`没有进展缓慢、严重滞后或逾期的任务。${more}`, 'all-clear'];
}

function moreLine(rest: number, list: ListSheet | null): Line {
  return {
    height: MORE_HEIGHT,
    spans: [
      {
        column: 0,
        columns: 24,
        value: `另有 ${rest} 项${list === null ? '' : `，见《${list.name}》`}。`,
        style: 'overview-more',
      },
    ],
  };
}

function slowLine(slow: SlowTask, words: StateWords, most: number): Line {
  const values = [
    stateCell(slow, words),
    fitted(slowName(slow, NAME_LENGTH), spanWidth(6), most),
    responsible(slow, most),
    deadline(slow),
    rate(slow),
    points(slow),
    cause(slow, most),
  ];
  const spans = COLUMNS.map(({ column, columns, style }, i): Span => ({
    column,
    columns,
    value: values[i] ?? null,
    style,
  }));
  const needed = heightOf(
    spans.map(({ value }) => value),
    spans.map(({ style }) => style),
    spans.map(({ columns }) => spanWidth(columns)),
    PAD,
  );
  return { height: Math.max(LEAST_HEIGHT, needed), spans };
}

function stateCell({ entry }: SlowTask, words: StateWords): string {
  const state = shownState(entry.progress.state);
  // A bare number under a state would be read as a count.
  const label = /^[\d.]+$/.test(entry.number) ? `编号${entry.number}` : entry.number;
  const number = entry.number === EMPTY.none ? '' : `\n${label}`;
  return `${STATE_LOOKS[state].symbol} ${words[state].word.zh}${number}`;
}

/** Units and leaders one to a line; where that takes too many lines, each named by the first. */
function responsible({ entry }: SlowTask, most: number): Styled {
  const { leaders, responsibleLeaders } = entry.task;
  const units = entry.units.map(({ name }) => name);
  const people = (leaders.length > 0 ? leaders : responsibleLeaders).map(({ name }) => name);
  if (units.length + people.length === 0) {
    return { value: EMPTY.notFilled, style: 'overview-empty-text' };
  }
  const width = spanWidth(3);
  const full = [shortList(units, '家'), shortList(people, '人')].filter((part) => part !== '');
  if (linesOf(full.join('\n'), usableWidth(width, 1), SIZE) <= most) return full.join('\n');
  const short = [shortList(units, '家', 1), shortList(people, '人', 1)];
  return short
    .filter((part) => part !== '')
    .map((part) => fitted(part, width, 1))
    .join('\n');
}

function deadline({ entry }: SlowTask): Styled {
  const { deadline: date, daysLeft } = entry.progress;
  if (date === null) return { value: EMPTY.none, style: 'overview-empty' };
  const day = shortDate(date, entry.ledger.year);
  const assumed = entry.progress.deadlineAssumed ? '推定，' : '';
  if (daysLeft === null) return assumed === '' ? day : `${day}\n（推定）`;
  return `${day}\n${assumed}${daysLeft < 0 ? `逾期${-daysLeft}天` : `剩${daysLeft}天`}`;
}

function rate({ entry, indicator, progress }: SlowTask): Styled {
  const completion = progress?.completion ?? null;
  if (indicator === null || completion === null) {
    const asked = entry.indicators.some(({ target }) => figureOf(target) !== null);
    return { value: asked ? EMPTY.noActual : EMPTY.none, style: 'overview-empty' };
  }
  const share =
    indicator.kind === 'level'
      ? metText(progress?.met)
      : displayText(completion, NUMBER_FORMATS.percent, false);
  const { stages } = progress ?? {};
  const counted =
    stages === undefined ? amounts(indicator) : `${stages.done ?? 0}/${stages.all} ${NODES}`;
  return `${share}\n${counted}`;
}

function metText(met: boolean | null | undefined): string {
  return met === true ? '达标' : '未达标';
}

/** `16/2,445 户`. */
function amounts(indicator: Indicator): string {
  const unit = shownUnit(indicator);
  const [actual, target] = [figureOf(indicator.actual), figureOf(indicator.target)].map((figure) =>
    figure === null ? EMPTY.notFilled : figureText(figure, unit.factor),
  );
  const measure = unit.name === '%' || unit.name === '' ? '' : ` ${unit.name}`;
  return `${actual ?? ''}/${target ?? ''}${measure}`;
}

function points({ progress }: SlowTask): Styled {
  const gap = progress?.gap ?? null;
  return gap === null ? { value: EMPTY.none, style: 'overview-empty' } : gap * 100;
}

function cause({ entry }: SlowTask, most: number): Styled {
  const text = causeOf(entry, CAUSE_LENGTH);
  return text === null
    ? { value: EMPTY.noCause, style: 'overview-empty-text' }
    : fitted(cut(text, CAUSE_LENGTH), spanWidth(6), most);
}

/** A text cut so that it takes no more lines of a cell with indent. */
function fitted(text: string, widthPx: number, lines: number): string {
  return cutToLines(text, usableWidth(widthPx, 1), SIZE, lines);
}
