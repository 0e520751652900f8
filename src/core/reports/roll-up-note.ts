import type { StateWords } from '../ledger/state-words';

/** What the note above a roll-up depends on. */
export interface RollUpFacts {
  /** 单位 or 领导. */
  readonly member: string;
  /** Some task is shared. */
  readonly joint: boolean;
  /** Figures are formulas. */
  readonly live: boolean;
}

/** How the figures of 责任单位 and 责任领导 were reckoned. */
export function rollUpNote({ member, joint, live }: RollUpFacts, words: StateWords): string {
  const [overdue, serious, behind] = (['overdue', 'seriously-behind', 'behind'] as const).map(
    (state) => words[state].word.zh,
  );
  const first = [...new Set([serious, overdue])].join('和');
  const then = behind === serious ? '' : `，再看${behind ?? ''}的项数`;
  return [
    joint
      ? `一项任务由几${member === '单位' ? '个单位' : '位领导'}共同负责的，各计1次，所以各${member}相加大于全部任务。`
      : '',
    '平均完成率只计有完成数的任务，多个指标的任务先取各指标平均（不是督办清单所列的一个指标），超过100%的按100%计。',
    member === '单位' ? '同一单位的不同写法已合并，按首次出现的写法列出。' : '',
    `排序：先看${first}的项数${then}。`,
    '最近时限只看未完成的任务。',
    live
      ? ''
      : '台账行数多，平均完成率、最滞后的任务等为生成汇总时的数，台账改数后请重新生成汇总。',
  ].join('');
}
