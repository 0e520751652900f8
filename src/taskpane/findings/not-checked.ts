import { notRunFacts } from '../../app/not-run-facts';
import { say, type Language, type Review } from '../../core';

/** How many checks could not run, and how many sheets were not read; '' where all was checked. */
export function notCheckedText(review: Review, language: Language): string {
  const checks = new Set(notRunFacts(review).map(({ check }) => check)).size;
  const sheets = unreadSheets(review).length;
  const parts = [
    ...(checks === 0
      ? []
      : [{ zh: `有 ${checks} 项没能检查`, en: `${checks} checks could not run` }]),
    ...(sheets === 0
      ? []
      : [{ zh: `有 ${sheets} 张表不是台账`, en: `${sheets} sheets are no ledgers` }]),
  ];
  if (parts.length === 0) return '';
  const [joint, mark] = language === 'zh-CN' ? ['，', '：'] : [', ', ': '];
  return `${parts.map((part) => say(part, language)).join(joint)}${mark}`;
}

/** Sheets with something on them that were not read as ledgers. */
export function unreadSheets({ skipped }: Review): Review['skipped'] {
  return skipped.filter(({ reason }) => reason === 'no-heading' || reason === 'no-rows');
}
