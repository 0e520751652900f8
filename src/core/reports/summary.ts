import type { Review } from '../review';
import { drain, type Steps } from '../run';
import type { Edit } from '../sheet/edit';
import type { Book, DerivedSheet } from '../sheet/snapshot';
import { entriesOf } from './entries';
import { cellReference, reference, type Expression } from './formulas';
import { LedgerLinks } from './ledger-links';
import { figureFormulas } from './figure-formulas';
import { overviewDraft } from './overview';
import { namedUnits } from './overview-matrix';
import type { ListSheet } from './overview-slow';
import { rankShortWords, rankWords } from './ranks';
import { reportDraft } from './report';
import { leadersDraft, unitsDraft } from './roll-up-sheets';
import { settingsEdits } from './settings-edits';
import { RowShapes } from './row-shapes';
import { sheetNames } from './sheet-names';
import { slowTasks } from './slow-tasks';
import { supervisionDraft } from './supervision';
import { taskCounts } from './task-counts';
import { taskLayout, type HelperId } from './task-columns';
import { tasksDraft } from './tasks';
import type { TaskRows } from './task-sheet';
import { widthsNeeded } from './task-widths';
import { thresholdFormulas } from './thresholds';
import { unitCounts } from './unit-counts';

/**
 * The edits that write a review into its workbook: scheme and thresholds into 设置 where they are missing,
 * then 总览, 任务明细, 责任单位, 责任领导, 督办清单 and 校验报告, all or nothing. `book` is the one the review was made from.
 */
export function buildSummary(review: Review, book: Book): readonly Edit[] {
  return drain(summarySteps(review, book));
}

/**
 * The same in steps, for a pane that must not hold its thread. `kinds`: the sheets that are written, where
 * not all are; no link leads to another.
 */
export function* summarySteps(
  review: Review,
  book: Book,
  kinds: ReadonlySet<DerivedSheet> | null = null,
): Steps<readonly Edit[]> {
  const isWritten = (kind: DerivedSheet): boolean => kinds?.has(kind) ?? true;
  const names = sheetNames(book);
  const entries = yield* entriesOf(review);
  yield;
  const widths = yield* widthsNeeded(entries);
  yield;
  const layout = taskLayout(entries, widths);
  yield;
  const units = unitCounts(entries.tasks);
  yield;
  const others = new Set(namedUnits(units).others.map(({ key }) => key));
  const { settings } = review;
  const formulas = thresholdFormulas(settings, book, names.settings);
  /** The hidden cell of 任务明细 that a limit stands in. */
  const held = (helper: HelperId, { value }: Expression): Expression =>
    reference(cellReference(0, layout.at(helper), true), value);
  const thresholds = {
    behind: held('rank', formulas.behind),
    seriouslyBehind: held('task-rank', formulas.seriouslyBehind),
    seriousShare: held('first', formulas.seriousShare),
  };
  const rows: TaskRows = {
    entries,
    layout,
    figures: {
      links: new LedgerLinks(book),
      formulas: figureFormulas(layout, thresholds),
      shapes: new RowShapes(),
    },
    ranks: new RowShapes(),
    words: { long: rankWords(settings.words), short: rankShortWords(settings.words) },
    others,
    date1904: book.date1904,
  };
  const counts = taskCounts(entries.tasks, entries.rowCount, layout, names.tasks, others);
  yield;
  const slow = yield* slowTasks(entries.tasks);
  yield;
  const overview = yield* overviewDraft(
    {
      entries,
      units,
      counts,
      settings,
      slow,
      list: isWritten('supervision') ? listSheet(names.supervision) : null,
      unitList: isWritten('units') ? listSheet(names.units) : null,
    },
    names.overview,
  );
  yield;
  const tasks = tasksDraft(rows, names.tasks, [
    formulas.behind,
    formulas.seriouslyBehind,
    formulas.seriousShare,
  ]);
  const source = {
    entries,
    words: settings.words,
    counts,
    tasks: { rows, name: names.tasks },
    slow,
  };
  const sheets = book.sheets.map(({ name }) => name);
  yield;
  const report = yield* reportDraft(review, entries, names.report, sheets);
  yield;
  const unitSheet = unitsDraft(source, units, names.units);
  yield;
  const leaderSheet = leadersDraft(source, names.leaders);
  yield;
  const supervision = supervisionDraft(source, names.supervision);
  yield;
  return [
    ...settingsEdits(review, book, names.settings),
    {
      type: 'publish',
      drafts: [overview, tasks, unitSheet, leaderSheet, supervision, report].filter(({ kind }) =>
        isWritten(kind),
      ),
    },
  ];
}

function listSheet(name: string): ListSheet {
  return { name, at: { sheet: name, row: 0, column: 0 } };
}
