/** Units of one kind: the factor to the kind's base unit, and the spellings. */
interface UnitRow {
  readonly kind: string;
  readonly factor: number;
  /** Separated by spaces; the first is the common one. */
  readonly names: string;
}

/**
 * Units that ledgers use. Lengths, areas, volumes and masses by the legal units of measurement
 * (国务院关于在我国统一实行法定计量单位的命令, 1984); 亩 = 2000/3 m². Counting words have a kind of
 * their own each, so that 人 and 人次, 户 and 套, 例 and 人 are never converted into each other.
 * `万` and `亿` before any of them are no entries: see `unitNamed`.
 */
export const UNIT_ROWS: readonly UnitRow[] = [
  { kind: 'length', factor: 1, names: '米 m 延米 延长米 M' },
  { kind: 'length', factor: 1000, names: '公里 千米 km KM Km' },
  { kind: 'length', factor: 500, names: '里 华里' },
  { kind: 'length', factor: 0.01, names: '厘米 cm CM 公分' },
  { kind: 'length', factor: 0.001, names: '毫米 mm' },
  { kind: 'area', factor: 1, names: '平方米 ㎡ m² m2 M² M2 平方 平米 平' },
  { kind: 'area', factor: 1e6, names: '平方公里 平方千米 km² km2 k㎡ km㎡' },
  { kind: 'area', factor: 1e4, names: '公顷 ha hm² hm2' },
  { kind: 'area', factor: 2000 / 3, names: '亩' },
  { kind: 'volume', factor: 1, names: '立方米 m³ m3 M³ M3 方 立方' },
  { kind: 'volume', factor: 0.001, names: '升 L l' },
  { kind: 'mass', factor: 1, names: '千克 公斤 kg KG Kg' },
  { kind: 'mass', factor: 1000, names: '吨 t' },
  { kind: 'mass', factor: 0.5, names: '斤' },
  { kind: 'mass', factor: 0.001, names: '克 g' },
  { kind: 'money', factor: 1, names: '元 人民币元 圆 块' },
  { kind: 'power', factor: 1, names: '千瓦 kW KW kw' },
  { kind: 'power', factor: 1000, names: '兆瓦 MW' },
  { kind: 'apparent-power', factor: 1, names: '千伏安 kVA KVA' },
  { kind: 'energy', factor: 1, names: '千瓦时 度 kWh' },
  { kind: 'ratio', factor: 0.01, names: '% 百分比' },
  { kind: 'ratio', factor: 0.001, names: '‰' },
  { kind: 'points', factor: 0.01, names: '百分点 个百分点' },
  { kind: 'person', factor: 1, names: '人 名 位 人员' },
  { kind: 'person-time', factor: 1, names: '人次 人/次 人·次' },
  { kind: 'household', factor: 1, names: '户' },
  { kind: 'household-time', factor: 1, names: '户次' },
  { kind: 'suite', factor: 1, names: '套' },
  { kind: 'case', factor: 1, names: '例' },
  { kind: 'place', factor: 1, names: '处' },
  { kind: 'item', factor: 1, names: '个' },
  { kind: 'project', factor: 1, names: '项' },
  { kind: 'building', factor: 1, names: '栋 幢' },
  { kind: 'school', factor: 1, names: '所' },
  { kind: 'institution', factor: 1, names: '家' },
  { kind: 'matter', factor: 1, names: '件' },
  { kind: 'matter-time', factor: 1, names: '件次' },
  { kind: 'batch', factor: 1, names: '批次' },
  { kind: 'lot', factor: 1, names: '批' },
  { kind: 'time', factor: 1, names: '次' },
  { kind: 'session', factor: 1, names: '场 场次' },
  { kind: 'month', factor: 1, names: '个月' },
  { kind: 'day', factor: 1, names: '天' },
  { kind: 'hour', factor: 1, names: '小时 课时 学时' },
  { kind: 'score', factor: 1, names: '分' },
];

/**
 * Counting words of one kind each: the kind is the word itself. Known here only so that a bracket at
 * the end of a name is taken for a unit; any other short word behind a number is one as well.
 */
export const COUNTING_WORDS = new Set(
  (
    '座 条 辆 台 盏 棵 株 块 张 份 册 本 部 台套 台次 支 根 间 床 张床 床位 学位 托位 车位 泊位 ' +
    '班 组 对 类 种 片 段 村 社区 小区 镇 乡 县 区 街道 点 站 口 眼 井 孔 门 面 头 只 羽 匹 箱 瓶 桶 ' +
    '袋 顿 餐 团 队 届 亩次 公顷次 岗 岗位 卡 证 单 笔 宗 起 名次 组团 标段 台区 节 堂 堂课 车次 剂 剂次 家次 辆次 班次 趟 幅 副 ' +
    '具 枚 艘 架 门次 套次 户数 人数 元/人 元/月 元/人·月 元/年 元/平方米 元/吨 吨/日 吨/天 万吨/日 立方米/日 m³/d 升/日 次/年 次/月 微克/立方米 μg/m³ 毫克/升 人/年'
  ).split(' '),
);

/** `万` and `亿` with what may stand before them: 千万元, 百万人. */
export const SCALES: readonly (readonly [name: string, factor: number])[] = [
  ['万亿', 1e12],
  ['千亿', 1e11],
  ['百亿', 1e10],
  ['十亿', 1e9],
  ['亿', 1e8],
  ['千万', 1e7],
  ['百万', 1e6],
  ['十万', 1e5],
  ['万', 1e4],
  ['千', 1e3],
  ['百', 1e2],
];
