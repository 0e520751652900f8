import { failure } from '../failure';

/**
 * The name by which a part is found: part names are equal regardless of case (ECMA-376 part 2,
 * §6.2.2.3), and some writers put `\` for `/`.
 */
export function partKey(name: string): string {
  return name.replace(/\\/g, '/').toLowerCase();
}

/** Refuses (`unsafe`) a name that leaves the package, is absolute or cannot be a part's name. */
export function checkEntryName(name: string): void {
  const segments = name.replace(/\\/g, '/').split('/');
  const bad =
    name === '' ||
    segments[0] === '' ||
    segments.includes('..') ||
    /\p{Cc}/u.test(name) ||
    /^[A-Za-z]:/.test(name);
  if (bad) throw failure('unsafe', `entry name ${JSON.stringify(name)}`);
}
