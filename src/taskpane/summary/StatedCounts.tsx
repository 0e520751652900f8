import type { Review, Words } from '../../core';
import { useLanguage } from '../shell/language';
import { useParts } from '../shell/use-pane-styles';

/** What the ledgers themselves say of their tasks, so that it can be held against the figures. */
export function StatedCounts({ review }: { readonly review: Review }) {
  const { t } = useLanguage();
  const parts = useParts();
  const words = statedWords(review);
  return words === null ? null : <p className={parts.caption}>{t(words)}</p>;
}

function statedWords({ ledgers }: Review): Words | null {
  const counts = new Map<string, number>();
  for (const { progress } of ledgers) {
    for (const { statedText } of progress.tasks.values()) {
      const text = (statedText ?? '').replace(/\s+/g, '');
      if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  if (counts.size === 0) return null;
  const sorted = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 6);
  return {
    zh: `台账所标：${sorted.map(([text, count]) => `${text} ${count}`).join('、')}。`,
    en: `As the ledgers put it: ${sorted.map(([text, count]) => `${text} ${count}`).join(', ')}.`,
  };
}
