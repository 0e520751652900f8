import { serialParts } from './dates';

const WEEKDAYS = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'];

/** Tokens of a date code, longest first; quoted and escaped literals are kept as they are. */
const TOKEN =
  /"[^"]*"|\\.|yyyy|yy|mmmmm|mmmm|mmm|mm|m|dddd|ddd|dd|d|hh|h|ss|s|AM\/PM|上午\/下午|aaaa|aaa|./gi;

/**
 * A date serial under a date code: `yyyy"年"m"月"d"日"`, `m/d/yyyy`, `yyyy-mm-dd`, `h:mm`. Null where
 * the serial is no day of the calendar.
 */
export function dateText(serial: number, code: string, date1904: boolean): string | null {
  const parts = serialParts(serial, date1904);
  if (parts === null) return null;
  const tokens = code.match(TOKEN) ?? [];
  return tokens
    .map((token, i) => part(token, parts, isMinute(tokens, i)))
    .join('')
    .trim();
}

interface Parts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly seconds: number;
}

/** `m` means minutes right behind hours or right before seconds (ECMA-376 part 1, 18.8.31). */
function isMinute(tokens: readonly string[], at: number): boolean {
  const letters = (token: string): boolean => /^[ymdhs]/i.test(token);
  const before = tokens.slice(0, at).filter(letters).pop() ?? '';
  const after = tokens.slice(at + 1).find(letters) ?? '';
  return /^h/i.test(before) || /^s/i.test(after);
}

type Writer = (parts: Parts) => string;

/** What each token writes; `m` and `mm` as minutes stand apart. */
const WRITERS: ReadonlyMap<string, Writer> = new Map<string, Writer>([
  ['yyyy', ({ year }) => String(year).padStart(4, '0')],
  ['yy', ({ year }) => two(year % 100)],
  ['mm', ({ month }) => two(month)],
  ['m', ({ month }) => String(month)],
  ['mm:', ({ seconds }) => two(Math.floor(seconds / 60) % 60)],
  ['m:', ({ seconds }) => String(Math.floor(seconds / 60) % 60)],
  ['dd', ({ day }) => two(day)],
  ['d', ({ day }) => String(day)],
  ['hh', ({ seconds }) => two(Math.floor(seconds / 3600))],
  ['h', ({ seconds }) => String(Math.floor(seconds / 3600))],
  ['ss', ({ seconds }) => two(seconds % 60)],
  ['s', ({ seconds }) => String(seconds % 60)],
  ['aaaa', ({ weekday }) => WEEKDAYS[weekday] ?? ''],
  ['dddd', ({ weekday }) => WEEKDAYS[weekday] ?? ''],
  ['aaa', ({ weekday }) => (WEEKDAYS[weekday] ?? '').slice(2)],
  ['ddd', ({ weekday }) => (WEEKDAYS[weekday] ?? '').slice(2)],
  ['@', () => ''],
]);

function part(token: string, parts: Parts, minute: boolean): string {
  const name = token.toLowerCase();
  const writer = WRITERS.get(minute && /^mm?$/.test(name) ? `${name}:` : name);
  return writer?.(parts) ?? token.replace(/^"([^"]*)"$|^\\(.)$/, '$1$2');
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
