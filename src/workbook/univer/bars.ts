import {
  CFRuleType,
  CFSubRuleType,
  CFValueType,
  type IConditionFormattingRule,
} from '@univerjs/preset-sheets-conditional-formatting';
import { STYLES, type Rule } from '../../core';
import { rangeOf } from './sheet-data';
import { ruleStyle } from './style';

/** Cells times rules that Univer works out without holding the page up. */
const MOST = 60_000;

/** False where the rules are more than Univer can work out while the page stays alive. */
export function areFollowed(rules: readonly Rule[]): boolean {
  return rules.reduce((sum, { area }) => sum + area.rows * area.columns, 0) <= MOST;
}

/**
 * Conditional formats as Univer has them, the one of highest priority last (each is put before those
 * that are there). Empty where there are more than it can work out.
 */
export function rulesOf(
  sheet: string,
  rules: readonly Rule[],
): readonly IConditionFormattingRule[] {
  if (!areFollowed(rules)) return [];
  return rules.map((rule, i) => ruleOf(`${sheet}-${i}`, rule)).reverse();
}

function ruleOf(cfId: string, rule: Rule): IConditionFormattingRule {
  const ranges = [rangeOf(rule.area)];
  if ('bar' in rule) {
    const value = (of: number): { type: CFValueType; value: number } => ({
      type: CFValueType.num,
      value: of,
    });
    return {
      cfId,
      ranges,
      stopIfTrue: false,
      rule: {
        type: CFRuleType.dataBar,
        isShowValue: true,
        config: {
          min: value(rule.from),
          max: value(rule.to),
          isGradient: false,
          positiveColor: `#${rule.bar}`,
          nativeColor: `#${rule.bar}`,
        },
      },
    };
  }
  return {
    cfId,
    ranges,
    stopIfTrue: rule.stop === true,
    rule: {
      type: CFRuleType.highlightCell,
      subType: CFSubRuleType.formula,
      value: `=${rule.when}`,
      style: ruleStyle(STYLES[rule.style]),
    },
  };
}
