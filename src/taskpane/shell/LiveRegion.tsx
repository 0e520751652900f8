import { useEffect, useRef, useState } from 'react';
import type { Words } from '../../core';
import { useLanguage } from './language';
import { usePaneStyles } from './use-pane-styles';

/** Milliseconds between two messages; more would be cut off by the screen reader. */
const AT_MOST_EVERY = 1000;

/** Props of {@link LiveRegion}. */
export interface LiveRegionProps {
  /** What is to be said; a new object says the same words again. */
  readonly said: { readonly words: Words } | null;
}

/** Says what happened to those who do not see it: politely, at most once a second, the latest first. */
export function LiveRegion({ said }: LiveRegionProps) {
  const { t } = useLanguage();
  const styles = usePaneStyles();
  const [shown, setShown] = useState<{ readonly words: Words } | null>(null);
  const last = useRef(-AT_MOST_EVERY);
  useEffect(() => {
    if (said === null) return undefined;
    const wait = Math.max(0, last.current + AT_MOST_EVERY - performance.now());
    const timer = setTimeout(() => {
      last.current = performance.now();
      setShown(said);
    }, wait);
    return () => clearTimeout(timer);
  }, [said]);
  return (
    <div role="status" aria-live="polite" className={styles.hidden}>
      {shown === null ? '' : t(shown.words)}
    </div>
  );
}
