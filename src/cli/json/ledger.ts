import {
  areaAddress,
  cellLabel,
  columnName,
  figureOf,
  type AssessedLedger,
  type Indicator,
  type Item,
  type Language,
  type Task,
  type Unit,
} from '../../core';
import { indicatorsByTask, statusReason, type IndicatorsByTask } from '../report/status-reason';
import type { JsonIndicator, JsonItem, JsonLedger, JsonTask } from './document';
import { jsonNodes, jsonNodesOf } from './nodes';
import { jsonFigure, share } from './number';

/** A ledger as the JSON says it. */
export function jsonLedger(ledger: AssessedLedger, language: Language): JsonLedger {
  const byTask = indicatorsByTask(ledger);
  const tasks = new Map(ledger.tasks.map((task) => [task.id, task]));
  return {
    key: ledger.key,
    sheet: ledger.sheet,
    range: areaAddress(ledger.area),
    title: ledger.title,
    asOf: ledger.asOf.date,
    asOfBasis: ledger.asOf.basis,
    asOfCell: ledger.asOf.from === null ? null : cellLabel(ledger.asOf.from.at),
    columns: ledger.columns.map(({ column, header, role, confidence }) => ({
      column: columnName(column),
      header,
      role,
      confidence,
    })),
    items: ledger.items.map((item) => jsonItem(item, ledger)),
    tasks: ledger.tasks.map((task) => jsonTask(task, ledger, byTask, language)),
    indicators: ledger.indicators.map((indicator) =>
      jsonIndicator(indicator, ledger, tasks.get(indicator.task)),
    ),
  };
}

function jsonItem(item: Item, ledger: AssessedLedger): JsonItem {
  const progress = ledger.progress.items.get(item.id);
  return {
    id: item.id,
    key: item.key,
    number: item.number,
    name: item.name,
    section: item.section,
    status: progress?.state ?? 'unknown',
    statusBasis: progress?.basis ?? null,
    completion: share(progress?.completion ?? null),
  };
}

function jsonTask(
  task: Task,
  ledger: AssessedLedger,
  byTask: IndicatorsByTask,
  language: Language,
): JsonTask {
  const progress = ledger.progress.tasks.get(task.id);
  return {
    id: task.id,
    key: task.key,
    item: task.item,
    number: task.number,
    text: task.text,
    rows: [task.rows[0] + 1, task.rows[1] + 1],
    leadUnits: task.leadUnits.map(({ name }) => name),
    supportUnits: task.supportUnits.map(({ name }) => name),
    leaders: task.leaders.map(({ name }) => name),
    responsibleLeaders: task.responsibleLeaders.map(({ name }) => name),
    deadlines: task.deadlines.map(({ date, text, from }) => ({
      date,
      text,
      cell: cellLabel(from.at),
    })),
    ...jsonNodes(task, ledger, byTask),
    forecast: task.forecast,
    statedStatus: progress?.statedText ?? null,
    status: progress?.state ?? 'unknown',
    statusBasis: progress?.basis ?? null,
    statusReason: statusReason(task, ledger, byTask, language),
    completion: share(progress?.completion ?? null),
    expected: share(progress?.expected ?? null),
  };
}

function jsonIndicator(
  indicator: Indicator,
  ledger: AssessedLedger,
  task: Task | undefined,
): JsonIndicator {
  const progress = ledger.progress.indicators.get(indicator.id);
  const unit = unitOf(indicator);
  return {
    id: indicator.id,
    task: indicator.task,
    name: indicator.name,
    unit: unit?.name ?? null,
    kind: indicator.kind,
    direction: indicator.direction,
    target: jsonFigure(indicator.target, unit),
    actual: jsonFigure(indicator.actual, unit),
    statedRate: jsonFigure(indicator.rate, null),
    completion: share(progress?.completion ?? null),
    expected: share(progress?.expected ?? null),
    status: progress?.state ?? null,
    ...jsonNodesOf(indicator, ledger, task),
    source: indicator.source,
    pairing: indicator.pairing,
    confidence: indicator.confidence,
  };
}

function unitOf(indicator: Indicator): Unit | null {
  return (
    indicator.unit ?? figureOf(indicator.target)?.unit ?? figureOf(indicator.actual)?.unit ?? null
  );
}
