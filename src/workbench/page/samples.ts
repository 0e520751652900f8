import type { Words } from '../../core';

/** A ledger to begin with, made from the text of that name in `assets/samples`. */
export interface Sample {
  readonly name: string;
  readonly title: Words;
}

/** The samples in the order in which they are offered; the page begins with the first. */
export const SAMPLES: readonly Sample[] = [
  {
    name: 'sample-e',
    title: { zh: '指标表：目标、实际、完成率', en: 'Indicators: target, actual, rate' },
  },
  {
    name: 'sample-b',
    title: { zh: '督查台账：两张附件，任务分行', en: 'Supervision ledger: two annexes' },
  },
  {
    name: 'sample-a',
    title: { zh: '落实情况表：一行一件实事', en: 'One row an item, figures in prose' },
  },
  {
    name: 'sample-c',
    title: { zh: '任务清单：按节点推进', en: 'List of tasks with dated steps' },
  },
  {
    name: 'sample-d',
    title: { zh: '通报表：数字在文字里', en: 'Bulletin: figures in the prose' },
  },
];
