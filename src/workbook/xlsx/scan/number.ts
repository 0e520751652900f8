/** Powers of ten that a double holds exactly. */
const POWERS = Array.from({ length: 16 }, (_, i) => 10 ** i);

/**
 * The number written at `from` to `to`; `NaN` where it is none. Up to 15 digits are reckoned here: both
 * parts of the quotient are exact, so the result is the nearest double, as `Number` gives it.
 */
export function readNumber(bytes: Uint8Array, from: number, to: number): number {
  let value = 0;
  let digits = 0;
  let decimals = -1;
  const negative = bytes[from] === 0x2d;
  let at = negative ? from + 1 : from;
  for (; at < to; at++) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit >= 0 && digit <= 9) {
      value = value * 10 + digit;
      digits++;
      if (decimals >= 0) decimals++;
    } else if (digit === -2 && decimals < 0) decimals = 0;
    else break;
  }
  if (at < to || digits === 0 || digits > 15) return slowNumber(bytes, from, to);
  if (decimals > 0) value /= POWERS[decimals] ?? 1;
  return negative && value !== 0 ? -value : value;
}

function slowNumber(bytes: Uint8Array, from: number, to: number): number {
  const text = String.fromCharCode(...bytes.subarray(from, Math.min(to, from + 400))).trim();
  return /^[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?$/.test(text) ? Number(text) : NaN;
}

/** A non-negative integer; -1 where anything else stands. */
export function readInteger(bytes: Uint8Array, from: number, to: number): number {
  if (from >= to || to - from > 15) return -1;
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}
