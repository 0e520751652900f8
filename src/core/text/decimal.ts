/**
 * A number to 15 significant digits, which is what a workbook keeps of what was typed:
 * 0.8100000000000001 → 0.81 (IEEE 754 double against decimal input).
 */
export function clean(value: number): number {
  if (!Number.isFinite(value) || isShort(value)) return value;
  return Number(value.toPrecision(15));
}

/** True for a whole number, or the double that stands for a number of up to six decimals, below 1e9. */
function isShort(value: number): boolean {
  if (Number.isSafeInteger(value)) return Math.abs(value) < 1e15;
  return Math.abs(value) < 1e9 && Math.round(value * 1e6) / 1e6 === value;
}

/** Decimals needed to write the number in full, after `clean`: 0.81 → 2, 14 → 0, 1e-7 → 7. */
export function decimalsOf(value: number): number {
  if (Number.isSafeInteger(value)) return 0;
  const millionths = Math.round(value * 1e6);
  if (Math.abs(value) < 1e9 && millionths / 1e6 === value) {
    let decimals = 6;
    for (let rest = millionths; rest % 10 === 0; rest /= 10) decimals--;
    return decimals;
  }
  const [mantissa = '', exponent = '0'] = String(clean(value)).split('e');
  const point = mantissa.indexOf('.');
  return Math.max(0, (point < 0 ? 0 : mantissa.length - point - 1) - Number(exponent));
}

/** The number in plain digits, never with an exponent. */
export function plain(value: number): string {
  return String(value).includes('e')
    ? value.toFixed(Math.min(20, decimalsOf(value)))
    : String(value);
}

/**
 * Half-up (away from zero) on the decimal digits as written, not on their binary neighbours:
 * 1.005 to 2 decimals → 1.01. `decimals` may be negative (tens, hundreds).
 */
export function roundHalfUp(value: number, decimals: number): number {
  const scaled = shift(Math.abs(clean(value)), decimals);
  return sign(value) * shift(Math.floor(clean(scaled + 0.5)), -decimals);
}

/** Half to even on the decimal digits as written: 0.125 to 2 decimals → 0.12. */
export function roundHalfEven(value: number, decimals: number): number {
  const scaled = clean(shift(Math.abs(clean(value)), decimals));
  const floor = Math.floor(scaled);
  const half = scaled - floor === 0.5;
  const up = half ? floor + (floor % 2) : Math.floor(clean(scaled + 0.5));
  return sign(value) * shift(up, -decimals);
}

/** Cuts the digits behind the last decimal: 1.119 to 2 decimals → 1.11. */
export function truncate(value: number, decimals: number): number {
  return sign(value) * shift(Math.floor(clean(shift(Math.abs(clean(value)), decimals))), -decimals);
}

/** The decimal point moved by `places`, without the noise of a multiplication. */
export function shift(value: number, places: number): number {
  // Powers of ten up to 22 are exact doubles, so one division or multiplication rounds correctly.
  if (Number.isSafeInteger(value) && Math.abs(places) <= 22) {
    return places < 0 ? value / 10 ** -places : value * 10 ** places;
  }
  // So does one operation on the whole number of millionths that a short decimal stands for.
  const millionths = Math.round(value * 1e6);
  if (Math.abs(value) < 1e9 && millionths / 1e6 === value && Math.abs(places) <= 15) {
    const shifted = places < 6 ? millionths / 10 ** (6 - places) : millionths * 10 ** (places - 6);
    if (places < 6 || Number.isSafeInteger(shifted)) return shifted;
  }
  const [mantissa = '0', exponent = '0'] = String(value).split('e');
  return Number(`${mantissa}e${Number(exponent) + places}`);
}

function sign(value: number): number {
  return value < 0 ? -1 : 1;
}
