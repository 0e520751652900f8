import { refuse } from './host-error';

/** An object of the host that a client can hold: its class name is a key of the schema. */
export abstract class HostObject {
  abstract readonly type: string;
  /** Set while a client keeps it by reference. */
  reference: string | null = null;
}

/** A member that has no meaning here beyond being kept and read again: properties, children, items. */
export class Bag extends HostObject {
  readonly values = new Map<string, unknown>();
  readonly children = new Map<string, HostObject>();
  readonly items: Bag[] = [];

  constructor(
    readonly type: string,
    readonly parent: HostObject | null = null,
  ) {
    super();
  }
}

/** What members of one class do. Names are those on the wire. What is left out is not simulated. */
export interface Behaviour<T> {
  readonly get?: Readonly<Record<string, (object: T) => unknown>>;
  readonly set?: Readonly<Record<string, (object: T, value: unknown) => void>>;
  readonly navigate?: Readonly<Record<string, (object: T) => HostObject | null>>;
  readonly call?: Readonly<Record<string, (object: T, args: readonly unknown[]) => unknown>>;
  readonly items?: (object: T) => readonly HostObject[];
}

/** A behaviour whose objects are known by their class alone. */
export type AnyBehaviour = Behaviour<never>;

/** Behaviours by class name. */
export type Behaviours = ReadonlyMap<string, AnyBehaviour>;

/** An argument that must be a text. */
export function asText(value: unknown, location: string): string {
  return typeof value === 'string'
    ? value
    : refuse('InvalidArgument', location, 'a text is needed');
}

/** An argument that must be a number. */
export function asNumber(value: unknown, location: string): number {
  return typeof value === 'number'
    ? value
    : refuse('InvalidArgument', location, 'a number is needed');
}
