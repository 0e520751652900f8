import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { failure } from '../failure';

/** Parses a small part. `unsafe` where it has a document type, `damaged` where it is no XML. */
export function parseXml(bytes: Uint8Array, part: string): Document {
  const text = decoded(bytes, part);
  if (/<!DOCTYPE/i.test(text)) throw failure('unsafe', `${part} has a document type`);
  try {
    return new DOMParser({ onError: rejectErrors }).parseFromString(text, 'text/xml');
  } catch (cause) {
    throw failure('damaged', `${part} is not well-formed`, cause);
  }
}

/** Text of a part; bytes that are no UTF-8 are not guessed at. */
function decoded(bytes: Uint8Array, part: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw failure('damaged', `${part} is not UTF-8`, cause);
  }
}

function rejectErrors(level: string, message: string): void {
  if (level !== 'warning') throw new Error(message);
}

/** Child elements with the local name, whatever their prefix; all of them where no name is given. */
export function childrenOf(element: Element, name?: string): Element[] {
  const found: Element[] = [];
  for (let node = element.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType !== node.ELEMENT_NODE) continue;
    const child = node as Element;
    if (name === undefined || child.localName === name) found.push(child);
  }
  return found;
}

/** The first child with the local name, or `null`. */
export function childOf(element: Element, name: string): Element | null {
  return childrenOf(element, name)[0] ?? null;
}

/** A new element of the namespace and prefix of `like`. */
export function elementLike(
  like: Element,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
): Element {
  const document = like.ownerDocument;
  if (document === null) throw new Error('element without a document');
  const prefix = like.prefix === null || like.prefix === '' ? '' : `${like.prefix}:`;
  const element = document.createElementNS(like.namespaceURI, `${prefix}${name}`);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** True for the ways in which XML Schema writes true: `1` and `true`. */
export function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/**
 * The child with the name, made where it is missing, at the place that `order` (the schema's sequence
 * of children) gives it.
 */
export function ensureChild(parent: Element, name: string, order: readonly string[]): Element {
  const found = childOf(parent, name);
  if (found !== null) return found;
  const made = elementLike(parent, name);
  const later = new Set(order.slice(order.indexOf(name) + 1));
  const before = childrenOf(parent).find((child) => later.has(child.localName ?? ''));
  parent.insertBefore(made, before ?? null);
  return made;
}
