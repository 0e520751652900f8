import type { KeyboardEvent, PointerEvent, ReactElement } from 'react';

/** Narrowest and widest pane, px. */
export const PANE_WIDTHS = { least: 320, most: 720, first: 400 } as const;

/** Px of one press of an arrow key. */
const STEP = 20;

/** What the splitter is told. */
export interface SplitterProps {
  readonly label: string;
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** The line between grid and pane: drawn by mouse, moved by arrow keys, Home and End. */
export function Splitter({ label, width, onWidth }: SplitterProps): ReactElement {
  const set = (px: number): void =>
    onWidth(Math.round(Math.min(PANE_WIDTHS.most, Math.max(PANE_WIDTHS.least, px))));
  const keys: Readonly<Record<string, number>> = {
    ArrowLeft: width + STEP,
    ArrowRight: width - STEP,
    Home: PANE_WIDTHS.least,
    End: PANE_WIDTHS.most,
  };
  const press = (event: KeyboardEvent): void => {
    const next = keys[event.key];
    if (next === undefined) return;
    event.preventDefault();
    set(next);
  };
  const draw = (event: PointerEvent<HTMLDivElement>): void => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) {
      set(document.documentElement.clientWidth - event.clientX);
    }
  };
  return (
    <div
      className="splitter"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={label}
      aria-valuemin={PANE_WIDTHS.least}
      aria-valuemax={PANE_WIDTHS.most}
      aria-valuenow={width}
      onKeyDown={press}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={draw}
    />
  );
}
