import { parseWorkbookText } from '../../../scripts/workbook-text/parse';
import { drain, figureOf, review } from '../../../src/core';

/** What is made of a task's target and its report: `name kind target ← actual pairing`. */
function madeOf(target: string, report: string): string[] {
  const text = `=== 台账
2026年民生实事任务台账
截至2026年6月30日
序号 | 实事名称 | 工作任务 | 责任单位 | 完成时限 | 进展情况 | 备注
1 | 惠民保障 | ${target} | 民政局 | 12月底 | ${report} | 正在推进
2 | 关爱特殊群体 | 完善关爱服务机制，提升服务水平 | 民政局 | 12月底 | 按要求推进有关工作 | 正在推进
3 | 优化政务服务 | 推行一窗受理、集成服务 | 行政审批局 | 11月底 | 按要求推进有关工作 | 正在推进
`;
  const [ledger] = drain(review(parseWorkbookText(text), { asOf: null, sheets: null })).ledgers;
  const task = ledger?.tasks[0]?.id;
  return (ledger?.indicators ?? [])
    .filter((one) => one.task === task)
    .map(({ kind, target: asked, actual, pairing }) => {
      const figure = figureOf(actual)?.text ?? '–';
      return `${kind} ${figureOf(asked)?.text ?? '–'} ← ${figure} ${pairing}`;
    });
}

describe('what each one gets is a standard: a level, never the sum that was paid', () => {
  test.each([
    [
      '月人均财政补助水平不低于310元。',
      '月人均补助水平提高到325元，累计发放资金1260万元。',
      '310元 ← 325元 used',
    ],
    [
      '人均经费补助标准提高到92元。',
      '人均经费补助标准已提高到92元，资金到位。',
      '92元 ← 92元 used',
    ],
    [
      '农村低保标准达到每人每年6600元。',
      '农村低保标准达到每人每年6400元。',
      '6600元 ← 6400元 used',
    ],
    ['为高龄老人每人每月发放津贴60元。', '已为2100名老人发放津贴75.6万元。', '60元 ← – used'],
    ['为困难学生每生每年资助1200元。', '资助困难学生640名，发放资金76.8万元。', '1200元 ← – used'],
  ])('%s %s', (target, report, made) => {
    expect(madeOf(target, report)).toEqual([`level ${made}`]);
  });

  test('a price beside what it is paid for is no open target', () => {
    expect(
      madeOf('为150户家庭改造厨房，每户补助5000元。', '已改造90户，发放补助资金45万元。'),
    ).toEqual(['works 150户 ← 90户 used']);
  });

  test('nor is it met by a number of people', () => {
    const made = madeOf('为150户家庭改造厨房，每户补助5000元。', '已改造90户，惠及5000人。');
    expect(made.filter((one) => one.includes('5000元'))).toEqual([]);
  });
});
