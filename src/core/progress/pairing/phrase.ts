import {
  leadWords,
  type Prose,
  type ProsePercentage,
  type ProseQuantity,
} from '../../text/prose/facts';
import { wordAt, type WordClass } from '../../text/prose/words';

/** A figure of a text. */
export type ProseFigure = ProseQuantity | ProsePercentage;

/** What a figure is about, in words that can be compared. */
export interface Phrase {
  /** The words around it, the figure left out. */
  readonly text: string;
  /** Pairs of neighbouring letters that say something. */
  readonly bigrams: ReadonlySet<string>;
  /** Verbs of the thing itself. */
  readonly verbs: ReadonlySet<string>;
  /** Letters of what is counted: neither verbs nor words that say how or when. */
  readonly content: ReadonlySet<string>;
}

/** Words that say how or when, never what. */
const EMPTY =
  /前\d*期|第\d*期|截[至止](?:目前)?|\d*月(?:\d+日|底|初|末|份|[上中下]旬)?(?:之?前)?|年底(?:之?前)?|\d{4}年|计划|目前|累计|全[县市区省年镇乡]|共有?|已经?|均已|现已|本年度?|年内|今年|完成(?:率|了)?|实现|任务数?|目标|不少于|不低于|以上|其中|分别|左右|工作|进行|左右|约|达到?|为|的有|的|了|和|与|及|等|个|各|由|对|将|在|把|全部|全面|最终|陆续|共计|总计|合计|人数|户数|人口/g;

/** Longest stretch taken on each side. */
const LONGEST = 40;

/** The phrase of a figure; that of a rate holds its name as well, since 覆盖率 alone says little. */
export function phraseOf(prose: Prose, figure: ProseFigure, name: string): Phrase {
  const head = headOf(prose, figure);
  const chained = head === figure ? '' : `${leadWords(prose, head).slice(-LONGEST)}，`;
  const before = chained + leadWords(prose, figure).slice(-LONGEST);
  // What is told of the things counted (均已取得证书) does not name them.
  const tail = prose.text.slice(figure.to, Math.min(figure.tail[1], figure.to + LONGEST));
  const [behind = ''] = tail.replace(/[（(][^（()）]*[)）]?/g, '').split(/均|都|全部|已(?!完成)/);
  return phrase(
    figure.kind === 'percentage' ? `${name}，${before}${behind}` : `${before}${behind}`,
  );
}

/** Where the words in front of a figure begin: 改造老旧小区18个2140户 tells both of one thing. */
export function leadOf(prose: Prose, figure: ProseFigure): number {
  return headOf(prose, figure).lead[0];
}

/** Most figures told of one thing: 改造老旧小区22个、186栋、5240户、48.6万平方米. */
const CHAIN = 6;

/** The figure that begins a chain of figures told of one thing; the figure itself where it stands alone. */
function headOf(prose: Prose, figure: ProseFigure): ProseFigure {
  let head = figure;
  for (let links = 0; links < CHAIN; links += 1) {
    const before = beside(prose, head);
    if (before === null) break;
    head = before;
  }
  return head;
}

/** The figure directly in front, with neither a mark nor a verb between; null without one. */
function beside(prose: Prose, figure: ProseFigure): ProseFigure | null {
  if (figure.verbs || figure.from - figure.lead[0] > 8 || hasOwnWords(prose, figure)) return null;
  const before = prose.figures.find(({ to }) => to === figure.lead[0]);
  return before === undefined || before.clause !== figure.clause ? null : before;
}

/** 一次网12公里、二次网35公里: behind the 、 stands another thing; not so in 18个、2140户. */
function hasOwnWords(prose: Prose, figure: ProseFigure): boolean {
  const lead = leadWords(prose, figure);
  const at = lead.lastIndexOf('、');
  return at >= 0 && /[\u4e00-\u9fff]{2}/.test(lead.slice(at + 1));
}

/** A phrase from plain words. */
export function phrase(text: string): Phrase {
  const bigrams = new Set<string>();
  for (const run of text.replace(EMPTY, '，').match(/[\u4e00-\u9fffA-Za-z]+/g) ?? []) {
    for (let at = 0; at + 1 < run.length; at += 1) bigrams.add(run.slice(at, at + 2));
  }
  const { verbs, rest } = partedVerbs(text);
  const content = new Set(rest.replace(EMPTY, '').match(/[\u4e00-\u9fff]/g) ?? []);
  return { text, bigrams, verbs, content };
}

const VERBS: ReadonlySet<WordClass> = new Set<WordClass>(['act', 'build', 'start']);

function partedVerbs(text: string): { readonly verbs: ReadonlySet<string>; readonly rest: string } {
  const verbs = new Set<string>();
  let rest = '';
  for (let at = 0; at < text.length;) {
    const found = wordAt(text, at);
    const length = found?.length ?? 1;
    if (found !== null && VERBS.has(found.cls)) verbs.add(text.slice(at, at + length));
    if (found === null || found.cls === 'name') rest += text.slice(at, at + length);
    at += length;
  }
  return { verbs, rest };
}

/** Letters of what is counted that both phrases have. */
export function sharedContent(a: Phrase, b: Phrase): number {
  let count = 0;
  for (const letter of a.content) if (b.content.has(letter)) count += 1;
  return count;
}

/** Bigrams in common. */
export function common(a: Phrase, b: Phrase): number {
  let count = 0;
  for (const bigram of a.bigrams) if (b.bigrams.has(bigram)) count += 1;
  return count;
}

/** How alike two phrases are: shared bigrams against the shorter of the two, 0…1. */
export function likeness(a: Phrase, b: Phrase): number {
  const shorter = Math.min(a.bigrams.size, b.bigrams.size);
  return shorter === 0 ? 0 : common(a, b) / shorter;
}

const FRONT =
  /^(?:[（(]?\d{1,2}[）).、]|\d{4}年度?|\d{1,2}月(?:\d{1,2}日|底|初|末|份|[上中下]旬)?(?:之?前|以前)?|年底(?:之?前)?|年内|全年|[我本全][县市区省]|年?度?目标任?务?为?|年目标任务为?|目标任务为?|现?累计|目前|共计?有?|现|已经?|均|计划|拟|力争|确保|按照|通过|为|对|将|在|到|至|其中|面向社会|完成|实现|免费(?=开展)|开展|组织|继续|进一步|持续|不断|基本|全面|顺利|成功|约|使|任务|截[至止]目前|自建(?=终端)|，|：|；|、)+/;
const BACK =
  /(?:不少于|不低于|不高于|不超过|达到?|约|为|至少|超过|控制在|共计?|各(?:完成)?|的|完成|数量|分别|总数|任务数?|，|：|、|近|已|提高到|累计)+$/;
/** Longest name. */
const NAME = 26;

/** A name for what a figure counts, taken from its own words: `改造老旧小区39个` → 改造老旧小区. */
export function nameOf(prose: Prose, figure: ProseFigure): string {
  if (figure.kind === 'percentage') return rateName(prose, figure);
  const front = lastPart(leadWords(prose, figure));
  const before = headOf(prose, figure);
  if (before !== figure && front.length < 2)
    return `${nameOf(prose, before)}${unitWord(figure)}`.slice(0, NAME);
  const lead = front.replace(FRONT, '').replace(BACK, '');
  const behind = nameBehind(prose.text.slice(figure.to, figure.tail[1]));
  const verb = wordAt(lead, 0);
  const onlyVerb = lead.length < 2 || (verb !== null && verb.length === lead.length);
  if (behind.length > 1 && /的(?:约|近)?$|等$/.test(front)) return behind.slice(0, NAME);
  // 改造2445户 names nothing but what is done: 改造户数.
  const whole = behind === '' ? `${lead}${unitWord(figure)}` : lead + behind;
  const name = onlyVerb ? whole : lead;
  return name.slice(0, NAME);
}

/** Kinds that are measured, not counted: nobody says 平方米数. */
const MEASURES: ReadonlySet<string> = new Set([
  'area',
  'length',
  'mass',
  'volume',
  'money',
  'power',
  'energy',
]);

function unitWord(figure: ProseFigure): string {
  const measured = figure.kind === 'quantity' && !MEASURES.has(figure.unit?.kind ?? '');
  const unit = measured ? (figure.unit?.name ?? '') : '';
  return unit === '' ? '' : `${unit.replace(/^[万亿]/, '')}数`;
}

/** Words behind a figure up to the next mark, brackets at their beginning left out. */
function nameBehind(tail: string): string {
  const words = tail
    .replace(/[（(][^（()）]{0,12}[)）]/g, '')
    .replace(/^(?:以上|以下|左右|的)/, '');
  const [first = ''] = words.split(/[，。；：（(\n]/);
  return first
    .replace(/(?:任务|工作|的|进行.*|已.*|正在.*|均.*|全部.*|待.*)$/, '')
    .replace(FRONT, '');
}

/** A rate by its own name; a bare 覆盖率 with what it is the rate of: 免费血清学产前筛查覆盖率. */
function rateName(prose: Prose, figure: ProsePercentage): string {
  const own = figure.name ?? lastPart(leadWords(prose, figure));
  const name = own.replace(FRONT, '').replace(BACK, '');
  if (name.length > 4) return name.slice(0, NAME);
  const before = prose.figures.filter(
    (other) =>
      other.kind === 'quantity' && other.sentence === figure.sentence && other.to <= figure.from,
  );
  const last = before[before.length - 1];
  if (last !== undefined) return `${nameOf(prose, last)}${name}`.slice(-NAME);
  return `${clauseBefore(prose, figure)}${name}`.slice(-NAME);
}

/** 实施“明厨亮灶”，覆盖率达到95%: the clause in front says what the rate is of. */
function clauseBefore({ text }: Prose, { lead: [at] }: ProsePercentage): string {
  if (text.charAt(at - 1) !== '，') return '';
  return lastPart(text.slice(Math.max(0, at - 1 - NAME), at - 1)).replace(FRONT, '');
}

/** The words behind the last mark. */
function lastPart(lead: string): string {
  const parts = lead.split(/[，。；：\n]/);
  return parts[parts.length - 1] ?? lead;
}
