import { NUMERAL_CHARACTERS } from '../numerals';

/** What a character may begin; a bit each, so that one look-up passes over all that is of no use. */
export const DIGIT = 1;
export const NUMERAL = 2;
export const WORD = 4;
export const MARK = 8;
export const DATE = 16;

const CLASSES = new Uint8Array(0x10000);

/** Adds a class to characters. */
export function classify(characters: Iterable<string>, bit: number): void {
  for (const character of characters) {
    const code = character.charCodeAt(0);
    CLASSES[code] = (CLASSES[code] ?? 0) | bit;
  }
}

/** Classes of a character code; 0 where it begins nothing known. */
export function classOf(code: number): number {
  return CLASSES[code] ?? 0;
}

classify('0123456789', DIGIT | DATE);
classify(NUMERAL_CHARACTERS.replace('点', ''), NUMERAL);
classify('一二三四五六七八九十〇零前第上下今本当年岁', DATE);
classify('，。；：！？、,;:!?\n（）()【】[]《》“”‘’"', MARK);
