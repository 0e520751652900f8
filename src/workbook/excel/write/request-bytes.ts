/** Bytes around an entry: quotes and comma. */
const AROUND = 3;
const NUMBER = 12;

/** Bytes of an entry in a request: UTF-8, with what JSON writes before quotes and control characters. */
export function requestBytes(entry: string | number | boolean): number {
  if (typeof entry !== 'string') return NUMBER;
  let bytes = AROUND + entry.length;
  for (let i = 0; i < entry.length; i++) {
    const code = entry.charCodeAt(i);
    if (code > 0x7ff) bytes += 2;
    else if (code > 0x7f || code === 0x22 || code === 0x5c || code < 0x20) bytes += 1;
  }
  return bytes;
}
