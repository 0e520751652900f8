import { checks } from './checks';
import { figureOf } from './ledger/figure';
import type { Column, Indicator, Task } from './ledger/ledger';
import type { AssessedLedger } from './ledger/progress';
import { sourceOfRow } from './explain/source-of-row';
import { readingsAt } from './explain/readings';
import type { Explained, StateArithmetic } from './explain/explained';
import { judgedIn, nodesDueByPart } from './progress/nodes-due';
import { stagesOf } from './progress/stages/stage-progress';
import type { Review } from './review';
import { startOf } from './progress/deadline-of';
import { formatAt, GENERAL } from './sheet/format-areas';
import { cellKey, contains, type Cell } from './sheet/reference';
import { valueAt, type Book, type SheetSnapshot } from './sheet/snapshot';
import { daysBetween } from './text/dates';
import { displayText } from './text/number-format';

/**
 * Tells all about one cell: its ledger, item and role, what it inherited, what was read from it, the
 * checks that looked at it and the arithmetic of the state that rests on it. A cell outside every
 * ledger, or of a sheet that is not there, has only its content. A row of a sheet that was written is told
 * about by the cell of the ledger that it leads to.
 */
export function explain(review: Review, book: Book, cell: Cell): Explained {
  const sheet = book.sheets.find(({ name }) => name === cell.sheet) ?? null;
  const source = sheet === null ? null : sourceOfRow(sheet, cell.row, book);
  const content = { ...contentOf(sheet, cell, book.date1904), source };
  if (source !== null) return { ...explain(review, book, source), ...content };
  const ledger = ledgerAt(review, cell);
  if (ledger === null) return { ...content, ...NOTHING, findings: findingsAt(review, cell) };
  const column = ledger.columns.find((one) => one.column === cell.column) ?? null;
  const rowKind = ledger.rowKinds.get(cell.row) ?? null;
  const inheritedFrom = ledger.inherited.from(cell.row, cell.column);
  const task = taskAt(ledger, cell.row);
  const indicator = indicatorAt(ledger, task, cell);
  const role = column?.role ?? null;
  return {
    ...content,
    ledger: { key: ledger.key, title: ledger.title },
    rowKind,
    column,
    role,
    inheritedFrom,
    item: ledger.items.find(({ id }) => id === task?.item) ?? null,
    task,
    indicator,
    readings: readingsAt(ledger, inheritedFrom ?? cell),
    findings: findingsAt(review, cell),
    checks: rowKind === 'data' && column !== null ? checksOf(column) : [],
    state: task === null ? null : stateOf(ledger, task, indicator),
  };
}

const NOTHING = {
  ledger: null,
  rowKind: null,
  column: null,
  role: null,
  inheritedFrom: null,
  item: null,
  task: null,
  indicator: null,
  readings: [],
  checks: [],
  state: null,
} as const;

type Content = Pick<Explained, 'cell' | 'raw' | 'shown' | 'format' | 'formula'>;

function contentOf(sheet: SheetSnapshot | null, cell: Cell, date1904: boolean): Content {
  if (sheet === null) return { cell, raw: null, shown: '', format: GENERAL, formula: null };
  const raw = valueAt(sheet, cell.row, cell.column);
  const format = formatAt(sheet, cell.row, cell.column);
  const formula = sheet.formulas.get(cellKey(cell.row, cell.column)) ?? null;
  return { cell, raw, shown: displayText(raw, format, date1904), format, formula };
}

/** The ledger whose table or accompanying lines hold the cell. */
function ledgerAt({ ledgers }: Review, { sheet, row, column }: Cell): AssessedLedger | null {
  const here = ledgers.filter((ledger) => ledger.sheet === sheet);
  return (
    here.find(({ area }) => contains(area, row, column)) ??
    here.find(({ rowKinds, area }) => rowKinds.has(row) && inColumns(area, column)) ??
    here.find(({ titleAt, asOf }) => titleAt?.row === row || asOf.from?.at.row === row) ??
    null
  );
}

function inColumns(area: AssessedLedger['area'], column: number): boolean {
  return column >= area.column && column < area.column + area.columns;
}

function taskAt(ledger: AssessedLedger, row: number): Task | null {
  return ledger.tasks.find(({ rows: [first, last] }) => row >= first && row <= last) ?? null;
}

/** The indicator read from the cell; else the one of its row; else the task's only one. */
function indicatorAt(ledger: AssessedLedger, task: Task | null, cell: Cell): Indicator | null {
  const own = ledger.indicators.filter((indicator) => indicator.task === task?.id);
  const readHere = own.find(({ target, actual, rate }) =>
    [target, actual, rate].some((reading) =>
      (figureOf(reading)?.from ?? []).some(
        ({ at }) => at.sheet === cell.sheet && at.row === cell.row && at.column === cell.column,
      ),
    ),
  );
  const inRow = own.find(({ row }) => row === cell.row);
  return readHere ?? inRow ?? (own.length === 1 ? (own[0] ?? null) : null);
}

function findingsAt({ findings }: Review, { sheet, row, column }: Cell): Explained['findings'] {
  return findings.filter(({ at: sources }) =>
    sources.some(({ at }) => at.sheet === sheet && at.row === row && at.column === column),
  );
}

function checksOf({ role }: Column): readonly string[] {
  return checks.filter(({ roles }) => roles.includes(role)).map(({ id }) => id);
}

function paceOf(
  { asOf, year }: AssessedLedger,
  task: Task,
  deadline: string | null,
): StateArithmetic['pace'] {
  if (asOf.date === null || deadline === null) return null;
  const start = startOf(task, year, deadline);
  const gone = daysBetween(start, asOf.date) + 1;
  const whole = daysBetween(start, deadline) + 1;
  return whole <= 0 ? null : { gone, whole };
}

function stateOf(
  ledger: AssessedLedger,
  task: Task,
  indicator: Indicator | null,
): StateArithmetic | null {
  const progress = ledger.progress.tasks.get(task.id);
  if (progress === undefined) return null;
  const deciding = ledger.indicators.find(({ id }) => id === progress.deciding);
  const shown = indicator ?? deciding ?? null;
  const judged = judgedIn(ledger, task);
  return {
    indicator: shown,
    target: figureOf(shown?.target ?? null),
    actual: figureOf(shown?.actual ?? null),
    progress: shown === null ? null : (ledger.progress.indicators.get(shown.id) ?? null),
    task: progress,
    thresholds: ledger.progress.thresholds,
    words: ledger.progress.words,
    asOf: ledger.asOf,
    nodes: nodesDueByPart(task, judged, ledger.asOf.date),
    stages: judged.flatMap(({ indicator: one, progress: { stages } }) =>
      stages === undefined
        ? []
        : { name: one.name, nodes: stagesOf(one, task.milestones), progress: stages },
    ),
    forecast: task.forecast,
    pace: paceOf(ledger, task, progress.deadline),
  };
}
