import type { AssessedLedger } from '../ledger/progress';
import { isAbout, overridesFor } from '../progress/override';
import { SETTING_PROBLEMS, type SettingProblem } from '../settings/setting-problems';
import type { Override } from '../settings/settings';
import {
  defineCheck,
  PASSED,
  type CheckContext,
  type Message,
  type Outcome,
  type Subject,
} from './check';

type Id = SettingProblem | 'override-lapsed' | 'override-unknown';

const ENTRIES = Object.entries(SETTING_PROBLEMS).map(([id, { what, advice }]) => [
  id,
  {
    severity: 'hint',
    zh: `设置里的“{row}”没有采用：${what.zh}`,
    en: `“{row}” in the settings was left aside: ${what.en}`,
    advice,
  } satisfies Message,
]);

export const settingsReadable = defineCheck<Id>({
  id: 'settings-readable',
  group: 'filling',
  scope: 'book',
  title: { zh: '设置里的各行都能采用', en: 'Every row of the settings can be used' },
  problem: { zh: '设置里有不能采用的行', en: 'Rows of the settings that cannot be used' },
  roles: [],
  messages: {
    ...(Object.fromEntries(ENTRIES) as Readonly<Record<SettingProblem, Message>>),
    'override-lapsed': {
      severity: 'hint',
      zh: '设置里“{row}”的状态改定不再采用：改定时的依据是“{then}”，数据已变',
      en: 'The state set for “{row}” no longer holds: it was based on “{then}”, and the figures have changed',
      advice: {
        zh: '仍要改定的，请清空这一行的“依据”，重写理由；不要了的可删去这一行',
        en: 'to set it again clear 依据 in this row and give the reason anew; else delete the row',
      },
    },
    'override-unknown': {
      severity: 'hint',
      zh: '设置里“{row}”的状态改定没有采用：找不到这项任务，或者有几项同名',
      en: 'The state set for “{row}” was not used: no task is called so, or several are',
      advice: {
        zh: '“对象”请照抄任务明细里的任务名，有几张台账的在“台账”里写表名',
        en: 'copy the name of the task from 任务明细 into 对象, and the name of the sheet into 台账',
      },
    },
  },
  explains: {
    zh: '“设置”里有的行看不懂、不合理，或者理由等于没说（如“核实无误”），这一行不起作用，其余照常；状态改定的任务找不到，或者改定之后数据变了，也在这里提示。',
    en: 'A row of 设置 cannot be understood, makes no sense, or its reason says nothing; it has no effect, the others do. Also told: a state set for a task that cannot be found, or whose figures have changed since.',
  },
  *run(ledger, { settings, ledgers }): Generator<Outcome<Id>> {
    const about = (item: string): Subject => ({ ledger: ledger.key, item, units: [] });
    for (const { from, text, problem } of settings.unreadable) {
      const data = { row: text };
      yield { outcome: 'found', message: problem, subject: about(text), at: [from], data };
    }
    for (const override of settings.overrides) {
      const message = failureOf(override, ledgers);
      if (message === null) yield PASSED;
      else {
        const data = { row: override.task, then: override.evidence ?? '' };
        const subject = about(override.task);
        yield { outcome: 'found', message, subject, at: [override.from], data };
      }
    }
  },
});

/** Null where the override holds, or is about a ledger that was not read. */
function failureOf(
  override: Override,
  ledgers: CheckContext['ledgers'],
): 'override-lapsed' | 'override-unknown' | null {
  const about = ledgers.filter((ledger) => isAbout(override, ledger));
  if (about.some((ledger) => isApplied(override, ledger))) return null;
  const known = about.some((ledger) => overridesFor(ledger, [override]).size > 0);
  if (known) return override.evidence === null ? null : 'override-lapsed';
  return about.length > 0 || override.evidence === null ? 'override-unknown' : null;
}

function isApplied({ from }: Override, ledger: AssessedLedger): boolean {
  return [...ledger.progress.tasks.values()].some(
    ({ override }) => override !== null && override.from.at.row === from.at.row,
  );
}
