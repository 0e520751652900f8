import type { TypedExplanation } from '../../settings/settings';
import { addressOf } from '../../sheet/reference';
import { squeezed } from '../../text/normalise';
import type { Explanation } from '../explanation';
import type { Finding } from '../finding';

/** A place as 校验报告 shows it: sheet (perhaps cut with …), cell, 等 for several, the check's name. */
interface Place {
  readonly sheet: string | null;
  readonly cell: string;
  readonly all: boolean;
  readonly check: string | null;
}

/** What people may call a check: its title and what it calls wrong, in both languages; by id. */
export type CheckNames = ReadonlyMap<string, readonly string[]>;

const PLACE =
  /^(?:['‘]?(.+?)['’]?[!！])?\$?([A-Za-z]{1,3})\$?(\d{1,7})(等)?(?:[\s,，、:：·]+(.+))?$/;

/**
 * Ties reasons typed by hand to the findings they are about: by key, or by place and check. A place alone
 * is enough where one check found something there; of several checks the one that asks for an answer
 * counts, else none. With 等 all places of the column where the same was found are meant.
 */
export function typedExplanations(
  findings: readonly Finding[],
  typed: readonly TypedExplanation[],
  names: CheckNames,
): ReadonlyMap<string, Explanation> {
  const found = new Map<string, Explanation>();
  for (const one of typed) {
    for (const { key, evidence } of meant(findings, one, names)) {
      found.set(key, { reason: one.reason, by: one.by, evidence, typedAt: one.from });
    }
  }
  return found;
}

function meant(
  findings: readonly Finding[],
  typed: TypedExplanation,
  names: CheckNames,
): readonly Finding[] {
  const byKey = findings.filter(({ key }) => key === typed.about);
  const place = placeIn(typed.about);
  if (byKey.length > 0 || place === null) return byKey;
  const here = findings.filter(
    (finding) => isAt(finding, place, typed) && isOf(finding, place, names),
  );
  const asked = here.filter(({ severity }) => severity !== 'hint');
  const alone = isOne(here) ? here : isOne(asked) ? asked : [];
  return place.all
    ? findings.filter((finding) => alone.some((one) => isAlike(one, finding)))
    : alone;
}

function placeIn(about: string): Place | null {
  const [whole, sheet, column = '', row = '', all, check] = PLACE.exec(about.trim()) ?? [];
  if (whole === undefined) return null;
  const cell = `${column.toUpperCase()}${row}`;
  return { sheet: sheet ?? null, cell, all: all !== undefined, check: check ?? null };
}

function isAt(finding: Finding, place: Place, { ledger }: TypedExplanation): boolean {
  const { at } = finding.at[0];
  if (addressOf(at) !== place.cell) return false;
  if (place.sheet !== null) return isSheet(at.sheet, place.sheet);
  return ledger === null || ledger.key === finding.subject.ledger || isSheet(at.sheet, ledger.text);
}

function isSheet(name: string, written: string): boolean {
  const begun = /^(.+)(?:…|\.{3})$/.exec(written)?.[1];
  return begun === undefined ? squeezed(name) === squeezed(written) : name.startsWith(begun);
}

function isOf({ check }: Finding, place: Place, names: CheckNames): boolean {
  if (place.check === null) return true;
  const typed = squeezed(place.check);
  return [check, ...(names.get(check) ?? [])].some((name) => squeezed(name) === typed);
}

/** One check on one sheet: nothing else can be meant. */
function isOne(findings: readonly Finding[]): boolean {
  return new Set(findings.map(({ check, at }) => `${check}|${at[0].at.sheet}`)).size === 1;
}

function isAlike(a: Finding, b: Finding): boolean {
  const [x, y] = [a.at[0].at, b.at[0].at];
  return (
    a.check === b.check && a.message === b.message && x.sheet === y.sheet && x.column === y.column
  );
}
