import type { NotRun, Review, Words } from '../core';

/** A check that could not run, and on which sheets; null: on none of the ledgers. */
export interface NotRunFact {
  readonly check: string;
  readonly reason: Words;
  readonly sheets: readonly string[] | null;
}

/** What could not be checked, each check and reason once. */
export function notRunFacts({ notRun, ledgers }: Review): NotRunFact[] {
  const all = new Set(ledgers.map(({ sheet }) => sheet));
  const groups = new Map<string, NotRun[]>();
  for (const one of notRun) {
    const key = `${one.check}|${one.reason.zh}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const keys = new Set(group.map(({ ledger }) => ledger));
    const sheets = [
      ...new Set(ledgers.filter(({ key }) => keys.has(key)).map(({ sheet }) => sheet)),
    ];
    const everywhere = keys.has(null) || sheets.length === all.size;
    return [{ check: first.check, reason: first.reason, sheets: everywhere ? null : sheets }];
  });
}
