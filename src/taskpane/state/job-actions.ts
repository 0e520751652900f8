import type { Reviewed } from '../../app/review-workbook';
import type { Book, Words } from '../../core';
import type { JobAction } from './action';
import { inOrder, shownGroups, stillCurrent } from './finding-walk';
import { pairsAfter, pairsAnswered } from './pairs-walk';
import type { FindingsPlace, Job, PaneState, ReviewReason, Written } from './pane-state';

/** What became of a job. */
export function jobTold(state: PaneState, action: JobAction): PaneState {
  switch (action.type) {
    case 'started':
      return started(state, action.job);
    case 'stage':
      return state.phase === 'reading' ? { ...state, stage: action.stage } : state;
    case 'prepared':
      return state.phase === 'writing' ? { ...state, preparation: action.preparation } : state;
    case 'reviewed':
      return reviewed(state, action.reviewed, action.reason);
    case 'written':
      return {
        ...reviewed(state, action.reviewed, 'settle'),
        written: action.written,
        opened: state.opened + 1,
      };
    case 'planned':
      return { ...state, plan: action.plan };
    case 'failed':
      return {
        ...state,
        phase: 'failed',
        reviewed: state.reviewed,
        failure: action.failure,
        retry: action.retry,
      };
    case 'cancelled':
      return settled(state);
    case 'stale':
      return outOfDate(state);
    case 'said':
      return { ...state, said: { words: action.words } };
    case 'answered':
      return pairsAnswered(state, action.answered);
  }
}

function started(state: PaneState, job: Job): PaneState {
  const { reviewed: before } = state;
  if (job.kind === 'review' || before === null) {
    const reason = job.kind === 'review' ? job.reason : 'check';
    return { ...state, phase: 'reading', reviewed: before, reason, stage: null };
  }
  const written = job.kind === 'summary' ? null : state.written;
  return {
    ...state,
    phase: 'writing',
    reviewed: before,
    what: job.kind,
    preparation: null,
    written,
    opened: state.opened + (job.kind === 'summary' ? 1 : 0),
  };
}

/** What is shown is known to be out of date; nothing moves. */
function outOfDate(state: PaneState): PaneState {
  const { reviewed: before } = state;
  if (before === null || state.phase === 'failed') return state;
  return {
    ...state,
    phase: 'reviewed',
    reviewed: before,
    stale: true,
    written: state.written && { ...state.written, outdated: true },
  };
}

/** What was written is out of date once a sheet that it was reckoned from was read anew. */
function writtenBefore({ written, reviewed: before }: PaneState, after: Reviewed): Written | null {
  if (written === null || before === null) return written;
  const known = new Map(before.book.sheets.map((sheet) => [sheet.name, sheet]));
  const isBasis = ({ mark }: Book['sheets'][number]): boolean =>
    mark === null || mark.kind === 'settings';
  const changed = after.book.sheets.some(
    (sheet) => isBasis(sheet) && known.get(sheet.name) !== sheet,
  );
  return changed ? { ...written, outdated: true } : written;
}

/** Back to what was known; a review that was stopped leaves the old one, which may be out of date. */
function settled(state: PaneState): PaneState {
  const { reviewed: before } = state;
  if (before === null) return { ...state, phase: 'idle', reviewed: null };
  const stale = state.phase === 'reading';
  return { ...state, phase: 'reviewed', reviewed: before, stale, opened: state.opened + 1 };
}

function reviewed(state: PaneState, after: Reviewed, reason: ReviewReason): PaneState {
  const before = state.reviewed;
  return {
    ...state,
    phase: 'reviewed',
    reviewed: after,
    stale: false,
    sub: pairsAfter(state.sub, before?.review ?? null, after.review),
    opened: state.opened + (reason === 'check' ? 1 : 0),
    findings: placeAfter(state, after),
    written: reason === 'refresh' ? writtenBefore(state, after) : state.written,
    said:
      before !== null && reason === 'refresh' ? (change(before, after) ?? state.said) : state.said,
  };
}

function placeAfter(
  { findings: place, reviewed: before }: PaneState,
  after: Reviewed,
): FindingsPlace {
  const known = new Set(after.review.findings.flatMap(({ subject }) => subject.units));
  const unit = place.unit !== null && known.has(place.unit) ? place.unit : null;
  const order = (reviewed: Reviewed | null) =>
    inOrder(shownGroups(reviewed?.review.findings ?? [], { ...place, unit }));
  const current = stillCurrent(order(before), order(after), place.current);
  const reasonFor = place.reasonFor === current ? current : null;
  const unseen = current === place.current ? place.unseen : place.current !== null;
  return { ...place, unit, current, unseen, reasonFor };
}

/** What a mended cell did to the findings; null where the list is the same. */
function change(before: Reviewed, after: Reviewed): { readonly words: Words } | null {
  const keys = (reviewed: Reviewed) => new Set(reviewed.review.findings.map(({ key }) => key));
  const [old, now] = [keys(before), keys(after)];
  const gone = [...old].filter((key) => !now.has(key)).length;
  const fresh = [...now].filter((key) => !old.has(key)).length;
  const left = now.size;
  if (gone === 0 && fresh === 0) return null;
  if (gone === 0) {
    return {
      words: { zh: `新发现 ${fresh} 处，共 ${left} 处`, en: `${fresh} more found, ${left} in all` },
    };
  }
  return { words: { zh: `已改正，还剩 ${left} 处`, en: `Mended; ${left} left` } };
}
