import { areaAddress, type BarRule, type Rule } from '../../../core';
import type { StyleIndex } from './style-index';
import { element, type XmlElement } from './xml-element';

const X14 = 'http://schemas.microsoft.com/office/spreadsheetml/2009/9/main';
const XM = 'http://schemas.microsoft.com/office/excel/2006/main';
/** Ties a data bar to what Excel 2010 adds to it ([MS-XLSX] 2.2.4.3 and 2.3.4). */
const RULE_EXTENSION = '{B025F937-C7B1-47D3-B67F-A62EFF666E3E}';
const SHEET_EXTENSION = '{78C0D931-6437-407d-A8EE-F0AAD7539E65}';

/** The `conditionalFormatting` elements of the rules, the first of the highest priority. */
export function conditionalFormats(rules: readonly Rule[], styles: StyleIndex): XmlElement[] {
  return rules.map((rule, i) =>
    element(
      'conditionalFormatting',
      { sqref: areaAddress(rule.area) },
      'bar' in rule ? barXml(rule, i) : formulaXml(rule, i, styles),
    ),
  );
}

function formulaXml(rule: Exclude<Rule, BarRule>, i: number, styles: StyleIndex): XmlElement {
  return element(
    'cfRule',
    {
      ...{ type: 'expression', dxfId: styles.ofRule(rule.style), priority: i + 1 },
      stopIfTrue: rule.stop === true ? 1 : undefined,
    },
    element('formula', {}, rule.when),
  );
}

function barXml(rule: BarRule, i: number): XmlElement {
  const extension = element(
    'ext',
    { 'xmlns:x14': X14, uri: RULE_EXTENSION },
    element('x14:id', {}, barId(i)),
  );
  return element(
    'cfRule',
    { type: 'dataBar', priority: i + 1 },
    element(
      'dataBar',
      { minLength: 0, maxLength: 100 },
      ...[rule.from, rule.to].map((val) => element('cfvo', { type: 'num', val })),
      element('color', { rgb: `FF${rule.bar}` }),
    ),
    element('extLst', {}, extension),
  );
}

/** What the 2010 extension says of the bars: solid, without border, the axis at the left end. */
export function barExtension(rules: readonly Rule[]): XmlElement | null {
  const bars = rules.flatMap((rule, i) => ('bar' in rule ? [extendedBar(rule, i)] : []));
  if (bars.length === 0) return null;
  return element(
    'ext',
    { 'xmlns:x14': X14, uri: SHEET_EXTENSION },
    element('x14:conditionalFormattings', {}, ...bars),
  );
}

function extendedBar(rule: BarRule, i: number): XmlElement {
  const limits = [rule.from, rule.to].map((limit) =>
    element('x14:cfvo', { type: 'num' }, element('xm:f', {}, String(limit))),
  );
  const bar = element(
    'x14:dataBar',
    { minLength: 0, maxLength: 100, gradient: 0, axisPosition: 'none' },
    ...limits,
  );
  return element(
    'x14:conditionalFormatting',
    { 'xmlns:xm': XM },
    element('x14:cfRule', { type: 'dataBar', id: barId(i) }, bar),
    element('xm:sqref', {}, areaAddress(rule.area)),
  );
}

/** An id that need only be unique within its sheet; a fixed one, so that equal drafts give equal bytes. */
function barId(i: number): string {
  return `{4C65D6E7-0000-4000-8000-${(i + 1).toString(16).toUpperCase().padStart(12, '0')}}`;
}
