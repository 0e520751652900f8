import { ROWS_TO_FOLLOW, rowsOf } from '../app/ledger-rows';
import type { Reviewed } from '../app/review-workbook';
import type { Cell } from '../core';
import type { Change } from '../workbook/workbook';
import { WorkbookError } from '../workbook/workbook-error';
import type { Failure, Job } from './state/pane-state';
import { isNothing, NOTHING_OWED, sheetsOwed, together, withSheets, type Owed } from './owed';
import { perform } from './perform';
import type { SessionParts } from './session-parts';

/** Milliseconds without a further change before a mended cell is followed. */
const REST = 250;

/** Milliseconds until a reading is tried again that met a cell being edited. */
const LONGER_REST = 2000;

/** Everything the pane does with its workbook. One job runs at a time; a write is never superseded. */
export interface Session {
  /** Watches the workbook until the returned function is called, which also ends what runs. */
  readonly open: () => () => void;
  readonly run: (job: Job) => void;
  /** Stops what runs; the workbook stays as it is. */
  readonly cancel: () => void;
  /** Shows a cell to the clerk; a host that cannot is a failure like any other. */
  readonly reveal: (cell: Cell) => void;
  /** The cell that the clerk stands on. */
  readonly activeCell: () => Promise<Cell | null>;
  /** Reckons the sizes of the sheets for a review. */
  readonly plan: (reviewed: Reviewed) => void;
}

/** What changes while a session lives. */
interface Live {
  running: Running | null;
  timer: ReturnType<typeof setTimeout> | null;
  closed: boolean;
  /** Sheets that changed since they were read. */
  owed: Owed;
  /** Some of it was changed here, and is followed at once; what others change elsewhere is not. */
  follows: boolean;
}

interface Running {
  readonly job: Job;
  readonly controller: AbortController;
  /** Ends with the job that has to follow. */
  readonly ended: Promise<Job | null>;
}

/** Starts a session over a workbook. */
export function startSession(parts: SessionParts): Session {
  const { workbook, dispatch, state } = parts;
  const now: Live = {
    running: null,
    timer: null,
    closed: false,
    owed: NOTHING_OWED,
    follows: false,
  };

  const run = (job: Job): void => {
    const before = now.running;
    if (before?.job.kind === 'review') before.controller.abort();
    const controller = new AbortController();
    const next = (before?.ended ?? Promise.resolve(null)).then(() => begin(job, controller.signal));
    const mine: Running = { job, controller, ended: next };
    now.running = mine;
    void next.then((following) => {
      if (now.running === mine) now.running = null;
      if (following?.kind === 'review') now.owed = withSheets(now.owed, following.sheets);
      if (now.running !== null || now.closed) return;
      if (following !== null) run(following);
      else if (state().phase === 'reviewed' && now.timer === null) {
        if (now.follows) followSoon();
        else if (!isNothing(now.owed)) dispatch({ type: 'stale' });
      }
    });
  };

  const begin = async (job: Job, signal: AbortSignal): Promise<Job | null> => {
    const stopped = (): boolean => signal.aborted;
    if (now.closed) return null;
    const owed = job.kind === 'review' ? withSheets(now.owed, job.sheets) : now.owed;
    if (stopped()) {
      now.owed = owed;
      return null;
    }
    const { follows } = now;
    if (job.kind === 'settings') now.owed = owed;
    else [now.owed, now.follows] = [NOTHING_OWED, false];
    const whole = job.kind === 'review' ? { ...job, sheets: sheetsOwed(owed) } : job;
    dispatch({ type: 'started', job });
    try {
      return await perform(whole, { ...parts, signal });
    } catch (error) {
      now.owed = together(now.owed, owed);
      // What was to be read anyway is read again, whoever changed it.
      now.follows ||= follows || job.kind === 'review';
      // One superseded by another job says nothing: that one tells what becomes of it.
      if (!stopped()) failed(error, job);
      else if (now.running?.controller.signal === signal) dispatch({ type: 'cancelled' });
      return null;
    }
  };

  /** What the clerk did not ask for fails quietly: the result is out of date, and is followed up later. */
  const failed = (error: unknown, job: Job): void => {
    const unasked = job.kind === 'review' && (job.reason === 'refresh' || job.reason === 'settle');
    if (unasked && error instanceof WorkbookError) {
      dispatch({ type: 'stale' });
      if (error.code === 'cell-being-edited') followSoon(LONGER_REST);
    } else dispatch({ type: 'failed', failure: failureOf(error), retry: job });
  };

  const follow = (): void => {
    now.timer = null;
    if (now.running !== null && now.running.job.kind !== 'review') return;
    const { reviewed, phase } = state();
    if (reviewed === null || phase === 'failed' || isNothing(now.owed)) return;
    if (rowsOf(reviewed.book) > ROWS_TO_FOLLOW) dispatch({ type: 'stale' });
    else run({ kind: 'review', reason: 'refresh', sheets: [] });
  };

  const followSoon = (rest = REST): void => {
    if (now.closed || isNothing(now.owed)) return;
    if (now.timer !== null) clearTimeout(now.timer);
    now.timer = setTimeout(follow, rest);
  };

  const noticed = ({ sheet, own, remote }: Change): void => {
    if (own) return;
    now.owed = withSheets(now.owed, [sheet]);
    if (remote === true) {
      if (now.running === null && state().phase === 'reviewed') dispatch({ type: 'stale' });
      return;
    }
    now.follows = true;
    followSoon();
  };

  const guarded = async <T>(work: () => Promise<T>): Promise<T | null> => {
    try {
      return await work();
    } catch (error) {
      const retry: Job = { kind: 'review', reason: 'check', sheets: null };
      dispatch({ type: 'failed', failure: failureOf(error), retry });
      return null;
    }
  };

  return {
    open() {
      now.closed = false;
      const unwatch = workbook.watch(noticed);
      return () => {
        now.closed = true;
        if (now.timer !== null) clearTimeout(now.timer);
        unwatch();
        now.running?.controller.abort();
      };
    },
    run,
    cancel() {
      now.running?.controller.abort();
    },
    reveal(cell) {
      void guarded(() => workbook.reveal(cell));
    },
    activeCell: () => guarded(() => workbook.activeCell()),
    plan(reviewed) {
      void guarded(async () => {
        const { planSummary } = await import('./summary/summary-engine');
        const sheets = await planSummary(reviewed, parts.pace);
        if (!now.closed) dispatch({ type: 'planned', plan: { of: reviewed, sheets } });
      });
    },
  };
}

function failureOf(error: unknown): Failure {
  if (error instanceof WorkbookError) {
    return { code: error.code, adapter: error.adapter, detail: error.detail };
  }
  const detail = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
  return { code: 'unexpected', adapter: 'pane', detail };
}
