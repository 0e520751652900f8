import type { Schema, TypeSchema } from './schema';

type Packed = readonly (readonly [string, readonly unknown[]])[];

/** The schema as JSON, so that it can be taken into a browser. */
export function packSchema(schema: Schema): string {
  const packed: Packed = [...schema].map(([name, type]) => [
    name,
    [[...type.scalars], [...type.navigations], [...type.methods], type.items],
  ]);
  return JSON.stringify(packed);
}

/** Reads `packSchema`. */
export function unpackSchema(json: string): Schema {
  const packed = JSON.parse(json) as readonly (readonly [
    string,
    readonly [
      Iterable<[string, never]>,
      Iterable<[string, never]>,
      Iterable<[string, never]>,
      string | null,
    ],
  ])[];
  return new Map<string, TypeSchema>(
    packed.map(([name, [scalars, navigations, methods, items]]) => [
      name,
      {
        scalars: new Map(scalars),
        navigations: new Map(navigations),
        methods: new Map(methods),
        items,
      },
    ]),
  );
}
