import type { Cell } from '../core';
import type { Acts } from './acts';
import type { PaneCommand } from './environment';
import type { PaneState } from './state/pane-state';

/** What comes from outside the pane: buttons of the ribbon, entries of the cell menu. */
export type OutsideCommand = PaneCommand | { readonly explain: Cell };

/** Carries commands into the pane; those sent before it listens, or before its first review, wait. */
export interface CommandChannel {
  readonly send: (command: OutsideCommand) => void;
  /** The pane listens until the returned function is called. */
  readonly attach: (acts: Acts, state: () => PaneState) => () => void;
  /** Told by the pane whenever its state changed. */
  readonly settled: () => void;
}

/** A channel for one pane. */
export function createChannel(): CommandChannel {
  let waiting: OutsideCommand[] = [];
  let target: { readonly acts: Acts; readonly state: () => PaneState } | null = null;

  const deliver = (): void => {
    if (target === null) return;
    const { acts, state } = target;
    const later: OutsideCommand[] = [];
    const now = waiting;
    waiting = [];
    for (const command of now) {
      if (needsReview(command) && state().reviewed === null) later.push(command);
      else obey(command, acts);
    }
    waiting = [...later, ...waiting];
  };

  return {
    send(command) {
      waiting.push(command);
      deliver();
    },
    attach(acts, state) {
      target = { acts, state };
      deliver();
      return () => {
        target = null;
      };
    },
    settled: deliver,
  };
}

/** Checking and summarising read for themselves; the others look into what was found. */
function needsReview(command: OutsideCommand): boolean {
  return command !== 'check' && command !== 'summarize';
}

function obey(command: OutsideCommand, acts: Acts): void {
  if (typeof command === 'object') {
    acts.show({ type: 'open', sub: { kind: 'explain', cell: command.explain } });
  } else if (command === 'check') acts.check();
  else if (command === 'summarize') acts.summarize();
  else acts.move(1, true);
}
