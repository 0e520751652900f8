import { useContext, useEffect, useRef, type ReactNode } from 'react';
import { FocusContext } from './focus-context';
import { useParts } from './use-pane-styles';

/** Props of {@link Title}. */
export interface TitleProps {
  /** Goes up when the focus should come here: a view was opened. */
  readonly opened: number;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Heading of a view; takes the focus when the view is opened, so that it is read first. */
export function Title({ opened, className, children }: TitleProps) {
  const parts = useParts();
  const heading = useRef<HTMLHeadingElement>(null);
  const focused = useContext(FocusContext);
  useEffect(() => {
    if (opened <= focused.current) return;
    focused.current = opened;
    heading.current?.focus();
  }, [opened, focused]);
  return (
    <h2 ref={heading} tabIndex={-1} className={className ?? parts.title}>
      {children}
    </h2>
  );
}
