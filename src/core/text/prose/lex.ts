import type { Bound, Unit } from '../../ledger/figure';
import { dateAt } from '../date-words';
import { isoDate } from '../dates';
import { chineseNumber } from '../numerals';
import { scaledUnit } from '../units';
import { classOf, classify, DATE, DIGIT, MARK, NUMERAL, WORD } from './character-classes';
import { idleReason } from './idle-numbers';
import { arabicAt, numeralAt, scaleAt, type FoundNumber } from './number-at';
import { shareAt } from './share-at';
import type {
  DateToken,
  HeadToken,
  IdleToken,
  MarkToken,
  NumberToken,
  PercentToken,
  Token,
} from './tokens';
import { unitAt, type FoundUnit } from './unit-at';
import { wordAt } from './words';

/** Bounds beside a figure. */
const BOUNDS: readonly (readonly [words: string, bound: Bound, side: 'before' | 'behind'])[] = [
  [
    '不少于 不低于 不小于 不得少于 不得低于 至少 超过 超 突破 高于 大于 多于 ≥ >= > 逾',
    'at-least',
    'before',
  ],
  [
    '不高于 不超过 不多于 不大于 不得超过 不得高于 控制在 低于 少于 小于 至多 最多 ≤ <= <',
    'at-most',
    'before',
  ],
  ['大约 约 近 将近 接近 约为', 'about', 'before'],
  ['及以上 或以上 以上 （含）以上', 'at-least', 'behind'],
  ['及以内 以内 之内 及以下 以下', 'at-most', 'behind'],
  ['余 多 左右 上下', 'about', 'behind'],
];

interface BoundWord {
  readonly word: string;
  readonly bound: Bound;
  readonly side: 'before' | 'behind';
}

const BOUND_BY_FIRST = new Map<number, BoundWord[]>();
for (const [words, bound, side] of BOUNDS) {
  for (const word of words.split(' ')) {
    const first = word.charCodeAt(0);
    BOUND_BY_FIRST.set(first, [...(BOUND_BY_FIRST.get(first) ?? []), { word, bound, side }]);
    classify(word.charAt(0), WORD);
  }
}
for (const words of BOUND_BY_FIRST.values()) words.sort((a, b) => b.word.length - a.word.length);

const MARKS: Readonly<Record<string, MarkToken['mark']>> = {
  '，': 'clause',
  ',': 'clause',
  '、': 'item',
  '。': 'stop',
  '；': 'stop',
  ';': 'stop',
  '！': 'stop',
  '!': 'stop',
  '？': 'stop',
  '?': 'stop',
  '\n': 'stop',
  '：': 'colon',
  ':': 'colon',
  '（': 'open',
  '(': 'open',
  '[': 'open',
  '【': 'open',
  '）': 'close',
  ')': 'close',
  ']': 'close',
  '】': 'close',
};

const HEAD =
  /[（(]([一二三四五六七八九十]{1,3}|\d{1,2})[)）]|([一二三四五六七八九十]{1,3})、|(\d{1,2})(?:、|[.．](?!\d)|[.．](?=\d{1,2}月))|([①-⑳])/y;
const QUOTED = /[“"‘《][^”"’》\n]{1,16}[”"’》]/y;
const DATE_GATE =
  /(?:(?:19|20)\d\d[-/.]\d{1,2}(?:[-/.]\d|月)|20\d\d[-/]\d{1,2}(?!\d|[.%])|(?:19|20)\d{6}(?!\d)|\d{1,4}(?:年|月|个?季度)|[〇零一二三四五六七八九十]{1,4}(?:年|月|个?季度)|\d{1,2}月?份?[-—–~～至到]+\d{1,2}月|[一二三四五六七八九十]{1,2}[-—–~～至到]+[一二三四五六七八九十]{1,2}月|元月|前[\d一二两三四五六七八九十]{1,2}个?[月季]|第[一二三四1-4]个?季|[上下]半年|[今本当]年|年内\d|年[底末]|岁末)/y;

classify('年元', DATE);
classify('①②③④⑤⑥⑦⑧⑨⑩⑪⑫', MARK);

/** Cuts a running text into tokens; what is none of the grammar's business is passed over. Linear. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let lineStart = true;
  for (let at = 0; at < text.length;) {
    const cls = classOf(text.charCodeAt(at));
    if (cls === 0) {
      at += 1;
      lineStart = false;
      continue;
    }
    const token = tokenAt(text, at, cls, lineStart);
    if (typeof token === 'number') {
      at = token;
      lineStart = false;
      continue;
    }
    tokens.push(token);
    lineStart = token.kind === 'head' || (token.kind === 'mark' && BEFORE_HEAD.has(token.mark));
    at = token.to;
  }
  return tokens;
}

/** Marks behind which a number may head a part of the text. */
const BEFORE_HEAD = new Set<MarkToken['mark']>(['stop', 'colon', 'clause']);

/** The token at this place, or the place where to look on. */
function tokenAt(text: string, at: number, cls: number, lineStart: boolean): Token | number {
  if (lineStart && (cls & (MARK | NUMERAL | DIGIT)) !== 0) {
    const head = headAt(text, at);
    if (head !== null) return head;
  }
  if ((cls & MARK) !== 0) return markAt(text, at);
  if ((cls & DATE) !== 0 && matches(DATE_GATE, text, at)) {
    const hit = dateAt(text, at);
    if (hit !== null) return withEnd(text, { kind: 'date', hit, from: at, to: at + hit.length });
  }
  if ((cls & WORD) !== 0) {
    const word = wordAt(text, at);
    const bound = boundAt(text, at);
    if (word !== null && word.length >= (bound?.word.length ?? 0)) {
      return { kind: 'word', cls: word.cls, from: at, to: at + word.length };
    }
    if (bound !== null) {
      const {
        word: { length },
        bound: said,
        side,
      } = bound;
      return { kind: 'bound', bound: said, side, from: at, to: at + length };
    }
  }
  if ((cls & (DIGIT | NUMERAL)) !== 0) return numberToken(text, at, (cls & DIGIT) !== 0);
  return at + 1;
}

/** 10月8日至10日: the end of a period that takes its month from the beginning. */
const END_DAY = /[-—–~～至到]{1,2}(\d{1,2}|[一二三四五六七八九十]{1,3})[日号]/y;

function withEnd(text: string, date: DateToken): DateToken {
  END_DAY.lastIndex = date.to;
  const match = END_DAY.exec(text);
  if (match === null) return date;
  const { hit } = date;
  const end = /^\d/.test(match[1] ?? '') ? Number(match[1]) : (chineseNumber(match[1] ?? '') ?? 0);
  const resolve: DateToken['hit']['resolve'] = (year) => {
    const first = hit.resolve(year);
    if (first === null || first.precision !== 'day') return first;
    const last = first.year === null ? null : isoDate(first.year, first.month, end);
    return last === null ? first : { ...first, date: last, start: first.date, day: end };
  };
  return { ...date, to: date.to + match[0].length, hit: { ...hit, resolve } };
}

function headAt(text: string, at: number): HeadToken | null {
  HEAD.lastIndex = at;
  const match = HEAD.exec(text);
  if (match === null) return null;
  const [whole, bracketed, numeral, digits, circled] = match;
  const number = bracketed ?? numeral ?? digits ?? circled ?? '';
  const level = numeral !== undefined || (bracketed !== undefined && !/\d/.test(bracketed)) ? 0 : 1;
  return { kind: 'head', number, level, from: at, to: at + whole.length };
}

function markAt(text: string, at: number): Token | number {
  const character = text.charAt(at);
  const mark = MARKS[character];
  if (mark !== undefined) return { kind: 'mark', mark, from: at, to: at + 1 };
  QUOTED.lastIndex = at;
  const quoted = QUOTED.exec(text)?.[0];
  if (quoted === undefined) return at + 1;
  return { kind: 'idle', why: 'quoted', from: at, to: at + quoted.length };
}

function boundAt(text: string, at: number): BoundWord | null {
  const words = BOUND_BY_FIRST.get(text.charCodeAt(at));
  return words?.find(({ word }) => text.startsWith(word, at)) ?? null;
}

function numberToken(text: string, at: number, digit: boolean): Token | number {
  const share = shareAt(text, at);
  const minus = isNegative(text, at);
  if (share !== null) return minus ? negative(share) : share;
  const found = digit ? arabicAt(text, at) : numeralAt(text, at);
  if (!isNumber(found)) return found.to;
  const range = rangeAt(text, found);
  const end = range?.to ?? found.to;
  const why = idleReason(text, at, end);
  if (why !== null) return idle(at, end, why);
  const token = measured(text, at, end, found, range);
  return minus && token.kind === 'number' ? negative(token) : token;
}

/** 负 or a minus directly in front, which is no dash of a range. */
function isNegative(text: string, at: number): boolean {
  return at > 0 && '负-−'.includes(text.charAt(at - 1)) && !/[\dA-Za-z]/.test(text.charAt(at - 2));
}

function negative<T extends NumberToken | PercentToken>(token: T): T {
  return { ...token, from: token.from - 1, written: -token.written };
}

function isNumber(found: FoundNumber | { readonly to: number }): found is FoundNumber {
  return 'written' in found;
}

function idle(from: number, to: number, why: string): IdleToken {
  return { kind: 'idle', why, from, to };
}

/** The higher end of a range in digits: 2-3个, 10～12处. */
function rangeAt(text: string, { numeral, to, written }: FoundNumber): FoundNumber | null {
  if (numeral || !'-~～—–至到'.includes(text.charAt(to)) || to === text.length) return null;
  let at = to + 1;
  if (text.charAt(at) === text.charAt(to)) at += 1;
  if ((classOf(text.charCodeAt(at)) & DIGIT) === 0) return null;
  const high = arabicAt(text, at);
  return isNumber(high) && high.written > written ? high : null;
}

/** Chinese numerals count only before what plainly counts things. */
const COUNTS_IN_WORDS = new Set(
  (
    'mass volume power person household suite place item building school institution matter batch project session time length area case ' +
    '座 条 辆 台 盏 棵 株 块 张 份 支 根 间 床 村 社区 小区 镇 乡 街道 眼 组 种 个 批次 段 片 money 台套 节 岗位 标段'
  ).split(' '),
);

/** 余, 多 or 几 at this place, one character long. */
function aboutAt(text: string, at: number): 0 | 1 {
  const character = text.charAt(at);
  return character === '余' || character === '多' || character === '几' ? 1 : 0;
}

/** What may follow a number: 余 · scale · 余 · unit. */
function measured(
  text: string,
  from: number,
  end: number,
  { written, decimals, numeral }: FoundNumber,
  range: FoundNumber | null,
): NumberToken | IdleToken {
  const first = aboutAt(text, end);
  const scale = scaleAt(text, end + first);
  const behind = end + first + (scale?.name.length ?? 0);
  const second = first > 0 ? 0 : aboutAt(text, behind);
  const at = behind + second;
  const about = first + second > 0;
  const found = unitAt(text, at);
  if (numeral && !countsInWords(found, about || !isVague(text, from, written))) {
    return idle(from, at, 'numeral');
  }
  return {
    kind: 'number',
    from,
    to: at + (found?.length ?? 0),
    written,
    decimals,
    ...unitOf(found?.unit ?? null, scale),
    scaled: scale !== null,
    about,
    numeral,
    high: range?.written ?? null,
  };
}

/** 一 before a unit says no number, nor does what 数 or 上 leads (数十户). */
function isVague(text: string, from: number, written: number): boolean {
  return written === 1 || /[数上]/.test(text.charAt(from - 1));
}

function countsInWords(found: FoundUnit | null, clear: boolean): boolean {
  return clear && found !== null && COUNTS_IN_WORDS.has(found.unit.kind);
}

/** The unit with its scale; a scale without a unit stays with the number. */
function unitOf(
  unit: Unit | null,
  scale: ReturnType<typeof scaleAt>,
): Pick<NumberToken, 'unit' | 'scale'> {
  if (unit === null) return { unit: null, scale: scale?.factor ?? 1 };
  return { unit: scale === null ? unit : scaledUnit(unit, scale.name, scale.factor), scale: 1 };
}

function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}
