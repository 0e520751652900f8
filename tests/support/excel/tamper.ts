import { ACTION, PATH, type Action, type Batch, type ObjectPath } from './protocol/messages';

/** Changes a batch into what another adapter would have sent. */
export type Tamper = (batch: Batch) => Batch;

/** Changes actions; those that become `null` are left out. */
export function actions(change: (action: Action, batch: Batch) => Action | null): Tamper {
  return (batch) => ({
    ...batch,
    Actions: batch.Actions.map((action) => change(action, batch)).filter((one) => one !== null),
  });
}

/** Leaves out the setting of a property, everywhere or where it is set to one value. */
export function without(property: string, value?: unknown): Tamper {
  return actions((action) => {
    const isIt = action.ActionType === ACTION.setProperty && action.Name === property;
    const given: unknown = action.ArgumentInfo?.Arguments?.[0];
    return isIt && (value === undefined || given === value) ? null : action;
  });
}

/** Changes every entry that is written into cells. */
export function entries(change: (entry: string) => string): Tamper {
  return actions((action) => {
    if (action.ActionType !== ACTION.setProperty || action.Name !== 'Formulas') return action;
    const [grid] = action.ArgumentInfo?.Arguments ?? [];
    if (!Array.isArray(grid)) return action;
    const changed = (grid as unknown[][]).map((row) =>
      row.map((entry) => (typeof entry === 'string' ? change(entry) : entry)),
    );
    return { ...action, ArgumentInfo: { ...action.ArgumentInfo, Arguments: [changed] } };
  });
}

/** Moves actions that match to the front of their batch, or to its end. */
export function moved(matches: (action: Action, batch: Batch) => boolean, toEnd: boolean): Tamper {
  return (batch) => {
    const some = batch.Actions.filter((action) => matches(action, batch));
    const others = batch.Actions.filter((action) => !matches(action, batch));
    return { ...batch, Actions: toEnd ? [...others, ...some] : [...some, ...others] };
  };
}

/** Changes object paths. */
export function paths(change: (path: ObjectPath) => ObjectPath): Tamper {
  return (batch) => ({
    ...batch,
    ObjectPaths: Object.fromEntries(
      Object.entries(batch.ObjectPaths).map(([id, path]) => [id, change(path)]),
    ),
  });
}

/** True for a method that gives an object, reached by this name. */
export function isMethod(path: ObjectPath, name: string): boolean {
  return path.ObjectPathType === PATH.method && path.Name === name;
}
