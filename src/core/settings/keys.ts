import { squeezed } from '../text/normalise';

const PUNCTUATION = /[\p{P}\p{S}]+/gu;

/** Dates and periods of titles and sheet names; what is left is the same next month and next year. */
const PERIODS =
  /(?:\d{2,4}|[一二〇零○]{2}[一二三四五六七八九〇零○]{2})年度?|(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:份|底|末|初|上旬|中旬|下旬)?(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})[日号])?|(?:前|第)?[一二三四1-4](?:个)?季度|[上下]半年|截[至止](?:目前)?|[1一][-—–~～至到]+(?=\d|[一二三四五六七八九十])/g;

/** What leads a name without belonging to it: `一、`, `（三）`, `12.`, `3、`. */
const LEADING_NUMBER =
  /^(?:第?[（(]?(?:\d{1,3}|[一二三四五六七八九十百]{1,4})[)）]?[、.．:：]|[（(](?:\d{1,3}|[一二三四五六七八九十百]{1,4})[)）]|[①-⑳])(?!\d)/;

/** Key of a ledger with nothing but dates for a name. */
const NAMELESS = '台账';

/**
 * Key of a ledger: its title, else its sheet's name, without dates, digits, spaces and punctuation, so
 * that `2020年7月…台账` and `2020年8月…台账` are one ledger.
 */
export function ledgerKey(title: string | null, sheetName: string): string {
  return strip(title ?? '') || strip(sheetName) || NAMELESS;
}

/** Key of an item: its name without number, spaces and punctuation. */
export function itemKey(name: string): string {
  const bare = squeezed(name).replace(LEADING_NUMBER, '').replace(PUNCTUATION, '');
  return bare.toLowerCase() || '未命名';
}

/** Letters of a task's text that make its key; the rest may be reworded. */
const TASK_LETTERS = 24;

/** Key of a task within its item: the first letters of its text, without number and figures. */
export function taskKey(item: string, text: string): string {
  const bare = squeezed(text)
    .replace(LEADING_NUMBER, '')
    .replace(/\d+/g, '')
    .replace(PUNCTUATION, '');
  return bare === '' ? item : `${item}/${bare.slice(0, TASK_LETTERS).toLowerCase()}`;
}

/**
 * Key of an indicator within its task: its name without spaces, punctuation and figures. `partOf` for a
 * caller who remembers what names come to.
 */
export function indicatorKey(task: string, name: string, partOf = indicatorPart): string {
  return `${task}/${partOf(name)}`;
}

/** The part of an indicator's key that its name makes. */
export function indicatorPart(name: string): string {
  const bare = squeezed(name)
    .replace(LEADING_NUMBER, '')
    .replace(/\d+/g, '')
    .replace(PUNCTUATION, '');
  return bare.toLowerCase();
}

/** Key of a heading path, without dates and digits, so that 7月 may become 8月. */
export function headingKey(path: string): string {
  return squeezed(path)
    .split('/')
    .map((level) => strip(level) || '期')
    .join('/');
}

/** Key of a corrected role: ledger key, `|`, heading key. `*` for the ledger means every ledger. */
export function columnKey(ledger: string, path: string): string {
  return `${ledger}|${headingKey(path)}`;
}

/** Key of a pair of figures: both phrases, digits masked, without spaces and punctuation. */
export function pairKey(target: string, actual: string): string {
  return `${phraseKey(target)}⇔${phraseKey(actual)}`;
}

/** Half of a pair's key: a phrase with its digits masked, without spaces and punctuation. */
export function phraseKey(words: string): string {
  return squeezed(words)
    .replace(/\d+(?:[.,，]\d+)*/g, '0')
    .replace(PUNCTUATION, '');
}

/** `columnKey` for all columns of one ledger, left to right; a heading that comes again gets `#2`. */
export function columnKeys(ledger: string, paths: readonly string[]): string[] {
  return numbered(paths.map((path) => columnKey(ledger, path)));
}

/** Tells equal keys apart by their order: `a`, `a#2`, `a#3`. */
export function numbered(keys: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return keys.map((key) => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}#${count}`;
  });
}

function strip(text: string): string {
  return squeezed(text)
    .replace(PERIODS, '')
    .replace(/\d+/g, '')
    .replace(PUNCTUATION, '')
    .toLowerCase();
}
