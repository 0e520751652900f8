import type { Bound } from '../../ledger/figure';
import { clean } from '../decimal';
import { claimOf, hasVerb, isMarked, roleOf, type Surroundings } from './claims';
import type { ProsePercentage, ProseQuantity } from './facts';
import type { RunningText } from './running-text';
import { shareBase } from './share-base';
import type { NumberToken, PercentToken, Token } from './tokens';

/** What the walk knows around a figure. */
export interface Stretch extends Surroundings {
  readonly before: Token | null;
  readonly after: Token | null;
  readonly leadFrom: number;
  readonly goal: boolean;
  readonly bracketed: boolean;
  readonly section: number;
  readonly sentence: number;
  readonly clause: number;
}

type Fact = ProseQuantity | ProsePercentage;

/**
 * The fact that a number states; null where it only looks like one (a number without unit or verb). All
 * fields one by one: copying them from object to object costs more than reading the text.
 */
export function figureFact(
  token: NumberToken | PercentToken,
  around: Stretch,
  running: RunningText,
): Fact | null {
  const { text } = running;
  if (token.kind === 'percent') return percentage(token, around, running);
  if (token.unit === null && !countsWithoutUnit(token, around, text)) return null;
  const limited = isLimit(token, around, text);
  const money = token.unit?.kind === 'money';
  return {
    kind: 'quantity',
    span: running.toRaw(token.from, token.to),
    from: token.from,
    to: token.to,
    part: around.section,
    sentence: around.sentence,
    clause: around.clause,
    bracketed: around.bracketed,
    written: token.written,
    decimals: token.decimals,
    high: token.high,
    bound: boundOf(token, around),
    goal: around.goal || namesGoal(token, around, text),
    marked: isMarked(around),
    verbs: hasVerb(around),
    dealt: null,
    lead: [around.leadFrom, token.from],
    tail: [token.to, Math.max(token.to, around.tailTo)],
    claim: claimOf(around),
    role: roleOf(around, { limited, measured: money, money }),
    value: clean(token.written * (token.unit?.factor ?? token.scale)),
    unit: token.unit,
    scaled: token.scaled,
  };
}

function percentage(token: PercentToken, around: Stretch, running: RunningText): ProsePercentage {
  const { text } = running;
  const { base, name } = shareBase(token, around, text);
  const role = roleOf(around, {
    limited: isLimit(token, around, text),
    measured: true,
    money: false,
  });
  return {
    kind: 'percentage',
    span: running.toRaw(token.from, token.to),
    from: token.from,
    to: token.to,
    part: around.section,
    sentence: around.sentence,
    clause: around.clause,
    bracketed: around.bracketed,
    written: token.written,
    decimals: token.decimals,
    high: token.high,
    bound: boundOf(token, around),
    goal: around.goal || namesGoal(token, around, text),
    marked: isMarked(around),
    verbs: hasVerb(around),
    dealt: null,
    lead: [around.leadFrom, token.from],
    tail: [token.to, Math.max(token.to, around.tailTo)],
    claim: claimOf(around),
    role: base === 'change' ? 'change' : role === 'change' ? 'own' : role,
    value: clean(token.written / 100),
    points: token.points,
    base,
    name,
  };
}

/** A bare number counts behind a verb (完成105自然村), with 万 or with 余. */
function countsWithoutUnit(
  { from, scaled, about, numeral }: NumberToken,
  { before }: Stretch,
  text: string,
): boolean {
  if (scaled || about) return true;
  if (numeral || before === null) return false;
  const gap = text.slice(before.to, from);
  const near = gap === '' || /^(?:了|为|达|是|有|数为|人数为?|数量为?|数)$/.test(gap);
  if (!near) return false;
  return before.kind === 'bound' || (before.kind === 'word' && COUNTING_VERBS.has(before.cls));
}

const COUNTING_VERBS = new Set(['finish', 'act', 'sum', 'whole', 'done', 'remain', 'start']);

function boundOf(token: NumberToken | PercentToken, { before, after }: Stretch): Bound {
  if (after?.kind === 'bound' && after.side === 'behind' && after.from === token.to)
    return after.bound;
  if (before?.kind === 'bound' && before.side === 'before' && token.from - before.to <= 1)
    return before.bound;
  return token.kind === 'number' && (token.about || token.high !== null) ? 'about' : 'exact';
}

/** 20户以上自然村, 50平方米以下的: which ones are meant, not how many. */
function isLimit(token: NumberToken | PercentToken, { after }: Stretch, text: string): boolean {
  if (token.kind === 'percent' || after?.kind !== 'bound' || after.from !== token.to) return false;
  if (after.side !== 'behind' || !/[上下内]$/.test(text.slice(after.from, after.to))) return false;
  return (
    /^[的\u4e00-\u9fff]/.test(text.slice(after.to, after.to + 1)) &&
    !/^(?:任务|目标)/.test(text.slice(after.to))
  );
}

function isBase(lead: Stretch['lead'], behind: string): boolean {
  const named = lead.includes('target') || lead.includes('share') || lead.includes('plan');
  return named && SHARE_OF.test(behind);
}

const SHARE_OF = /^(?:任务|目标|计划)?的(?:[\d.]+%|[一-九]成|百分之)/;

/** 整治任务52个, 任务数：850户; not 完成任务39个. */
const NAMED_GOAL =
  /^(?!.*(?:完成|超额)[^，。；]{0,4}(?:任务|指标)[^，。；]{0,2}$).*(?:任务|指标|计划任务|目标任务)(?:数量|总数|总量|数|量)?(?:为|是|共|：)?$/;

/** 年度目标为70人, 目标任务9000户: the text itself says what the goal is. */
function namesGoal(
  token: NumberToken | PercentToken,
  { lead, leadFrom }: Stretch,
  text: string,
): boolean {
  if (
    token.kind === 'number' &&
    /^(?:年度)?(?:目标任务|任务|目标|计划)的?(?=[\d.]+%|[一-九]成)/.test(
      text.slice(token.to, token.to + 16),
    )
  )
    return true;
  const near = text.slice(Math.max(leadFrom, token.from - 10), token.from);
  if (token.kind === 'number' && NAMED_GOAL.test(near)) return true;
  const at = lead.lastIndexOf('target');
  // 完成年度目标3000人的72%: what a share is taken of is the goal.
  if (token.kind === 'number' && isBase(lead, text.slice(token.to, token.to + 12))) return true;
  if (at < 0) return false;
  const words = text.slice(Math.max(leadFrom, token.from - 24), token.from);
  if (token.kind === 'number')
    return !/(?:完成|超)[^，]{0,4}(?:目标|任务|计划)[^，]{0,2}$/.test(words);
  return /(?:目标|任务|计划)[^，]{0,6}(?:为|是|:|：|达到|不低于|不少于)[^，]{0,10}$/.test(words);
}
