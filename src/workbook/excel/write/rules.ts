import {
  STYLES,
  styleOf,
  type BarRule,
  type FormulaRule,
  type Rule,
  type StyleDefinition,
} from '../../../core';
import { operation, type Operation } from './operation';
import { redirect } from './sheet-references';

const ACTIONS_A_RULE = 3000;
const PLAIN = styleOf();
const SIDES = [
  ['EdgeTop', 'top'],
  ['EdgeBottom', 'bottom'],
  ['EdgeLeft', 'left'],
  ['EdgeRight', 'right'],
] as const;

/**
 * Conditional formats and data bars. Excel puts a new one before the others
 * (`ConditionalFormatCollection.add`), so the last goes in first.
 */
export function conditionalFormats(
  stage: string,
  rules: readonly Rule[],
  names: ReadonlyMap<string, string>,
): readonly Operation[] {
  return [...rules].reverse().map((rule) =>
    operation(ACTIONS_A_RULE, (sheets) => {
      const { row, column, rows, columns } = rule.area;
      const sheet = sheets.get(stage);
      const { conditionalFormats } = sheet.getRangeByIndexes(row, column, rows, columns);
      if ('bar' in rule) addBar(conditionalFormats.add('DataBar'), rule);
      else addFormula(conditionalFormats.add('Custom'), rule, names);
    }),
  );
}

function addFormula(
  added: Excel.ConditionalFormat,
  rule: FormulaRule,
  names: ReadonlyMap<string, string>,
): void {
  added.custom.rule.formula = `=${redirect(rule.when, names)}`;
  applyRuleStyle(added.custom.format, STYLES[rule.style]);
  if (rule.stop === true) added.stopIfTrue = true;
}

/** Only what departs from the plain style, so that two rules that hold at once each give their part. */
function applyRuleStyle(
  format: Excel.ConditionalRangeFormat,
  { font, fill, border, format: numberFormat }: StyleDefinition,
): void {
  if (font.bold) format.font.bold = true;
  if (font.colour !== PLAIN.font.colour) format.font.color = `#${font.colour}`;
  if (fill !== null) format.fill.color = `#${fill}`;
  if (numberFormat !== null) format.numberFormat = numberFormat;
  for (const [side, name] of SIDES) {
    const colour = border[name];
    if (colour === null) continue;
    const line = format.borders.getItem(side);
    line.style = 'Continuous';
    line.color = `#${colour}`;
  }
}

function addBar(added: Excel.ConditionalFormat, { bar, from, to }: BarRule): void {
  const { dataBar } = added;
  dataBar.barDirection = 'LeftToRight';
  dataBar.axisFormat = 'None';
  dataBar.lowerBoundRule = { type: 'Number', formula: String(from) };
  dataBar.upperBoundRule = { type: 'Number', formula: String(to) };
  dataBar.positiveFormat.fillColor = `#${bar}`;
  dataBar.positiveFormat.gradientFill = false;
  dataBar.positiveFormat.borderColor = '';
}
