import { clean, plain } from '../../text/decimal';
import { leadWords, type ProseQuantity } from '../../text/prose/facts';
import type { ReadText } from '../pairing/candidates';
import { slackOf } from '../pairing/claim-arithmetic';
import { proseFigure } from '../pairing/prose-figure';
import { unitsAgree } from '../pairing/units-agree';
import { quantitiesOf } from './figures';
import { placeOf, type Look, type Slip } from './slip';

/** A figure and those that are said to make it up. */
interface Split {
  readonly whole: ProseQuantity;
  readonly parts: readonly ProseQuantity[];
  /** All of it is listed: too little is a slip as well as too much. */
  readonly complete: boolean;
}

/** Parts that do not make up their whole: 98名（视力3人、听力7人…）, 9条，已打通4条，其余6条. */
export const lookAtParts: Look = ({ reports }) => {
  const splits = reports.flatMap((text) => splitsIn(text).map((split) => ({ text, ...split })));
  if (splits.length === 0) return null;
  return splits.flatMap(({ text, ...split }) => slipOf(text, split));
};

function splitsIn(text: ReadText): Split[] {
  const figures = quantitiesOf(text);
  // A whole and at least two parts.
  if (figures.length < 3) return [];
  return figures.flatMap((whole, i): Split[] => {
    if (
      whole.role === 'part' ||
      whole.role === 'limit' ||
      whole.role === 'standard' ||
      whole.goal ||
      whole.high !== null
    )
      return [];
    return [
      inBrackets(whole, figures.slice(i + 1), text),
      among(whole, figures.slice(i + 1), text),
      withRest(whole, figures, text),
      listed(whole, figures, text),
      byPlace(whole, figures.slice(i + 1), text),
      byStage(whole, figures.slice(i + 1), text),
    ].flatMap((split) => split ?? []);
  });
}

/** 98名…（视力3人、听力7人、…）: a list in the next bracket that holds nothing else. */
function inBrackets(
  whole: ProseQuantity,
  rest: readonly ProseQuantity[],
  { prose }: ReadText,
): Split | null {
  if (whole.bracketed) return null;
  const [first] = rest;
  if (first === undefined || !first.bracketed || first.sentence !== whole.sentence) return null;
  const end = prose.text.indexOf('）', first.to);
  const parts = rest.filter((part) => part.bracketed && part.to <= (end < 0 ? Infinity : end));
  if (
    parts.length < 2 ||
    !sameKind(whole, parts) ||
    /其中|约|余/.test(prose.text.slice(whole.to, end))
  )
    return null;
  return { whole, parts, complete: parts.length >= 3 };
}

/** 126户，其中拆除重建58户，维修加固49户，…: parts up to the end of the sentence. */
function among(
  whole: ProseQuantity,
  rest: readonly ProseQuantity[],
  { prose }: ReadText,
): Split | null {
  const parts: ProseQuantity[] = [];
  for (const next of rest) {
    if (next.goal) continue;
    if (!goesOn(whole, next, prose.text) || next.role !== 'part' || next.bracketed) break;
    if (!unitsAgree(whole, next)) break;
    parts.push(next);
  }
  const [first] = parts;
  if (first === undefined || parts.length < 2) return null;
  const lead = prose.text.slice(whole.to, first.from);
  if (/\d/.test(lead.replace(/[\d.]+[^，。]{0,10}(?:任务|目标|计划)的?[\d.]+%|[\d.]+%/g, '')))
    return null;
  if (!/其中|分别(?:为|是)|包括/.test(lead) || whole.from > first.from) return null;
  return { whole, parts, complete: parts.length >= 3 || /分别(?:为|是)|包括/.test(lead) };
}

/** 其中 may begin the next sentence: 共1764批次。其中，生产环节236批次…. */
function goesOn(whole: ProseQuantity, next: ProseQuantity, text: string): boolean {
  if (next.sentence === whole.sentence) return true;
  const between = text.slice(whole.to, next.from);
  return (
    next.sentence === whole.sentence + 1 &&
    /[。；\n]其中/.test(between) &&
    whole.claim === 'achieved'
  );
}

/**
 * 9条断头路，已打通4条，其余6条…; 计划改造3661户，已开工16户，480户…审批，其余3165户…: what is told of a whole, up to
 * the rest of it.
 */
function withRest(
  whole: ProseQuantity,
  figures: readonly ProseQuantity[],
  { prose }: ReadText,
): Split | null {
  if (whole.claim !== 'stated' && whole.claim !== 'planned') return null;
  const own = figures.filter(
    (one) =>
      one.sentence === whole.sentence &&
      one.from > whole.to &&
      !one.bracketed &&
      one.role !== 'part' &&
      unitsAgree(one, whole),
  );
  const rest = own[own.length - 1];
  if (own.length < 2 || rest === undefined || !sameKind(whole, own)) return null;
  const clause =
    prose.text
      .slice(0, rest.from)
      .split(/[，。；;\n]/)
      .pop() ?? '';
  if (!/^(?:其余|剩余|余下|还剩|尚余)/.test(clause) || rest.value >= whole.value) return null;
  return { whole, parts: own, complete: true };
}

/** 建设66套。甲6套、乙12套、丙48套已全部竣工: a list that is all of what was told just before. */
function listed(
  whole: ProseQuantity,
  figures: readonly ProseQuantity[],
  { prose }: ReadText,
): Split | null {
  const next = figures.find((one) => one.from > whole.to && unitsAgree(one, whole));
  if (
    next === undefined ||
    next.sentence === whole.sentence ||
    next.part !== whole.part ||
    next.sentence - whole.sentence > 2
  )
    return null;
  const parts = figures.filter(
    (one) =>
      one.clause === next.clause &&
      unitsAgree(one, whole) &&
      one.role === 'own' &&
      one.from > whole.to,
  );
  const last = parts[parts.length - 1];
  if (last === undefined || parts.length < 2 || !sameKind(whole, parts)) return null;
  const joined = parts.every((one) => one === last || prose.text.charAt(one.to) === '、');
  const all = /^[^，。；]{0,8}(?:全部|均|都)/.test(prose.text.slice(last.to));
  return joined && all ? { whole, parts, complete: true } : null;
}

/** The name of a place in front of its figure. */
const PLACE = /^[，、]?[\u4e00-\u9fff]{1,6}(?:镇|乡|街道|办事处|社区|村|县|区|市)$/;

/** 共改造1080座，东川镇320座，西川镇265座，…: figures of one unit, each behind a place. */
function byPlace(
  whole: ProseQuantity,
  rest: readonly ProseQuantity[],
  { prose }: ReadText,
): Split | null {
  const parts: ProseQuantity[] = [];
  for (const next of rest) {
    if (next.sentence !== whole.sentence || next.bracketed || !unitsAgree(whole, next)) break;
    if (!PLACE.test(leadWords(prose, next))) break;
    parts.push(next);
  }
  return parts.length >= 3 && sameKind(whole, parts) ? { whole, parts, complete: true } : null;
}

/** Stages that hold nothing of each other. */
const STAGES = [/完工|竣工|建成|投用/, /在建|正在/, /未|待|剩余|其余|余下/];

/** 开工18个，完工7个，在建8个，尚未进场5个: what is finished, going on and not begun is all there is. */
function byStage(
  whole: ProseQuantity,
  rest: readonly ProseQuantity[],
  { prose }: ReadText,
): Split | null {
  const parts: ProseQuantity[] = [];
  const seen: number[] = [];
  for (const next of rest) {
    const words = leadWords(prose, next) + prose.text.slice(next.tail[0], next.tail[1]);
    const stage = STAGES.length - 1 - [...STAGES].reverse().findIndex((one) => one.test(words));
    const same = next.sentence === whole.sentence && !next.bracketed && unitsAgree(whole, next);
    if (!same || next.role !== 'own' || stage >= STAGES.length || seen.includes(stage)) break;
    seen.push(stage);
    parts.push(next);
  }
  const all = seen.length === STAGES.length && STAGES.length === parts.length;
  return all && sameKind(whole, parts) ? { whole, parts, complete: true } : null;
}

function sameKind(whole: ProseQuantity, parts: readonly ProseQuantity[]): boolean {
  return (
    parts.every(
      (part) => unitsAgree(whole, part) && part.high === null && part.bound !== 'about',
    ) && whole.bound !== 'about'
  );
}

/** A sum above the whole by more than this is of other things. */
const MUCH = 1.5;
/** A list that stops this far short of the whole names only some. */
const SHORT = 0.12;

function slipOf(text: ReadText, { whole, parts, complete }: Split): Slip[] {
  const sum = clean(parts.reduce((total, { value }) => total + value, 0));
  const slack = parts.reduce((total, part) => total + slackOf(part), slackOf(whole));
  const over = sum > whole.value + slack + 1e-9 && sum <= whole.value * MUCH;
  const under =
    complete &&
    sum < whole.value - slack - 1e-9 &&
    whole.value - sum <= Math.max(1, whole.value * SHORT);
  if (!over && !under) return [];
  const factor = whole.unit?.factor ?? 1;
  return [
    {
      message: over ? 'over' : 'under',
      at: [placeOf(text, whole), ...parts.map((part) => placeOf(text, part))],
      data: {
        whole: proseFigure({ figure: whole, text }, 1),
        parts: parts.map(({ value }) => plain(clean(value / factor))).join('+'),
        sum: plain(clean(sum / factor)),
      },
      about: text.prose.text.slice(whole.lead[0], whole.from),
      indicator: null,
    },
  ];
}
