import type { Milestone } from '../ledger/ledger';
import type { DeadlineReading } from '../text/deadline';
import { normalise } from '../text/normalise';
import type { Held } from './entry';

/** Share of the work due: 完成工程量的60%, 完成工程总量50%, 完成工程建设任务的100%. */
const SHARE =
  /(?:完成|达到|实现).{0,12}?(?:工程|总量|任务|建设|进度|总进度|投资)[^，,；;。]{0,10}?(\d{1,3}(?:\.\d+)?)%/;

/**
 * Dated milestones of one cell: every date that a comma or colon and something to do follow. A share
 * of the work is read; a clause without any figure is a stage. Quantities stay in the text.
 */
export function milestonesOf(
  cell: Held,
  dates: readonly DeadlineReading[],
  severalCells: boolean,
): Milestone[] {
  const clauses = clausesOf(cell.text);
  const found = dates.flatMap((date, i): Milestone[] => {
    const clause = nodeAt(clauses, date, dates[i + 1]);
    const doing = clause === undefined ? '' : whatIsDue(cell.text, date.span[1], clause.to);
    if (date.date === null || doing === '') return [];
    const share = SHARE.exec(normalise(doing).text);
    const measured = /\d/.test(normalise(doing).text);
    return [
      {
        date: date.date,
        text: cell.text.slice(date.span[0], clause?.to).trim(),
        share: share === null ? null : Number(share[1]) / 100,
        values: [],
        stage: measured ? null : doing,
        from: { at: cell.at, span: [date.span[0], clause?.to ?? date.span[1]] },
      },
    ];
  });
  return found.length >= 2 || severalCells || /[；;]/.test(cell.text) ? found : [];
}

function whatIsDue(text: string, from: number, to: number): string {
  const rest = text.slice(from, to);
  const match = /^\s*(?:之?前)?\s*[，,：:、]?\s*([^\s].*)$/s.exec(
    rest.replace(/[；;。，,、\s]+$/, ''),
  );
  return match?.[1]?.trim() ?? '';
}

/** The clause of a date, up to the next date in it: 8月底前完成1万亩，11月底前完成2.4万亩. */
function nodeAt(
  clauses: readonly { readonly from: number; readonly to: number }[],
  { span: [at] }: DeadlineReading,
  next: DeadlineReading | undefined,
): { from: number; to: number } | undefined {
  const clause = clauses.find(({ from, to }) => at >= from && at < to);
  const end = next === undefined || next.span[0] <= at ? Infinity : next.span[0];
  return clause === undefined ? undefined : { from: clause.from, to: Math.min(clause.to, end) };
}

/** Clauses between semicolons, full stops and line feeds. */
function clausesOf(text: string): { from: number; to: number }[] {
  const clauses: { from: number; to: number }[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !/[；;。\n]/.test(text.charAt(at))) continue;
    if (at > from) clauses.push({ from, to: at });
    from = at + 1;
  }
  return clauses;
}
