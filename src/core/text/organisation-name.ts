import { squeezed } from './normalise';
import { ORGANISATION_ENDINGS, ORGANISATION_NAMES } from './organisation-names';
import { standardCharacters } from './variant-characters';

/** 和 and 与 join the halves of a name; some leave them out. */
function keyOf(name: string): string {
  return standardCharacters(name).replace(/[和与]/g, '');
}

const FULL_NAME: ReadonlyMap<string, string> = new Map(
  ORGANISATION_NAMES.flatMap(([full, ...short]) =>
    [full, ...short].map((name): [string, string] => [keyOf(name), full]),
  ),
);

/** Length of the longest built-in name, which bounds the search for one. */
const LONGEST = Math.max(...[...FULL_NAME.keys()].map((name) => name.length));

/** What may stand before a department's name: 区, 县, a place ending in one of these, or 示范区. */
const PLACE = /^(?:(?![局办部厅院会])\p{Script=Han}){0,8}[省市区县州旗盟镇乡]委?$|^$/u;

/** Words that only look as if they began with 市, 区 or 县. */
const NO_LEVEL = /^(?:市[场政委民直容区郊]|区[域委块位划间直]|县[域委城乡直]|省[委直道])/;

/**
 * The same for all spellings of one organisation: aliases given first, then the built-in short names
 * (住建局 and 区住房和城乡建设局 → 住房和城乡建设局), with variant characters replaced and a leading
 * level (区, 县, 市, 省) taken off. A named place is kept: two counties' departments are two bodies. Names that are not in the list stay themselves.
 */
export function canonicalName(name: string, aliases: ReadonlyMap<string, string>): string {
  const word = squeezed(name);
  const given = aliases.get(word) ?? aliases.get(name.trim());
  if (given !== undefined) return squeezed(given);
  const known = placedName(word);
  if (known !== null) return known.place.length > 2 ? known.place + known.full : known.full;
  const standard = standardCharacters(word);
  const bare = NO_LEVEL.test(standard)
    ? standard
    : standard.replace(/^[省市区县州旗](?=.{3,})/, '');
  const own = isOrganisation(bare) ? bare : standard;
  return aliases.get(own) ?? own;
}

/** Full name of a department in any of its usual spellings, with or without place; else null. */
export function knownName(name: string): string | null {
  return placedName(name)?.full ?? null;
}

/** A listed name and what stands before it (区, 县委, a place); null where it is not listed. */
function placedName(name: string): { place: string; full: string } | null {
  const word = keyOf(name);
  for (let length = Math.min(LONGEST, word.length); length >= 2; length -= 1) {
    const place = word.slice(0, word.length - length);
    const full = FULL_NAME.get(word.slice(place.length));
    if (full !== undefined && PLACE.test(place)) return { place, full };
  }
  return null;
}

/** Exactly a name of the built-in list, optionally behind a single 省, 市, 区, 县, 州 or 旗. */
export function isListed(name: string): boolean {
  const word = keyOf(name);
  return FULL_NAME.has(word) || (/^[省市区县州旗]/.test(word) && FULL_NAME.has(word.slice(1)));
}

/** True for a name of the list, or one that ends as organisations' names do. */
export function isOrganisation(name: string): boolean {
  if (knownName(name) !== null) return true;
  const ending = ORGANISATION_ENDINGS.find((candidate) => name.endsWith(candidate));
  return ending !== undefined && name.length > ending.length;
}
