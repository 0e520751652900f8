import { failure } from '../failure';
import { ContentTypes } from '../package/content-types';
import { folderOf } from '../package/part-names';
import type { PartTable } from '../package/part-table';
import { WORKBOOK_ORDER } from '../package/workbook-order';
import { WorkbookPart } from '../package/workbook-part';
import { ensureChild, parseXml } from '../package/xml';
import { XML_DECLARATION } from '../write/sheet-part';
import { StyleIndex } from '../write/style-index';
import { StyleSheet } from '../write/style-sheet';
import type { Pace } from './pace';

const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** One edit at work on a copy of the package; `finish` gives the copy with all that was changed. */
export class EditSession {
  readonly table: PartTable;
  readonly workbook: WorkbookPart;
  readonly contentTypes: ContentTypes;
  readonly styles: StyleIndex;
  private readonly stylesPart: string;
  private changed = false;

  constructor(
    private readonly before: PartTable,
    readonly pace: Pace,
  ) {
    this.table = before.copy();
    this.workbook = new WorkbookPart(this.table);
    this.contentTypes = new ContentTypes(this.table);
    this.stylesPart = this.workbook.partOfKind('styles') ?? this.newStylesPart();
    this.styles = new StyleIndex(this.styleSheet());
  }

  /** Relationship type of the workbook's dialect. */
  relationshipType(kind: string): string {
    return `${this.workbook.dialect.relationships}/${kind}`;
  }

  /** The first free name of a part beside the workbook part: `stem` with a number. */
  freePart(stem: string): string {
    const base = folderOf(this.workbook.part);
    return this.table.freeName(`${base === '' ? '' : `${base}/`}${stem}`, '.xml');
  }

  /** Refuses where the structure is protected. */
  checkStructure(): void {
    if (this.workbook.structureLocked) {
      throw failure('structure-protected', 'sheets cannot be added or taken away');
    }
  }

  /** Something was changed: the host is asked to calculate everything when it opens the file. */
  recalculateOnLoad(): void {
    this.changed = true;
    const settings = ensureChild(this.workbook.root, 'calcPr', WORKBOOK_ORDER);
    settings.setAttribute('fullCalcOnLoad', '1');
  }

  /** The changed package; the one it began with where nothing was changed. */
  finish(): PartTable {
    if (!this.changed) return this.before;
    const { sheet } = this.styles;
    if (sheet.changed) this.table.put(this.stylesPart, sheet.toBytes());
    this.workbook.save();
    this.contentTypes.save();
    return this.table;
  }

  /** The styles as they are; a part without any gets the least, so that format 0 stays the plain one. */
  private styleSheet(): StyleSheet {
    const bytes = this.table.xml(this.stylesPart);
    // Styles are added to by byte ranges, which only hold in well-formed XML.
    parseXml(bytes, this.stylesPart);
    const sheet = new StyleSheet(bytes);
    return sheet.empty ? this.plainSheet() : sheet;
  }

  private plainSheet(): StyleSheet {
    const xml = XML_DECLARATION + plainStyles(this.workbook.dialect.main);
    return new StyleSheet(new TextEncoder().encode(xml));
  }

  private newStylesPart(): string {
    const base = folderOf(this.workbook.part);
    const usual = `${base === '' ? '' : `${base}/`}styles.xml`;
    // Other readers look for the styles under this name instead of following the relationship.
    const part = this.table.has(usual) ? this.freePart('styles') : usual;
    this.table.put(part, this.plainSheet().toBytes());
    this.workbook.relationships.add(this.relationshipType('styles'), part);
    this.contentTypes.set(part, STYLES_TYPE);
    return part;
  }
}

/**
 * The least that a styles part holds (18.8.39): one of each, and the two fills that are fixed. The
 * font is the one that a workbook without styles is shown in.
 */
function plainStyles(namespace: string): string {
  return (
    `<styleSheet xmlns="${namespace}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/>` +
    '<family val="2"/></font></fonts><fills count="2"><fill><patternFill ' +
    'patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}
