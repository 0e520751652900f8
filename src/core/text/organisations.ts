import { isNotSet } from './not-set';
import { normalise, type Normalised } from './normalise';
import { canonicalName, isListed, isOrganisation, knownName } from './organisation-name';
import { CONTINUATIONS, ORGANISATION_ENDINGS } from './organisation-names';
import { piecesOf, separated, type Piece } from './pieces';

/** An organisation found in a cell. */
export interface OrganisationReading {
  /** As written, spaces and line feeds taken out. */
  readonly name: string;
  readonly canonical: string;
  /** UTF-16 offsets in the raw text. */
  readonly span: readonly [from: number, to: number];
}

/** 、 ， ； / and the like always part two names. */
const SEPARATORS = /[、，,；;/／|｜\\。]/;

/** `牵头单位：` in front, `（牵头）` behind: how it takes part, not its name. */
const LEADS =
  /^(?:牵头|责任|主办|承办|主管|实施|配合|协办|主要责任|相关责任|主体)(?:单位|部门)?\s*[:：]\s*/;
const REMARKS = /[（(【[][^）)\]】]*(?:[）)\]】]|$)/g;
/** 等 and 及相关单位 name nobody. */
const OTHERS = /等(?:相关|有关)?(?:部门|单位)?(?=[\s、，,；;]|$)|及(?=相关|有关|各)/g;
const NUMBERING = /(?:^|\s)(?:\d{1,2}\s*[.．、)）]|[①-⑳]|[（(]\d{1,2}[)）])\s*/g;

/**
 * Organisations of a cell. Names are parted by 、 ， ； / line feeds and spaces, or by nothing where
 * names of the built-in list adjoin (`财政局住建局`). Padding (`残  联`, `住 建 局`) and names broken over
 * lines (`电力⏎公司`) are joined where the parts are no organisations by themselves.
 */
export function splitOrganisations(
  raw: string,
  aliases: ReadonlyMap<string, string>,
): OrganisationReading[] {
  if (isNotSet(raw)) return [];
  const text = normalise(raw);
  return separated(withoutRemarks(text.text), SEPARATORS)
    .flatMap((part) => joined(piecesOf(part), aliases))
    .flatMap((name) => (isName(name, aliases) ? [name] : name.map((piece) => [piece])))
    .flatMap((name) => adjoining(name, aliases))
    .flatMap((pieces) => reading(pieces, text, aliases));
}

/** Brackets, labels and numbers blanked, so that offsets stay. */
function withoutRemarks(text: string): string {
  const blank = (match: string): string => ' '.repeat(match.length);
  return text
    .replace(REMARKS, blank)
    .replace(OTHERS, blank)
    .split('\n')
    .map((line) => line.replace(NUMBERING, blank).replace(LEADS, blank))
    .join('\n');
}

/** Joins the pieces of one part to names; each name keeps its pieces. */
function joined(pieces: readonly Piece[], aliases: ReadonlyMap<string, string>): Piece[][] {
  const names: Piece[][] = [];
  let open: Piece[] = [];
  for (const piece of pieces) {
    if (open.length > 0 && ends(textOf(open), piece.text, aliases)) {
      names.push(open);
      open = [];
    }
    open = [...open, piece];
  }
  return open.length === 0 ? names : [...names, open];
}

/** Pieces that make no organisation together stay apart, unless one is a lone character. */
function isName(pieces: readonly Piece[], aliases: ReadonlyMap<string, string>): boolean {
  const name = textOf(pieces);
  const padded = pieces.some(({ text }) => text.length === 1);
  return pieces.length === 1 || padded || aliases.has(name) || isOrganisation(name);
}

/** True where a name is complete before the next piece. */
function ends(name: string, next: string, aliases: ReadonlyMap<string, string>): boolean {
  if (continues(name, next)) return false;
  if (aliases.has(name) || isOrganisation(name)) return true;
  const listed = aliases.has(next) || (isListed(next) && !CONTINUATIONS.has(next));
  return listed && name.length >= 2 && !/[省市区县州旗盟镇乡]$/.test(name);
}

/** 公司 alone belongs to the line above; 宣传部 to 县委; 办事处 to 某街道. */
function continues(name: string, next: string): boolean {
  if (/^.{0,6}[省市区县州旗乡镇]委$/.test(name))
    return /^(?:.{1,6}[部办]|.*办公室|政法委)$/.test(next);
  if (isListed(name)) return false;
  if (isListed(name + next)) return true;
  if (/街道$/.test(name) && /^办事处/.test(next)) return true;
  const bare = CONTINUATIONS.has(next) || ORGANISATION_ENDINGS.includes(next);
  return (
    bare &&
    !isListed(next) &&
    (!isOrganisation(name) || next.length > 2 || /[乡镇区县市]$/.test(name))
  );
}

/** Splits a name that is several listed names written without anything between them. */
function adjoining(pieces: readonly Piece[], aliases: ReadonlyMap<string, string>): Piece[][] {
  const whole = textOf(pieces);
  const parts = isListed(whole) || aliases.has(whole) ? null : listedParts(whole, aliases);
  if (parts === null) return [[...pieces]];
  const [first] = pieces;
  const gapless = pieces.length === 1 && first !== undefined;
  if (!gapless) return [[...pieces]];
  let at = first.from;
  return parts.map((part) => {
    const piece = { text: part, from: at, to: at + part.length };
    at = piece.to;
    return [piece];
  });
}

/** Bodies within another: 某局工会 is one organisation. */
const WITHIN = /^(?:工会|总工会|团委|纪委|妇联|党委|.*[大支中总]队)$/;

function listedParts(text: string, aliases: ReadonlyMap<string, string>): string[] | null {
  const known = (word: string): boolean =>
    aliases.has(word) || (knownName(word) !== null && !WITHIN.test(word));
  for (let length = Math.min(text.length - 2, 20); length >= 2; length -= 1) {
    const head = text.slice(0, length);
    const rest = text.slice(length);
    if (!known(head)) continue;
    if (known(rest)) return [head, rest];
    const more = listedParts(rest, aliases);
    if (more !== null) return [head, ...more];
  }
  return null;
}

function reading(
  pieces: readonly Piece[],
  text: Normalised,
  aliases: ReadonlyMap<string, string>,
): OrganisationReading[] {
  const first = pieces[0];
  const last = pieces[pieces.length - 1];
  const name = textOf(pieces);
  if (first === undefined || last === undefined || isNotSet(name)) return [];
  return [{ name, canonical: canonicalName(name, aliases), span: text.toRaw(first.from, last.to) }];
}

function textOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => piece.text).join('');
}
