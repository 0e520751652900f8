import type { Role } from '../ledger/role';
import { squeezed } from '../text/normalise';
import { HEADING_PATTERNS, HEADING_WORDS } from './heading-words';
import { periodOf, type Period } from './period';

/** A role a heading may mean, with how strongly it says so (0…1). */
export interface Sense {
  readonly role: Role;
  readonly weight: number;
}

/** What one heading text says. */
export interface HeadingReading {
  readonly senses: readonly Sense[];
  /** The whole text is a known word, not only a part of it. */
  readonly exact: boolean;
  /** The period the heading names (7月, 一季度), or null. */
  readonly period: Period | null;
}

const NOTHING: HeadingReading = { senses: [], exact: false, period: null };

/** A heading is short; anything longer is text. */
export const LONGEST_HEADING = 40;

const WORDS: ReadonlyMap<string, readonly Sense[]> = (() => {
  const map = new Map<string, Sense[]>();
  for (const [role, weight, words] of HEADING_WORDS) {
    for (const word of words.split(' ')) {
      const senses = map.get(word) ?? [];
      if (!senses.some((sense) => sense.role === role)) senses.push({ role, weight });
      map.set(word, senses);
    }
  }
  return map;
})();

/**
 * What may stand before a heading word without changing what it means: a year, whose level it is, how
 * weighty it is (2023年基数, 县级目标, 重点民生实事, 全市排名).
 */
const QUALIFIER =
  /^(?:(?:19|20)\d\d年?度?|本年度?|当年|今年|年度|全年)?(?:[省市县区州镇乡旗]级|全[省市县区州镇乡旗]|[我本][省市县区州镇乡旗])?(?:重点|主要|总体|整体)?/;

/** A section or an entry of a list (一、民生实事), no heading. */
const ENUMERATED = /^[一二三四五六七八九十\d]{1,3}[、.．]/;

/** A text that is compared as it stands. */
const PLAIN = /^[\u4e00-\u9fff\d]+$/;

/** Text of a heading as compared: without white space, bracketed remarks, case and end marks. */
export function headingWord(text: string): string {
  return squeezed(text)
    .toLowerCase()
    .replace(/[（([【].*?(?:[）)\]】]|$)/g, '')
    .replace(/^[*★※]+|[:：*。、，,;；/]+$/g, '');
}

/** True where the text is a known heading word as it stands. Cheap: one look into a map. */
export function isHeadingWord(text: string): boolean {
  if (text.length > LONGEST_HEADING) return false;
  return PLAIN.test(text) ? WORDS.has(text) : WORDS.has(headingWord(text));
}

/** Reads a heading: whole words first, then without its period, then by its parts. */
export function readHeading(text: string): HeadingReading {
  if (text.length > LONGEST_HEADING) return NOTHING;
  const word = headingWord(text);
  const known = WORDS.get(word);
  if (known !== undefined) return { senses: known, exact: true, period: null };
  if (ENUMERATED.test(word)) return NOTHING;
  const period = periodOf(squeezed(text).replace(/[()（）]/g, ''));
  const rest = period === null ? word : headingWord(period.rest);
  const restSenses = WORDS.get(rest);
  if (period !== null && restSenses !== undefined) {
    return { senses: restSenses, exact: true, period: period.period };
  }
  const unqualified = WORDS.get(rest.replace(QUALIFIER, ''));
  if (unqualified !== undefined) {
    return { senses: unqualified, exact: true, period: period?.period ?? null };
  }
  const senses = HEADING_PATTERNS.flatMap(([pattern, role, weight]): Sense[] =>
    pattern.test(rest) ? [{ role, weight }] : [],
  );
  if (senses.length > 0 || period !== null) {
    return { senses: strongest(senses), exact: false, period: period?.period ?? null };
  }
  return inOneLanguage(word);
}

const LATIN = /[a-z][a-z.'’ ]*/g;
const HAN = /\p{Script=Han}+/gu;

/** A heading in two languages (完成率 Rate) says what its Chinese part says, else its English one. */
function inOneLanguage(word: string): HeadingReading {
  if (word.search(LATIN) < 0 || word.search(HAN) < 0) return NOTHING;
  const chinese = readHeading(word.replace(LATIN, ''));
  return chinese.senses.length > 0 ? chinese : readHeading(word.replace(HAN, ''));
}

/** Keeps the first sense and, of the others, those that only the cells can tell apart from it. */
function strongest(senses: readonly Sense[]): readonly Sense[] {
  const [first, ...others] = senses;
  if (first === undefined) return [];
  return [first, ...others.map((sense) => ({ ...sense, weight: sense.weight - 0.1 }))].filter(
    (sense, i, all) => all.findIndex((other) => other.role === sense.role) === i,
  );
}
