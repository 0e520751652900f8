import { datesOf } from './date-facts';
import { Earlier } from './earlier';
import type { Claim, Prose, ProsePercentage, ProseQuantity } from './facts';
import { figureFact, type Stretch } from './figure-facts';
import { asListed } from './lists';
import { tokensOf } from './lex';
import { runningText, type RunningText } from './running-text';
import { tailOf } from './tail';
import type { HeadToken, NumberToken, PercentToken, Token } from './tokens';
import type { WordClass } from './words';

/** Texts without any of these hold no figure. */
const FIGURES = /[\d０-９]|[二两三四五六七八九十百千万亿]|百分之|年底|年末|岁末|季度|半年|月/;

const NOTHING = { figures: [], dates: [], heads: [] } as const;

/**
 * Reads a text of administrative Chinese: quantities, percentages and dates, each with what is claimed
 * of it and how it stands to its neighbours. `year` resolves dates that do not say their own. Linear in
 * the length of the text.
 */
export function readProse(raw: string, year: number | null): Prose {
  if (!FIGURES.test(raw)) return { raw, text: raw, ...NOTHING };
  const running = runningText(raw);
  const tokens = tokensOf(running.text);
  const figures = new Walk(tokens, running, year).figures();
  const dates = datesOf(tokens, running, year);
  const heads = tokens.some(isHead) ? tokens.filter(isHead) : [];
  return { raw, text: running.text, figures, dates, heads };
}

function isHead(token: Token): token is HeadToken {
  return token.kind === 'head';
}

type Figure = ProseQuantity | ProsePercentage;

/** Brackets nested deeper than this are read as if they were not there. */
const DEEPEST = 6;

/** Goes through the tokens once, keeping what was said in clause and sentence. */
class Walk {
  private part = 0;
  private sentence = 0;
  private clause = 0;
  private lead: WordClass[] = [];
  private leadFrom = 0;
  private reported = false;
  private modal: 'planned' | 'potential' | 'remaining' | null = null;
  private inPart = false;
  private goal = false;
  private inherited: Claim | null = null;
  private readonly earlier: Earlier;
  /** Kinds of unit told in this sentence, and in the one before. */
  private kinds = new Set<string>();
  private kindsBefore = new Set<string>();
  /** 分别 was said in the clause. */
  private dealt = false;
  private readonly brackets: {
    lead: WordClass[];
    leadFrom: number;
    goal: boolean;
    inPart: boolean;
    inherited: Claim | null;
  }[] = [];

  constructor(
    private readonly tokens: readonly Token[],
    private readonly running: RunningText,
    year: number | null,
  ) {
    this.earlier = new Earlier(running.text, year);
  }

  figures(): Figure[] {
    const found: Figure[] = [];
    this.tokens.forEach((token, i) => {
      if (token.kind === 'number' || token.kind === 'percent') {
        const figure = this.figure(token, i);
        if (figure !== null) found.push(figure);
      } else this.pass(token, i);
    });
    return asListed(found, this.running.text);
  }

  private pass(token: Exclude<Token, NumberToken | PercentToken>, i: number): void {
    switch (token.kind) {
      case 'word':
        this.word(token.cls, i, token.to);
        break;
      case 'head':
        this.part += 1;
        this.stop(token.to);
        break;
      case 'mark':
        this.mark(token.mark, token.to);
        break;
      case 'date':
        this.earlier.date(token);
        break;
      case 'idle':
        this.earlier.idle(token);
        break;
      case 'bound':
        break;
    }
  }

  private word(cls: WordClass, i: number, to: number): void {
    this.lead.push(cls);
    if (cls === 'done' || cls === 'as-of') {
      this.reported = true;
      this.inPart = this.inPart && cls !== 'as-of';
    }
    if (cls === 'done' || cls === 'start') this.modal = null;
    else if (cls === 'plan' || cls === 'forecast') this.modal = 'planned';
    else if (cls === 'able') this.modal = 'potential';
    else if (cls === 'remain') this.modal = 'remaining';
    else if (cls === 'part') this.inPart = true;
    else if (cls === 'respective') this.dealt = true;
    this.earlier.word(cls, to);
    if (cls === 'target' && this.tokens[i - 1]?.kind === 'mark')
      this.goal = this.brackets.length > 0;
  }

  private mark(mark: Extract<Token, { kind: 'mark' }>['mark'], to: number): void {
    if (mark === 'open') this.open(to);
    else if (mark === 'close') this.close();
    else if (mark === 'stop' && !this.isLabel(to)) this.stop(to);
    else {
      // 已完成甲、乙等9个: what was said before a list holds for the figure at its end.
      if (mark !== 'item') {
        this.clause += 1;
        this.modal = null;
        this.dealt = false;
        this.earlier.clause();
        this.freshLead(to);
      }
    }
  }

  private stop(to: number): void {
    this.sentence += 1;
    this.clause += 1;
    this.reported = false;
    this.modal = null;
    this.inPart = false;
    this.dealt = false;
    this.earlier.stop();
    [this.kindsBefore, this.kinds] = [this.kinds, this.kindsBefore];
    this.kinds.clear();
    this.inherited = null;
    if (this.brackets.length === 0) this.goal = false;
    this.freshLead(to);
  }

  /** 任务数：850户；完成数：612户；完成率：72%: labels and values of one sentence. */
  private isLabel(to: number): boolean {
    const { text } = this.running;
    return (
      text.charAt(to - 1) === '；' && /^[\u4e00-\u9fff]{1,6}[数率量]：/.test(text.slice(to, to + 8))
    );
  }

  private freshLead(to: number): void {
    this.lead = [];
    this.leadFrom = to;
  }

  private open(to: number): void {
    if (this.brackets.length >= DEEPEST) return;
    const { lead, leadFrom, goal, inPart, inherited } = this;
    this.brackets.push({ lead, leadFrom, goal, inPart, inherited });
    this.goal = false;
    this.freshLead(to);
  }

  private close(): void {
    const before = this.brackets.pop();
    if (before === undefined) return;
    this.lead = before.lead;
    this.leadFrom = before.leadFrom;
    this.goal = before.goal;
    this.inPart = before.inPart;
    this.inherited = before.inherited;
  }

  private figure(token: NumberToken | PercentToken, i: number): Figure | null {
    const stretch = this.stretch(i);
    const figure = figureFact(token, stretch, this.running);
    if (figure !== null && token.kind === 'number' && figure.role !== 'limit') {
      this.inherited = figure.claim;
      if (this.brackets.length === 0 && !this.dealt) this.kinds.add(kindOf(token));
    }
    this.earlier.figure();
    this.freshLead(token.to);
    return figure;
  }

  private stretch(i: number): Stretch {
    const { tail, tailTo, leadsOn } = tailOf(this.tokens, i, this.running.text);
    const bracketed = this.brackets.length > 0;
    return {
      before: this.tokens[i - 1] ?? null,
      after: this.tokens[i + 1] ?? null,
      lead: this.lead,
      leadFrom: this.leadFrom,
      tail,
      tailTo,
      leadsOn,
      inherited: this.inherited,
      reported: this.reported,
      modal: this.modal,
      part: this.isPart(i) || (bracketed && !this.goal),
      earlier: this.earlier.holds,
      goal: this.goal,
      bracketed,
      section: this.part,
      sentence: this.sentence,
      clause: this.clause,
    };
  }

  /** 其中 tells parts of what was counted in the same unit; 其中…，惠及居民2384户 is another thing. */
  private isPart(i: number): boolean {
    if (!this.inPart && !this.dealt) return false;
    const token = this.tokens[i];
    if (token?.kind !== 'number') return this.inPart;
    const kind = kindOf(token);
    if (this.kinds.has(kind)) return true;
    return this.inPart && (this.kinds.size === 0 || this.kindsBefore.has(kind));
  }
}

function kindOf({ unit }: NumberToken): string {
  return unit?.kind ?? '';
}
