import { useEffect, useRef, type RefObject } from 'react';

/** What in the pane can be stood on. */
const STANDING = '[aria-current=true], [role=tab][aria-selected=true], button, input, select';

/** F6 goes from the pane to the grid and back, as it does between the parts of Excel's window. */
export function useF6(pane: RefObject<HTMLElement>, toGrid: () => void): void {
  const latest = useRef(toGrid);
  latest.current = toGrid;
  const last = useRef<HTMLElement | null>(null);

  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.key !== 'F6' || pane.current === null) return;
      event.preventDefault();
      event.stopPropagation();
      const { activeElement } = document;
      if (activeElement instanceof HTMLElement && pane.current.contains(activeElement)) {
        last.current = activeElement;
        latest.current();
        return;
      }
      const before = last.current?.isConnected === true ? last.current : null;
      (before ?? pane.current.querySelector<HTMLElement>(STANDING))?.focus();
    };
    window.addEventListener('keydown', press, { capture: true });
    return () => window.removeEventListener('keydown', press, { capture: true });
  }, [pane]);
}
