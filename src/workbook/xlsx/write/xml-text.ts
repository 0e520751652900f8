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
