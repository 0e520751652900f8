import type { Mark } from '../../../core';

/** The hidden, sheet-scoped name that marks a sheet as ours; the same in a file. */
export const MARK_NAME = '_livelihood_ledger';
/** The hidden, sheet-scoped name that says in which run a sheet was made. */
export const RUN_NAME = '_livelihood_ledger_run';
/** The hidden name of the workbook that stands while sheets are exchanged. */
export const SWAP_NAME = '_livelihood_ledger_swap';

const STATE_TABLES: readonly string[] = ['settings', 'history', 'changes'];
const KINDS: readonly Mark['kind'][] = [
  ...(['overview', 'tasks', 'units', 'leaders', 'supervision', 'report'] as const),
  ...(['settings', 'history', 'changes'] as const),
];

/** A sheet that is being prepared: its name holds the run and its number in it. */
const STAGE = /^实事台账·([0-9a-z]{8})·(\d+)$/;

/** The name of a sheet while it is being prepared. */
export function stageName(run: string, index: number): string {
  return `实事台账·${run}·${index}`;
}

/** The run that a sheet is being prepared in; `null` for any other sheet. */
export function stagedIn(name: string): string | null {
  return STAGE.exec(name)?.[1] ?? null;
}

/** The formula of a name that holds a text. */
export function textFormula(text: string): string {
  return `="${text.replace(/"/g, '""')}"`;
}

/** Reads `textFormula`; `null` where it is none. */
export function readTextFormula(formula: unknown): string | null {
  if (typeof formula !== 'string') return null;
  const match = /^=?"((?:[^"]|"")*)"$/.exec(formula.trim());
  return match === null ? null : (match[1] ?? '').replace(/""/g, '"');
}

/** What the name of a mark holds. */
export function markText({ kind, name }: Mark): string {
  return `${kind}|${name}`;
}

/** Reads `markText`; `null` where the text is no mark of ours. */
export function parseMark(text: string | null): Mark | null {
  const cut = text?.indexOf('|') ?? -1;
  const kind = KINDS.find((known) => known === text?.slice(0, cut));
  return text === null || cut < 0 || kind === undefined
    ? null
    : { kind, name: text.slice(cut + 1) };
}

/** True for a kind of sheet that every run replaces. */
export function isDerived({ kind }: Mark): boolean {
  return !STATE_TABLES.includes(kind);
}

/** Asks for the mark of a sheet, answered with the next sync. */
export function askMark(sheet: Excel.Worksheet): Excel.NamedItem {
  const mark = sheet.names.getItemOrNullObject(MARK_NAME);
  mark.load({ formula: true });
  return mark;
}

/** The mark; to be called after the sync. */
export function answerMark(mark: Excel.NamedItem): Mark | null {
  return mark.isNullObject ? null : parseMark(readTextFormula(mark.formula));
}
