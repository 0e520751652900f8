import { GENERAL } from '../../../core';
import { BUILTIN_FORMATS, FIXED_IDS } from '../scan/builtin-formats';
import { formatCode } from '../scan/number-formats';
import { decodeUtf8 } from '../scan/text';
import { CLOSE, END, OPEN, XmlCursor } from '../scan/xml-cursor';
import { ByteSink } from './byte-sink';
import { canonicalXml, element, readElement, toXml, type XmlElement } from './xml-element';

/** Order of the children of `styleSheet` (ECMA-376 part 1, 18.8.39). */
const ORDER = [
  ...['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs'],
  ...['tableStyles', 'colors', 'extLst'],
] as const;

/** The lists of a styles part that we add to. */
export type StyleList = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** The first id that is free for own number formats (18.8.30). */
const FIRST_OWN_FORMAT = 164;

interface Section {
  readonly open: { readonly from: number; readonly to: number; readonly empty: boolean };
  /** Where the close tag begins, and where the section ends. */
  closeFrom: number;
  to: number;
  readonly items: XmlElement[];
}

/**
 * A styles part that is only added to: what stands in it keeps its place and its bytes. An item that
 * is there already, ours or another's, is used again.
 */
export class StyleSheet {
  private readonly sections = new Map<string, Section>();
  private readonly known = new Map<StyleList, Map<string, number>>();
  private readonly added = new Map<StyleList, XmlElement[]>();
  private prefix = '';
  private end = 0;

  constructor(private readonly bytes: Uint8Array) {
    this.scan();
  }

  /** Items of a list, those added included. */
  items(list: StyleList | 'cellStyleXfs'): readonly XmlElement[] {
    const added = list === 'cellStyleXfs' ? [] : (this.added.get(list) ?? []);
    return [...(this.sections.get(list)?.items ?? []), ...added];
  }

  /** Position of the item in its list; it is added where no equal one is there. */
  add(list: StyleList, item: XmlElement): number {
    const known = this.knownIn(list);
    const key = canonicalXml(item);
    const found = known.get(key);
    if (found !== undefined) return found;
    const index = this.sizeOf(list);
    known.set(key, index);
    this.added.set(list, [...(this.added.get(list) ?? []), item]);
    return index;
  }

  /** Id of a number format. */
  numberFormat(format: string): number {
    const code = formatCode(format);
    if (code === '' || format === GENERAL) return 0;
    const builtin = FIXED_IDS.find((id) => BUILTIN_FORMATS[id] === code);
    if (builtin !== undefined) return builtin;
    const own = this.items('numFmts');
    const same = own.find((item) => item.attributes.formatCode === code);
    if (same !== undefined) return Number(same.attributes.numFmtId);
    const used = new Set(this.usedFormatIds());
    let id = FIRST_OWN_FORMAT;
    while (used.has(id)) id++;
    this.add('numFmts', element('numFmt', { numFmtId: id, formatCode: code }));
    return id;
  }

  /** The cell format `index` with another number format. */
  withNumberFormat(index: number, format: string): number {
    const xfs = this.items('cellXfs');
    const base = xfs[index] ?? xfs[0] ?? element('xf');
    const numFmtId = String(this.numberFormat(format));
    if ((base.attributes.numFmtId ?? '0') === numFmtId) return index;
    const attributes = { ...base.attributes, numFmtId, applyNumberFormat: '1' };
    const children = base.children.filter((child) => !isExtension(child));
    return this.add('cellXfs', { ...base, attributes, children });
  }

  /** True where the part holds no list at all. */
  get empty(): boolean {
    return this.sections.size === 0;
  }

  /** True once something was added. */
  get changed(): boolean {
    return this.added.size > 0;
  }

  /** The part with what was added; the same bytes where nothing was. */
  toBytes(): Uint8Array {
    if (!this.changed) return this.bytes;
    const sink = new ByteSink();
    let at = 0;
    for (const list of ORDER) {
      const section = this.sections.get(list);
      const added = this.added.get(list as StyleList) ?? [];
      if (added.length === 0) continue;
      const place = section?.open.from ?? this.placeOf(list);
      sink.copy(this.bytes.subarray(at, place));
      at = section?.to ?? place;
      this.writeSection(sink, list, section, added);
    }
    sink.copy(this.bytes.subarray(at));
    return sink.bytes();
  }

  private writeSection(
    sink: ByteSink,
    list: string,
    section: Section | undefined,
    added: readonly XmlElement[],
  ): void {
    const { prefix, bytes } = this;
    const count = (section?.items.length ?? 0) + added.length;
    if (section === undefined) sink.write(`<${prefix}${list} count="${count}">`);
    else {
      const { from, to, empty } = section.open;
      const tag = decodeUtf8(bytes, from, to).replace(/(\scount=["'])\d*/, `$1${count}`);
      sink.write(empty ? tag.replace(/\s*\/>$/, '>') : tag);
      if (!empty) sink.copy(bytes.subarray(to, section.closeFrom));
    }
    sink.write(added.map((item) => toXml(item, prefix)).join(''));
    sink.write(`</${prefix}${list}>`);
  }

  /** A missing list goes before the first that has to follow it. */
  private placeOf(list: string): number {
    const later = ORDER.slice(ORDER.findIndex((name) => name === list) + 1);
    const places = later.flatMap((name) => this.sections.get(name)?.open.from ?? []);
    return Math.min(this.end, ...places);
  }

  private usedFormatIds(): number[] {
    const ids = (items: readonly XmlElement[]): number[] =>
      items.map((item) => Number(item.attributes.numFmtId ?? 0));
    const inDxfs = this.items('dxfs').flatMap((dxf) =>
      ids(dxf.children.filter((child): child is XmlElement => typeof child !== 'string')),
    );
    return [...ids(this.items('numFmts')), ...ids(this.items('cellXfs')), ...inDxfs];
  }

  private sizeOf(list: StyleList): number {
    return (this.sections.get(list)?.items.length ?? 0) + (this.added.get(list)?.length ?? 0);
  }

  private knownIn(list: StyleList): Map<string, number> {
    const found = this.known.get(list);
    if (found !== undefined) return found;
    const known = new Map<string, number>();
    this.items(list).forEach((item, index) => {
      const key = canonicalXml(item);
      if (!known.has(key)) known.set(key, index);
    });
    this.known.set(list, known);
    return known;
  }

  private scan(): void {
    const cursor = new XmlCursor(this.bytes);
    for (let kind = cursor.advance(); kind !== END; kind = cursor.advance()) {
      if (kind === CLOSE) this.end = cursor.from;
      if (kind !== OPEN) continue;
      if (cursor.is('styleSheet')) this.prefix = cursor.prefix();
      else this.scanSection(cursor);
    }
  }

  private scanSection(cursor: XmlCursor): void {
    const { from, to, empty } = cursor;
    const section: Section = { open: { from, to, empty }, closeFrom: to, to, items: [] };
    this.sections.set(cursor.name(), section);
    if (empty) return;
    const outside = cursor.depth - 1;
    while (cursor.depth > outside) {
      if (cursor.advance() === OPEN) section.items.push(readElement(cursor));
    }
    section.closeFrom = cursor.from;
    section.to = cursor.to;
  }
}

function isExtension(child: XmlElement['children'][number]): boolean {
  return typeof child !== 'string' && child.name === 'extLst';
}
