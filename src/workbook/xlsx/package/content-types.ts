import { failure } from '../failure';
import { partKey } from '../zip/entry-names';
import type { PartTable } from './part-table';
import { childrenOf, elementLike } from './xml';
import { XmlPart } from './xml-part';

export const CONTENT_TYPES_PART = '[Content_Types].xml';

/** The types of all parts ([Content_Types].xml). Changes stay in memory until `save`. */
export class ContentTypes {
  private readonly xml: XmlPart;

  constructor(table: PartTable) {
    this.xml = new XmlPart(table, CONTENT_TYPES_PART);
    if (this.xml.root.localName !== 'Types') throw failure('damaged', 'no list of types');
  }

  /** States the type of a part. */
  set(part: string, type: string): void {
    this.remove(part);
    this.xml.root.appendChild(
      elementLike(this.xml.root, 'Override', { PartName: `/${part}`, ContentType: type }),
    );
  }

  remove(part: string): void {
    for (const element of childrenOf(this.xml.root, 'Override')) {
      const name = element.getAttribute('PartName') ?? '';
      if (partKey(name) === partKey(`/${part}`)) this.xml.root.removeChild(element);
    }
  }

  save(): void {
    this.xml.save();
  }
}
