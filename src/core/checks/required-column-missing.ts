import type { AssessedLedger } from '../ledger/progress';
import type { Role } from '../ledger/role';
import { defineCheck, PASSED, type Outcome } from './check';
import { columnsOf, firstCell, has } from './parts/columns';
import { aboutLedger } from './subject';

/** A table by regions names the responsible side by its rows. */
const UNIT_ROLES: readonly Role[] = ['lead-unit', 'support-unit', 'region'];
const PROGRESS_ROLES: readonly Role[] = [
  'progress',
  'actual',
  'rate',
  'period-actual',
  'month-actual',
];
const PROGRESS_HEADING = /进展|完成情况|落实情况|推进情况|进度/;

export const requiredColumnMissing = defineCheck({
  id: 'required-column-missing',
  group: 'structure',
  scope: 'ledger',
  title: { zh: '必需的列齐全', en: 'The required columns are there' },
  roles: [],
  messages: {
    noUnit: {
      severity: 'verify',
      zh: '没有找到责任单位列',
      en: 'No column of responsible units was found',
      advice: {
        zh: '请补上；已有的，请核对列的用途',
        en: 'add it; if it is there, correct what the column means',
      },
    },
    noProgress: {
      severity: 'verify',
      zh: '没有找到进展情况、完成数、完成率或时间节点列',
      en: 'No column of progress, actuals, rates or milestones was found',
      advice: {
        zh: '请补上；已有的，请核对列的用途',
        en: 'add one; if it is there, correct what the column means',
      },
    },
    neither: {
      severity: 'verify',
      zh: '没有找到责任单位列，也没有找到进展情况、完成数、完成率或时间节点列',
      en: 'Found neither a column of responsible units nor one of progress, actuals, rates or milestones',
      advice: {
        zh: '请补上；已有的，请核对列的用途',
        en: 'add them; if they are there, correct what the columns mean',
      },
    },
    noDeadline: {
      severity: 'hint',
      zh: '没有找到完成时限列，不能判断是否按期',
      en: 'No column of deadlines was found, so being on time cannot be judged',
      advice: {
        zh: '请补上；都在年底前完成的，可在标题写明“年度”',
        en: 'add one, or say in the title that the plan is for the year',
      },
    },
  },
  explains: {
    zh: '没有责任单位列，或者进展、完成数、完成率、时间节点一样都没有：核实一次。没有完成时限列：提示一次。',
    en: 'No unit column, or none of progress, actual, rate and milestones: to be verified, once. No column of deadlines: a hint, once.',
  },
  *run(ledger): Generator<Outcome<'noUnit' | 'noProgress' | 'neither' | 'noDeadline'>> {
    const unit = has(ledger, ...UNIT_ROLES);
    const progress = reportsProgress(ledger);
    const at = [firstCell(ledger)] as const;
    const found = (
      message: 'noUnit' | 'noProgress' | 'neither' | 'noDeadline',
      about: string,
    ): Outcome<typeof message> => ({
      outcome: 'found',
      message,
      subject: aboutLedger(ledger, about),
      at,
      data: {},
    });
    if (unit && progress) yield PASSED;
    else yield found(unit ? 'noProgress' : progress ? 'noUnit' : 'neither', 'unit-and-progress');
    if (has(ledger, 'deadline')) yield PASSED;
    else yield found('noDeadline', 'deadline');
  },
});

function reportsProgress(ledger: AssessedLedger): boolean {
  return (
    has(ledger, ...PROGRESS_ROLES) ||
    ledger.tasks.some(({ milestones }) => milestones.length > 0) ||
    columnsOf(ledger, ['status']).some(({ header }) => PROGRESS_HEADING.test(header))
  );
}
