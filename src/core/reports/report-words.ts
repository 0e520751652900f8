import type { Check, CheckGroup, Severity } from '../checks/check';
import type { Finding, Verdict } from '../checks/finding';
import type { Review } from '../review';
import type { SeverityStyle, StyleName } from '../sheet/draft';
import { figureOf } from '../ledger/figure';
import type { Entries } from './entries';
import { sheetLabel } from './texts';

/** Severities in the order of the report, with word and style. */
export const SEVERITY_WORDS: Readonly<
  Record<Severity, { readonly word: string; readonly style: SeverityStyle }>
> = {
  'must-fix': { word: '强制', style: 'severity-must-fix' },
  verify: { word: '核实', style: 'severity-verify' },
  hint: { word: '提示', style: 'severity-hint' },
};

/** 类别 of a check. */
export const GROUP_WORDS: Readonly<Record<CheckGroup, string>> = {
  structure: '结构',
  filling: '填报',
  arithmetic: '算术',
  time: '时间',
  consistency: '一致',
  wording: '文字',
};

/** The gravest severity that a check can give. */
export function gravestOf(check: Check): Severity {
  const given = Object.values(check.messages).map(({ severity }) => severity);
  const order: readonly Severity[] = ['must-fix', 'verify', 'hint'];
  return order.find((severity) => given.includes(severity)) ?? 'hint';
}

/** 处理情况 of a finding; advice needs no answer. */
export function handling({ explained, severity }: Finding): string {
  if (explained !== null) {
    return `已说明：${explained.reason}${explained.by === null ? '' : `（${explained.by}）`}`;
  }
  return severity === 'hint' ? '—' : '未处理';
}

/** The verdict in words, and the style of its band. */
export interface VerdictWords {
  readonly word: string;
  readonly detail: string;
  readonly style: StyleName;
}

/** 可提交: no 强制 left, every 核实 explained. */
export function verdictWords({
  ready,
  mustFix,
  verify,
  hints,
  explained,
  open,
}: Verdict): VerdictWords {
  const said = (all: number, left: number): string =>
    left < all ? `（已说明 ${all - left} 处）` : '';
  const own = mustFix - open.mustFix + verify - open.verify;
  const hinted = said(hints, hints - (explained - own));
  const counts = [
    `强制 ${mustFix} 处${said(mustFix, open.mustFix)}`,
    `核实 ${verify} 处${said(verify, open.verify)}`,
    `提示 ${hints} 处${hinted}。`,
  ].join('\u3000');
  if (ready) return { word: '可提交', detail: counts, style: 'ready' };
  return open.mustFix > 0
    ? {
        word: '不可提交',
        detail: `${counts}强制的改正（数字确实无误的，由复核人说明理由），核实的改正或说明理由后，方可提交。`,
        style: 'not-ready',
      }
    : {
        word: '不可提交',
        detail: `${counts}核实的每一处都改正或说明理由后，即可提交。`,
        style: 'needs-reason',
      };
}

/** What was checked and what was not. */
export function scopeText(review: Review, entries: Entries): string {
  const { tallies, notRun, skipped } = review;
  const none = tallies.filter(({ passed, failed, unclear }) => passed + failed + unclear === 0);
  const missing = none.filter(({ check }) => notRun.some((one) => one.check === check)).length;
  const idle = none.length - missing;
  const tasks = entries.tasks;
  const measured = tasks.filter(({ indicators }) =>
    indicators.some(({ target }) => figureOf(target) !== null),
  );
  const unfilled = tasks.reduce(
    (sum, { indicators }) =>
      sum +
      indicators.filter(
        ({ target, actual }) => figureOf(target) !== null && figureOf(actual) === null,
      ).length,
    0,
  );
  return [
    `查了 ${tallies.length - none.length} 项${idle > 0 ? `，${idle} 项不涉及` : ''}${missing > 0 ? `，${missing} 项未能检查（见末页）` : ''}。`,
    `任务 ${tasks.length} 项，其中 ${measured.length} 项有数字目标；${unfilled} 个指标未填完成数。`,
    skippedText(skipped),
  ].join('');
}

const SKIPPED_NAMED = 4;

function skippedText(skipped: Review['skipped']): string {
  const unread = skipped.filter(({ reason }) => reason === 'no-heading' || reason === 'no-rows');
  if (unread.length === 0) return '';
  const names = unread.slice(0, SKIPPED_NAMED).map(({ sheet }) => `“${sheetLabel(sheet)}”`);
  const more = unread.length > names.length ? `等 ${unread.length} 张` : '';
  return `没有读出台账的工作表：${names.join('、')}${more}。`;
}
