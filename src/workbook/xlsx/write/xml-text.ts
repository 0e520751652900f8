const NAMED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;',
};

/** What XML cannot hold (XML 1.0, 2.2), half a surrogate pair among it, and the carriage return. */
const FORBIDDEN = /(?=\p{Cc})[^\n\t\u007f-\u009f]|[\p{Cs}\ufffe\uffff]/gu;
/** What may have to be escaped or left out; most texts hold none of it, so one look is enough. */
const SUSPECT = /[^\n\t\x20-%'-;=?-^`-\ud7ff\ue000-\ufffd]/;
/** 1 for each ASCII character that is not suspect. */
export const UNESCAPED = Uint8Array.from({ length: 0x80 }, (_, unit) =>
  SUSPECT.test(String.fromCharCode(unit)) ? 0 : 1,
);
/** The same without the characters of markup and escapes. */
const STRANGE = /[^\n\t\x20-\ud7ff\ue000-\ufffd]/;

/** Escapes an attribute's value; what XML cannot hold is left out. */
export function attributeText(text: string): string {
  return text
    .replace(FORBIDDEN, (found) => (found === '\r' ? found : ''))
    .replace(/[&<>"\n\t\r]/g, (found) => NAMED[found] ?? found);
}

/** Escapes element text, a formula for instance; what XML cannot hold is left out. */
export function elementText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  const held = STRANGE.test(text) ? text.replace(FORBIDDEN, '') : text;
  return held.replace(/[&<>]/g, (found) => NAMED[found] ?? found);
}

/**
 * Escapes the text of a cell: what XML cannot hold, and a carriage return, which XML would lose, as
 * `_xHHHH_`; a text that looks like such an escape gets its own underscore escaped (ECMA-376 part 1,
 * 22.9.2.19).
 */
export function cellText(text: string): string {
  if (!SUSPECT.test(text)) return text;
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(FORBIDDEN, escapeUnit)
    .replace(/[&<>]/g, (found) => NAMED[found] ?? found);
}

function escapeUnit(unit: string): string {
  return `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** True where XML readers may drop white space unless they are told to keep it. */
export function needsSpaceKept(text: string): boolean {
  const { length } = text;
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === TAB || unit === LINE_FEED || unit === CARRIAGE_RETURN) return true;
  }
  return isSpace(text.charCodeAt(0)) || isSpace(text.charCodeAt(length - 1));
}

const TAB = 0x09;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/** What `\s` stands for. */
function isSpace(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= TAB && unit <= CARRIAGE_RETURN);
  return (
    unit >= 0xa0 && (unit <= 0x3000 || unit === 0xfeff) && /\s/.test(String.fromCharCode(unit))
  );
}
