import { InheritedCells } from '../ledger/inherited';
import type { Indicator, Item, Ledger, RowKind, Task } from '../ledger/ledger';
import type { ReviewOptions } from '../run';
import { confirmedPhrases } from '../progress/pairing/chosen-pairs';
import type { Settings } from '../settings/settings';
import { indicatorKey, indicatorPart, itemKey, ledgerKey, numbered } from '../settings/keys';
import { rememberedAsOf } from '../settings/remembered-as-of';
import { speaksOfYear } from '../text/as-of';
import { readDeadlines } from '../text/deadline';
import { labelState } from '../text/label-words';
import { remembered } from '../text/remembered';
import { unitInName } from '../text/units';
import { PROFILE_ROWS } from './column-profile';
import { asOfHeadings, inferAsOf, readAsOf, readYear } from './as-of';
import { chosenAsOf, isOutdated, isUsers, yearOfUsers } from './as-of-choice';
import { columnHeadings } from './column-headings';
import { readColumns } from './columns';
import { groupEntries } from './entries';
import { fieldReader } from './fields';
import type { FoundTable } from './find-tables';
import { formatsOf } from './formats';
import type { Grid } from './grid';
import { readIndicators, type IndicatorContext } from './indicators';
import { markItemCells } from './item-cells';
import { draftItems, nameOf, type ItemDraft } from './item-drafts';
import { isLedger, layoutOf, type Layout } from './layout';
import { measureColumns, percentMeanings } from './measures';
import { noteOddities } from './notes';
import { partyReader } from './parties';
import { periodTargets } from './period-targets';
import type { ReadingContext } from './reading-context';
import { dataRows, classifyRows } from './rows';
import { isTurn, type Steps } from './steps';
import type { TableRow } from './table-row';
import { draftTasks } from './task-drafts';
import { withProse } from './prose-indicators';
import { withStages } from './stages';
import { nameOfText, readTask } from './tasks';
import { readTitle, type TitleReading } from './title';
import { readTotals } from './totals';

/** What the caller knows before a table is read. */
export interface LedgerInput {
  readonly grid: Grid;
  readonly options: ReviewOptions;
  readonly settings: Settings;
  readonly date1904: boolean;
  /** Title and lines above, where they do not stand directly above the headings. */
  readonly title?: TitleReading;
}

/** Why a table is no ledger: its headings are those of something else, or it holds no rows. */
export type NoLedger = 'no-heading' | 'no-rows';

/** Items, tasks and indicators of a ledger. */
interface Body {
  readonly items: readonly Item[];
  readonly tasks: readonly Task[];
  readonly indicators: readonly Indicator[];
}

/** Reads one table as a ledger, or says why it is none. */
export function* readLedger(table: FoundTable, input: LedgerInput): Steps<Ledger | NoLedger> {
  const { grid, options, settings, date1904 } = input;
  const title = input.title ?? readTitle(grid, table);
  const key = ledgerKey(title.title, grid.sheet.name);
  const formats = formatsOf(grid.sheet, range(table.block.columns));
  const said = readYear(title, grid.sheet.name);
  const own = readAsOf(title, headingSayings(grid, table), grid.sheet.name, said);
  const kept = rememberedAsOf(settings, key, grid.sheet.name);
  const prepared = chosenAsOf(options.asOf, kept, own);
  const year = said ?? yearOfUsers(prepared);
  const columns = readColumns(grid, table.block, {
    ledgerKey: key,
    year,
    asOf: prepared.date,
    corrections: settings.roles,
    formats,
    dataRows: dataRows(grid, table, PROFILE_ROWS),
  });
  yield;
  const layout = layoutOf(columns, table.block.columns);
  if (!isLedger(layout)) return 'no-heading';
  const rows = yield* classifyRows(grid, table, layout, title);
  if (!rows.some(({ kind }) => kind === 'data')) return 'no-rows';
  const context: ReadingContext = {
    grid,
    formats,
    layout,
    settings,
    confirmed: confirmedPhrases(settings.pairs),
    year,
    asOf: prepared.date,
    date1904,
    ledgerKey: key,
    title: title.title,
    inherited: new InheritedCells(),
    notes: [],
    recall: {
      timeLimits: remembered((text) => readDeadlines(text, year)),
      status: remembered((text) => labelState(text, settings.labels)),
      unitInName: remembered(unitInName),
      keyOfName: remembered(indicatorPart),
    },
  };
  const body = yield* readBody(rows, context);
  const stated = own.date === null ? inferAsOf(body.tasks, said) : own;
  if (isOutdated(prepared, kept, stated)) {
    return yield* readLedger(table, { ...input, settings: { ...settings, asOf: new Map() } });
  }
  yield* noteOddities(rows, context);
  return {
    key,
    sheet: grid.sheet.name,
    area: areaOf(table, rows),
    title: title.title,
    titleAt: title.titleAt,
    year,
    yearStated: said !== null,
    annual: isAnnual(title, layout),
    asOf: isUsers(prepared) ? { ...prepared, instead: stated.date } : stated,
    columns,
    ...body,
    totals: readTotals(rows, context),
    notes: context.notes,
    rowKinds: rowKindsOf(table, rows),
    inherited: context.inherited,
    date1904,
  };
}

function range([first, last]: readonly [number, number]): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Headings that say as of when the whole ledger reports. */
function headingSayings(grid: Grid, table: FoundTable): ReturnType<typeof asOfHeadings> {
  return asOfHeadings(
    columnHeadings(grid, table.block).map(({ levels, cells }) => ({
      header: levels.join(' / '),
      headerCells: cells,
    })),
  );
}

function* readBody(rows: readonly TableRow[], context: ReadingContext): Steps<Body> {
  const entries = yield* groupEntries(context.grid, rows, context.layout);
  const drafts = yield* draftItems(entries, context);
  const groups = measureColumns(context);
  const indicatorContext: IndicatorContext = {
    ...context,
    groups,
    meanings: yield* percentMeanings(groups, entries, context),
  };
  const readers = { fields: fieldReader(context), parties: partyReader(context) };
  yield;
  const plainKeys: string[] = [];
  for (const [i, draft] of drafts.entries()) {
    plainKeys.push(itemKey(nameOf(draft)));
    if (isTurn(i)) yield;
  }
  const itemKeys = numbered(plainKeys);
  yield;
  const items: Item[] = [];
  const tasks: Task[] = [];
  const indicators: Omit<Indicator, 'id' | 'key'>[] = [];
  const indicatorKeys: string[] = [];
  for (const [i, draft] of drafts.entries()) {
    const item = itemOf(draft, `i${i + 1}`, itemKeys[i] ?? '', context);
    const taskDrafts = draftTasks(draft, context);
    let before = null;
    for (const taskDraft of taskDrafts) {
      const { id, key, name, at } = item;
      const owner = { id, key, name, at, single: taskDrafts.length === 1 };
      const read = readTask(taskDraft, owner, `t${tasks.length + 1}`, before, readers, context);
      const columns = readIndicators(read, taskDraft.entries, indicatorContext);
      const said = withProse(read, taskDraft, columns, context);
      const periods = periodTargets(taskDraft.entries, said.indicators, context);
      const milestones = [...said.task.milestones, ...periods];
      const planned = periods.length === 0 ? said.task : { ...said.task, milestones };
      const { task, indicators: own } =
        milestones.length < 2
          ? { task: planned, indicators: said.indicators }
          : withStages(planned, said.indicators, context);
      tasks.push(task);
      for (const one of own) {
        indicators.push(one);
        indicatorKeys.push(indicatorKey(read.key, one.name, context.recall.keyOfName));
      }
      before = taskDraft.entries[taskDraft.entries.length - 1] ?? null;
    }
    items.push(item);
    markItemCells(draft, item, context);
    if (isTurn(i)) yield;
  }
  yield;
  const withTaskKeys = withKeys(tasks);
  yield;
  const indicatorNumbers = numbered(indicatorKeys);
  yield;
  return { items, tasks: withTaskKeys, indicators: withIds(indicators, indicatorNumbers) };
}

function itemOf(draft: ItemDraft, id: string, key: string, { layout }: ReadingContext): Item {
  const name = nameOf(draft);
  const first = draft.entries[0]?.rows[0] ?? 0;
  const last = draft.entries[draft.entries.length - 1];
  return {
    id,
    key,
    number: draft.number,
    name: layout.has('item', 'region') ? name : nameOfText(name),
    section: draft.section,
    at: draft.at,
    rows: [first, last?.rows[last.rows.length - 1] ?? first],
  };
}

function withKeys(tasks: readonly Task[]): Task[] {
  const keys = numbered(tasks.map(({ key }) => key));
  return tasks.map((task, i) => {
    const key = keys[i] ?? task.key;
    return key === task.key ? task : { ...task, key };
  });
}

/** All fields one by one: copying them by `...` costs more than reading the row. */
function withIds(
  indicators: readonly Omit<Indicator, 'id' | 'key'>[],
  keys: readonly string[],
): Indicator[] {
  return indicators.map((indicator, i) => ({
    id: `n${i + 1}`,
    task: indicator.task,
    key: keys[i] ?? '',
    name: indicator.name,
    from: indicator.from,
    row: indicator.row,
    unit: indicator.unit,
    kind: indicator.kind,
    direction: indicator.direction,
    target: indicator.target,
    actual: indicator.actual,
    rate: indicator.rate,
    baseline: indicator.baseline,
    weight: indicator.weight,
    label: indicator.label,
    source: indicator.source,
    pairing: indicator.pairing,
    confidence: indicator.confidence,
    ...(indicator.pair === undefined ? {} : { pair: indicator.pair }),
  }));
}

function areaOf(table: FoundTable, rows: readonly TableRow[]): Ledger['area'] {
  const [first, last] = table.block.columns;
  const top = table.block.rows[0];
  const bottom = rows.reduce(
    (lowest, { row, kind }) =>
      kind === 'data' || kind === 'total' ? Math.max(lowest, row) : lowest,
    table.block.rows[1],
  );
  return { row: top, column: first, rows: bottom - top + 1, columns: last - first + 1 };
}

function isAnnual(title: TitleReading, layout: Layout): boolean {
  const texts = [title.title ?? '', ...layout.columns.map(({ header }) => header)];
  return texts.some(speaksOfYear);
}

function rowKindsOf(table: FoundTable, rows: readonly TableRow[]): ReadonlyMap<number, RowKind> {
  const kinds = new Map<number, RowKind>();
  for (let row = table.above[0]; row <= table.above[1]; row += 1) kinds.set(row, 'note');
  for (let row = table.block.rows[0]; row <= table.block.rows[1]; row += 1)
    kinds.set(row, 'header');
  for (const { row, kind } of rows) kinds.set(row, kind);
  return kinds;
}
