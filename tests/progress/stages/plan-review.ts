import { parseWorkbookText } from '../../../scripts/workbook-text/parse';
import { drain, review, type AssessedLedger, type Milestone, type Review } from '../../../src/core';

/** A plan of works in six steps. */
export const WORKS_PLAN = [
  '1月底，完成可研、初步设计等前期工作',
  '3月底，完成控制价审核及招投标工作',
  '4月初，开工建设',
  '6月中旬，完成主体工程',
  '9月底，完成工程建设任务',
  '10月底，竣工验收并交付使用',
].join('；⏎');

/** One task with a plan and a report. */
export interface Planned {
  readonly plan?: string;
  readonly report: string;
  readonly asOf?: string;
  readonly label?: string;
  readonly task?: string;
}

/** Reviews a ledger of that task. */
export function reviewPlan({
  plan = WORKS_PLAN,
  report,
  asOf = '2026-06-30',
  label = '',
  task = '改造提升云溪路沿线人行道、路灯和排水设施',
}: Planned): Review {
  const text = `=== 台账
2026年民生实事任务台账
序号 | 实事名称 | 实事内容 | 责任单位 | 完成时限 | 进展情况 | 备注
1 | 市政设施提升工程 | ${task} | 住建局 | ${plan} | ${report} | ${label}
2 | 关爱特殊群体 | 完善关爱服务机制 | 民政局 | 12月底 | 按要求推进有关工作 | 正在推进
3 | 优化政务服务 | 推行一窗受理、集成服务 | 行政审批局 | 11月底 | 按要求推进有关工作 | 正在推进
`;
  return drain(review(parseWorkbookText(text), { asOf, sheets: null }));
}

/** The ledger of a review of one. */
export function ledgerOf({ ledgers }: Review): AssessedLedger {
  const [ledger] = ledgers;
  if (ledger === undefined) throw new Error('no ledger was found');
  return ledger;
}

/** What is told of each node of the first task, `—` for nothing. */
export function toldIn(result: Review): string[] {
  return (ledgerOf(result).tasks[0]?.milestones ?? []).map(
    ({ told }: Milestone) => told?.as ?? '—',
  );
}

/** The judgement of the first task's stages. */
export function stagesIn(result: Review) {
  const ledger = ledgerOf(result);
  const indicator = ledger.indicators.find(({ kind }) => kind === 'stages');
  const own = ledger.progress.indicators.get(indicator?.id ?? '');
  const task = ledger.progress.tasks.get(ledger.tasks[0]?.id ?? '');
  return { indicator, own, task };
}
