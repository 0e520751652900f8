import type { AssessedLedger, Thresholds } from '../ledger/progress';
import { STATE_LOOKS } from '../ledger/state';
import { clean } from '../text/decimal';
import type { Entries, Entry } from './entries';
import { isContradicted, labelClass } from './label-class';
import { paceText } from './task-note';
import { cut, EMPTY, sheetLabel } from './texts';

/** Labels named in full before the rest is only counted. */
const WORDS_NAMED = 6;
const MISMATCHES_NAMED = 3;

/** The ledger's own labels, where they differ from the figures, and how the states were reckoned. */
export function overviewNote(entries: Entries, thresholds: Thresholds): string {
  return `${labelsText(entries)}\n${howText(entries, thresholds)}`;
}

function labelsText(entries: Entries): string {
  const counts = labelCounts(entries.tasks);
  if (counts.size === 0) return '台账没有标注状态。';
  const named = [...counts]
    .slice(0, WORDS_NAMED)
    .map(([word, count]) => `${cut(word, 12)} ${count}`);
  const more = counts.size > WORDS_NAMED ? `等${counts.size}种` : '';
  const byLedger = entries.single ? '' : `（${perLedger(entries, [...counts.keys()])}）`;
  return `台账所标：${named.join('、')}${more}${byLedger}。${mismatchText(entries)}`;
}

function labelCounts(tasks: readonly Entry[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { progress } of tasks) {
    const word = progress.statedText?.replace(/\s+/g, '') ?? '';
    if (word !== '') counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Map([...counts].sort((a, b) => b[1] - a[1]));
}

/** `附件1：3、8、1；附件2：2、7、4`, in the order of the words. */
function perLedger({ ledgers, tasks }: Entries, words: readonly string[]): string {
  const of = (ledger: AssessedLedger): string => {
    const counts = labelCounts(tasks.filter((entry) => entry.ledger === ledger));
    const each = words.slice(0, WORDS_NAMED).map((word) => counts.get(word) ?? 0);
    return `${sheetLabel(ledger.sheet)}：${each.join('、')}`;
  };
  return ledgers.slice(0, 4).map(of).join('；');
}

function mismatchText({ tasks, single }: Entries): string {
  const wrong = tasks.filter(isContradicted);
  if (!tasks.some((entry) => labelClass(entry) > 0)) return '没有可与所标状态比较的数字。';
  if (wrong.length === 0) return '与按数字测算的一致。';
  const named = wrong.slice(0, MISMATCHES_NAMED).map(({ number, task, progress }) => {
    const state = progress.state === 'not-applicable' ? 'unknown' : progress.state;
    const which = number === EMPTY.none ? cut(task.name, 12) : single ? `第${number}项` : number;
    return `${which}标“${cut(progress.statedText ?? '', 12)}”，测算为${STATE_LOOKS[state].word.zh}`;
  });
  const more = wrong.length > named.length ? '等' : '';
  return `与按数字测算不一致 ${wrong.length} 项：${named.join('；')}${more}。`;
}

function howText({ ledgers, tasks }: Entries, thresholds: Thresholds): string {
  const dated = ledgers.some(({ asOf }) => asOf.date !== null);
  const points = (share: number): string => `${clean(share * 100)}`.replace('-', '－');
  const { behind, seriouslyBehind } = thresholds;
  const none = tasks.some(({ progress }) => progress.state === 'not-applicable');
  return [
    '状态按台账数字测算，数字不足的取台账所标。',
    dated
      ? `${paceText(ledgers)}差距＝完成率－序时进度，低于${points(behind)}个百分点为进展缓慢，低于${points(seriouslyBehind)}为严重滞后。`
      : '截至日期未定，不按时间判断进展缓慢、滞后和逾期，未完成的列为待核。',
    '一项任务多个指标的，取最滞后的一个。',
    '联合任务在合计中计1次，在各单位各计1次。',
    none ? '不适用的任务不计入任务总数和各状态。' : '',
  ].join('');
}
