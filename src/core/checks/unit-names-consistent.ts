import type { Organisation, Task } from '../ledger/ledger';
import { groupBy } from '../ledger/group-by';
import type { AssessedLedger } from '../ledger/progress';
import { valueAt, type SheetSnapshot } from '../sheet/snapshot';
import { plainCharacters, variantsIn } from './parts/variant-characters';
import { defineCheck, inTurns, PASSED, type Outcome, type Turns } from './check';
import { has, lacks } from './parts/columns';
import { aboutTask } from './subject';

type Case = 'severalNames' | 'variant' | 'spaces';

export const unitNamesConsistent = defineCheck({
  id: 'unit-names-consistent',
  group: 'filling',
  scope: 'ledger',
  title: { zh: '单位名称一致', en: 'Each unit is named in one way' },
  problem: { zh: '单位名称不一致', en: 'One unit under several names' },
  roles: ['lead-unit', 'support-unit'],
  messages: {
    severalNames: {
      severity: 'verify',
      zh: '“{stated}”与“{expected}”应是同一单位，写法不一',
      en: '“{stated}” and “{expected}” seem to be one unit named in two ways',
      advice: { zh: '请统一单位名称', en: 'name it in one way' },
    },
    variant: {
      severity: 'verify',
      zh: '“{stated}”里有异体字“{variant}”，应为“{expected}”',
      en: '“{stated}” holds the variant character “{variant}”; it should read “{expected}”',
      advice: { zh: '请改正单位名称', en: 'correct the name' },
    },
    spaces: {
      severity: 'hint',
      zh: '“{stated}”与其他行的“{expected}”只差空格',
      en: '“{stated}” differs from “{expected}” in other rows by spaces only',
      advice: { zh: '可去掉空格', en: 'take the spaces out' },
    },
  },
  explains: {
    zh: '同一张台账里，一个单位有两种写法（全称与简称、别名、异体字），每处少数写法报一次；名称里有已知的异体字。只差空格的提示。',
    en: 'One unit is named in two ways within a ledger (full and short name, alias, variant character): told at each place of the rarer one; or a name holds a known variant character. Spaces only: a hint.',
  },
  needs: (ledger) =>
    has(ledger, 'lead-unit', 'support-unit') ? null : lacks('责任单位', 'responsible unit'),
  *run(ledger, { sheet }): Generator<Outcome<Case>> {
    for (const group of yield* groupsOf(ledger, sheet)) {
      const usualName = mostUsed(group.map(({ name }) => name));
      const spellings = group.filter(({ name }) => name === usualName).map(({ raw }) => raw);
      // Where one mention has no spaces, the padded ones depart from it, however many they are.
      const usualRaw = spellings.find((raw) => !/\s/.test(raw)) ?? mostUsed(spellings);
      for (const one of group) yield judge(ledger, one, usualName, usualRaw);
    }
  },
});

/** One mention of a unit; a cell that several tasks share counts once. */
interface Mention {
  readonly task: Task;
  readonly organisation: Organisation;
  readonly name: string;
  /** As it stands in the cell, line feeds and outer spaces taken out. */
  readonly raw: string;
}

function judge(
  ledger: AssessedLedger,
  { task, organisation, name, raw }: Mention,
  usualName: string,
  usualRaw: string,
): Outcome<Case> {
  const found = (message: Case, data: Record<string, string>): Outcome<Case> => ({
    outcome: 'found',
    message,
    subject: aboutTask(ledger, task, organisation.canonical),
    at: [organisation.from],
    data,
  });
  const variant = variantsIn(name);
  if (variant !== '') {
    return found('variant', { stated: name, variant, expected: plainCharacters(name) });
  }
  const usual = plainCharacters(usualName);
  if (name !== usual) return found('severalNames', { stated: name, expected: usual });
  return raw === usualRaw ? PASSED : found('spaces', { stated: raw, expected: usualRaw });
}

function* groupsOf(
  ledger: AssessedLedger,
  sheet: SheetSnapshot,
): Turns<readonly (readonly Mention[])[]> {
  const mentions: Mention[] = [];
  const byRow = new Map<number, Organisation[]>();
  yield* inTurns(ledger.tasks, (task) => {
    for (const organisation of [...task.leadUnits, ...task.supportUnits]) {
      const { row } = organisation.from.at;
      const met = byRow.get(row);
      if (met?.some((other) => isSameMention(other, organisation)) === true) continue;
      if (met === undefined) byRow.set(row, [organisation]);
      else met.push(organisation);
      const name = organisation.name.replace(/\s+/g, '');
      const raw = rawText(sheet, organisation) ?? name;
      mentions.push({ task, organisation, name, raw });
    }
  });
  const groups = groupBy(mentions, (one) => plainCharacters(one.organisation.canonical));
  return [...groups.values()];
}

/** The same words of one cell, which several tasks share. */
function isSameMention(a: Organisation, b: Organisation): boolean {
  const sameCell = a.from.at.column === b.from.at.column && a.from.at.row === b.from.at.row;
  return sameCell && (a.from.span?.[0] ?? 0) === (b.from.span?.[0] ?? 0) && a.name === b.name;
}

function rawText(sheet: SheetSnapshot, { from: { at, span } }: Organisation): string | null {
  const value = valueAt(sheet, at.row, at.column);
  if (typeof value !== 'string') return null;
  const cut = span === undefined ? value : value.slice(span[0], span[1]);
  return cut.replace(/[\r\n]+/g, '').trim();
}

/** The most frequent one; of equals the first. */
function mostUsed(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}
