/** Long names of invented units. */
const OFFICES = ['住房和城乡建设局', '农业农村局', '市场监督管理局', '文化广电旅游局', '民政局'];

/** Shares done, so that every state but 长期保持 occurs. */
const DONE = [100, 55, 41, 12, 0, 88];

/**
 * An invented ledger of so many items and units, as text: names and causes as long as clerks write them,
 * every fifth item shared by two units, every sixth without a figure.
 */
export function sizedLedger(items: number, units: number): string {
  const unit = (i: number): string => {
    const number = (i % units) + 1;
    const office = OFFICES[i % OFFICES.length] ?? '';
    return units === 1 ? '民政局' : `第${number}街道${office}`;
  };
  const rows = Array.from({ length: items }, (_, i) => {
    const who = i % 5 === 4 && units > 1 ? `${unit(i)}⏎${unit(i + 1)}` : unit(i);
    const done = i % 6 === 5 ? '' : String(DONE[i % DONE.length] ?? 0);
    return [
      ...[i + 1, `第${i + 1}号老旧小区及周边道路、管网、停车场综合改造提升工程`, 100, done],
      ...['王清河⏎陈远山', who, i % 4 === 3 ? '5月底' : '12月底'],
      '征地拆迁协调难度大，施工图设计尚未完成审查，部分管线产权单位的迁改方案仍在反复论证',
    ].join(' | ');
  });
  const wide = ' | <'.repeat(7);
  return `
=== 实事台账
云山县2025年民生实事进展情况表${wide}
截至2025年6月30日${wide}
序号 | 实事名称 | 年度目标（个） | 完成数（个） | 牵头领导 | 责任单位 | 完成时限 | 存在问题
${rows.join('\n')}
`;
}

/** Sizes of ledgers to try pages with. */
export const SIZES = [
  { items: 5, units: 1 },
  { items: 5, units: 5 },
  { items: 40, units: 8 },
  { items: 150, units: 1 },
  { items: 150, units: 40 },
] as const;
