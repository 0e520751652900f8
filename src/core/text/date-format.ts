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

function part(token: string, parts: Parts, minute: boolean): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const hours = Math.floor(parts.seconds / 3600);
  const minutes = Math.floor(parts.seconds / 60) % 60;
  switch (token.toLowerCase()) {
    case 'yyyy':
      return String(parts.year).padStart(4, '0');
    case 'yy':
      return two(parts.year % 100);
    case 'mm':
      return two(minute ? minutes : parts.month);
    case 'm':
      return String(minute ? minutes : parts.month);
    case 'dd':
      return two(parts.day);
    case 'd':
      return String(parts.day);
    case 'hh':
      return two(hours);
    case 'h':
      return String(hours);
    case 'ss':
      return two(parts.seconds % 60);
    case 's':
      return String(parts.seconds % 60);
    case 'aaaa':
    case 'dddd':
      return WEEKDAYS[parts.weekday] ?? '';
    case 'aaa':
    case 'ddd':
      return (WEEKDAYS[parts.weekday] ?? '').slice(2);
    case '@':
      return '';
    default:
      return token.replace(/^"([^"]*)"$|^\\(.)$/, '$1$2');
  }
}
