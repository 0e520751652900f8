import type { Role } from '../ledger/role';

/**
 * Words that headings are made of, by role; one word may stand under several roles, then the cells
 * decide. Separated by spaces; compared without white space, punctuation, case and bracketed remarks,
 * so `名  称`, `Lead unit` and `投资（万元）` are written 名称, leadunit, 投资.
 */
export const HEADING_WORDS: readonly (readonly [role: Role, weight: number, words: string])[] = [
  [
    'number',
    1,
    '序号 编号 序 号 项目序号 项目编号 实事序号 任务序号 事项序号 序列 no no. s/n sn # id index',
  ],
  [
    'section',
    1,
    '类别 分类 类型 领域 板块 大类 民生领域 项目类别 实事类别 任务类别 事项类别 所属领域 category section',
  ],
  [
    'item',
    1,
    '名称 实事名称 实事项目 项目名称 事项名称 事项 行动名称 工程名称 民生实事 民生实事名称 民生实事项目 ' +
      '民生实事项目名称 民生实事事项 实事 实事事项 为民实事 为民办实事项目 为民办实事 惠民实事 工作事项 重点事项 ' +
      '项目 重点项目 民生项目 民生工程 民生工程名称 民生工程项目 项目内容名称 任务名称 承诺事项 办实事事项 ' +
      'item project projectname commitment programme program itemname title name',
  ],
  [
    'task',
    1,
    '内容 实事内容 工作任务 任务 重点任务 主要任务 工作内容 行动内容 项目内容 建设内容 任务内容 具体任务 主要内容 ' +
      '建设内容及规模 主要建设内容 具体内容 任务清单 目标任务 年度目标任务 年度任务 年度工作任务 工作目标 任务目标 ' +
      '具体工作任务 工作举措 具体举措 工作措施 重点工作 重点工作任务 年度工作目标 年度目标及任务 实施内容 实事项目内容 ' +
      '建设规模及内容 建设任务 任务分解 子项目 子项 分项任务 细化任务 承办事项 实事任务 全年任务 ' +
      '具体目标 工作目标及内容 目标内容 目标及任务 目标要求 年度目标要求 年度工作要求 ' +
      'task tasks content description whattodo details activity',
  ],
  [
    'indicator',
    1,
    '指标 指标名称 考核指标 目标指标 任务指标 具体指标 主要指标 二级指标 量化指标 工作指标 评价指标 指标内容 统计指标 ' +
      'indicator metric measure kpi',
  ],
  [
    'indicator',
    0.8,
    '内容 行动内容 任务名称 子项目 子项 分项任务 建设内容 任务 项目内容 工作内容 实事内容',
  ],
  ['unit-of-measure', 1, '计量单位 单位 数量单位 指标单位 量纲 unit unitofmeasure uom'],
  [
    'region',
    1,
    '县区 县市区 县（市、区） 县市 区县 市县 市区 地区 地市 市州 州市 乡镇 镇街 街道 乡镇街道 镇乡 镇街道 区域 旗县 旗县区 县 区市县 地方 属地 村 社区 所属乡镇 所属县区 行政区 行政区划 region county district area town',
  ],
  [
    'target',
    1,
    '年度目标 目标 目标值 目标数 任务数 年度任务数 全年目标 全年任务 全年任务数 计划数 年度计划 年度计划数 全年计划 ' +
      '年度目标值 年度任务 计划任务数 计划 目标任务 年度目标任务 目标任务数 年度目标数 任务量 计划量 目标量 下达任务数 ' +
      '下达任务 下达计划 分解任务 分解任务数 任务目标 工作目标 计划完成数 计划完成 应完成数 应完成 任务指标数 指标值 ' +
      '年初目标 年计划 年目标 年任务 计划数量 目标数量 任务 任务数量 全年计划数 全年目标数 总任务 总任务数 总目标 计划目标 ' +
      '年度计划任务 建设任务 建设任务数 责任目标 责任目标数 约束目标 考核目标 ' +
      'target plan planned goal annualtarget targetvalue plannedvalue',
  ],
  [
    'actual',
    1,
    '完成数 完成值 完成量 实际完成 实际完成数 实际完成值 已完成 已完成数 已完成量 累计完成 累计完成数 累计完成量 累计完成值 ' +
      '完成数量 实际 实际数 实绩 完成任务数 目前完成 目前完成数 现完成 现完成数 完成 累计 累计数 累计完成情况 累计完成任务 ' +
      '当前完成数 当前完成 当前值 已建成 已完工 已办结 完工数 办结数 实际完成情况 实际值 实际完成量 累计完成任务数 自年初累计 ' +
      'actual done achieved completedvalue actualvalue result todate yeartodate ytd cumulative',
  ],
  [
    'actual',
    0.9,
    '完成情况 任务完成情况 目标完成情况 进展情况 进度情况 落实情况 工作进展 完成进度 进展 进度 年度完成情况 指标完成情况 完成状况',
  ],
  [
    'progress',
    1,
    '进展情况 落实情况 完成情况 工作进展 工作进展情况 推进情况 工作推进情况 任务完成情况 目标完成情况 实施情况 办理情况 ' +
      '进展 进度情况 目前进展 目前进展情况 当前进展 当前进展情况 工程进展 工程进度 项目进展 项目进展情况 项目进度 最新进展 ' +
      '工作落实情况 具体进展 具体进展情况 进展情况说明 完成情况说明 工作完成情况 任务落实情况 开展情况 工作开展情况 建设进展 ' +
      '形象进度 进度 实际进展 主要进展 阶段性进展 主要做法及成效 工作成效 落实进展 完成进度 建设情况 ' +
      '年度完成情况 指标完成情况 任务进展情况 实事进展情况 progress progressnote progressnotes update progressupdate progressreport currentprogress',
  ],
  [
    'rate',
    1,
    '完成率 完成比例 完成百分比 进度率 完成进度 目标完成率 任务完成率 占比 完成率% 完成度 占目标比例 占年度目标比例 ' +
      '占全年目标比例 占任务比例 累计完成率 年度完成率 完成占比 完成比 进度百分比 完成年度目标比例 完成目标比例 ' +
      '占全年任务比例 占年度任务比例 进度比例 完成任务比例 完成计划比例 占年度计划比例 达成率 完工率 竣工率 建成率 办结率 完成率（%） rate completionrate percentcomplete %complete completion percentage %',
  ],
  ['rate', 0.8, '进度 工程进度 形象进度 完成情况 比例'],
  [
    'status',
    1,
    '状态 进展状态 完成状态 办理状态 工作状态 当前状态 项目状态 任务状态 进度状态 推进状态 进度评价 进度评估 是否完成 是否办结 ' +
      '进度是否滞后 是否滞后 进展评价 亮灯 亮灯情况 红黄绿灯 预警 预警等级 完成与否 是否达标 是否达序时进度 是否达到序时进度 ' +
      '是否按期完成 是否销号 完成评价 评价 评定 推进状况 办结情况 销号情况 是否按计划推进 督查结果 督查评价 总体评价 ' +
      'status state ragstatus rag',
  ],
  ['status', 0.7, '备注 完成情况 进展情况 进度 落实情况 办理情况 推进情况 remark remarks'],
  [
    'deadline',
    1,
    '完成时限 时限 完成时间 办结时限 时限要求 完成期限 期限 时间节点 完成时间节点 计划完成时间 要求完成时间 完成日期 截止时间 截止日期 ' +
      '时间要求 目标完成时间 拟完成时间 完成时限要求 时间进度 工作时限 办理时限 进度安排 时间安排 推进计划 实施进度 序时进度 计划进度 ' +
      '完工时间 计划完工时间 竣工时间 计划竣工时间 办结时间 整改时限 阶段目标 节点目标 工作节点 时间表 完成节点 进度计划 计划安排 ' +
      '工作计划 实施计划 任务节点 deadline due duedate dueby finishby completionby by',
  ],
  [
    'lead-unit',
    1,
    '责任单位 牵头单位 主要责任单位 责任部门 牵头部门 主办单位 承办单位 实施单位 主体责任单位 责任主体 责任单位及责任人 ' +
      '牵头责任单位 主责单位 主管部门 主管单位 部门 承办部门 主办部门 落实单位 负责单位 责任科室 牵头责任部门 责任单位名称 单位名称 ' +
      '建设单位 组织单位 完成单位 第一责任单位 市级牵头单位 县级责任单位 市级责任单位 市直责任单位 县直责任单位 实施主体 ' +
      '牵头及责任单位 主要责任部门 ' +
      'owner lead leadunit responsibleunit responsibledepartment department responsible leaddepartment agency responsibleagency leadagency organisation organization',
  ],
  ['lead-unit', 0.8, '单位 项目单位 填报单位 牵头'],
  [
    'support-unit',
    1,
    '配合单位 相关责任单位 协办单位 配合部门 协同单位 协助单位 责任单位配合 参与单位 参加单位 协办部门 配合责任单位 相关单位 ' +
      '相关部门 责任配合单位 共同责任单位 协作单位 协同部门 支持单位 配合 协办 supportunit supportingunit supportingunits support partners partner',
  ],
  [
    'leader',
    1,
    '牵头领导 分管领导 挂点领导 包联领导 包抓领导 市级领导 县级领导 区级领导 牵头县领导 挂钩领导 联系领导 包保领导 县领导 市领导 区领导 ' +
      '牵头市领导 牵头区领导 责任县领导 分管县领导 分管市领导 分管区领导 市级责任领导 县级责任领导 总负责人 leader sponsor leadofficial',
  ],
  ['leader', 0.7, '领导'],
  [
    'responsible-leader',
    1,
    '责任领导 责任人 负责人 单位负责人 具体责任人 责任单位负责人 项目负责人 直接责任人 部门负责人 主要负责人 联系人 经办人 具体负责人 ' +
      '单位责任人 单位领导 第一责任人 包抓责任人 责任人及电话 responsibleleader responsibleperson personresponsible contact officer responsibleofficer',
  ],
  [
    'remark',
    1,
    '备注 说明 情况说明 其他 备考 附注 其它 注 补充说明 remark remarks note notes comment comments',
  ],
  ['weight', 1, '权重 分值权重 权数 占比权重 权重% weight'],
  [
    'baseline',
    1,
    '基数 基期 上年基数 上年完成数 上年数 基准值 基期值 年初数 上年末 去年同期 上年同期 上年完成 上年底数 起始值 baseline base',
  ],
  [
    'evidence',
    1,
    '佐证材料 佐证 证明材料 支撑材料 印证材料 附件材料 佐证资料 资料清单 evidence proof',
  ],
  [
    'closed-on',
    1,
    '销号时间 销号日期 办结日期 实际完成时间 实际完工时间 实际竣工时间 验收时间 销号 closedon closed dateclosed',
  ],
  [
    'start-date',
    1,
    '开工时间 开始时间 启动时间 计划开工时间 实际开工时间 起始时间 开工日期 开始日期 start startdate startson',
  ],
  [
    'funds-planned',
    1,
    '计划投资 总投资 投资额 计划总投资 概算投资 年度计划投资 年度投资计划 投资计划 资金需求 预算 预算资金 项目总投资 投资规模 投资估算 计划资金 资金安排 总投资额 估算投资 预算金额 计划投资额 投资总额 年度投资 安排资金 资金预算 plannedfunds budget plannedinvestment investment',
  ],
  [
    'funds-in-place',
    1,
    '到位资金 资金到位 资金到位情况 已到位资金 到位资金数 资金到位数 到位 资金落实情况 下达资金 到位投资 累计到位资金 fundsinplace fundsreceived funding',
  ],
  [
    'funds-paid',
    1,
    '完成投资 累计完成投资 支付资金 已支付资金 资金支付 已支付 支付 支出 资金支出 已完成投资 完成投资额 累计完成投资额 拨付资金 已拨付资金 资金使用 支出数 实际投资 投资完成 投资完成额 累计支付 拨付 资金拨付情况 资金支付情况 累计支出 fundspaid spent expenditure paid',
  ],
  [
    'problem',
    1,
    '存在问题 存在的问题 问题 主要问题 困难问题 存在困难 困难和问题 滞后原因 原因 存在问题及困难 存在的主要问题 未完成原因 未达标原因 原因分析 问题及原因 存在问题及原因 存在问题和困难 困难及问题 存在困难和问题 存在的困难和问题 需协调解决的问题 需要协调解决的问题 需协调事项 存在的困难 进度滞后原因 滞后原因及措施 problem problems issue issues cause reason risks',
  ],
  [
    'next-step',
    1,
    '下一步打算 下一步 下步打算 下步措施 下一步工作 下一步工作打算 下一步计划 下一步工作计划 下步工作 整改措施 下一步措施 推进措施 下步工作打算 下步工作计划 解决措施 工作打算 下一步工作措施 对策措施 下月计划 下一步安排 nextstep nextsteps measures actions',
  ],
  [
    'forecast',
    1,
    '预计完成时间 预计完工时间 预计竣工时间 预计完成 预计办结时间 预计完成时限 预计投用时间 forecast expectedfinish expectedcompletion eta',
  ],
  ['score', 1, '得分 分值 评分 考核得分 分数 自评分 排名 名次 位次 排序 score rank ranking'],
  [
    'month-actual',
    1,
    '本月 本月完成 本月完成数 当月 当月完成 当月完成数 本月新增 本月数 当月新增 本月完成情况 本期完成 本期 当月数 本周完成 本月完成量 本季完成 thismonth month',
  ],
  [
    'period-target',
    1,
    '阶段目标 季度目标 阶段性目标 节点目标 月度目标 序时目标 阶段任务 季度任务 月度计划 月计划 季度计划 序时任务',
  ],
  [
    'ignored',
    1,
    '开工数 开工率 开工数量 已开工 已开工数 同比 环比 增幅 增长率 较上月 较上月增长 同比增长 联系电话 电话 手机 手机号码 电话号码 地址 网址 填报人 填报时间 更新时间 附件 差额 差距 缺口 未完成数 剩余 剩余数 phone telephone email',
  ],
];

/**
 * What a heading no word of the table fits may still say, by the end or a part of it. First match
 * wins; weights are below those of whole words.
 */
export const HEADING_PATTERNS: readonly (readonly [pattern: RegExp, role: Role, weight: number])[] =
  [
    [/(?:配合|协办|相关|协同|参与).{0,4}(?:单位|部门)$/, 'support-unit', 0.85],
    [/(?:责任|牵头|主办|承办|实施|主管|负责|主责|落实).{0,6}(?:单位|部门|主体)/, 'lead-unit', 0.85],
    [/(?:存在|主要|突出).{0,6}问题|滞后原因|未.{1,5}原因/, 'problem', 0.8],
    [/^下(?:一)?步/, 'next-step', 0.8],
    [/^预计.{0,6}(?:时间|时限|日期)$/, 'forecast', 0.85],
    [/^实际.{0,6}(?:时间|日期)$/, 'closed-on', 0.7],
    [/(?:开工|开始|启动).{0,2}(?:时间|日期)$/, 'start-date', 0.8],
    [/(?:时限|期限|时间节点|截止.{0,2}(?:时间|日期))/, 'deadline', 0.85],
    [/(?:完成|完工|竣工|办结|计划).{0,4}(?:时间|日期)$/, 'deadline', 0.75],
    [/^本(?:月|周|期|季)|^当月/, 'month-actual', 0.8],
    [/(?:季度|阶段|月度|节点|序时|半年).{0,4}(?:目标|任务|计划)/, 'period-target', 0.8],
    [/(?:到位|下达).{0,4}(?:资金|投资)|资金到位/, 'funds-in-place', 0.8],
    [
      /(?:完成|支付|拨付|支出|使用).{0,4}(?:资金|投资|金额)|(?:资金|投资)(?:支付|支出|拨付|完成)/,
      'funds-paid',
      0.8,
    ],
    [/(?:计划|概算|预算|估算|总|年度).{0,4}(?:资金|投资|金额)/, 'funds-planned', 0.75],
    [/形象进度/, 'rate', 0.7],
    [/形象进度/, 'progress', 0.8],
    [/(?:进度|时间).{0,4}要求$/, 'deadline', 0.75],
    [/(?:完成率|达成率|完成比例|完成百分比|的比例|占.{1,8}比例)/, 'rate', 0.85],
    [
      /是否.{0,6}(?:滞后|完成|达标|序时|销号|办结|按期)|(?:进度|进展|完成|推进).{0,2}(?:状态|评价|等级)/,
      'status',
      0.85,
    ],
    [/(?:累计|实际|已|目前|现).{0,4}完成/, 'actual', 0.8],
    [/完成(?:数|量|值|任务数)$/, 'actual', 0.8],
    [/(?:目标|任务|计划)(?:值|数|量|数量)$/, 'target', 0.8],
    [/(?:年度|全年|本年|\d{4}年).{0,4}(?:目标|计划)/, 'target', 0.8],
    [/(?:进展|进度|推进|落实|完成|开展|实施)情况/, 'progress', 0.8],
    [/(?:进展|进度|推进|落实|完成|开展|实施)情况/, 'actual', 0.75],
    [/(?:牵头|分管|挂点|包联|包抓|联系|挂钩).{0,4}领导/, 'leader', 0.85],
    [/(?:责任|负责)(?:领导|人)|责任人/, 'responsible-leader', 0.8],
    [/工作任务|任务内容|建设内容|工作内容|实事内容/, 'task', 0.8],
    [/(?:实事|项目|事项|工程|行动).{0,4}名称/, 'item', 0.8],
    [/(?:进展|进度|推进)$/, 'progress', 0.75],
    [/(?:进展|进度|推进)$/, 'rate', 0.7],
    [/(?:百分比|比例)$/, 'rate', 0.8],
    [/指标(?:名称)?$/, 'indicator', 0.75],
    [/佐证|证明材料/, 'evidence', 0.8],
    [/^序号/, 'number', 0.8],
    [/^备注|备注$/, 'remark', 0.8],
  ];
