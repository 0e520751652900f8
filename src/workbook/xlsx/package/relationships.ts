import type { Element } from '@xmldom/xmldom';
import { partKey } from '../zip/entry-names';
import { relationshipsPart, resolveTarget, targetFrom } from './part-names';
import type { PartTable } from './part-table';
import { childrenOf, elementLike } from './xml';
import { XmlPart } from './xml-part';

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${NAMESPACE}"/>`;

/** A relationship to another part; `kind` is the last segment of its type, alike in both dialects. */
export interface Relationship {
  readonly id: string;
  readonly kind: string;
  /** Name of the target part; `null` for a target outside the package. */
  readonly part: string | null;
}

/** The relationships of one part (`''`: of the package). Changes stay in memory until `save`. */
export class Relationships {
  private readonly xml: XmlPart;

  constructor(
    table: PartTable,
    private readonly source: string,
  ) {
    this.xml = new XmlPart(table, relationshipsPart(source), EMPTY);
  }

  list(): Relationship[] {
    return this.elements().map((element) => ({
      id: element.getAttribute('Id') ?? '',
      kind: (element.getAttribute('Type') ?? '').split('/').pop() ?? '',
      part:
        element.getAttribute('TargetMode') === 'External'
          ? null
          : resolveTarget(this.source, element.getAttribute('Target') ?? ''),
    }));
  }

  /** The first relationship of the kind, or `null`. */
  ofKind(kind: string): Relationship | null {
    return this.list().find((relationship) => relationship.kind === kind) ?? null;
  }

  /** Adds a relationship to a part and gives its id, the first free one. */
  add(type: string, part: string): string {
    const used = new Set(this.list().map((relationship) => relationship.id));
    let n = 1;
    while (used.has(`rId${n}`)) n++;
    const { root } = this.xml;
    root.appendChild(
      elementLike(root, 'Relationship', {
        Id: `rId${n}`,
        Type: type,
        Target: targetFrom(this.source, part),
      }),
    );
    return `rId${n}`;
  }

  /** Takes away the relationships to the part. */
  removePart(part: string): void {
    const ids = this.list().filter((r) => r.part !== null && partKey(r.part) === partKey(part));
    for (const element of this.elements()) {
      if (!ids.some((r) => r.id === element.getAttribute('Id'))) continue;
      element.parentNode?.removeChild(element);
    }
  }

  save(): void {
    this.xml.save();
  }

  private elements(): Element[] {
    return childrenOf(this.xml.root, 'Relationship');
  }
}
