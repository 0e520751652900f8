import type { AssessedLedger } from '../ledger/progress';
import { shownState, type StateWords } from '../ledger/state-words';
import { DEFAULT_SCHEME } from '../settings/scheme';
import type { Settings } from '../settings/settings';
import { clean } from '../text/decimal';
import type { Entries, Entry } from './entries';
import { isContradicted, labelClass } from './label-class';
import { assumedText, paceText, worksText } from './task-note';
import { cut, EMPTY, sheetLabel } from './texts';

/** Labels named in full before the rest is only counted. */
const WORDS_NAMED = 6;
const MISMATCHES_NAMED = 3;
/** States set by the user that are named, and the length of their reasons. */
const OVERRIDES_NAMED = 3;
const REASON_LENGTH = 24;

/** The ledger's own labels, where they differ from the figures, and how the states were reckoned. */
export function overviewNote(entries: Entries, settings: Settings): string {
  return `${labelsText(entries, settings.words)}\n${howText(entries, settings)}`;
}

function labelsText(entries: Entries, words: StateWords): string {
  const counts = labelCounts(entries.tasks);
  if (counts.size === 0) return '台账没有标注状态。';
  const named = [...counts]
    .slice(0, WORDS_NAMED)
    .map(([word, count]) => `${cut(word, 12)} ${count}`);
  const more = counts.size > WORDS_NAMED ? `等${counts.size}种` : '';
  const byLedger = entries.single ? '' : `（${perLedger(entries, [...counts.keys()])}）`;
  return `台账所标：${named.join('、')}${more}${byLedger}。${mismatchText(entries, words)}`;
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

function mismatchText({ tasks, single }: Entries, words: StateWords): string {
  const wrong = tasks.filter(isContradicted);
  if (!tasks.some((entry) => labelClass(entry) > 0)) return '没有可与所标状态比较的数字。';
  if (wrong.length === 0) return '与按数字测算的一致。';
  const named = wrong.slice(0, MISMATCHES_NAMED).map((entry) => {
    const { statedText, state } = entry.progress;
    const word = words[shownState(state)].word.zh;
    return `${whichTask(entry, single)}标“${cut(statedText ?? '', 12)}”，测算为${word}`;
  });
  const more = wrong.length > named.length ? '等' : '';
  return `与按数字测算不一致 ${wrong.length} 项：${named.join('；')}${more}。`;
}

function whichTask({ number, task }: Entry, single: boolean): string {
  return number === EMPTY.none ? cut(task.name, 12) : single ? `第${number}项` : number;
}

/** What the user set in place of what was reckoned, with the reason. */
function overridesText({ tasks, single }: Entries, words: StateWords): string {
  const set = tasks.filter(({ progress }) => progress.override !== null);
  if (set.length === 0) return '';
  const named = set.slice(0, OVERRIDES_NAMED).map((entry) => {
    const { override, state } = entry.progress;
    const [from, to] = [override?.computed.state ?? state, state].map(
      (one) => words[shownState(one)].word.zh,
    );
    const reason = cut(override?.reason ?? '', REASON_LENGTH);
    return `${whichTask(entry, single)}由“${from ?? ''}”改定为“${to ?? ''}”（${reason}）`;
  });
  const more = set.length > named.length ? '等' : '';
  return `人工改定 ${set.length} 项：${named.join('；')}${more}。`;
}

/** Finished tasks of which an indicator without a target was left out of account. */
function noTargetText({ tasks, single }: Entries): string {
  const some = tasks.filter(
    ({ progress, indicators, ledger }) =>
      progress.state === 'completed' &&
      indicators.some(({ id }) => ledger.progress.indicators.get(id)?.rule === 'no-target'),
  );
  if (some.length === 0) return '';
  const named = some.slice(0, MISMATCHES_NAMED).map((entry) => whichTask(entry, single));
  const more = some.length > named.length ? '等' : '';
  return `已完成的任务中有${some.length}项（${named.join('、')}${more}）另有没写目标的指标，没有参加判断。`;
}

/** Items without a number of their own, which titles that promise a number of items leave out. */
function itemsText({ ledgers, itemCount }: Entries): string {
  const own = ledgers.flatMap(({ items }) =>
    items.some(({ number }) => number !== null)
      ? items.filter(({ number }) => number === null)
      : [],
  );
  if (own.length === 0) return '';
  const named = own.slice(0, MISMATCHES_NAMED).map(({ name }) => cut(name, 14));
  const more = own.length > named.length ? '等' : '';
  return `实事${itemCount}件中，${named.join('、')}${more}没有自己的序号，有名称，单列为${own.length}件。`;
}

/** `状态方案：银川。…低于－10个百分点为进展缓慢，低于－30为严重滞后。` */
function limitsText({ scheme, words, thresholds }: Settings): string {
  const points = (share: number): string => `${clean(share * 100)}`.replace('-', '－');
  const { behind, seriouslyBehind, seriousShare } = thresholds;
  const word = { slow: words.behind.word.zh, serious: words['seriously-behind'].word.zh };
  const same = word.slow === word.serious;
  const serious = [
    ...(seriouslyBehind > -1 ? [`低于${points(seriouslyBehind)}`] : []),
    ...(seriousShare === null ? [] : [`完成率不到序时进度的${points(seriousShare)}%`]),
  ].join('，或');
  const grave = serious === '' ? '' : `，${serious}为${word.serious}${same ? '（■）' : ''}`;
  const named = scheme === DEFAULT_SCHEME ? '' : `状态方案：${scheme.name.zh}。`;
  const slow = `低于${points(behind)}个百分点为${word.slow}${same ? '（▲）' : ''}`;
  return `${named}差距＝完成率－序时进度，${slow}${grave}。`;
}

function howText(entries: Entries, settings: Settings): string {
  const { ledgers, tasks } = entries;
  const dated = ledgers.some(({ asOf }) => asOf.date !== null);
  const none = tasks.some(({ progress }) => progress.state === 'not-applicable');
  return [
    '状态按台账数字测算，数字不足的取台账所标。',
    overridesText(entries, settings.words),
    dated
      ? `${paceText(ledgers)}${limitsText(settings)}`
      : '截至日期未定，不按时间判断进展缓慢、滞后和逾期，未完成的列为待核。',
    '一项任务多个指标的，取状态最重的一个。',
    dated ? worksText(entries, settings.words) : '',
    dated ? assumedText(entries) : '',
    noTargetText(entries),
    '联合任务在合计中计1次，在各单位各计1次。',
    none ? '目标和完成数都没有填的任务为不适用，不计入任务总数和各状态。' : '',
    itemsText(entries),
    '首次统计，没有上月可比。',
  ].join('');
}
