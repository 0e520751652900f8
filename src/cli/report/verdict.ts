import { SEVERITIES } from '../../app/finding-groups';
import { say, type Language, type Severity, type Verdict, type Words } from '../../core';

/** 强制, 核实 or 提示. */
export function severityName(severity: Severity, language: Language): string {
  const known = SEVERITIES.find((one) => one.severity === severity);
  return known === undefined ? severity : say(known.words, language);
}

/** 可提交, or what stands in the way. */
export function verdictLine(verdict: Verdict, language: Language): string {
  return say(verdict.ready ? READY : verdict.mustFix > 0 ? NOT_READY : NEEDS_REASONS, language);
}

/** `强制 1 处，核实 4 处，提示 6 处，已说明 0 处`. */
export function countsLine(verdict: Verdict, language: Language): string {
  const { mustFix, verify, hints, explained } = verdict;
  return say(
    {
      zh: `强制 ${mustFix} 处，核实 ${verify} 处，提示 ${hints} 处，已说明 ${explained} 处`,
      en: `must fix ${mustFix}, verify ${verify}, hints ${hints}, explained ${explained}`,
    },
    language,
  );
}

const READY: Words = { zh: '可提交', en: 'Ready for submission' };
const NOT_READY: Words = {
  zh: '还不可提交：强制的问题必须改正',
  en: 'Not ready: what is marked “must fix” has to be put right',
};
const NEEDS_REASONS: Words = {
  zh: '还不可提交：要核实的问题须改正或说明理由',
  en: 'Not ready: what is marked “verify” has to be put right or explained',
};
