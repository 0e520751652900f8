/** The requirement set that brought a member, for example `ExcelApi` `1.13`. */
export interface Since {
  readonly set: string;
  readonly version: string;
}

/** A plain property, by its name on the wire (`NumberFormat`). */
export interface ScalarMember {
  /** Name in the client: `numberFormat`. */
  readonly name: string;
  readonly writable: boolean;
  readonly since: Since;
}

/** A property that leads to another object. */
export interface NavigationMember {
  readonly name: string;
  readonly type: string;
  readonly since: Since;
}

/** A method; `returns` is the type of the object it gives, `null` for a plain value. */
export interface MethodMember {
  readonly name: string;
  readonly returns: string | null;
  readonly since: Since;
}

/** One class of the object model. All members are listed by their names on the wire. */
export interface TypeSchema {
  readonly scalars: ReadonlyMap<string, ScalarMember>;
  readonly navigations: ReadonlyMap<string, NavigationMember>;
  readonly methods: ReadonlyMap<string, MethodMember>;
  /** Type of the items of a collection. */
  readonly items: string | null;
}

/** The object model of Excel as the client knows it, by the name of the class. */
export type Schema = ReadonlyMap<string, TypeSchema>;

/** Compares versions such as 1.9 and 1.13; negative where `a` is older. */
export function compareVersions(a: string, b: string): number {
  const [x = [], y = []] = [a, b].map((version) => version.split('.').map(Number));
  return (x[0] ?? 0) - (y[0] ?? 0) || (x[1] ?? 0) - (y[1] ?? 0);
}
