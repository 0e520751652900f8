import { STYLES, type Book, type Edit } from '../../../core';
import type { Run } from '../../workbook';
import { failure, isFailure, stopIfCancelled } from '../host/failure';
import type { ReadingLimit } from '../read/blocks';
import { isOwnDerived, isStage, type Directory } from '../read/directory';
import { stageName } from '../read/mark';
import { rangeOf, writeCell, type CellChange } from './cell-change';
import { compare, type Compared } from './compare';
import { groupsOf, type Operation } from './operation';
import { planWrites, sheetsNeeded, type WritePlan } from './plan-writes';
import { repoints } from './repoint';
import { runOperations } from './run-operations';
import { isInOrder, settledDirectory } from './settle';
import { addStage, fillStage, type Stage } from './stage-sheet';
import { applyStyle } from './styles';
import { exchange, raiseFlag, type Swap } from './swap';

/** Bytes of one request: 4 MB, one below the limit of Excel on the web. */
const BYTES_A_SYNC = 4 * 1024 * 1024;

/** What an application has begun; kept so that it can be taken back or finished. */
export interface Begun {
  readonly run: string;
  /** Sheets that the run makes. */
  count: number;
  /** The exchange of sheets was asked for. */
  publishes: boolean;
  changes: readonly CellChange[];
}

/** What an application rests on. */
export interface ApplyOptions {
  readonly basis: Book;
  /** Set up how the sheets are printed. */
  readonly printing: boolean;
  readonly limit: ReadingLimit;
}

/** What was changed, by the names of the sheets. */
export type Touched = readonly string[];

/**
 * Applies edits in three syncs: compare, stage, swap; one more for each further 4 MB. Without sheets to
 * make it is two. `begun` is filled in on the way.
 */
export async function applyEdits(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  options: Run & ApplyOptions,
  begun: Begun,
): Promise<Touched> {
  const progress = new Progress(options);
  progress.look();
  const compared = await compareInOrder(context, edits, options, () => progress.look());
  progress.step(1);
  const plan = planWrites(edits, compared.sheets);
  const { directory } = compared;
  checkStructure(directory, plan);
  if (plan.plans.length === 0 && !plan.publishes && plan.changes.length === 0) {
    progress.finish();
    return [];
  }
  const stages = plan.plans.map((sheet, i): Stage => {
    return { plan: sheet, stage: stageName(begun.run, i), run: begun.run };
  });
  const names = new Map(stages.map(({ plan: { name }, stage }) => [name.toLowerCase(), stage]));
  const swap = swapOf(compared, plan, stages, names, begun.run);
  const groups = groupsOf(stageOperations(stages, names, options.printing), BYTES_A_SYNC);
  progress.expect(groups.length + 2);
  begun.count = stages.length;
  for (const group of groups) {
    progress.look();
    await runOperations(context, group).catch(refusedStage);
    progress.step(1);
  }
  progress.look();
  begun.changes = plan.changes;
  begun.publishes = plan.publishes || stages.length > 0;
  await swapSheets(context, plan, swap);
  progress.finish();
  const changed = new Set(plan.changes.map(({ sheet }) => sheet));
  return [...changed, ...plan.plans.map(({ name }) => name)];
}

async function compareInOrder(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  { basis, limit }: ApplyOptions,
  onSync: () => void,
): Promise<Compared> {
  const ways = { onSync, limit };
  const compared = await compare(context, basis, sheetsNeeded(edits), ways);
  if (isInOrder(compared.directory)) return compared;
  await settledDirectory(context, compared.directory.sheets.length);
  return compare(context, basis, sheetsNeeded(edits), ways);
}

function checkStructure({ locked, sheets }: Directory, { plans, publishes }: WritePlan): void {
  if (plans.length === 0 && !publishes) return;
  if (locked) throw failure('structure-protected', 'sheets cannot be added or taken away');
  const staying = sheets.filter((sheet) => !(publishes && isOwnDerived(sheet)) && !isStage(sheet));
  const taken = new Set(staying.map(({ name }) => name.toLowerCase()));
  for (const { name } of plans) {
    if (taken.has(name.toLowerCase())) throw failure('name-taken', name);
    taken.add(name.toLowerCase());
  }
}

/** All sheets first: formulas of one may name another. Makes all rows before anything is asked. */
function stageOperations(
  stages: readonly Stage[],
  names: ReadonlyMap<string, string>,
  printing: boolean,
): readonly Operation[] {
  const filled = stages.flatMap((stage) => fillStage(stage, names, printing));
  return [...stages.map(addStage), ...filled];
}

/** What the exchange of sheets will be; `null` where no sheet is made or taken away. */
function swapOf(
  { directory: { sheets, activeId }, sheets: snapshots }: Compared,
  { publishes }: WritePlan,
  stages: readonly Stage[],
  names: ReadonlyMap<string, string>,
  run: string,
): Swap | null {
  if (!publishes && stages.length === 0) return null;
  const old = publishes ? sheets.filter(isOwnDerived) : [];
  const active = old.find(({ id }) => id === activeId)?.name ?? null;
  const replaced = new Map(
    old.flatMap(({ name }): [string, string][] => {
      const stage = names.get(name.toLowerCase());
      return stage === undefined ? [] : [[name.toLowerCase(), stage]];
    }),
  );
  const formulas = repoints(snapshots, replaced);
  const locked = formulas.find((one) => one.locked);
  if (locked !== undefined) throw failure('sheet-protected', `${locked.sheet} names our sheets`);
  return {
    ...{ run, old, count: stages.length },
    staged: stages.map(({ plan, stage }) => ({ key: stage, name: plan.name })),
    activate: stages.some(({ plan }) => plan.name === active) ? active : null,
    repoints: formulas,
  };
}

async function swapSheets(
  context: Excel.RequestContext,
  { changes }: WritePlan,
  swap: Swap | null,
): Promise<void> {
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const change of changes) {
    const range = rangeOf(context, change);
    writeCell(range, change.before.format, change.after);
    if (change.style !== null) applyStyle(range.format, STYLES[change.style]);
  }
  if (swap !== null) {
    raiseFlag(context, swap);
    exchange(context, swap);
  }
  await context.sync();
}

/** Nothing of the user's is touched while sheets are prepared: what is denied there is the structure. */
function refusedStage(error: unknown): never {
  if (!isFailure(error, 'sheet-protected')) throw error;
  throw failure('structure-protected', 'sheets cannot be added', error);
}

/** Tells how far a run got, in syncs, and stops it where it was cancelled. */
class Progress {
  private done = 0;
  private total = 3;

  constructor(private readonly run: Run) {}

  expect(syncs: number): void {
    this.total = Math.max(this.done, syncs);
  }

  step(syncs: number): void {
    this.done += syncs;
  }

  look(): void {
    stopIfCancelled(this.run.signal);
    this.run.onProgress?.(Math.min(this.done, this.total), this.total);
    stopIfCancelled(this.run.signal);
  }

  finish(): void {
    this.run.onProgress?.(this.total, this.total);
  }
}
