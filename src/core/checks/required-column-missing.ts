import type { AssessedLedger } from '../ledger/progress';
import type { Role } from '../ledger/role';
import { speaksOfYear } from '../text/as-of';
import { defineCheck, PASSED, type FindingData, type Outcome } from './check';
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
type Case = 'noUnit' | 'noProgress' | 'neither' | 'assumedDeadline' | 'noDeadline';

const PROGRESS_HEADING = /进展|完成情况|落实情况|推进情况|进度/;

export const requiredColumnMissing = defineCheck({
  id: 'required-column-missing',
  group: 'structure',
  scope: 'ledger',
  title: { zh: '必需的列齐全', en: 'The required columns are there' },
  problem: { zh: '缺少必需的列', en: 'A required column is missing' },
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
    assumedDeadline: {
      severity: 'hint',
      zh: '台账没有完成时限列，暂按{deadline}判断是否按期',
      en: 'The ledger has no column of deadlines; {deadline} is taken for judging',
      advice: {
        zh: '请核对；都在年底前完成的，在标题写明“年度”即可，不是的请补上时限',
        en: 'check it; if all is due by the end of the year, say 年度 in the title, else add the deadlines',
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
    zh: '没有责任单位列，或者进展、完成数、完成率、时间节点一样都没有：核实一次。没有完成时限列：提示一次；标题写明“年度”“全年”的，按年底判断，不提示；只在表头写“年度”的，暂按年底判断，提示核对。',
    en: 'No unit column, or none of progress, actual, rate and milestones: to be verified, once. No column of deadlines: a hint, once; none where the title says 年度 or 全年, which sets 31 December; where only a heading says so, 31 December is taken and the hint asks to check it.',
  },
  *run(ledger): Generator<Outcome<Case>> {
    const unit = has(ledger, ...UNIT_ROLES);
    const progress = reportsProgress(ledger);
    const at = [firstCell(ledger)] as const;
    const found = (message: Case, about: string, data: FindingData = {}): Outcome<Case> => ({
      outcome: 'found',
      message,
      subject: aboutLedger(ledger, about),
      at,
      data,
    });
    if (unit && progress) yield PASSED;
    else yield found(unit ? 'noProgress' : progress ? 'noUnit' : 'neither', 'unit-and-progress');
    if (has(ledger, 'deadline') || speaksOfYear(ledger.title ?? '')) yield PASSED;
    else if (ledger.annual) yield found('assumedDeadline', 'deadline', { deadline: endOf(ledger) });
    else yield found('noDeadline', 'deadline');
  },
});

function endOf({ year }: AssessedLedger): string {
  return year === null ? '12月31日' : `${year}-12-31`;
}

function reportsProgress(ledger: AssessedLedger): boolean {
  return (
    has(ledger, ...PROGRESS_ROLES) ||
    ledger.tasks.some(({ milestones }) => milestones.length > 0) ||
    columnsOf(ledger, ['status']).some(({ header }) => PROGRESS_HEADING.test(header))
  );
}
