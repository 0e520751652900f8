import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { DOMParser, type Document, type Element } from '@xmldom/xmldom';

const root = path.resolve(__dirname, '../..');
const LOCAL = 'https://localhost:3000';
const manifest: Document = new DOMParser().parseFromString(
  readFileSync(path.join(root, 'manifest.xml'), 'utf8'),
  'text/xml',
);

/** Order that the schema asks of the base manifest. */
const ORDER = [
  ...['Id', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName', 'Description', 'IconUrl'],
  ...['HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements'],
  ...['DefaultSettings', 'Permissions', 'VersionOverrides'],
];
/** Order within a custom tab, a group, a button. */
const INNER: Readonly<Record<string, readonly string[]>> = {
  CustomTab: ['Group', 'Label'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
};

function children(element: Element): readonly Element[] {
  return [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
}

function named(name: string): readonly Element[] {
  return [...manifest.getElementsByTagName('*')].filter((one) => one.localName === name);
}

function attribute(element: Element, name: string): string {
  return element.getAttribute(name) ?? '';
}

function withoutRepeats(names: readonly (string | null)[]): readonly (string | null)[] {
  return names.filter((name, i) => name !== names[i - 1]);
}

/** Width and height of a PNG, from its header. */
function sizeOf(file: string): readonly number[] {
  const bytes = readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** The file that an address names in what the build gives. */
function iconFile(address: string): string {
  return path.join(root, 'assets', address.slice(LOCAL.length + 1));
}

test('the elements stand in the order of the schema', () => {
  const [app] = named('OfficeApp');
  expect(children(app as Element).map(({ localName }) => localName)).toEqual(ORDER);
  for (const [name, order] of Object.entries(INNER)) {
    for (const element of named(name)) {
      const found = withoutRepeats(children(element).map(({ localName }) => localName));
      expect(found).toEqual(order.filter((one) => found.includes(one)));
      expect(found.length).toBeGreaterThan(1);
    }
  }
});

test('every resource is used, and everything used is a resource', () => {
  const resources = children(named('Resources')[0] as Element).flatMap(children);
  const ids = resources.map((one) => attribute(one, 'id'));
  const used = [...manifest.getElementsByTagName('*')]
    .map((one) => attribute(one, 'resid'))
    .filter((id) => id !== '');
  expect(new Set(ids).size).toBe(ids.length);
  expect([...new Set(used)].sort()).toEqual([...ids].sort());
  expect(ids.filter((id) => id.length > 32)).toEqual([]);
});

test('texts are short enough, and all of them speak English too', () => {
  const longest: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };
  for (const [list, length] of Object.entries(longest)) {
    for (const text of children(named(list)[0] as Element)) {
      const [override] = children(text);
      const values = [attribute(text, 'DefaultValue'), attribute(override as Element, 'Value')];
      expect(attribute(override as Element, 'Locale')).toBe('en-US');
      for (const value of values) {
        expect(value).not.toBe('');
        expect(value.length).toBeLessThanOrEqual(length);
      }
      expect(values[1]).not.toMatch(/[\u4e00-\u9fff]/);
    }
  }
  expect(named('DefaultLocale')[0]?.textContent).toBe('zh-CN');
});

test('every address is https and is ours', () => {
  const addresses = [...manifest.getElementsByTagName('*')]
    .flatMap((one) => [attribute(one, 'DefaultValue'), one.textContent ?? ''])
    .filter((text) => /^\w+:\/\//.test(text));
  expect(addresses.length).toBeGreaterThan(40);
  expect(addresses.filter((one) => !one.startsWith(`${LOCAL}/`) && one !== LOCAL)).toEqual([]);
});

test('every icon is there in its size, and every icon there is used', () => {
  const images = named('Image').filter((one) => attribute(one, 'id') !== '');
  for (const image of images) {
    const size = Number(/(\d+)\.png$/.exec(attribute(image, 'DefaultValue'))?.[1]);
    expect(attribute(image, 'id')).toMatch(new RegExp(`\\.${size}$`));
    expect(sizeOf(iconFile(attribute(image, 'DefaultValue')))).toEqual([size, size]);
  }
  for (const use of named('Image').filter((one) => attribute(one, 'resid') !== '')) {
    expect(attribute(use, 'resid')).toMatch(new RegExp(`\\.${attribute(use, 'size')}$`));
  }
  const [icon] = named('IconUrl');
  const [large] = named('HighResolutionIconUrl');
  expect(sizeOf(iconFile(attribute(icon as Element, 'DefaultValue')))).toEqual([32, 32]);
  expect(sizeOf(iconFile(attribute(large as Element, 'DefaultValue')))).toEqual([64, 64]);
  expect(readdirSync(path.join(root, 'assets/icons'))).toHaveLength(images.length);
});

test('every control offers the sizes that Excel asks for', () => {
  for (const icon of named('Icon')) {
    const sizes = children(icon).map((image) => Number(attribute(image, 'size')));
    expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
  }
});

test('every function that a button calls is there, and no other', () => {
  const called = named('FunctionName').map((one) => one.textContent);
  const source = readFileSync(path.join(root, 'src/commands/main-commands.ts'), 'utf8');
  const list = /NAMES[^=]*= \[([^\]]*)\]/.exec(source)?.[1] ?? '';
  const associated = [...list.matchAll(/'(\w+)'/g)].map(([, name]) => name);
  expect([...called].sort()).toEqual([...associated].sort());
});

test('the buttons are those of the tab and of the menu of a cell', () => {
  const texts = new Map(
    children(named('ShortStrings')[0] as Element).map((one) => [
      attribute(one, 'id'),
      attribute(one, 'DefaultValue'),
    ]),
  );
  const labels = (container: Element): readonly (string | undefined)[] =>
    [...container.getElementsByTagName('Control')].map((control) =>
      texts.get(attribute(children(control)[0] as Element, 'resid')),
    );
  expect(labels(named('CustomTab')[0] as Element)).toEqual([
    ...['打开面板', '检查台账', '生成汇总', '定位下一个问题'],
  ]);
  expect(labels(named('OfficeMenu')[0] as Element)).toEqual(['解释此格']);
  expect(attribute(named('OfficeMenu')[0] as Element, 'id')).toBe('ContextMenuCell');
});

test('it asks for nothing that an old Excel lacks: those see the page that tells them what to install', () => {
  const [set] = named('Set');
  expect([attribute(set as Element, 'Name'), attribute(set as Element, 'MinVersion')]).toEqual([
    ...['ExcelApi', '1.1'],
  ]);
  const overrides = named('VersionOverrides')[0] as Element;
  expect(attribute(overrides, 'xsi:type')).toBe('VersionOverridesV1_0');
});
