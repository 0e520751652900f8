import {
  say,
  type Book,
  type Review,
  type ReviewOptions,
  type SkippedSheet,
  type Words,
} from '../../core';
import { WorkbookError } from '../../workbook/workbook-error';
import type { FileWorkbook, Io } from '../io';
import { Refusal } from '../refusal';

/** Opens a workbook from a file. */
export async function openFile(io: Io, file: string): Promise<FileWorkbook> {
  if (io.signal.aborted) throw new WorkbookError('cancelled', 'cli', 'stopped by the user');
  return io.openWorkbook(await io.files.read(file));
}

/**
 * Declines a review that found nothing to review.
 *
 * @throws Refusal `no-such-sheet` or `no-ledger`, with the reason for each sheet.
 */
export function insistOnLedger(book: Book, review: Review, options: ReviewOptions): void {
  const names = new Set(book.sheets.map(({ name }) => name));
  const missing = (options.sheets ?? []).filter((name) => !names.has(name));
  if (missing.length > 0) {
    const known = [...names].join('、');
    throw new Refusal('no-such-sheet', [
      {
        zh: `没有工作表“${missing.join('”“')}”。文件里有：${known}。`,
        en: `There is no sheet “${missing.join('”, “')}”. The file has: ${[...names].join(', ')}.`,
      },
    ]);
  }
  if (review.ledgers.length > 0) return;
  throw new Refusal('no-ledger', [
    {
      zh: '没有找到台账。工作簿没有任何改动。各工作表的情况：',
      en: 'No ledger was found. Nothing in the workbook was changed. Sheet by sheet:',
    },
    ...review.skipped.map(skippedWords),
    {
      zh: '台账的表头里要有“序号”“实事名称”“责任单位”“完成情况”一类的列名。',
      en: 'A ledger has headings such as number, item, responsible unit and progress.',
    },
  ]);
}

/** Why each check that crashed did; the run counts as not done. */
export function crashedChecks(review: Review): Refusal | null {
  const crashed = review.notRun.filter((one) => one.crashed);
  if (crashed.length === 0) return null;
  return new Refusal('check-crashed', [
    {
      zh: '有检查项出错，没有查完（这是程序的问题，其余结果有效）：',
      en: 'Some checks crashed (a fault of this program; all else holds):',
    },
    ...crashed.map(({ check, reason }) => ({
      zh: `${check}：${say(reason, 'zh-CN')}`,
      en: `${check}: ${say(reason, 'en-US')}`,
    })),
  ]);
}

const SKIPPED: Readonly<Record<SkippedSheet['reason'], Words>> = {
  empty: { zh: '空表', en: 'empty' },
  own: { zh: '本程序写的汇总或设置', en: 'a summary or settings sheet of ours' },
  'no-heading': { zh: '没有找到表头', en: 'no headings were found' },
  'no-rows': { zh: '有表头，没有内容', en: 'headings, but nothing below them' },
};

function skippedWords({ sheet, reason }: SkippedSheet): Words {
  return { zh: `“${sheet}”：${SKIPPED[reason].zh}`, en: `“${sheet}”: ${SKIPPED[reason].en}` };
}
