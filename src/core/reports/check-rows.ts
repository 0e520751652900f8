import type { Check } from '../checks/check';
import type { CheckTally, NotRun } from '../checks/finding';
import { valueOf } from './cells';
import { checksInOrder } from './check-order';
import { NUMBER_FORMATS } from './style-definition';
import type { Review } from '../review';
import type { Styled } from '../sheet/draft';
import { gravestOf, GROUP_WORDS, SEVERITY_WORDS } from './report-words';

/** A check that found nothing to look at has not been passed. */
const IDLE = { word: '不涉及', reason: '台账里没有这项要查的内容' } as const;

/** One line for each check: how often it looked, and what came of it. */
export function checkRows(review: Review): readonly (readonly Styled[])[] {
  const tallies = new Map(review.tallies.map((tally) => [tally.check, tally]));
  const names = new Map(review.ledgers.map(({ key, sheet }) => [key, sheet]));
  return checksInOrder().map((check, i) => {
    const notRun = review.notRun.filter((one) => one.check === check.id);
    const tally = tallies.get(check.id) ?? nothing(check);
    const checked = tally.passed + tally.failed + tally.unclear;
    const missing = checked === 0 && notRun.length > 0;
    const idle = checked === 0 && !missing;
    const cells: readonly Styled[] = [
      i + 1,
      GROUP_WORDS[check.group],
      check.title.zh,
      checked,
      tally.passed,
      tally.failed,
      tally.unclear,
      idle ? IDLE.reason : explanation(tally, notRun, names, missing),
      tally.failed > 0
        ? { value: conclusion(tally, missing), style: 'text-strong' }
        : idle
          ? IDLE.word
          : conclusion(tally, missing),
      SEVERITY_WORDS[gravestOf(check)].word,
    ];
    return missing || idle ? cells.map(greyed) : cells;
  });
}

function nothing(check: Check): CheckTally {
  return { check: check.id, passed: 0, failed: 0, unclear: 0, reason: null };
}

function conclusion({ failed, unclear }: CheckTally, missing: boolean): string {
  if (missing) return '未检查';
  if (failed > 0) return `有 ${failed} 处问题`;
  return unclear > 0 ? `通过，${unclear} 处无法判断` : '通过';
}

function explanation(
  tally: CheckTally,
  notRun: readonly NotRun[],
  names: ReadonlyMap<string, string>,
  missing: boolean,
): string {
  const reasons = new Map<string, string[]>();
  for (const { ledger, reason } of notRun) {
    const sheet = ledger === null ? '' : (names.get(ledger) ?? '');
    reasons.set(reason.zh, [...(reasons.get(reason.zh) ?? []), sheet]);
  }
  const skipped = [...reasons].map(([reason, sheets]) =>
    missing ? `未检查：${reason}` : `${sheets.join('、')}未检查：${reason}`,
  );
  const unclear = tally.reason === null ? [] : [`无法判断的：${tally.reason.zh}`];
  return [...skipped, ...unclear].join('；');
}

function greyed(cell: Styled, column: number): Styled {
  const value = valueOf(cell);
  const text = column === 2 || column === 7 || column === 8;
  return text
    ? { value, style: 'empty-text' }
    : { value, style: 'empty-centre', format: NUMBER_FORMATS.count };
}
