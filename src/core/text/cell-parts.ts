import type { Figure, Unit } from '../ledger/figure';
import type { Cell } from '../sheet/reference';
import { figureOfQuantity, type QuantityPlace } from './figure-of-quantity';
import { normalise, type Normalised } from './normalise';
import { wholeQuantity, type Quantity } from './quantity';

/** A cell that holds actual, rate and remark in one. Spans are offsets in the raw text. */
export interface CellParts {
  readonly actual: Figure | null;
  readonly rate: Figure | null;
  readonly rest: readonly { readonly text: string; readonly span: readonly [number, number] }[];
}

/** Longer texts are sentences: their figures are not read here. */
const LONGEST = 60;

const ADVERBS =
  '每人每月|每人每年|人均|目前|现已|现|已经|已|共计|共|累计|实际|全年|年内|今年|总计|合计|完成情况|完成数|完成值';
const VERBS =
  '完成|新增|建成|新建|改建|改造|开工|竣工|救助|发放|培训|筛查|保障|资助|惠及|覆盖|安装|铺设|种植|建设|达到|实现';
const ACTUAL_LEAD = new RegExp(
  `^\\s*(?:${ADVERBS})*(?:(?:${VERBS})(?:(?!第)\\p{Script=Han}){0,8}?)?(?:了|为|是|达)?\\s*[:：]?\\s*(?=[\\d约近])`,
  'u',
);
const RATE_LEAD =
  /^\s*(?:\p{Script=Han}{0,10}?(?:率|比例|占比|进度|形象进度|的|比重)|占|完成|已完成|(?:同比|比上年|较上年)?(?:增长|增加|提高|提升|上升|下降|降低|减少|压减))?\s*(?:已|约)?(?:为|达到|达|是|到)?\s*[:：]?\s*/u;

/** A comma between digits that parts no thousands: `2,5` may be 2.5 or two numbers. */
const BROKEN_NUMBER = /\d[,，](?!\d{3}(?!\d))\d/;

/** Parts of a text between commas, semicolons, brackets and line feeds. */
const SEGMENT = /(?:[^，,；;。()（）\n]|[,，](?=\d{3}(?!\d)))+/g;

/**
 * Takes apart `完成736人，完成率18.04%` and `80%（因征地滞后）`, whether the bracket is closed or not.
 * The first quantity is the actual, the first percentage the rate; all else is `rest`.
 */
export function splitCellParts(raw: string, at: Cell, unit: Unit | null): CellParts {
  return cellParts(normalise(raw), { at, unit, role: 'actual', basis: 'cell' });
}

/** `splitCellParts` on a text already normalised. */
export function cellParts(text: Normalised, place: QuantityPlace): CellParts {
  let actual: Figure | null = null;
  let rate: Figure | null = null;
  const rest: { text: string; span: readonly [number, number] }[] = [];
  const legible = text.text.length <= LONGEST && !BROKEN_NUMBER.test(text.text);
  const segments = legible ? segmentsOf(text.text) : [];
  for (const segment of segments) {
    const found = quantityIn(segment.text);
    const isRate = found?.unit?.kind === 'ratio';
    if (found !== null && (isRate ? rate : actual) === null) {
      const moved = { ...found, from: found.from + segment.from, to: found.to + segment.from };
      const figure = figureOfQuantity(moved, text, isRate ? { ...place, unit: null } : place);
      if (isRate) rate = figure;
      else actual = figure;
    } else {
      const span = text.toRaw(segment.from, segment.from + segment.text.length);
      rest.push({ text: text.raw.slice(span[0], span[1]), span });
    }
  }
  return { actual, rate, rest };
}

function segmentsOf(text: string): { text: string; from: number }[] {
  const segments: { text: string; from: number }[] = [];
  let from = 0;
  for (const match of text.match(SEGMENT) ?? []) {
    const at = text.indexOf(match, from);
    from = at + match.length;
    if (match.trim() !== '') segments.push({ text: match, from: at });
  }
  return segments;
}

function quantityIn(segment: string): Quantity | null {
  const rate = behind(segment, RATE_LEAD);
  if (rate?.unit?.kind === 'ratio') return rate;
  const actual = behind(segment, ACTUAL_LEAD);
  return actual?.unit?.kind === 'ratio' ? null : actual;
}

function behind(segment: string, lead: RegExp): Quantity | null {
  const length = lead.exec(segment)?.[0].length ?? 0;
  const found = wholeQuantity(segment.slice(length));
  if (found === null) return wholeQuantity(segment);
  return { ...found, from: found.from + length, to: found.to + length };
}
