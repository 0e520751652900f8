import { compareVersions, type Schema, type Since, type TypeSchema } from '../schema/schema';
import { refuse } from './host-error';
import type { HostObject } from './host-object';
import { Bag, type Behaviour, type Behaviours } from './host-object';

const ALWAYS = /^_(KeepReference|RemoveReference|ReferenceId|Id)$/;
/** Names by which the client sets a property that it reads by another. */
const ALIASES: Readonly<Record<string, string>> = {
  Gridlines: 'ShowGridlines',
  Headings: 'ShowHeadings',
};
const NO_TYPE: TypeSchema = {
  ...{ scalars: new Map(), navigations: new Map(), methods: new Map() },
  items: null,
};

/**
 * The object model behind the protocol: finds members in the schema, refuses those above the level of
 * this host, and does what their behaviour says. A member of a bag that has no behaviour is kept; any
 * other member without one is refused, so that no test leans on what is not simulated.
 */
export class ObjectModel {
  /** Members used so far, `Range.numberFormat`, with the level that brought them. */
  readonly used = new Map<string, Since>();

  constructor(
    private readonly schema: Schema,
    private readonly behaviours: Behaviours,
    /** Requirement sets and their versions: `{ ExcelApi: '1.14' }`. */
    private readonly levels: Readonly<Record<string, string>>,
  ) {}

  typeOf(object: HostObject): TypeSchema {
    return this.schema.get(object.type) ?? NO_TYPE;
  }

  has(type: string): boolean {
    return this.schema.has(type);
  }

  read(object: HostObject, name: string): unknown {
    if (name === '_ReferenceId') return object.reference ?? '';
    const own = this.behaviour(object).get?.[name];
    if (own !== undefined) return own(object);
    if (object instanceof Bag) return object.values.get(name) ?? null;
    return null;
  }

  write(object: HostObject, wire: string, value: unknown): void {
    const name = ALIASES[wire] ?? wire;
    const member = this.typeOf(object).scalars.get(name);
    if (member === undefined) refuse('ApiNotFound', `${object.type}.${name}`);
    this.allow(object, member);
    if (!member.writable) refuse('InvalidOperation', `${object.type}.${member.name}`, 'read-only');
    const own = this.behaviour(object).set?.[name];
    if (own !== undefined) own(object, value);
    else if (object instanceof Bag) object.values.set(name, value);
    else refuse('ApiNotFound', `${object.type}.${member.name}`, 'not simulated');
  }

  /** Notes that a property is read on purpose; refuses it above the level. */
  allowRead(object: HostObject, name: string): void {
    const member = this.typeOf(object).scalars.get(name);
    if (member === undefined) return;
    this.allow(object, member);
    const known = object instanceof Bag || this.behaviour(object).get?.[name] !== undefined;
    if (!known) refuse('ApiNotFound', `${object.type}.${member.name}`, 'not simulated');
  }

  navigate(object: HostObject, name: string): HostObject | null {
    const member = this.typeOf(object).navigations.get(name);
    if (member === undefined) refuse('ApiNotFound', `${object.type}.${name}`);
    this.allow(object, member);
    const own = this.behaviour(object).navigate?.[name];
    if (own !== undefined) return own(object);
    if (!(object instanceof Bag))
      refuse('ApiNotFound', `${object.type}.${member.name}`, 'not simulated');
    const known = object.children.get(name) ?? new Bag(member.type, object);
    object.children.set(name, known);
    return known;
  }

  call(object: HostObject, name: string, args: readonly unknown[]): unknown {
    const member = this.typeOf(object).methods.get(name);
    if (member !== undefined && !ALWAYS.test(name)) this.allow(object, member);
    const own = this.behaviour(object).call?.[name];
    if (own !== undefined) return own(object, args);
    // The client's own services and the registration of events need no answer but success.
    if (!this.schema.has(object.type) || /^_(Unr|R)egister\w*Event$/.test(name)) return null;
    return refuse('ApiNotFound', `${object.type}.${member?.name ?? name}`, 'not simulated');
  }

  itemsOf(object: HostObject): readonly HostObject[] {
    const own = this.behaviour(object).items;
    if (own !== undefined) return own(object);
    return object instanceof Bag ? object.items : [];
  }

  private behaviour(object: HostObject): Behaviour<HostObject> {
    return (this.behaviours.get(object.type) ?? {}) as Behaviour<HostObject>;
  }

  private allow(
    object: HostObject,
    member: { readonly name: string; readonly since: Since },
  ): void {
    const { set, version } = member.since;
    const level = this.levels[set];
    const place = `${object.type}.${member.name}`;
    if (level === undefined || compareVersions(version, level) > 0) {
      refuse(
        'ApiNotFound',
        place,
        `it belongs to ${set} ${version}; this host has ${level ?? 'none'}`,
      );
    }
    this.used.set(place, member.since);
  }
}
