import type { Milestone } from '../ledger/ledger';
import type { DeadlineReading } from '../text/deadline';
import { normalise } from '../text/normalise';
import type { Held } from './entry';
import { headAt, planHeads } from './plan-heads';

/** Share of the work due: 完成工程量的60%, 完成工程总量50%, 完成工程建设任务的100%. */
const SHARE =
  /(?:完成|达到|实现).{0,12}?(?:工程|总量|任务|建设|进度|总进度|投资)[^，,；;。]{0,10}?(\d{1,3}(?:\.\d+)?)%/;

/**
 * Dated milestones of one cell: every date that a comma or colon and something to do follow. A share
 * of the work is read; a clause without any figure is a stage. Quantities stay in the text. `headAbove`:
 * the head that a cell above ends under, where a plan stands in several cells.
 */
export function milestonesOf(
  cell: Held,
  dates: readonly DeadlineReading[],
  severalCells: boolean,
  headAbove: string | null = null,
): readonly Milestone[] {
  const several = severalCells || /[；;]/.test(cell.text);
  if (dates.length < 2 && !several) return NONE;
  const clauses = clausesOf(cell.text);
  const heads = planHeads(cell.text);
  const found = dates.flatMap((date, i): Milestone[] => {
    const node = nodeOf(cell.text, clauses, dates, i);
    if (date.date === null || node === null) return [];
    const { doing, from, to } = node;
    const share = SHARE.exec(normalise(doing).text);
    const measured = /\d/.test(normalise(doing).text);
    const head = headAt(heads, from) ?? headAbove;
    return [
      {
        date: date.date,
        text: cell.text.slice(from, to).trim(),
        share: share === null ? null : Number(share[1]) / 100,
        values: [],
        stage: measured ? null : doing,
        ...(head === null ? {} : { head }),
        from: { at: cell.at, span: [from, to] },
      },
    ];
  });
  return found.length >= 2 || several ? found : NONE;
}

const NONE: readonly Milestone[] = [];

/** What is due by a date, and the stretch of the cell that says so. */
interface Node {
  readonly doing: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Behind the date in its clause (6月底，完成筛查1140人), else in front of it (完成招标（3月底）), else on the lines
 * below it; null where nothing is.
 */
function nodeOf(
  text: string,
  clauses: readonly Clause[],
  dates: readonly DeadlineReading[],
  i: number,
): Node | null {
  const [before, date, next] = [dates[i - 1], dates[i], dates[i + 1]];
  const clause = date === undefined ? undefined : nodeAt(clauses, date, next);
  if (date === undefined || clause === undefined) return null;
  const [from, end] = date.span;
  const behind = whatIsDue(text, end, clause.to);
  if (/[^）)\]】\s]/.test(behind)) return { doing: behind, from, to: clause.to };
  const start = Math.max(clause.from, before?.span[1] ?? 0);
  const ahead = text
    .slice(start, from)
    .replace(/[（(【[\s，,：:]*(?:于|在|至|到|时限)?[\s：:]*$/, '')
    .replace(/^[）)，,、\s]+/, '');
  if (/[\u4e00-\u9fff]{2}/.test(ahead) && /[（(：:]/.test(text.slice(start, from))) {
    return { doing: ahead.trim(), from: start, to: clause.to };
  }
  const below = next?.span[0] ?? text.length;
  const listed = whatIsDue(text, end, Math.min(below, end + LONGEST_LIST));
  return /^\s*[：:]/.test(text.slice(end, end + 3)) && listed !== ''
    ? { doing: listed, from, to: below }
    : null;
}

/** Letters of a list below its date that are read. */
const LONGEST_LIST = 400;

interface Clause {
  readonly from: number;
  readonly to: number;
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
  clauses: readonly Clause[],
  { span: [at] }: DeadlineReading,
  next: DeadlineReading | undefined,
): Clause | undefined {
  const clause = clauses.find(({ from, to }) => at >= from && at < to);
  const end = next === undefined || next.span[0] <= at ? Infinity : next.span[0];
  return clause === undefined ? undefined : { from: clause.from, to: Math.min(clause.to, end) };
}

/** Clauses between semicolons, full stops and line feeds. */
function clausesOf(text: string): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !/[；;。\n]/.test(text.charAt(at))) continue;
    if (at > from) clauses.push({ from, to: at });
    from = at + 1;
  }
  return clauses;
}
