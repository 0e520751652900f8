/** Freezes plain data all the way down; a frozen `Map` throws when it is written to. */
export function deepFreeze<T>(data: T): T {
  if (typeof data !== 'object' || data === null || Object.isFrozen(data)) return data;
  if (data instanceof Map) {
    for (const name of ['set', 'delete', 'clear']) {
      Object.defineProperty(data, name, { value: refuse });
    }
  }
  Object.freeze(data);
  for (const part of Object.values(data)) deepFreeze<unknown>(part);
  return data;
}

function refuse(): never {
  throw new TypeError('A snapshot does not change.');
}
