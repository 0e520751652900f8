import { XMLSerializer, type Document, type Element } from '@xmldom/xmldom';
import { failure } from '../failure';
import type { PartTable } from './part-table';
import { parseXml } from './xml';

/** A small part as a document tree; `save` writes it only where the tree was changed. */
export class XmlPart {
  readonly root: Element;
  private readonly document: Document;
  private readonly before: string;

  /** `fresh` is the XML of a part that is not there yet. */
  constructor(
    private readonly table: PartTable,
    readonly name: string,
    fresh?: string,
  ) {
    const isNew = fresh !== undefined && !table.has(name);
    this.document = parseXml(isNew ? new TextEncoder().encode(fresh) : table.xml(name), name);
    const root = this.document.documentElement;
    if (root === null) throw failure('damaged', `${name} is empty`);
    this.root = root;
    this.before = this.text();
  }

  save(): void {
    const text = this.text();
    if (text !== this.before) this.table.put(this.name, new TextEncoder().encode(text));
  }

  private text(): string {
    return new XMLSerializer().serializeToString(this.document);
  }
}
