import type { Bound, Unit } from '../../ledger/figure';
import type { DateHit } from '../date-words';
import type { WordClass } from './words';

/** Where a token stands in the running text, end exclusive. */
interface Placed {
  readonly from: number;
  readonly to: number;
}

/** A number that may count something. */
export interface NumberToken extends Placed {
  readonly kind: 'number';
  /** Before scale and unit. */
  readonly written: number;
  readonly decimals: number;
  /** Unit with its scale; null where none follows. */
  readonly unit: Unit | null;
  /** 万 or 亿 where no unit follows, else 1. */
  readonly scale: number;
  readonly scaled: boolean;
  /** 余, 多, 几 at the number itself. */
  readonly about: boolean;
  /** Written in Chinese numerals. */
  readonly numeral: boolean;
  /** Higher end of a range (2-3个); null for a single number. */
  readonly high: number | null;
}

/** A share: 65.58%, 百分之八十, 九成. */
export interface PercentToken extends Placed {
  readonly kind: 'percent';
  readonly written: number;
  readonly decimals: number;
  /** 个百分点. */
  readonly points: boolean;
  readonly high: number | null;
}

/** A date or period. */
export interface DateToken extends Placed {
  readonly kind: 'date';
  readonly hit: DateHit;
}

/** A word of the vocabulary. */
export interface WordToken extends Placed {
  readonly kind: 'word';
  readonly cls: WordClass;
}

/** A bound beside a figure: 不少于, 以上. */
export interface BoundToken extends Placed {
  readonly kind: 'bound';
  readonly bound: Bound;
  readonly side: 'before' | 'behind';
}

/** Punctuation. `clause` ，、 part items; `stop` ends a sentence; `sub` begins a numbered part. */
export interface MarkToken extends Placed {
  readonly kind: 'mark';
  readonly mark: 'item' | 'clause' | 'stop' | 'colon' | 'open' | 'close';
}

/** A number that heads a part of the text: （2）, 3. */
export interface HeadToken extends Placed {
  readonly kind: 'head';
  readonly number: string;
  /** 0 for 一、 and （一）, 1 for （1） and 1. */
  readonly level: 0 | 1;
}

/** A numeral that counts nothing: 第14名, 文号, 电话. Kept so that it parts what stands around it. */
export interface IdleToken extends Placed {
  readonly kind: 'idle';
  readonly why: string;
}

/** What the grammar is written in. */
export type Token =
  | NumberToken
  | PercentToken
  | DateToken
  | WordToken
  | BoundToken
  | MarkToken
  | HeadToken
  | IdleToken;
