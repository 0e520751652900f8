import type { ProsePercentage, ProseQuantity } from './facts';
import { rateNamed } from './share-base';

type Figure = ProseQuantity | ProsePercentage;

/**
 * What only the whole of a list tells: what is said behind its last figure holds for all of it
 * (甲6套、乙12套、丙48套已全部竣工), as it does for figures of one thing that stand together (11个小区1262户已改造完工); 分别 deals
 * figures out to names; and of a stock, 其中今年 names what counts (累计建成1260个，其中今年新建198个).
 */
export function asListed(figures: Figure[], text: string): Figure[] {
  for (let i = figures.length - 2; i >= 0; i -= 1) {
    const [one, next] = [figures[i], figures[i + 1]];
    if (one?.kind !== 'quantity' || next?.kind !== 'quantity') continue;
    if (goOn(one, next) && (isListed(one, next, text) || isTogether(one, next, text))) {
      figures[i] = { ...one, claim: next.claim };
    }
  }
  asStandards(figures, text);
  if (text.includes('分别')) dealOut(figures, text);
  if (text.includes('其中')) thisYear(figures, text);
  return figures;
}

/** One clause goes from a figure that counts on its own to one of which something is said behind it. */
function goOn(one: ProseQuantity, next: ProseQuantity): boolean {
  const said = next.claim !== 'stated' && !next.verbs;
  return one.role === 'own' && one.clause === next.clause && said && next.lead[0] >= one.to;
}

function isListed(one: ProseQuantity, next: ProseQuantity, text: string): boolean {
  const same = one.unit?.kind === next.unit?.kind;
  return one.claim === 'stated' && text.charAt(one.to) === '、' && same;
}

function isTogether(one: ProseQuantity, next: ProseQuantity, text: string): boolean {
  return !one.verbs && !/[，、。；]/.test(text.slice(one.to, next.from));
}

/** 由每人每月600元提高到650元: what a standard rises to, or is listed with, is one too. */
function asStandards(figures: Figure[], text: string): void {
  for (let i = 1; i < figures.length; i += 1) {
    const [before, one] = [figures[i - 1], figures[i]];
    if (before?.role !== 'standard' || one?.kind !== 'quantity' || one.clause !== before.clause)
      continue;
    const same = before.kind === 'quantity' && before.unit?.kind === one.unit?.kind;
    const between = text.slice(before.to, one.from);
    if (
      same &&
      one.role !== 'part' &&
      /^(?:、|(?:提高|提升|上调|增加|调整)?[到至为]?)$/.test(between)
    )
      figures[i] = { ...one, role: 'standard' };
  }
}

/** Words between two figures of one list. */
const JOINS = /^(?:[、，]|和|及|与|以上|左右|[、，]分别)+$/;
/** Longest stretch in which the names of a list are looked for. */
const NAMES = 80;

/** 公路、危桥分别完成82公里、7座: each figure gets the name in its place. */
function dealOut(figures: Figure[], text: string): void {
  for (let at = 0; at < figures.length; at += 1) {
    const first = figures[at];
    if (first === undefined || !text.slice(first.lead[0], first.from).includes('分别')) continue;
    let end = at + 1;
    for (let next = figures[end]; next !== undefined; next = figures[end]) {
      const last = figures[end - 1];
      if (last === undefined || !JOINS.test(text.slice(last.to, next.from))) break;
      end += 1;
    }
    deal(figures, at, end, text);
    at = end - 1;
  }
}

function deal(figures: Figure[], from: number, to: number, text: string): void {
  const count = to - from;
  const first = figures[from];
  if (first === undefined || count < 2) return;
  const names = namesFor(first, count, text);
  for (let i = from; i < to; i += 1) {
    const one = figures[i];
    if (one === undefined) continue;
    const dealt = [i - from, count] as const;
    const name = names?.[i - from];
    const lead = name ?? one.lead;
    const all = { dealt, lead, claim: first.claim, verbs: first.verbs, marked: first.marked };
    figures[i] =
      one.kind === 'percentage'
        ? { ...one, ...all, ...baseOf(one, first, text, name) }
        : { ...one, ...all };
  }
}

/** The rate that a name of the list tells, or that is told of all of them (筛查率分别达到98%、85%). */
function baseOf(
  one: ProsePercentage,
  first: Figure,
  text: string,
  name: readonly [number, number] | undefined,
): Partial<Pick<ProsePercentage, 'base' | 'name'>> {
  if (first.kind !== 'percentage') return {};
  if (name === undefined) return { base: first.base, name: first.name };
  const words = text.slice(name[0], name[1]).replace(/^[，、]/, '');
  const own = rateNamed(words);
  if (own !== null) return { base: 'rate', name: own };
  return first.base === 'rate' && first.name !== null
    ? { base: 'rate', name: `${words}${first.name}` }
    : { base: one === first ? one.base : first.base, name: first.name };
}

/** Names in front of 分别, as many as there are figures: in its clause, else in the one before. */
function namesFor(
  { lead, from }: Figure,
  count: number,
  text: string,
): (readonly [number, number])[] | null {
  const at = text.lastIndexOf('分别', from);
  const start = Math.max(lead[0], at - NAMES);
  const own = splitNames(text, start, at);
  if (own.length === count) return own;
  const words = text.slice(start, at);
  if (own.length > 1 || text.charAt(lead[0] - 1) !== '，' || words.length > 12) return null;
  const least = Math.max(0, lead[0] - 1 - NAMES);
  let before = lead[0] - 2;
  while (before >= least && !'，。；：\n'.includes(text.charAt(before))) before -= 1;
  const other = splitNames(text, Math.max(before + 1, lead[0] - NAMES), lead[0] - 1);
  return other.length === count && !/\d/.test(text.slice(before + 1, lead[0])) ? other : null;
}

function splitNames(text: string, from: number, to: number): (readonly [number, number])[] {
  const names: (readonly [number, number])[] = [];
  let start = from;
  for (let at = from; at <= to; at += 1) {
    if (at < to && !isJoint(text, at)) continue;
    if (at > start) names.push([start, at]);
    start = at + 1;
  }
  return names;
}

/** 、 or a word for it; not in 普及率, 参与. */
function isJoint(text: string, at: number): boolean {
  const letter = text.charAt(at);
  return (
    letter === '、' || ('和及与'.includes(letter) && !/[普涉以参和]/.test(text.charAt(at - 1)))
  );
}

/** Figures between a whole and the part of it that is this year's. */
const NEAR = 8;

/** 累计建成1260个，其中今年新建198个: the whole is a stock, what is told of this year counts on its own. */
function thisYear(figures: Figure[], text: string): void {
  figures.forEach((part, i) => {
    if (part.role !== 'part' || part.kind !== 'quantity' || part.bracketed) return;
    if (!/其中[^，。；]{0,6}(?:今年|本年|年内|当年)/.test(text.slice(part.lead[0], part.from)))
      return;
    for (let at = i - 1; at >= Math.max(0, i - NEAR); at -= 1) {
      const whole = figures[at];
      if (whole === undefined || whole.sentence < part.sentence - 1) return;
      if (whole.kind !== 'quantity' || whole.unit?.kind !== part.unit?.kind) continue;
      if (whole.role === 'own') figures[at] = { ...whole, role: 'earlier' };
      figures[i] = { ...part, role: 'own' };
      return;
    }
  });
}
