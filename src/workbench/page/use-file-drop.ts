import { useEffect, useRef, useState } from 'react';

/** Takes a file dropped anywhere on the page. True while one is held above it. */
export function useFileDrop(take: (file: File) => void): boolean {
  const [held, setHeld] = useState(false);
  const latest = useRef(take);
  latest.current = take;

  useEffect(() => {
    const bringsFile = ({ dataTransfer }: DragEvent): boolean =>
      dataTransfer?.types.includes('Files') ?? false;
    const over = (event: DragEvent): void => {
      if (!bringsFile(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setHeld(true);
    };
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setHeld(false);
    };
    const drop = (event: DragEvent): void => {
      const file = event.dataTransfer?.files[0];
      setHeld(false);
      if (file === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      latest.current(file);
    };
    // Before the grid sees it: its canvas has drops of its own.
    const options = { capture: true };
    window.addEventListener('dragover', over, options);
    window.addEventListener('dragleave', leave, options);
    window.addEventListener('drop', drop, options);
    return () => {
      window.removeEventListener('dragover', over, options);
      window.removeEventListener('dragleave', leave, options);
      window.removeEventListener('drop', drop, options);
    };
  }, []);
  return held;
}
