import type { ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { createContext, useContext } from 'react';
import { usePaneStyles } from './use-pane-styles';

/** Where views put what is always in sight below them. */
export const FootContext = createContext<HTMLElement | null>(null);

/** Below the scrolled view: buttons and lines that stay in sight. */
export function Foot({ children }: { readonly children: ReactNode }) {
  const styles = usePaneStyles();
  const place = useContext(FootContext);
  return place === null ? null : createPortal(<div className={styles.foot}>{children}</div>, place);
}
