import { checkTitle, say, type Language, type NotRun, type Review, type Words } from '../../core';

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

/** The reason, with the sheets where it does not hold for all: `附件2：没有“状态”列`. */
export function reasonText({ reason, sheets }: NotRunFact, language: Language): string {
  if (sheets === null) return say(reason, language);
  const [joint, mark] = language === 'zh-CN' ? ['、', '：'] : [', ', ': '];
  return `${sheets.join(joint)}${mark}${say(reason, language)}`;
}

/** Reasons, each with the checks that it kept from running. */
export function checksByReason(
  review: Review,
  language: Language,
): [reason: string, checks: string][] {
  const reasons = new Map<string, string[]>();
  for (const fact of notRunFacts(review)) {
    const reason = reasonText(fact, language);
    reasons.set(reason, [...(reasons.get(reason) ?? []), checkTitle(fact.check, language)]);
  }
  const joint = language === 'zh-CN' ? '、' : '; ';
  return [...reasons].map(([reason, checks]) => [reason, checks.join(joint)]);
}
