const AMPERSAND = 0x26;
const CARRIAGE_RETURN = 0x0d;
/** Up to here a loop is faster than the host's decoder. */
const SHORT = 256;

const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
const units = new Uint16Array(SHORT);

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** The bytes `from` to `to` as text. */
export function decodeUtf8(bytes: Uint8Array, from: number, to: number): string {
  return decodeShort(bytes, from, to, false) ?? decoder.decode(bytes.subarray(from, to));
}

/**
 * `null` where the text is long, where something else than one and three byte sequences stands (the
 * host's decoder knows), and with `plain` where an entity or a line end is to be resolved.
 */
function decodeShort(bytes: Uint8Array, from: number, to: number, plain: boolean): string | null {
  if (to - from > SHORT) return null;
  let count = 0;
  for (let at = from; at < to; at++) {
    const first = bytes[at] ?? 0;
    if (first < 0x80) {
      if (plain && (first === AMPERSAND || first === CARRIAGE_RETURN)) return null;
      units[count++] = first;
    } else {
      const unit = at + 2 < to ? threeBytes(first, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0) : 0;
      if (unit === 0) return null;
      units[count++] = unit;
      at += 2;
    }
  }
  return String.fromCharCode.apply(null, units.subarray(0, count) as unknown as number[]);
}

/** The character of a well-formed three byte sequence; 0 where it is none. */
function threeBytes(first: number, second: number, third: number): number {
  if (first >> 4 !== 0xe || second >> 6 !== 2 || third >> 6 !== 2) return 0;
  const unit = ((first & 0xf) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
  return unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 0 : unit;
}

/** Character data of XML: entities and line ends resolved (XML 1.0, §2.11 and §4.6). */
export function decodeText(bytes: Uint8Array, from: number, to: number, cdata: boolean): string {
  const short = decodeShort(bytes, from, to, true);
  if (short !== null) return short;
  const text = decodeUtf8(bytes, from, to);
  let special = false;
  for (let at = from; at < to && !special; at++) {
    special = bytes[at] === AMPERSAND || bytes[at] === CARRIAGE_RETURN;
  }
  if (!special) return text;
  const lines = text.replace(/\r\n?/g, '\n');
  return cdata ? lines : resolveEntities(lines);
}

function resolveEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi,
    (whole: string, hex: string | undefined, decimal: string | undefined, name: string) => {
      if (hex === undefined && decimal === undefined) return NAMED[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** Resolves `_xHHHH_`, by which texts hold what XML cannot (ECMA-376 part 1, 22.9.2.19). */
export function resolveEscapes(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
        String.fromCharCode(parseInt(hex, 16)),
      )
    : text;
}
