import type { Document, Element } from '@xmldom/xmldom';
import { partKey } from '../zip/entry-names';
import type { PartTable } from './part-table';
import { childrenOf, elementLike, parseXml, rootOf, serialise } from './xml';

export const CONTENT_TYPES_PART = '[Content_Types].xml';

/** The types of all parts ([Content_Types].xml). Changes stay in memory until `save`. */
export class ContentTypes {
  private readonly document: Document;
  private readonly root: Element;

  constructor(private readonly table: PartTable) {
    this.document = parseXml(table.xml(CONTENT_TYPES_PART), CONTENT_TYPES_PART);
    this.root = rootOf(this.document, 'Types', CONTENT_TYPES_PART);
  }

  /** States the type of a part. */
  set(part: string, type: string): void {
    this.remove(part);
    this.root.appendChild(
      elementLike(this.root, 'Override', { PartName: `/${part}`, ContentType: type }),
    );
  }

  remove(part: string): void {
    for (const element of childrenOf(this.root, 'Override')) {
      const name = element.getAttribute('PartName') ?? '';
      if (partKey(name) === partKey(`/${part}`)) this.root.removeChild(element);
    }
  }

  save(): void {
    this.table.put(CONTENT_TYPES_PART, serialise(this.document));
  }
}
