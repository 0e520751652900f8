// The few kinds of ASN.1 values that a certificate is made of, in DER (ITU-T X.690).

/** A value with its tag and length. */
function tagged(tag, ...parts) {
  const content = Buffer.concat(parts);
  return Buffer.concat([Buffer.from([tag, ...lengthOf(content.length)]), content]);
}

function lengthOf(bytes) {
  if (bytes < 0x80) return [bytes];
  const digits = base256(bytes);
  return [0x80 | digits.length, ...digits];
}

function base256(number) {
  const digits = [];
  for (let rest = number; rest > 0; rest = Math.floor(rest / 256)) digits.unshift(rest % 256);
  return digits;
}

export const sequence = (...parts) => tagged(0x30, ...parts);
export const set = (...parts) => tagged(0x31, ...parts);
export const octets = (bytes) => tagged(0x04, bytes);
export const utf8 = (text) => tagged(0x0c, Buffer.from(text, 'utf8'));
export const TRUE = tagged(0x01, Buffer.from([0xff]));

/** Within a sequence: the n-th optional part, around a value. */
export const explicit = (n, value) => tagged(0xa0 + n, value);

/** Within a sequence: the n-th choice, in place of the value's own tag. */
export const implicit = (n, bytes) => tagged(0x80 + n, bytes);

/** Bits, with so many unused in the last byte. */
export const bits = (bytes, unused = 0) => tagged(0x03, Buffer.from([unused]), bytes);

/** A number that is not negative, its bytes from the highest on. */
export function integer(bytes) {
  const isNegative = (bytes[0] ?? 0) >= 0x80;
  return tagged(0x02, Buffer.from(isNegative ? [0] : []), Buffer.from(bytes));
}

/** An object identifier as people write it: `1.2.840.10045.2.1`. */
export function identifier(text) {
  const [first, second, ...others] = text.split('.').map(Number);
  const bytes = [first * 40 + second, ...others].flatMap((number) => {
    const digits = [number % 128];
    for (let rest = Math.floor(number / 128); rest > 0; rest = Math.floor(rest / 128)) {
      digits.unshift(0x80 | (rest % 128));
    }
    return digits;
  });
  return tagged(0x06, Buffer.from(bytes));
}

/** A time to the second: UTCTime until 2049, GeneralizedTime from then on (RFC 5280, 4.1.2.5). */
export function time(date) {
  const digits = `${date.toISOString().slice(0, 19).replace(/\D/g, '')}Z`;
  return date.getUTCFullYear() < 2050
    ? tagged(0x17, Buffer.from(digits.slice(2)))
    : tagged(0x18, Buffer.from(digits));
}
