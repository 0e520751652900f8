import type { Element } from '@xmldom/xmldom';
import type { Mark } from '../../../core';
import { failure } from '../failure';
import { DefinedNames } from './defined-names';
import { dialectOf, type Dialect } from './dialect';
import type { PartTable } from './part-table';
import { Relationships } from './relationships';
import { MARK_NAME, parseMark } from './sheet-mark';
import { childOf, childrenOf, isTrue } from './xml';
import { XmlPart } from './xml-part';

/** A sheet as the workbook part lists it. */
export interface ListedSheet {
  readonly name: string;
  /** Position among all sheets, chart sheets included. */
  readonly index: number;
  readonly sheetId: number;
  /** `null` where no part belongs to it. */
  readonly part: string | null;
  /** `worksheet`, `chartsheet`, `dialogsheet` …: the kind of its relationship. */
  readonly kind: string;
  readonly hidden: boolean;
  readonly mark: Mark | null;
}

/** The workbook part with its relationships. Changes to the document stay in memory until `save`. */
export class WorkbookPart {
  readonly part: string;
  readonly dialect: Dialect;
  readonly root: Element;
  readonly names: DefinedNames;
  readonly relationships: Relationships;
  private readonly xml: XmlPart;

  constructor(readonly table: PartTable) {
    const start = new Relationships(table, '').ofKind('officeDocument');
    const part = start?.part ?? null;
    if (part === null || !table.has(part)) throw failure('not-a-workbook', 'no workbook part');
    if (/\.bin$/i.test(part)) throw failure('old-format', 'binary workbook (.xlsb)');
    this.part = part;
    this.xml = new XmlPart(table, part);
    const { root } = this.xml;
    const dialect = dialectOf(root.namespaceURI);
    if (root.localName !== 'workbook' || dialect === null) {
      throw failure('not-a-workbook', `${part} is no workbook`);
    }
    this.root = root;
    this.dialect = dialect;
    this.names = new DefinedNames(root);
    this.relationships = new Relationships(table, part);
  }

  /** All sheets in their order. */
  sheets(): ListedSheet[] {
    const targets = new Map(this.relationships.list().map((r) => [r.id, r]));
    return this.sheetElements().map((element, index) => {
      const id = element.getAttributeNS(this.dialect.relationships, 'id') ?? '';
      const target = targets.get(id);
      return {
        name: element.getAttribute('name') ?? '',
        index,
        sheetId: Number(element.getAttribute('sheetId') ?? 0),
        part: target?.part ?? null,
        kind: target?.kind ?? '',
        hidden: !['', 'visible'].includes(element.getAttribute('state') ?? ''),
        mark: parseMark(this.names.local(MARK_NAME, index) ?? ''),
      };
    });
  }

  /** The `sheet` elements, in their order. */
  sheetElements(): Element[] {
    const list = childOf(this.root, 'sheets');
    return list === null ? [] : childrenOf(list, 'sheet');
  }

  get date1904(): boolean {
    return isTrue(childOf(this.root, 'workbookPr')?.getAttribute('date1904') ?? null);
  }

  /** The structure is protected: no sheet may be added or taken away. */
  get structureLocked(): boolean {
    const protection = childOf(this.root, 'workbookProtection');
    return isTrue(protection?.getAttribute('lockStructure') ?? null);
  }

  /** Name of the part to which the workbook has a relationship of the kind, or `null`. */
  partOfKind(kind: string): string | null {
    const part = this.relationships.ofKind(kind)?.part ?? null;
    return part !== null && this.table.has(part) ? part : null;
  }

  save(): void {
    this.xml.save();
    this.relationships.save();
  }
}
