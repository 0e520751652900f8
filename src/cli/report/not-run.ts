import { notRunFacts, type NotRunFact } from '../../app/not-run-facts';
import { checkTitle, say, type Language, type Review } from '../../core';

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
