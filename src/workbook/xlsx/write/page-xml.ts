import type { PageSetup } from '../../../core';
import { element, type XmlElement } from './xml-element';

const MILLIMETRES_PER_INCH = 25.4;
const A4 = 9;
const LAST_COLUMN = 16_383;
/** Characters of a header or footer (Microsoft: Excel specifications and limits). */
const LONGEST_FOOTER = 255;

/** Millimetres. */
const MARGINS = { left: 12, right: 12, top: 13, bottom: 12, header: 7, footer: 6 };

/** Print options, margins, page set-up, footer and page breaks, in the order that the schema asks for. */
export function pageXml(page: PageSetup): XmlElement[] {
  const inches = Object.entries(MARGINS).map(([side, length]) => [
    side,
    (length / MILLIMETRES_PER_INCH).toFixed(4),
  ]);
  return [
    element('printOptions', { horizontalCentered: 1 }),
    element('pageMargins', Object.fromEntries(inches) as Record<string, string>),
    element('pageSetup', {
      paperSize: A4,
      fitToWidth: page.wide,
      fitToHeight: page.high ?? 0,
      orientation: page.landscape ? 'landscape' : 'portrait',
    }),
    ...footerXml(page.footer),
    ...breaksXml(page.breaks),
  ];
}

function footerXml(parts: PageSetup['footer']): XmlElement[] {
  const codes = ['&L', '&C', '&R'];
  const text = parts.map((part, i) => (part === '' ? '' : `${codes[i] ?? ''}${footerText(part)}`));
  const footer = text.join('').slice(0, LONGEST_FOOTER);
  return footer === '' ? [] : [element('headerFooter', {}, element('oddFooter', {}, footer))];
}

/** `&P` and `&N` are the number of the page and of the pages; any other & is one that is printed. */
function footerText(text: string): string {
  return text.replace(/&(?![PN])/g, '&&');
}

/** A break stands after the row it names, counted from 1; ours before the row, counted from 0. */
function breaksXml(rows: readonly number[]): XmlElement[] {
  if (rows.length === 0) return [];
  const breaks = rows.map((id) => element('brk', { id, max: LAST_COLUMN, man: 1 }));
  const count = rows.length;
  return [element('rowBreaks', { count, manualBreakCount: count }, ...breaks)];
}
