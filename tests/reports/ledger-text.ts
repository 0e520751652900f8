/**
 * An invented ledger with what the sheets have to cope with: targets and actuals in two units (万人 and
 * 人), a rate, an at-most target, figures not set, words for a target, a joint task, labels that the
 * figures contradict, a text that looks like a formula, and more units than 总览 has room for.
 */
export const LEDGER_TEXT = `
=== 实事台账
云山县2025年民生实事进展情况表 | < | < | < | < | < | < | <
截至2025年6月30日 | < | < | < | < | < | < | <
序号 | 实事名称 | 指标 | 年度目标 | 完成数 | 责任单位 | 完成时限 | 状态
1 | 就业培训 | 城镇新增就业（人） | 1.5万人 | 9000 | 人社局 | 12月底 | 正常推进
2 | 道路改造 | 改造道路（公里） | 20 | 4 | 交通局⏎住建局 | 12月底 | 正常推进
^ | ^ | 安装路灯（盏） | 300 | 120 | ^ | ^ | ^
3 | =老旧小区加装电梯 | 加装电梯（部） | 12 | 12 | 住建局 | 5月底 | 已完成
4 | 医疗保障 | 基本医疗保险参保率 | 95% | 96.5% | 医保局 | 12月底 | 正常推进
5 | 空气质量 | 细颗粒物年均浓度（微克/立方米） | 不高于35 | 41 | 生态环境局 | 12月底 | 进展缓慢
6 | 困难救助 | 临时救助（人） | 应救尽救 | 95 | 民政局 | 12月底 | 正常推进
^ | ^ | 孤儿保障（人） | 40 | 38 | ^ | ^ | ^
7 | 文化惠民 | 送戏下乡（场） | 100 |  | 文旅局 | 12月底 | 正常推进
8 | 水源保护 | 划定保护区（处） | —— | —— | 水利局 | 12月底 |
9 | 公厕新建 | 新建公厕（座） | 10 | 3 | 城管局 | 4月底 | 正常推进
10 | 助餐服务 | 老年助餐点（个） | 8 | 2 | 民政局⏎老龄办 | 12月底 | 正常推进
11 | 校园食堂 | 明厨亮灶（所） | 60 | 30 | 教育局⏎市监局 | 12月底 | 正常推进
`;

/** Date on which the ledger above reports. */
export const LEDGER_AS_OF = '2025-06-30';

/** The same ledger, which does not say of when it is. */
export const UNDATED_TEXT = LEDGER_TEXT.replace(/^截至.*$/m, '');
