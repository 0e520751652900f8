/** One section of a number format (ECMA-376 part 1, 18.8.30–31), as far as ledgers use them. */
export interface FormatSection {
  readonly kind: 'general' | 'number' | 'date' | 'text';
  readonly code: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Zeros before the point. */
  readonly wholeDigits: number;
  /** Zeros behind the point; `optional` are the `#` and `?` behind them. */
  readonly decimals: number;
  readonly optional: number;
  readonly grouped: boolean;
  readonly percent: boolean;
  /** Power of ten the value is multiplied by: 2 for per cent, −3 for each trailing comma. */
  readonly scale: number;
  /** A section of its own for negative numbers shows no minus sign. */
  readonly dropsSign: boolean;
}

const remembered = new Map<string, readonly FormatSection[]>();

/** Sections of a format code. Codes repeat over whole columns, so the results are kept. */
export function parseFormat(format: string): readonly FormatSection[] {
  const known = remembered.get(format);
  if (known !== undefined) return known;
  const parts = splitSections(format);
  const sections = parts.map((code, i) => section(code, i === 1 && parts.length > 1));
  if (remembered.size > 500) remembered.clear();
  remembered.set(format, sections);
  return sections;
}

/** The section that shows a value: positive; negative; zero. */
export function sectionFor(sections: readonly FormatSection[], value: number): FormatSection {
  const [positive, negative, zero] = sections;
  const first = positive ?? section('General', false);
  if (value < 0) return negative ?? first;
  return value === 0 ? (zero ?? first) : first;
}

/** Splits at semicolons outside of quotes, brackets and escapes. */
function splitSections(format: string): string[] {
  const pieces = format.match(/(?:"[^"]*"|\[[^\]]*\]|\\.|[^;])+|;/g) ?? [''];
  const sections: string[] = [''];
  for (const piece of pieces) {
    if (piece === ';') sections.push('');
    else sections[sections.length - 1] = piece;
  }
  return sections;
}

/** Colours, conditions and locales say nothing about digits; currency symbols in them are kept. */
function withoutBrackets(code: string): string {
  return code
    .replace(/\[\$([^\-\]]*)(?:-[^\]]*)?\]/g, '"$1"')
    .replace(/\[(?![hms]+\])[^\]]*\]/gi, '');
}

function section(code: string, dropsSign: boolean): FormatSection {
  const clean = withoutBrackets(code);
  const bare = clean.replace(/"[^"]*"|\\.|_.|\*./g, '');
  const kind = kindOf(bare, code);
  const placeholder = kind === 'general' ? /general/i : PLACEHOLDER;
  const found = placeholder.exec(hideQuoted(clean));
  const from = found?.index ?? 0;
  const pattern = found?.[0] ?? '';
  const digits = digitsOf(kind === 'general' ? '' : pattern);
  const percent = bare.includes('%');
  return {
    kind,
    code: clean,
    prefix: literal(clean.slice(0, from)),
    suffix: literal(clean.slice(from + pattern.length)),
    ...digits,
    percent,
    scale: (percent ? 2 : 0) - digits.thousands * 3,
    dropsSign,
  };
}

/** The digits of a number: zeros and signs with commas, a point, decimals. */
const PLACEHOLDER = /[0#?][0#?,]*(?:\.[0#?]*)?,*|\.[0#?]+,*/;

function digitsOf(pattern: string) {
  const [whole = '', fraction = ''] = pattern.split('.');
  return {
    wholeDigits: count(whole, /0/g),
    decimals: count(fraction, /0/g),
    optional: count(fraction, /[#?]/g),
    grouped: /[0#?],[0#?]/.test(whole),
    thousands: /,+$/.exec(pattern)?.[0].length ?? 0,
  };
}

function count(text: string, pattern: RegExp): number {
  return (text.match(pattern) ?? []).length;
}

function kindOf(bare: string, code: string): FormatSection['kind'] {
  if (/general/i.test(bare) || code === '') return 'general';
  if (/[ymdhs]|上午|下午/i.test(bare.replace(/e[+-]/gi, ''))) return 'date';
  if (/[0#?]/.test(bare)) return 'number';
  return bare.includes('@') ? 'general' : 'text';
}

/** Same length, with quoted and escaped characters blanked, so that positions stay. */
function hideQuoted(code: string): string {
  return code.replace(/"[^"]*"|\\.|_.|\*./g, (match) => ' '.repeat(match.length));
}

function literal(code: string): string {
  return code
    .replace(
      /"([^"]*)"|\\(.)|_.|\*.|[@]/g,
      (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? '',
    )
    .replace(/^\s+$/, '');
}
