import type { Preparation } from '../../app/prepare-sheets';
import type { Stage } from '../../app/review-workbook';
import type { Words } from '../../core';
import type { PaneState } from '../state/pane-state';

/** Stages of reading in their order, as people see them. */
export const STAGE_WORDS: Readonly<Record<Stage['stage'], Words>> = {
  open: { zh: '读取工作簿', en: 'Reading the workbook' },
  find: { zh: '查找台账', en: 'Looking for ledgers' },
  read: { zh: '读台账', en: 'Reading the ledgers' },
  assess: { zh: '计算进度', en: 'Working out progress' },
  check: { zh: '逐项检查', en: 'Checking' },
  write: { zh: '写入', en: 'Writing' },
};

/** Which sheet is being made, or that the one write has begun. */
export function preparationWords(preparation: Preparation | null): Words {
  const { sheets, done } = preparation ?? { sheets: [], done: 0 };
  const now = sheets[done];
  if (sheets.length === 0) return { zh: '先再读一遍台账', en: 'Reading the ledgers once more' };
  if (now === undefined) {
    return { zh: `${sheets.length} 张表一次写入`, en: `All ${sheets.length} sheets at once` };
  }
  return {
    zh: `${now}，第 ${done + 1} 张，共 ${sheets.length} 张`,
    en: `${now}, sheet ${done + 1} of ${sheets.length}`,
  };
}

/** What is going on and takes a while, to be said aloud; null where nothing is. */
export function progressWords(state: PaneState): Words | null {
  if (state.phase === 'writing' && state.what === 'summary') {
    return preparationWords(state.preparation);
  }
  const loud = state.phase === 'reading' && (state.reason === 'find' || state.reason === 'check');
  return loud && state.stage !== null ? STAGE_WORDS[state.stage.stage] : null;
}
