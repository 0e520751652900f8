import { STATE_CLASSES } from '../ledger/state-class';
import type { Entry } from './entries';

/**
 * Class of the ledger's label where it may be compared with the state: 0 where there is none, or where
 * the state was taken from the label itself.
 */
export function labelClass({ progress }: Entry): number {
  const compared = progress.rule === 'worst-of-indicators' || progress.rule === 'forecast-late';
  return compared && progress.stated !== null ? STATE_CLASSES[progress.stated] : 0;
}

/** True where the label says another class than the figures. */
export function isContradicted(entry: Entry): boolean {
  const own = labelClass(entry);
  const state = STATE_CLASSES[entry.progress.state];
  return own > 0 && state > 0 && own !== state;
}
