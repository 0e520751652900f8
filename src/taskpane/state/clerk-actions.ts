import type { ClerkAction } from './action';
import { groupKey, inOrder, isOpen, moved, shownGroups } from './finding-walk';
import { pairsActed } from './pairs-walk';
import type { FindingsPlace, PaneState } from './pane-state';

/** What the clerk did with what is shown. */
export function clerkActed(state: PaneState, action: ClerkAction): PaneState {
  switch (action.type) {
    case 'view':
      return {
        ...state,
        view: action.view,
        sub: null,
        opened: state.opened + (action.focus ? 1 : 0),
      };
    case 'open':
      return { ...state, sub: action.sub, opened: state.opened + 1 };
    case 'back':
      return left(state);
    case 'as-of':
      return { ...state, asOf: action.date };
    case 'leave-out':
      return { ...state, leftOut: withOrWithout(state.leftOut, action.kind, action.out) };
    case 'again':
      return { ...state, written: null, opened: state.opened + 1 };
    case 'pair':
    case 'pair-step':
    case 'pair-choice':
    case 'pairs-ask':
      return pairsActed(state, action);
    default:
      return { ...state, findings: placed(state, action) };
  }
}

/** Leaves a failure, whose view is then as it was before; else the view that lies over the tab. */
function left(state: PaneState): PaneState {
  const opened = state.opened + 1;
  if (state.phase !== 'failed') return { ...state, sub: null, opened };
  const { reviewed } = state;
  return reviewed === null
    ? { ...state, phase: 'idle', reviewed, opened }
    : { ...state, phase: 'reviewed', reviewed, stale: state.retry.kind === 'review', opened };
}

type FindingsAction = Extract<
  ClerkAction,
  { type: 'filter-severity' | 'filter-unit' | 'toggle-group' | 'current' | 'move' | 'reason' }
>;

function placed(state: PaneState, action: FindingsAction): FindingsPlace {
  const place = state.findings;
  switch (action.type) {
    case 'filter-severity':
      return filtered(state, { ...place, severity: action.severity, reasonFor: null });
    case 'filter-unit':
      return filtered(state, { ...place, unit: action.unit, reasonFor: null });
    case 'toggle-group':
      return { ...place, groups: new Map(place.groups).set(action.group, action.open) };
    case 'current':
      return {
        ...place,
        current: action.key,
        unseen: false,
        reasonFor: keptReason(place, action.key),
      };
    case 'reason':
      return { ...place, reasonFor: action.key, current: action.key ?? place.current };
    case 'move':
      return walked(state, action.by);
  }
}

/** After a filter the current finding stays where it still passes, else none is. */
function filtered(state: PaneState, place: FindingsPlace): FindingsPlace {
  const shown = inOrder(shownGroups(state.reviewed?.review.findings ?? [], place));
  const stays = shown.some(({ key }) => key === place.current);
  return stays ? place : { ...place, current: null };
}

/** The next or previous finding, with its group open. */
function walked(state: PaneState, by: number): FindingsPlace {
  const place = state.findings;
  const groups = shownGroups(state.reviewed?.review.findings ?? [], place);
  const order = inOrder(groups);
  // What came up by itself when the one before it was mended is the next one: it is not passed over.
  const here = order.find(({ key }) => key === place.current);
  const to = place.unseen && by > 0 && here ? here : moved(order, place.current, by);
  if (to === null) return place;
  const index = groups.findIndex(({ findings }) => findings.includes(to));
  const group = groups[index];
  const open =
    group === undefined || isOpen(group, index, place)
      ? place.groups
      : new Map(place.groups).set(groupKey(group), true);
  return {
    ...place,
    current: to.key,
    unseen: false,
    groups: open,
    reasonFor: keptReason(place, to.key),
  };
}

function keptReason({ reasonFor }: FindingsPlace, key: string): string | null {
  return reasonFor === key ? reasonFor : null;
}

function withOrWithout<T>(set: ReadonlySet<T>, one: T, within: boolean): ReadonlySet<T> {
  const copy = new Set(set);
  if (within) copy.add(one);
  else copy.delete(one);
  return copy;
}
