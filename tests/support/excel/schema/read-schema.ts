import type {
  MethodMember,
  NavigationMember,
  ScalarMember,
  Schema,
  Since,
  TypeSchema,
} from './schema';

const FIRST: Since = { set: 'ExcelApi', version: '1.1' };
const CLASS = /\n {4}var (\w+) = \(function \(_super\) \{\n/;
const CLASS_END = '\n    }(OfficeExtension.ClientObject));';
const PROPERTY =
  /Object\.defineProperty\(\w+\.prototype, "(\w+)", \{([\s\S]*?)\n {12}enumerable: true/g;
const METHOD = /\n {8}\w+\.prototype\.(\w+) = function \([^)]*\) \{([\s\S]*?)\n {8}\};/g;

/**
 * Reads the object model (classes, members, the requirement set of each) out of the debug build of
 * Microsoft's own client, `excel-win32-16.01.debug.js`. Nothing of it is kept in the project.
 */
export function readSchema(source: string): Schema {
  const text = source.replace(/\r\n/g, '\n');
  const parts = text.slice(text.indexOf('var _hostName = "Excel";')).split(CLASS);
  const schema = new Map<string, TypeSchema>();
  for (let i = 1; i + 1 < parts.length; i += 2) {
    const [name = '', body = ''] = parts.slice(i, i + 2);
    const end = body.indexOf(CLASS_END);
    if (end >= 0) schema.set(name, readClass(body.slice(0, end)));
  }
  if (!schema.has('Worksheet'))
    throw new Error('The debug build of the client reads otherwise now.');
  return schema;
}

function readClass(body: string): TypeSchema {
  const properties = new Map<string, string>();
  for (const [, name = '', code = ''] of body.matchAll(PROPERTY)) properties.set(name, code);
  const methods = [...body.matchAll(METHOD)].map(([, name = '', code = '']) => ({ name, code }));
  const handler = methods.find(({ name }) => name === '_handleResult')?.code ?? '';
  return {
    scalars: readScalars(body, properties),
    navigations: readNavigations(properties),
    methods: readMethods(methods),
    items: /_createChildItemObject\((?:Excel\.)?(\w+)/.exec(handler)?.[1] ?? null,
  };
}

function readScalars(
  body: string,
  properties: ReadonlyMap<string, string>,
): ReadonlyMap<string, ScalarMember> {
  const names = listIn(body, '_scalarPropertyNames');
  const originals = listIn(body, '_scalarPropertyOriginalNames');
  const writable = listIn(body, '_scalarPropertyUpdateable');
  return new Map(
    names.map((name, i) => {
      const since = sinceIn(properties.get(name) ?? '');
      return [originals[i] ?? name, { name, writable: writable[i] === 'true', since }];
    }),
  );
}

function readNavigations(
  properties: ReadonlyMap<string, string>,
): ReadonlyMap<string, NavigationMember> {
  const found = new Map<string, NavigationMember>();
  for (const [name, code] of properties) {
    const match = /_createPropertyObject\((?:Excel\.)?(\w+), this, "(\w+)"/.exec(code);
    if (match === null) continue;
    found.set(match[2] ?? '', { name, type: match[1] ?? '', since: sinceIn(code) });
  }
  return found;
}

function readMethods(
  methods: readonly { readonly name: string; readonly code: string }[],
): ReadonlyMap<string, MethodMember> {
  const found = new Map<string, MethodMember>();
  for (const { name, code } of methods) {
    const since = sinceIn(code);
    const indexer = /_createIndexerObject\((?:Excel\.)?(\w+), this/.exec(code);
    const object = /_createMethodObject\((?:Excel\.)?(\w+), this, "(\w+)"/.exec(code);
    const plain = /_invokeMethod\(this, "(\w+)"/.exec(code);
    if (indexer !== null) found.set('GetItem', { name, returns: indexer[1] ?? null, since });
    else if (object !== null)
      found.set(object[2] ?? '', { name, returns: object[1] ?? null, since });
    else if (plain !== null) found.set(plain[1] ?? '', { name, returns: null, since });
  }
  return found;
}

function listIn(body: string, name: string): readonly string[] {
  const match = new RegExp(
    `"${name}", \\{\\s+get: function \\(\\) \\{\\s+return \\[([^\\]]*)\\]`,
  ).exec(body);
  return [...(match?.[1] ?? '').matchAll(/"([^"]*)"|(true|false)/g)].map(
    ([, text, flag]) => text ?? flag ?? '',
  );
}

function sinceIn(code: string): Since {
  const match = /_throwIfApiNotSupported\("[^"]+", (_defaultApiSetName|"[^"]+"), "([\d.]+)"/.exec(
    code,
  );
  if (match === null) return FIRST;
  const set = match[1] === '_defaultApiSetName' ? 'ExcelApi' : (match[1] ?? '').replace(/"/g, '');
  return { set, version: match[2] ?? FIRST.version };
}
