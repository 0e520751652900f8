import { isErrorValue, type Scalar, type Written } from '../../../core';
import { cellText, elementText } from './xml-text';

/** Characters of a cell (Microsoft: Excel specifications and limits). */
const LONGEST_TEXT = 32_767;
/** Characters of a text within a formula (the same page). */
const LONGEST_LITERAL = 255;

/**
 * The XML of a cell. A text is written inline, so that the shared strings stay as they are; a formula
 * goes with its value, so that a viewer without a calculator shows it. `style` 0 is not written.
 */
export function cellXml(address: string, style: number, written: Written, prefix = ''): string {
  const { value, formula } = written;
  const open = `<${prefix}c r="${address}"${style === 0 ? '' : ` s="${style}"`}`;
  if (formula === null && (value === null || value === '')) return style === 0 ? '' : `${open}/>`;
  const close = `</${prefix}c>`;
  if (formula === null && typeof value === 'string') {
    const text = cellText(value.slice(0, LONGEST_TEXT));
    const inline = `<${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is>`;
    return `${open} t="inlineStr">${inline}${close}`;
  }
  const [type, text] = typeAndText(value);
  const formulaXml =
    formula === null ? '' : `<${prefix}f>${elementText(splitLiterals(formula))}</${prefix}f>`;
  const valueXml = text === null ? '' : `<${prefix}v>${text}</${prefix}v>`;
  return `${open}${type}>${formulaXml}${valueXml}${close}`;
}

function typeAndText(value: Scalar): [type: string, text: string | null] {
  if (value === null) return ['', null];
  if (isErrorValue(value)) return [' t="e"', elementText(value.error)];
  if (typeof value === 'string') return [' t="str"', cellText(value.slice(0, LONGEST_TEXT))];
  if (typeof value === 'boolean') return [' t="b"', value ? '1' : '0'];
  return Number.isFinite(value) ? ['', String(value)] : [' t="e"', '#NUM!'];
}

/** Cuts texts that are too long for a formula into several, joined by `&`. */
function splitLiterals(formula: string): string {
  if (formula.length <= LONGEST_LITERAL) return formula;
  return formula.replace(/'(?:[^']|'')*'|"((?:[^"]|"")*)"/g, (whole, inner: string | undefined) => {
    if (inner === undefined || inner.length <= LONGEST_LITERAL) return whole;
    const parts = inner.match(/(?:""|[^"]){1,120}/g) ?? [];
    return parts.map((part) => `"${part}"`).join('&');
  });
}
