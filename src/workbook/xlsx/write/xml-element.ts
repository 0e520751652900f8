import { END, OPEN, TEXT, type XmlCursor } from '../scan/xml-cursor';
import { attributeText, elementText } from './xml-text';

/** A small piece of XML as data. Names may carry a prefix; attributes keep their order. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlChild[];
}

/** A child: an element or a text. */
export type XmlChild = XmlElement | string;

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Makes an element; attributes that are `undefined` are left out. */
export function element(
  name: string,
  attributes: Attributes = {},
  ...children: readonly XmlChild[]
): XmlElement {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, String(value)] as const],
  );
  return { name, attributes: Object.fromEntries(given), children };
}

/** The element as XML; `prefix` (with its colon) goes before names that have none. */
export function toXml(child: XmlChild, prefix = ''): string {
  if (typeof child === 'string') return elementText(child);
  const name = child.name.includes(':') ? child.name : prefix + child.name;
  const attributes = Object.entries(child.attributes)
    .map(([key, value]) => ` ${key}="${attributeText(value)}"`)
    .join('');
  const inner = child.children.map((inside) => toXml(inside, prefix)).join('');
  return inner === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${inner}</${name}>`;
}

/** One text for all ways to write the element: attributes sorted, no white space. */
export function canonicalXml(child: XmlChild): string {
  if (typeof child === 'string') return child.trim();
  const attributes = Object.keys(child.attributes)
    .sort()
    .map((key) => `${key}=${child.attributes[key] ?? ''}`);
  return `${child.name}(${attributes.join(' ')})[${child.children.map(canonicalXml).join('')}]`;
}

/** Reads the element whose open tag was just read; the prefixes of elements are left out. */
export function readElement(cursor: XmlCursor): XmlElement {
  const name = cursor.name();
  const attributes: Record<string, string> = {};
  cursor.rewindAttributes();
  while (cursor.nextAttribute()) attributes[cursor.attributeName()] = cursor.value();
  const children: XmlChild[] = [];
  if (!cursor.empty) {
    const outside = cursor.depth - 1;
    while (cursor.depth > outside && cursor.advance() !== END) {
      if (cursor.kind === OPEN) children.push(readElement(cursor));
      else if (cursor.kind === TEXT) children.push(cursor.text());
    }
  }
  return { name, attributes, children };
}
