import {
  CFRuleType,
  CFValueType,
  type IConditionFormattingRule,
} from '@univerjs/preset-sheets-conditional-formatting';
import type { Rule } from '../../core';
import { rangeOf } from './sheet-data';

/** The bars of a sheet as Univer has them. Its other rules are painted. */
export function barsOf(sheet: string, rules: readonly Rule[]): readonly IConditionFormattingRule[] {
  return rules.flatMap((rule, i) => {
    if (!('bar' in rule)) return [];
    const value = (of: number): { type: CFValueType; value: number } => ({
      type: CFValueType.num,
      value: of,
    });
    return [
      {
        cfId: `${sheet}-${i}`,
        ranges: [rangeOf(rule.area)],
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
      },
    ];
  });
}
