import type { AssessedLedger } from '../ledger/progress';
import type { StateWords } from '../ledger/state-words';
import type { Entries } from './entries';
import { daysBetween } from '../text/dates';
import { shortDate, yearOf } from './texts';

/** How the figures of 任务明细 were reckoned, above its heading. */
export function tasksNote(entries: Entries): string {
  const { tasks, ledgers } = entries;
  const indicators = tasks.reduce((sum, { indicators: own }) => sum + own.length, 0);
  const dated = ledgers.some(({ asOf }) => asOf.date !== null);
  if (indicators === 0) {
    return `任务${tasks.length}项。台账没有数字列，任务状态取台账所标；没有标注的列为待核。`;
  }
  return [
    `任务${tasks.length}项、指标${indicators}行。完成率＝实际÷目标；`,
    dated
      ? `${paceText(ledgers)}差距＝完成率－序时进度，按未取整的数计算，可能与显示数相差0.1；`
      : '',
    dated ? '' : '截至日期未定，序时进度、差距和滞后不计；',
    stages(tasks),
    '比率类、控制类指标只看是否达标，不计差距；“未填”不按0计。',
    '目标、实际取自台账单元格，台账改数后自动重算。',
    assumedText(entries),
  ].join('');
}

/** How plans of named steps are counted. */
function stages(tasks: Entries['tasks']): string {
  const staged = tasks.some(({ indicators }) => indicators.some(({ kind }) => kind === 'stages'));
  return staged ? '“节点进度”按节点个数计，进展里没有说到的到期节点为“未报”，不算滞后；' : '';
}

/** That 31 December was taken, where the ledger sets no deadline; else nothing. */
export function assumedText({ tasks }: Entries): string {
  const assumed = tasks.some(({ progress }) => progress.deadlineAssumed);
  return assumed ? '台账没有写完成时限的，时限按12月31日推定，请核对。' : '';
}

/** Why a work far behind is not called 严重滞后, where there is such a one. */
export function worksText({ tasks }: Entries, words: StateWords): string {
  const spared = tasks.some(({ indicators, ledger }) =>
    indicators.some(({ id }) => ledger.progress.indicators.get(id)?.rule === 'works-behind'),
  );
  const word = words.behind.word.zh;
  return spared ? `工程建设类距时限还有30天以上的，差距再大也只算${word}。` : '';
}

/** `序时进度＝1月1日至完成时限按天均摊（截至7月31日为第212天）；` */
export function paceText(ledgers: readonly AssessedLedger[]): string {
  const dates = [...new Set(ledgers.flatMap(({ asOf }) => (asOf.date === null ? [] : asOf.date)))];
  const [date] = dates;
  const day =
    dates.length === 1 && date !== undefined
      ? `（截至${shortDate(date, yearOf(date))}为第${daysBetween(`${yearOf(date)}-01-01`, date) + 1}天）`
      : '';
  const nodes = ledgers.some(({ tasks }) => tasks.some(({ milestones }) => milestones.length > 0));
  return `序时进度＝1月1日至完成时限按天均摊${day}${nodes ? '，有节点的按节点' : ''}；`;
}
