import { reviewWorkbook } from '../../app/review-workbook';
import {
  explain,
  explanationLines,
  parseCell,
  type Book,
  type Cell,
  type Review,
} from '../../core';
import { reviewOptions } from '../command-line/options';
import type { ExitStatus } from '../exit-status';
import { labelledRows } from '../layout/rows';
import { refuse } from '../refusal';
import { openFile } from './reviewing';
import { complain, expected, surroundingsFor, widthOf, type Session } from './session';

/**
 * `explain FILE CELL`: how one cell is read and what rests on it. The cell is `Sheet!F48`, or `F48`
 * alone where the file has one ledger sheet, or one sheet at all.
 */
export async function explainCommand(session: Session): Promise<ExitStatus> {
  const { asked, io, language } = session;
  const [file = '', address = ''] = asked.things;
  try {
    const workbook = await openFile(io, file);
    const { book, review } = await reviewWorkbook(
      workbook,
      reviewOptions(asked),
      surroundingsFor(session, file),
    );
    const cell = cellAsked(address, book, review);
    session.progress.clear();
    const lines = explanationLines(explain(review, book, cell), language);
    io.stdout.write(`${labelledRows(lines.map(parted), 0, widthOf(session)).join('\n')}\n`);
    return 0;
  } catch (error) {
    complain(session, file, expected(error));
    return 2;
  }
}

function cellAsked(address: string, book: Book, review: Review): Cell {
  const ledgerSheets = [...new Set(review.ledgers.map(({ sheet }) => sheet))];
  const names = book.sheets.map(({ name }) => name);
  const only = [ledgerSheets, names].find((list) => list.length === 1)?.[0] ?? null;
  const cell = parseCell(address, only);
  if (cell === null) {
    throw refuse(
      'no-such-cell',
      `“${address}”不是单元格，要写成 ${names[0] ?? 'Sheet1'}!F12 这样。`,
      `“${address}” is no cell; write it as ${names[0] ?? 'Sheet1'}!F12.`,
    );
  }
  if (!names.includes(cell.sheet)) {
    throw refuse(
      'no-such-sheet',
      `没有工作表“${cell.sheet}”。文件里有：${names.join('、')}。`,
      `There is no sheet “${cell.sheet}”. The file has: ${names.join(', ')}.`,
    );
  }
  return cell;
}

/** Label and text of a line `label：text`; a line without a label stands under the one before. */
function parted(line: string): [label: string, text: string] {
  const match = /^([^：:]{1,20})(?:：|: )([^]*)$/.exec(line);
  return match === null ? ['', line] : [match[1] ?? '', match[2] ?? ''];
}
