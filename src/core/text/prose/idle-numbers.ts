/** A way in which a number counts nothing, with examples that are tested. */
export interface IdlePattern {
  readonly why: string;
  /** Directly in front of the number, as a pattern for the end of what precedes it. */
  readonly before?: string;
  /** Directly behind it. */
  readonly after?: string;
  /** One letter on each side, the number between as #. */
  readonly around?: string;
  /** Texts without a quantity. */
  readonly examples: readonly string[];
  /** Texts that look alike and have one. */
  readonly not: readonly string[];
}

/**
 * Numbers that are names, ranks, numbers of documents and the like. Tried at every number before a unit
 * is looked for; the words of the vocabulary that hold numerals (两癌, 四好) never come so far.
 */
export const IDLE_PATTERNS: readonly IdlePattern[] = [
  {
    why: 'ordinal',
    before: '第(?:\\d{1,2}、)*',
    examples: ['第3、4标段', '并列全省第14名', '第3标段', '第二供水厂'],
    not: ['14名'],
  },
  {
    why: 'document',
    before: '[〔\\[（(]\\d{4}[〕\\]）)]|[〔\\[]',
    examples: ['政办发〔2023〕4号', '县办〔2021〕15号文件'],
    not: ['改造4户'],
  },
  {
    why: 'number-of-something',
    before:
      '(?:编号|文号|代码|邮编|车牌|电话|热线|手机|传真|证号|账号|批准号|号码|房号|档号|No\\.?)(?:为|是)?[:：]?(?:[A-Za-z0-9]*-)?',
    examples: ['联系电话：0953-5012345', '项目编号2023015', '热线12345'],
    not: ['接听电话共120次'],
  },
  {
    why: 'line-or-model',
    before: '[A-Za-zＡ-Ｚ](?:[-.]?|\\d+[.+])|\\d\\.|[×xX*]|国道|省道|县道|乡道|PM2\\.',
    examples: ['PM2.5浓度', 'G312线', 'X202县道', 'LED5'],
    not: ['完成A区20户'],
  },
  {
    why: 'ordinal-behind',
    after:
      '(?:号(?!召)|级|期(?:工程|项目|建设|标段)|届|号线|年级|周岁|岁|时(?!间)|点(?!位|子)|分钟|小时|周年|年代|层|楼(?!栋)|室|单元|栋号|型|版|路(?!口|灯|段)|线(?!路)|体综合征|三体|体(?!系|检|育)|标段|环|孩|胎|℃|°|千伏|kV|KV|制)',
    examples: [
      '21三体综合征',
      '3号楼',
      '35-64岁妇女',
      '0-6岁',
      '二级管网',
      '县城4层以上',
      '15分钟健身圈',
      '24小时值守',
      '公交12路',
      '一胎、二胎',
      '二标段已进场',
    ],
    not: ['3口井', '更换3处路灯', '12栋楼', '划分6个标段'],
  },
  {
    why: 'letters',
    after:
      '(?!(?:km|KM|Km|kW|KW|kw|kg|KG|kVA|KVA|kWh|MW|mm|cm|CM|hm|ha|m|t|L)(?![A-Za-z]))[A-Za-z]',
    examples: ['食品安全“6S”评选', '5G基站', '4D彩超'],
    not: ['5km', '3m²', '20kW'],
  },
  { why: 'ratio', before: '\\d[:：比]', examples: ['按2：1：1比例分担'], not: ['完成比例：80户'] },
  { why: 'ratio', after: '[:：]\\d', examples: ['按2：1比例'], not: ['新增3个：其中城区2个'] },
  {
    why: 'kind-of-thing',
    after:
      '(?:大(?!型|棚)|个?(?:方面|环节|阶段|层次|原则|维度|确保|结合|到位|不|百分百)|项(?:检查|措施|制度|机制|原则|举措|要求|行动|工程)|张(?:清单|网)|本账|条(?:主线|措施)|公里(?:就业|圈)|件(?:民生)?实事|大类|大行动|合一|位一体|通一|横|纵)',
    examples: [
      '四大行动',
      '四个方面',
      '3个环节',
      '三项制度',
      '“三公里就业圈”',
      '四合一',
      '十件民生实事',
    ],
    not: ['3个村', '四项目标', '12公里'],
  },
  {
    why: 'first-ones',
    around: '[前第]#[期名位批强]',
    examples: ['前4期培训', '排名前3位'],
    not: ['培训4期，共200人'],
  },
  { why: 'times', after: '(?:倍|折|番|下)', examples: ['低保标准的1.3倍'], not: ['1.3万人'] },
  {
    why: 'year',
    after: '(?:年(?!级)|年度|[-—~]\\d{4}年)',
    examples: ['建成于2000年以前', '2021年', '三年行动'],
    not: ['2000户'],
  },
  {
    why: 'month',
    after: '(?:个?月(?!均)|日(?!均|间)|周(?!岁)|季度|旬)',
    examples: ['连续3个月', '7日内'],
    not: ['30户'],
  },
  { why: 'some', before: '几', examples: ['几十万元', '几十个村'], not: ['十户'] },
];

/** Every pattern of one side as one expression. */
function joined(side: 'before' | 'after' | 'around'): RegExp {
  const sources = IDLE_PATTERNS.flatMap((pattern) => pattern[side] ?? []).map(
    (source) => `(?:${source.replace(/\((?!\?)/g, '(?:')})`,
  );
  const any = `(?:${sources.join('|')})`;
  return new RegExp(side === 'before' ? `${any}$` : `^${any}`);
}

const BEFORE = joined('before');
const AFTER = joined('after');
const AROUND = joined('around');

/** How far a pattern looks. */
const LOOK_BACK = 12;
const LOOK_AHEAD = 8;

/** Why a number counts nothing, going by what stands around it; null where it may count. */
export function idleReason(text: string, from: number, to: number): string | null {
  const behind = AFTER.exec(text.slice(to, to + LOOK_AHEAD));
  if (behind !== null) return behind[0];
  const around = `${text.charAt(from - 1)}#${text.charAt(to)}`;
  if (AROUND.test(around)) return around;
  const before = BEFORE.exec(text.slice(Math.max(0, from - LOOK_BACK), from));
  return before === null ? null : before[0];
}
