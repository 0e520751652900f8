import { HostError, refuse } from './host-error';
import { Bag, HostObject } from './host-object';
import {
  ACTION,
  PATH,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type Batch,
  type BatchAnswer,
  type ObjectPath,
} from './messages';
import type { ObjectModel } from './object-model';
import { answerQuery } from './query-answer';
import { queryTree } from './query';

const NULL_OBJECT = { _IsNull: true };
const NOT_FOUND: ReadonlySet<string> = new Set(['ItemNotFound', 'ApiNotFound']);

/** Carries out batches over an object model. Knows the protocol, and nothing of workbooks. */
export class Interpreter {
  private readonly references = new Map<string, HostObject>();
  private nextReference = 1;

  constructor(
    readonly model: ObjectModel,
    private readonly root: HostObject,
  ) {}

  /** Runs a batch up to its end, to the action that fails, or to `stopAfter` actions. */
  process(batch: Batch, stopAfter = Infinity): BatchAnswer {
    const run = new BatchRun(batch, this.model, this.root, this.references);
    const results: ActionResult[] = [];
    const traces: number[] = [];
    const trace = (): Pick<BatchAnswer, 'TraceIds'> =>
      traces.length > 0 ? { TraceIds: traces } : {};
    for (const [index, action] of batch.Actions.entries()) {
      try {
        if (index >= stopAfter) refuse('GeneralException', '', 'stopped on the way');
        if (action.ActionType === ACTION.trace) traces.push(action.Id);
        results.push({ ActionId: action.Id, Value: this.perform(run, action) });
      } catch (error) {
        return { Error: failure(error, index), ...trace(), ProcessedResults: { Results: results } };
      }
    }
    return { Results: results, ...trace() };
  }

  private perform(run: BatchRun, action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = run.object(action.ObjectPathId);
    const type = action.ActionType;
    if (object === null) {
      const isRead =
        type === ACTION.instantiate || type === ACTION.query || type === ACTION.queryAsJson;
      return isRead ? null : NULL_OBJECT;
    }
    switch (type) {
      case ACTION.instantiate:
        return this.identity(object);
      case ACTION.query:
      case ACTION.queryAsJson: {
        const tree = queryTree(action.QueryInfo ?? {});
        return answerQuery(this.model, object, tree, type === ACTION.queryAsJson);
      }
      case ACTION.method:
        return this.invoke(object, action.Name, run.args(action.ArgumentInfo));
      case ACTION.setProperty:
        this.model.write(object, action.Name, run.args(action.ArgumentInfo)[0]);
        return null;
      case ACTION.update:
        this.update(object, action.ObjectState ?? {});
        return null;
      case ACTION.ensureUnchanged:
        return null;
      default:
        return refuse('GeneralException', '', `action type ${type} is not simulated`);
    }
  }

  private invoke(object: HostObject, name: string, args: readonly unknown[]): unknown {
    if (name === '_KeepReference') {
      object.reference ??= `kept-${this.nextReference++}`;
      this.references.set(object.reference, object);
      return null;
    }
    if (name === '_RemoveReference') {
      const key = String(args[0]);
      const kept = this.references.get(key);
      if (kept !== undefined) kept.reference = null;
      this.references.delete(key);
      return null;
    }
    return this.model.call(object, name, args) ?? null;
  }

  private update(object: HostObject, state: Readonly<Record<string, unknown>>): void {
    const { scalars } = this.model.typeOf(object);
    for (const [name, value] of Object.entries(state)) {
      const wire = [...scalars].find(([, member]) => member.name === name)?.[0];
      this.model.write(object, wire ?? name, value);
    }
  }

  private identity(object: HostObject): Readonly<Record<string, unknown>> {
    const { scalars } = this.model.typeOf(object);
    return {
      ...(scalars.has('Id') ? { Id: this.model.read(object, 'Id') } : {}),
      ...(scalars.has('_Id') ? { _Id: this.model.read(object, '_Id') } : {}),
      ...(object.reference === null ? {} : { _ReferenceId: object.reference }),
    };
  }
}

/** One batch under way: resolves each object path once, in the order of the actions. */
class BatchRun {
  private readonly objects = new Map<number, HostObject | null>();

  constructor(
    private readonly batch: Batch,
    private readonly model: ObjectModel,
    private readonly root: HostObject,
    private readonly references: ReadonlyMap<string, HostObject>,
  ) {}

  object(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[String(id)];
    if (path === undefined) return refuse('InvalidReference', `object path ${id}`);
    const found = this.resolve(path);
    this.objects.set(id, found);
    return found;
  }

  args(info: ArgumentInfo | undefined): readonly unknown[] {
    const references = info?.ReferencedObjectPathIds ?? [];
    return (info?.Arguments ?? []).map((value, i) => this.argument(value, references[i]));
  }

  private resolve(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PATH.global:
        return this.root;
      case PATH.newObject:
        return new Bag(path.Name.split('.').pop() ?? path.Name);
      case PATH.reference:
        return this.references.get(path.Name) ?? refuse('InvalidReference', path.Name);
      case PATH.nullObject:
        return null;
      default:
        return this.resolveBelow(path);
    }
  }

  private resolveBelow(path: ObjectPath): HostObject | null {
    const parent = this.object(path.ParentObjectPathId);
    if (parent === null) return null;
    if (path.ObjectPathType === PATH.property) return this.model.navigate(parent, path.Name);
    const name = path.ObjectPathType === PATH.indexer ? 'GetItem' : path.Name;
    const found = this.model.call(parent, name, this.args(path.ArgumentInfo));
    if (found === null || found === undefined) return null;
    if (found instanceof HostObject) return found;
    return refuse('GeneralException', `${parent.type}.${name}`, 'gives no object');
  }

  private argument(value: unknown, reference: unknown): unknown {
    if (Array.isArray(reference) && Array.isArray(value)) {
      return value.map((one: unknown, i) => this.argument(one, (reference as unknown[])[i]));
    }
    if (typeof reference === 'number' && reference > 0) return this.object(reference);
    return value;
  }
}

function failure(error: unknown, index: number): NonNullable<BatchAnswer['Error']> {
  if (!(error instanceof HostError)) throw error;
  const { code, message, location } = error;
  const status = NOT_FOUND.has(code) ? 404 : code === 'GeneralException' ? 500 : 400;
  return {
    ...{ Code: code, Message: message, Location: location },
    ...{ ActionIndex: index, HttpStatusCode: status },
  };
}
