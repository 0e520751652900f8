import type { Label, Task } from '../ledger/ledger';
import type { AssessedLedger } from '../ledger/progress';
import { defineCheck, inTurns, PASSED, TURN, type Outcome, type Turns } from './check';
import { has, lacks } from './parts/columns';
import { aboutTask } from './subject';

/** Share of known words from which a column counts as one of states. */
const MOSTLY = 0.6;

export const statusInVocabulary = defineCheck({
  id: 'status-in-vocabulary',
  group: 'filling',
  scope: 'ledger',
  title: { zh: '状态用语规范', en: 'Status words are known ones' },
  problem: { zh: '状态用语不规范', en: 'Unknown status words' },
  roles: ['status'],
  messages: {
    unknown: {
      severity: 'hint',
      stated: { zh: '{label}', en: '{label}' },
      expected: { zh: '{usual}', en: '{usual}' },
      zh: '“{label}”不是认得的状态用语，同列其他多为“{usual}”',
      en: '“{label}” is no status word we know; most of the column says “{usual}”',
      advice: {
        zh: '请改用同列的用语，或在设置里说明它的含义',
        en: 'use a word of the column, or say in the settings what it means',
      },
    },
  },
  explains: {
    zh: '状态列里六成以上是认得的用语（已完成、正在推进、进展缓慢等），这一格不是。',
    en: 'At least 60 % of the column are known words (已完成, 正在推进, 进展缓慢 …) and this cell is not.',
  },
  needs: (ledger) =>
    has(ledger, 'status') || ledger.tasks.some(({ labels }) => labels.length > 0)
      ? null
      : lacks('状态', 'status'),
  *run(ledger): Generator<Outcome<'unknown'>> {
    for (const labels of (yield* byColumn(ledger)).values()) {
      yield TURN;
      const known = labels.filter(({ label }) => label.state !== null);
      if (known.length < MOSTLY * labels.length) continue;
      const usual =
        known.length === labels.length
          ? ''
          : mostUsed(known.map(({ label }) => squeeze(label.text)));
      for (const { label, task } of labels) {
        if (label.state !== null) yield PASSED;
        else {
          yield {
            outcome: 'found',
            message: 'unknown',
            subject: aboutTask(ledger, task),
            at: [label.from],
            data: { label: squeeze(label.text), usual },
          };
        }
      }
    }
  },
});

interface Placed {
  readonly label: Label;
  readonly task: Task;
}

/** Labels by column, each cell once though several tasks may share it. */
function* byColumn(ledger: AssessedLedger): Turns<ReadonlyMap<number, readonly Placed[]>> {
  const columns = new Map<number, Map<number, Placed>>();
  yield* inTurns(ledger.tasks, (task) => {
    for (const label of task.labels) {
      const { row, column } = label.from.at;
      const rows = columns.get(column) ?? new Map<number, Placed>();
      if (rows.size === 0) columns.set(column, rows);
      if (!rows.has(row)) rows.set(row, { label, task });
    }
  });
  return new Map([...columns].map(([column, rows]) => [column, [...rows.values()]]));
}

function mostUsed(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
