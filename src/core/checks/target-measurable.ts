import { NUMERAL_CHARACTERS } from '../text/numerals';
import { normalise } from '../text/normalise';
import { defineCheck, PASSED, type Outcome } from './check';
import { needsColumns } from './parts/columns';
import { aboutIndicator } from './subject';

/** A quantity, a share or a date in the text: digits, or Chinese numerals before a counting word. */
const QUANTITY = new RegExp(
  `\\d|百分之|[${NUMERAL_CHARACTERS}]+(?:个|名|人|户|套|处|座|所|家|项|公里|米|平方米|亩|万|亿|次|场|期|批|件|条|台|辆|张|间|栋|倍|成|月|年|日)|年底|月底|季度|半年|全覆盖|全部|清零`,
);
/** A named step that is reached or not. */
const STAGE =
  /开工|动工|复工|启动|竣工|完工|建成|落成|投用|投入使用|投运|运营|验收|审计|封顶|招标|招投标|立项|可研|初步设计|施工|挂牌|开园|开业|开通|通车|通水|通电|交付|出台|印发|编制|制定|上线|挂网|签订|完成/;

export const targetMeasurable = defineCheck({
  id: 'target-measurable',
  group: 'filling',
  scope: 'ledger',
  title: { zh: '目标可衡量', en: 'Targets can be measured' },
  problem: { zh: '目标不可衡量', en: 'Targets that cannot be measured' },
  roles: ['target'],
  messages: {
    vague: {
      severity: 'hint',
      stated: { zh: '{target}', en: '{target}' },
      zh: '目标“{target}”没有数量、比例、时间或形象节点，无法衡量',
      en: 'The target “{target}” names no quantity, share, date or stage to measure by',
      advice: {
        zh: '可补充数量、比例或时间节点',
        en: 'add a quantity, a share or a date where possible',
      },
    },
  },
  explains: {
    zh: '目标有文字，但没有数量、比例、日期或形象节点（开工、竣工、验收等）。',
    en: 'The target is set in words that hold no quantity, share, date or stage (start, completion, acceptance).',
  },
  needs: (ledger) => needsColumns(ledger, [['target', '年度目标', 'target']]),
  *run(ledger): Generator<Outcome<'vague'>> {
    const seen = new Set<string>();
    for (const indicator of ledger.indicators) {
      const { target } = indicator;
      if (indicator.source !== 'columns' || target === null || target.kind === 'not-set') continue;
      const text = target.kind === 'words' ? normalise(target.text).text : null;
      if (text === null || QUANTITY.test(text) || STAGE.test(text)) {
        yield PASSED;
        continue;
      }
      const { row, column } = (target.kind === 'words' ? target.from : [indicator.from])[0].at;
      if (seen.has(`${row},${column}`)) continue;
      seen.add(`${row},${column}`);
      yield {
        outcome: 'found',
        message: 'vague',
        subject: aboutIndicator(ledger, indicator),
        at: target.kind === 'words' ? target.from : [indicator.from],
        data: { target: text.replace(/\s+/g, '') },
      };
    }
  },
});
