import { nodesReported } from '../../src/core/checks/nodes-reported';
import { ledgerText, testCheck } from '../support/test-check';

/** As of 30 June; the plan: papers in February, tender in March, start on 10 April, finish in October. */
const ledger = (report: string, label = '正在推进', task = '改造提升滨河路人行道和路灯'): string =>
  ledgerText(`序号 | 实事名称 | 工作任务 | 责任单位 | 完成时限 | 进展情况 | 状态
1 | 街道提升 | ${task} | 住建局 | 2月底，完成初步设计；⏎3月底，完成招投标；⏎4月初，开工建设；⏎10月底，竣工验收 | ${report} | ${label}
8 | 平安守护 | 加强巡查，做好值守，提升群众安全感。 | 公安局 | 12月底 | 坚持日常巡查，群众反映良好，正在有序推进。 | 正常推进
9 | 文明新风 | 开展宣传，倡导移风易俗，营造良好氛围。 | 文明办 | 12月底 | 开展宣传活动，氛围浓厚，正在有序推进。 | 正常推进`);

testCheck(nodesReported, {
  passes: [
    { name: 'the last node that is due is reached', ledger: ledger('4月6日已开工建设') },
    { name: 'a later step implies those before it', ledger: ledger('正在铺设人行道面砖') },
    { name: 'nothing was due yet', ledger: ledger('正在进行招标'), asOf: '2026-02-10' },
    { name: 'the label says finished', ledger: ledger('正在完善资料', '已完成') },
    { name: 'all is done', ledger: ledger('已竣工验收'), asOf: '2026-12-20' },
    {
      name: 'a figure measures the work',
      ledger: ledger('已改造路灯120盏', '正在推进', '改造路灯300盏'),
    },
  ],
  finds: [
    {
      name: 'the report shows an earlier step',
      ledger: ledger('正在进行招标'),
      finds: [
        {
          cell: 'F4',
          message: 'missed',
          severity: 'hint',
          zh: '节点“完成招投标”（2026年3月31日）已过91天，进展写“正在进行招标”',
        },
      ],
    },
    {
      name: 'the report says that it was not begun',
      ledger: ledger('已完成招投标，尚未开工'),
      finds: [
        {
          cell: 'F4',
          message: 'missed',
          severity: 'hint',
          zh: '节点“开工建设”（2026年4月10日）已过81天，进展写“尚未开工”',
        },
      ],
    },
    {
      name: 'the report does not come to it',
      ledger: ledger('已完成招投标'),
      finds: [
        {
          cell: 'E4',
          message: 'untold',
          severity: 'hint',
          zh: '节点“开工建设”（2026年4月10日）已到期，进展里没有说到',
        },
      ],
    },
    {
      name: 'the report tells of no step at all',
      ledger: ledger('按照要求有序推进'),
      finds: [{ cell: 'E4', message: 'untold', severity: 'hint' }],
    },
  ],
});
