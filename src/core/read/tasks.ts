import type { IsoDate, Label, Task } from '../ledger/ledger';
import type { Role } from '../ledger/role';
import type { Source } from '../ledger/source';
import { isNotSet } from '../text/not-set';
import { isOrganisation } from '../text/organisation-name';
import { taskKey } from '../settings/keys';
import type { Entry, Held } from './entry';
import { enumerationOf } from './enumeration';
import type { FieldReader } from './fields';
import { runningText } from './joined';
import { labelsOf } from './labels';
import { distinct, type PartyReader } from './parties';
import type { ReadingContext } from './reading-context';
import { tidy } from './column-headings';
import type { TaskDraft } from './task-drafts';
import { dateOf, readTimeLimits } from './time-limits';

/** What a task needs to know of its item. */
export interface OwningItem {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly at: Source['at'];
  /** The item has this task only. */
  readonly single: boolean;
}

/** Readers that keep what they know from task to task. */
export interface TaskReaders {
  readonly fields: FieldReader;
  readonly parties: PartyReader;
}

interface TextPart {
  readonly text: string;
  readonly from: Source;
}

const NONE: readonly never[] = [];

/** Longest name made from a task's text, in characters. */
const LONGEST_NAME = 40;

/** Reads one task. `before` is the entry above within the same item, for blanks that mean "as above". */
export function readTask(
  draft: TaskDraft,
  item: OwningItem,
  id: string,
  before: Entry | null,
  { fields, parties }: TaskReaders,
  context: ReadingContext,
): Task {
  const shared = sharedCells(draft.entries, before, fields);
  const each = (role: Role): readonly Held[] =>
    collect(draft.entries, (entry) => fields.cells(entry, role));
  const text = draft.texts.length === 0 ? item.name : tidy(runningText(draft.texts));
  const limits = readTimeLimits(shared('deadline'), context);
  const { units: leads, people } = partedLeads(parties.organisations(shared('lead-unit')), context);
  return {
    id,
    item: item.id,
    key: taskKey(item.key, draft.texts.length === 0 ? '' : text),
    number: enumerationOf(text)?.number ?? null,
    name: item.single ? item.name : nameOfText(text),
    text,
    from: { at: draft.texts[0]?.at ?? item.at },
    rows: rowsOf(draft.entries),
    leadUnits: distinct(
      leads.length > 0 ? leads : regions(draft, fields, parties, context),
      canonical,
    ),
    supportUnits: distinct(parties.organisations(shared('support-unit')), canonical),
    leaders: distinct(parties.persons(shared('leader')), ({ name }) => name),
    responsibleLeaders: distinct(
      [...parties.persons(shared('responsible-leader')), ...people],
      ({ name }) => name,
    ),
    deadlines: limits.deadlines,
    milestones: limits.milestones,
    standing: limits.standing,
    start: dateOf(shared('start-date'), context) ?? limits.start,
    labels: labelsOfAll(draft.entries, fields, context),
    closed: textOf(each('closed-on')),
    progress: progressOf(each('progress'), each('actual')),
    problem: textOf(each('problem')),
    forecast: forecastOf(each('forecast'), context),
  };
}

function labelsOfAll(
  entries: readonly Entry[],
  fields: FieldReader,
  context: ReadingContext,
): Task['labels'] {
  const labels: Label[] = [];
  for (const entry of entries) {
    for (const label of labelsOf(fields.cells(entry, 'status'), entry, context)) labels.push(label);
  }
  if (labels.length === 0) return NONE;
  // A slice holds no room to grow, which a list put together one by one keeps for as long as it lives.
  return goDown(labels.map(({ from }) => from))
    ? labels.slice()
    : distinct(labels, ({ from }) => place(from.at));
}

/** Units and people of one column (责任单位及责任人): a short name of no organisation is a person's. */
function partedLeads(
  leads: Task['leadUnits'],
  { layout }: ReadingContext,
): { readonly units: Task['leadUnits']; readonly people: Task['leaders'] } {
  if (!layout.of('lead-unit').some(({ header }) => /责任人|负责人|联系人/.test(header))) {
    return { units: leads, people: [] };
  }
  const isPerson = ({ name }: { readonly name: string }): boolean =>
    name.length <= 4 && !isOrganisation(name);
  return {
    units: leads.filter((unit) => !isPerson(unit)),
    people: leads.filter(isPerson).map(({ name, from }) => ({ name, from })),
  };
}

/** Short name for lists: the first clause that is not a date; cut, never rewritten. */
export function nameOfText(text: string): string {
  const body = enumerationOf(text)?.rest ?? text;
  const clauses = clausesOf(body);
  const clause = clauses.find(
    (part) => part !== '' && !/^[自从]?\d[\d年月日\s]*(?:起|底|前)?$/.test(part),
  );
  const name = (clause ?? body).trim() || text;
  return name.length > LONGEST_NAME ? `${name.slice(0, LONGEST_NAME - 1)}…` : name;
}

/** Clauses of a text; a mark inside brackets parts none, as 新建学校（全省100所，我县1所） is one name. */
function clausesOf(text: string): string[] {
  const clauses = text.match(/(?:[（(][^（()）。；;\n]*[)）]|[^，。；;！!\n])+/g) ?? [];
  return clauses.map((clause) => clause.trim());
}

function sharedCells(
  entries: readonly Entry[],
  before: Entry | null,
  fields: FieldReader,
): (role: Role) => readonly Held[] {
  return (role) => {
    let last = before;
    return collect(entries, (entry) => {
      const cells = fields.shared(entry, role, last);
      last = entry;
      return cells;
    });
  };
}

/** Cells of all entries, each cell once. */
function collect(
  entries: readonly Entry[],
  read: (entry: Entry) => readonly Held[],
): readonly Held[] {
  const [first] = entries;
  if (first === undefined) return [];
  const cells = read(first);
  if (entries.length === 1) return once(cells);
  let all: Held[] | null = null;
  for (let i = 1; i < entries.length; i += 1) {
    const entry = entries[i];
    if (entry === undefined) continue;
    const more = read(entry);
    if (more.length === 0 || (more === cells && all === null)) continue;
    all ??= [...cells];
    for (const cell of more) all.push(cell);
  }
  return once(all ?? cells);
}

/** Each cell once. */
function once(cells: readonly Held[]): readonly Held[] {
  return goDown(cells) ? cells : distinct(cells, ({ at }) => place(at));
}

/** Each cell stands below the one before, so that none comes twice. */
function goDown(cells: readonly { readonly at: Source['at'] }[]): boolean {
  let above = -1;
  for (const { at } of cells) {
    if (at.row <= above) return false;
    above = at.row;
  }
  return true;
}

function place(at: Source['at']): string {
  return `${at.row},${at.column}`;
}

function canonical(organisation: { readonly canonical: string }): string {
  return organisation.canonical;
}

function rowsOf(entries: readonly Entry[]): readonly [number, number] {
  const first = entries[0]?.rows[0] ?? 0;
  const last = entries[entries.length - 1];
  return [first, last?.rows[last.rows.length - 1] ?? first];
}

/** Without a unit column the county or district of the row answers for it. */
function regions(
  draft: TaskDraft,
  fields: FieldReader,
  parties: PartyReader,
  { layout }: ReadingContext,
): Task['leadUnits'] {
  if (layout.has('lead-unit') || !layout.has('region')) return [];
  return parties.organisations(collect(draft.entries, (entry) => fields.cells(entry, 'region')));
}

function textOf(cells: readonly Held[]): TextPart | null {
  const cell = cells.find(({ text }) => !isNotSet(text));
  return cell === undefined ? null : { text: cell.text, from: { at: cell.at } };
}

/** Four characters in a row: a phrase, no figure with its unit. */
const WORDED = /\p{Script=Han}{4}/u;

/** Progress texts, and what a column of figures holds besides its figures. */
function progressOf(progress: readonly Held[], actual: readonly Held[]): readonly TextPart[] {
  const said = progress.filter(({ text }) => !isNotSet(text));
  const worded = actual.filter(({ value }) => typeof value === 'string' && WORDED.test(value));
  if (said.length + worded.length === 0) return NONE;
  const all = worded.length === 0 ? said : [...said, ...worded];
  return all.map((cell) => ({ text: cell.text, from: { at: cell.at } }));
}

function forecastOf(cells: readonly Held[], context: ReadingContext): IsoDate | null {
  return cells.length === 0 ? null : dateOf(cells, context);
}
