import { FAILURE_WORDS, NOTHING_CHANGED } from '../app/failure-words';
import type { Pace } from '../app/pace';
import { reviewWorkbook } from '../app/review-workbook';
import { summarize } from '../app/summarize';
import type { Words } from '../core';
import type { Workbook } from '../workbook/workbook';
import { WorkbookError } from '../workbook/workbook-error';
import type { Message } from './message';
import { nextProblem } from './next-problem';
import type { CommandName } from './run-command';

const OPTIONS = { asOf: null, sheets: null };
const PACE: Pace = {
  now: () => performance.now(),
  pause: () => new Promise((resolve) => setTimeout(resolve)),
};

const NO_LEDGER: Message = {
  what: { zh: '没有找到台账', en: 'No ledger was found' },
  toDo: {
    zh: '请打开面板，看每张工作表为什么没有认出来。',
    en: 'Open the pane to see why the sheets were not recognised.',
  },
};
const NO_PROBLEM: Message = {
  what: { zh: '没有需要处理的问题', en: 'Nothing is left to be fixed or explained' },
  toDo: { zh: '提示类的发现请在面板里看。', en: 'Hints are listed in the pane.' },
};
const BUG: Message = {
  what: { zh: '程序出了差错', en: 'Something went wrong in the program' },
  toDo: {
    zh: '请打开面板再试一次；还不行，请告诉管理员。',
    en: 'Try again in the pane; if it fails once more, tell your administrator.',
  },
};

/** Does what a button says; gives what has to be told, `null` where the sheet itself shows it. */
export async function perform(name: CommandName, workbook: Workbook): Promise<Message | null> {
  try {
    return name === 'summarize' ? await writeSummary(workbook) : await goToNext(workbook);
  } catch (error) {
    return error instanceof WorkbookError ? failureMessage(error) : BUG;
  }
}

async function writeSummary(workbook: Workbook): Promise<Message | null> {
  const { sheets } = await summarize(workbook, OPTIONS, { pace: PACE });
  const [overview] = sheets;
  if (overview === undefined) return NO_LEDGER;
  await workbook.reveal({ sheet: overview, row: 0, column: 0 });
  return null;
}

async function goToNext(workbook: Workbook): Promise<Message | null> {
  const from = await workbook.activeCell();
  const { review, book } = await reviewWorkbook(workbook, OPTIONS, { pace: PACE });
  if (review.ledgers.length === 0) return NO_LEDGER;
  const names = book.sheets.map((sheet) => sheet.name);
  const cell = nextProblem(review.findings, names, from);
  if (cell === null) return NO_PROBLEM;
  await workbook.reveal(cell);
  return null;
}

function failureMessage({ code }: WorkbookError): Message {
  const { what, toDo } = FAILURE_WORDS[code];
  return { what, toDo: both(NOTHING_CHANGED, toDo) };
}

function both(first: Words, second: Words): Words {
  return { zh: `${first.zh}${second.zh}`, en: `${first.en} ${second.en}` };
}
