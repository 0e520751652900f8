const MINUS = 0x2d;
const ZERO = 0x30;
/** The point's code less that of zero. */
const POINT = -2;
/** Digits with a point among them. */
const LONGEST = 15;
/** Powers of ten that a double holds exactly. */
const POWERS = Array.from({ length: 16 }, (_, i) => 10 ** i);

/**
 * The number written at `from` to `to`; `NaN` where it is none. Up to 15 digits are reckoned here: both
 * parts of the quotient are exact, so the result is the nearest double, as `Number` gives it.
 */
export function readNumber(bytes: Uint8Array, from: number, to: number): number {
  const start = bytes[from] === MINUS ? from + 1 : from;
  if (to - start > LONGEST || to === start) return slowNumber(bytes, from, to);
  let value = 0;
  let point = to;
  for (let at = start; at < to; at++) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit >= 0 && digit <= 9) value = value * 10 + digit;
    else if (digit === POINT && point === to && at > start) point = at;
    else return slowNumber(bytes, from, to);
  }
  if (point < to - 1) value /= POWERS[to - point - 1] ?? 1;
  return start > from && value !== 0 ? -value : value;
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
