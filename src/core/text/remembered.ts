/** Texts kept at most by default; what people write in one ledger repeats far more than this. */
const MOST_KEPT = 5000;

/** A reader that reads equal texts once, up to `most` of them. `read` must depend on the text alone. */
export function remembered<R>(read: (text: string) => R, most = MOST_KEPT): (text: string) => R {
  const memory = new Map<string, R>();
  return (text) => {
    const known = memory.get(text);
    if (known !== undefined) return known;
    const result = read(text);
    if (memory.size < most) memory.set(text, result);
    return result;
  };
}
