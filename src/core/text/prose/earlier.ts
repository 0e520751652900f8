import type { DateToken, IdleToken } from './tokens';
import type { WordClass } from './words';

/** 十三五, 十四五: a plan of five years, which tells of more than the ledger's. */
const FIVE_YEARS = /^[“"]?十[一二三四五六]五/;
const SINCE = /^(?:以来|期间)/;
/** 2000年以前建成: which ones are meant. */
const LIMIT = /^(?:以前|之前|以后|之后|前|底前|代|版)/;
/** A year further back tells when something was built. */
const LATELY = 8;

/**
 * Whether what is read tells of another year than the ledger's: 去年建成18个, 2023年建成18个, “十四五”以来累计改造94个. It
 * holds for its clause; where it is all that the clause says, or stands behind 截至, for the next figures:
 * 截至去年底，累计改造94个，今年….
 */
export class Earlier {
  private told = false;
  private used = false;
  private asOf = false;
  /** Holds beyond its clause. */
  private beyond = false;

  constructor(
    private readonly text: string,
    private readonly year: number | null,
  ) {}

  /** True for a figure at this place. */
  get holds(): boolean {
    return this.told;
  }

  /** Passes a word. */
  word(cls: WordClass, to: number): void {
    if (cls === 'earlier') this.say(true, to);
    else if (cls === 'now' || cls === 'reached' || cls === 'as-of') this.say(false, to);
    this.asOf = cls === 'as-of';
  }

  /** Passes a date: one of the ledger's year, or without a year of its own, leads back to it. */
  date({ from, to, hit }: DateToken): void {
    const before = this.text.slice(Math.max(0, from - 2), from);
    const other = /(?:去年|上年)$/.test(before) || (/[去上]$/.test(before) && this.at(from, '年'));
    if (this.year === null && !other) return;
    const past = hit.year !== null && this.year !== null && hit.year < this.year;
    this.say(other || past, to);
  }

  /** Passes a number that counts nothing: a bare year, or the name of a plan. */
  idle({ from, to }: IdleToken): void {
    const words = this.text.slice(from, to);
    if (FIVE_YEARS.test(words) && SINCE.test(this.text.slice(to, to + 2))) this.say(true, to + 2);
    const year = /^(?:19|20)\d\d$/.test(words) && this.at(to, '年') ? Number(words) : null;
    if (year === null || this.year === null || LIMIT.test(this.text.slice(to + 1, to + 3))) return;
    this.say(year < this.year && year > this.year - LATELY, to + 1);
  }

  /** Passes a figure. */
  figure(): void {
    this.used = true;
  }

  /** Passes a mark that ends a clause. */
  clause(): void {
    if (this.used || !this.beyond) this.say(false, 0);
  }

  /** Passes the end of a sentence. */
  stop(): void {
    this.say(false, 0);
  }

  private say(told: boolean, to: number): void {
    this.told = told;
    this.used = false;
    this.beyond = told && (this.asOf || /[，、]/.test(this.text.charAt(to)));
    this.asOf = false;
  }

  private at(place: number, word: string): boolean {
    return this.text.startsWith(word, place);
  }
}
