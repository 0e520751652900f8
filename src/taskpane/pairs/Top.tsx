import { useEffect, useRef } from 'react';

/** Stands at the top of what is scrolled and brings it into sight whenever something else is shown. */
export function Top({ of }: { readonly of: string }) {
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // In braces: newer browsers answer with a promise, which React would take for the end of the effect.
    top.current?.scrollIntoView({ block: 'end' });
  }, [of]);
  return <div ref={top} />;
}
