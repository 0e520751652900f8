import type { Review } from '../review';
import type { Edit } from '../sheet/edit';
import type { Book } from '../sheet/snapshot';
import { entriesOf } from './entries';
import { cellReference, reference } from './formulas';
import { sheetsOf } from './live-figure';
import { overviewDraft } from './overview';
import { namedUnits } from './overview-matrix';
import { reportDraft } from './report';
import { sheetNames } from './sheet-names';
import { taskCounts } from './task-counts';
import { TASK_HEADING_ROW, taskLayout } from './task-columns';
import { tasksDraft } from './tasks';
import type { TaskRows } from './task-rows';
import { widthsNeeded } from './task-widths';
import { missingThresholds, thresholdFormulas } from './thresholds';
import { unitCounts } from './unit-counts';

/**
 * The edits that write a review into its workbook: the thresholds into 设置 where they are missing,
 * then 总览, 任务明细 and 校验报告, all or nothing. `book` is the one the review was made from.
 */
export function buildSummary(review: Review, book: Book): readonly Edit[] {
  const names = sheetNames(book);
  const entries = entriesOf(review);
  const layout = taskLayout(entries, widthsNeeded(entries));
  const units = unitCounts(entries.tasks);
  const others = new Set(namedUnits(units).others.map(({ key }) => key));
  const { thresholds } = review.settings;
  const formulas = thresholdFormulas(thresholds, book, names.settings);
  const rows: TaskRows = {
    entries,
    layout,
    sheets: sheetsOf(book),
    thresholds: {
      behind: reference(cellReference(0, layout.at('rank'), true), thresholds.behind),
      seriouslyBehind: reference(
        cellReference(0, layout.at('task-rank'), true),
        thresholds.seriouslyBehind,
      ),
    },
    others,
    date1904: book.date1904,
  };
  const counts = taskCounts(entries.tasks, entries.rowCount, layout, names.tasks, others);
  const overview = overviewDraft(
    {
      entries,
      units,
      counts,
      thresholds,
      list: {
        name: names.tasks,
        at: { sheet: names.tasks, row: TASK_HEADING_ROW, column: 0 },
      },
    },
    names.overview,
  );
  const tasks = tasksDraft(rows, names.tasks, [formulas.behind, formulas.seriouslyBehind]);
  const sheets = book.sheets.map(({ name }) => name);
  const report = reportDraft(review, entries, names.report, sheets);
  const settings = missingThresholds(thresholds, book, names.settings);
  return [
    ...(settings === null ? [] : [settings]),
    { type: 'publish', drafts: [overview, tasks, report] },
  ];
}
