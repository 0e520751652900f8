import { proseRatesRecompute } from '../../src/core/checks/prose-rates-recompute';
import { ledgerText, testCheck } from '../support/test-check';

const ledger = (row: string): string =>
  ledgerText(`序号 | 实事名称 | 工作任务 | 责任单位 | 完成时限 | 进展情况 | 状态
${row}
8 | 平安守护 | 加强巡查，做好值守，提升群众安全感。 | 公安局 | 12月底 | 坚持日常巡查，群众反映良好，正在有序推进。 | 正常推进
9 | 文明新风 | 开展宣传，倡导移风易俗，营造良好氛围。 | 文明办 | 12月底 | 开展宣传活动，氛围浓厚，正在有序推进。 | 正常推进`);

testCheck(proseRatesRecompute, {
  passes: [
    {
      name: '新增就业5240人，完成全年任务的65.5%。',
      ledger: ledger(
        '1 | 惠民工程 | 新增就业8000人。 | 住建局 | 12月31日 | 新增就业5240人，完成全年任务的65.5%。 | 正在推进',
      ),
    },
    {
      name: '管道总长11.9公里，累计完成管道8.8公里，占',
      ledger: ledger(
        '1 | 惠民工程 | 整治排水沟。 | 住建局 | 12月31日 | 管道总长11.9公里，累计完成管道8.8公里，占总体长度73.9%。 | 正在推进',
      ),
    },
  ],
  finds: [
    {
      name: 'differs',
      ledger: ledger(
        '1 | 惠民工程 | 新增就业8000人。 | 住建局 | 12月31日 | 新增就业5240人，完成全年任务的68.5%。 | 正在推进',
      ),
      finds: [
        { cell: 'F4', message: 'differs', severity: 'verify', zh: '5240÷8000=65.50%，文中68.5%' },
      ],
    },
    {
      name: 'differs far from a total that the share names',
      ledger: ledger(
        '1 | 惠民工程 | 整治沟渠。 | 住建局 | 12月31日 | 沟渠全长16公里，累计清淤12公里，占总体长度65%。 | 正在推进',
      ),
      finds: [{ cell: 'F4', message: 'differs', severity: 'verify', zh: '12÷16=75.00%，文中65%' }],
    },
    {
      name: 'near',
      ledger: ledger(
        '1 | 惠民工程 | 整治排水沟。 | 住建局 | 12月31日 | 管道总长11.9公里，累计完成管道8.8公里，占总体长度73.7%。 | 正在推进',
      ),
      finds: [{ cell: 'F4', message: 'near', severity: 'hint' }],
    },
  ],
});
