import type { ScalarMember } from '../schema/schema';
import { refuse } from './host-error';
import type { HostObject } from './host-object';
import type { ObjectModel } from './object-model';
import type { QueryNode } from './query';

const IDENTITY: ReadonlySet<string> = new Set(['Id', '_Id', '_ReferenceId']);

type Answer = Record<string, unknown>;

/**
 * Answers a query: the names of the wire and `_Items`, or those of the client and `items` (`asJson`).
 * A name that is no member is refused, as the host refuses it.
 */
export function answerQuery(
  model: ObjectModel,
  object: HostObject,
  node: QueryNode,
  asJson: boolean,
): Answer {
  const type = model.typeOf(object);
  const asked = new Map(node.children);
  const answer: Answer = {};
  const isCollection = type.items !== null;
  for (const [wire, member] of type.scalars) {
    const named = taken(asked, wire, member.name) !== undefined;
    if (named) model.allowRead(object, wire);
    const isWanted = named || IDENTITY.has(wire) || (node.all && !isCollection);
    if (isWanted) answerScalar(answer, wire, asJson ? member : null, model.read(object, wire));
  }
  if (isCollection) {
    answer[asJson ? 'items' : '_Items'] = answerItems(model, object, node, asJson);
    return answer;
  }
  for (const [wire, member] of type.navigations) {
    const below = taken(asked, wire, member.name);
    if (below === undefined) continue;
    const child = model.navigate(object, wire);
    answer[asJson ? member.name : wire] =
      child === null ? null : answerQuery(model, child, below, asJson);
  }
  const [unknown] = asked.keys();
  if (unknown !== undefined) {
    refuse('InvalidArgument', `${object.type}.load`, `no property ${unknown}`);
  }
  return answer;
}

/** What is asked of a member, under either of its names; it is asked of no more. */
function taken(asked: Map<string, QueryNode>, ...names: readonly string[]): QueryNode | undefined {
  const name = names.map((one) => one.toLowerCase()).find((one) => asked.has(one)) ?? '';
  const node = asked.get(name);
  asked.delete(name);
  return node;
}

function answerScalar(
  answer: Answer,
  wire: string,
  member: ScalarMember | null,
  value: unknown,
): void {
  if (wire !== '_ReferenceId' || value !== '') answer[member?.name ?? wire] = value;
}

function answerItems(
  model: ObjectModel,
  object: HostObject,
  node: QueryNode,
  asJson: boolean,
): readonly Answer[] {
  return model.itemsOf(object).map((item, index) => ({
    ...(asJson ? {} : { _Index: index }),
    ...answerQuery(model, item, node, asJson),
  }));
}
