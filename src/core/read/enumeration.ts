import { normalText } from '../text/normalise';

/** A number that leads a text: `一、`, `（三）`, `3.`, `12、`, `①`. */
export interface Enumeration {
  /** As written, without marks: 一, 三, 3. */
  readonly number: string;
  readonly style: 'numeral' | 'bracketed' | 'digits';
  /** The text behind it. */
  readonly rest: string;
}

const NUMERAL = /^\s*第?([一二三四五六七八九十百]{1,4})(?:[、.．:：]|类|部分)\s*/;
const BRACKETED = /^\s*[（(]\s*([一二三四五六七八九十百]{1,4}|\d{1,3})\s*[)）]\s*[、.．]?\s*/;
const DIGITS = /^\s*(\d{1,3})\s*(?:[、．:：]|\.(?!\d))\s*/;
const CIRCLED = /^\s*([①-⑳])\s*/;

/** Begins with none of the usual characters of a word; most names do, and so have no number. */
const MAY_LEAD = /^[^A-Za-z\u4e00-\u9fa5]|^[第一二三四五六七八九十百]/;

/** Reads the number that leads a text; null where none does. `15分钟` and `2.56公里` have none. */
export function enumerationOf(text: string): Enumeration | null {
  if (!MAY_LEAD.test(text)) return null;
  const plain = normalText(text);
  const numeral = NUMERAL.exec(plain);
  if (numeral !== null) return found(numeral, plain, 'numeral');
  const bracketed = BRACKETED.exec(plain);
  if (bracketed !== null) return found(bracketed, plain, 'bracketed');
  const digits = DIGITS.exec(plain) ?? CIRCLED.exec(plain);
  return digits === null ? null : found(digits, plain, 'digits');
}

function found(match: RegExpExecArray, text: string, style: Enumeration['style']): Enumeration {
  return { number: match[1] ?? '', style, rest: text.slice(match[0].length) };
}

/** True for a Chinese numeral that stands alone in a number cell: 一, （二）, 三、. */
export function isNumeralCell(text: string): boolean {
  return /^\s*[（(]?[一二三四五六七八九十]{1,3}[)）]?\s*[、.．]?\s*$/.test(text);
}
