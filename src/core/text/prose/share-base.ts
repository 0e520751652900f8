import type { ShareBase } from './facts';
import type { PercentToken } from './tokens';
import type { Surroundings } from './claims';

/** What a percentage is a share of, by the words in front of it; tried in order. */
export const SHARE_BASES: readonly {
  readonly base: ShareBase;
  /** Matches the end of what precedes the figure in its clause. */
  readonly pattern: RegExp;
  /** Examples, the figure in angle brackets. */
  readonly examples: readonly string[];
}[] = [
  {
    base: 'rate',
    pattern:
      /([\u4e00-\u9fff“”]{0,18}?(?:率|比例|占比|比重|满意度|覆盖面))[^，。]{0,20}(?:提高|提升|上升|增加|增长|扩大|下降|降低|回升)(?:到|至)了?$/,
    examples: ['普及率由年初的76.3%提升至<82.4%>', '满意度提高到<95%>'],
  },
  {
    base: 'change',
    pattern:
      /(?:同比|环比|比(?:上年|去年|上月|同期)|较(?:上年|去年|上月|同期)|增长|增幅|降幅|下降|上升|增加|减少|降低|压减|提高|提升|改善|上浮|下浮|压缩|增速)[^，。]{0,6}$/,
    examples: ['同比下降<21.1%>', '审批时限压减<50%>', '较上年提高<3%>'],
  },
  {
    base: 'work',
    pattern:
      /(?:工程量|工程总量|总工程量|工作量|工程进度|形象进度|总进度|建设进度|施工进度|建设任务|工程建设任务|工程任务|工程|总量)(?:的|约|已?达到?|已?完成|为)*$/,
    examples: ['完成工程总量的<60%>', '形象进度<80%>', '已完成建设任务<90%>'],
  },
  {
    base: 'target',
    pattern:
      /(?:(?:占|完成|达|为|超|达到|实现)[^，。]{0,8}(?:目标|任务|计划|任务数|目标数|指标)[^，。]{0,12}?的?|(?:完成率|完成比例|任务完成率|完成进度|目标完成率|任务率)(?:已?达到?|为|是|约|超过?|高于|不低于|:|：)*|完成了?|占比?(?:年度|全年|总)?(?:目标|任务|计划)[^，。]{0,16}?的?)$/,
    examples: [
      '占目标任务的<76%>',
      '完成率<18.04%>',
      '完成<68.22%>',
      '完成年度目标<140%>',
      '占年度目标9000户的<45%>',
    ],
  },
  {
    base: 'whole',
    pattern: /占[^，。]{1,14}$/,
    examples: ['占总体长度<99%>', '占总人口的<12%>'],
  },
  {
    base: 'rate',
    pattern:
      /([\u4e00-\u9fff“”"（）()]{0,18}?(?:率|比例|占比|比重|满意度|覆盖面|达标比))(?:均|已|约|达到?|为|是|稳定在|保持在|控制在|在|超过?|高于|不低于|不高于|分别|:|：|目标|提高到|提升到)*$/,
    examples: ['筛查率<65.58%>', '比例为<93%>', '参保率稳定在<95%>'],
  },
];

/** What a percentage is a share of, and the name of the rate. */
export function shareBase(
  { from }: PercentToken,
  { leadFrom }: Surroundings & { readonly leadFrom: number },
  text: string,
): { readonly base: ShareBase; readonly name: string | null } {
  const lead = clauseBefore(text, Math.max(0, Math.min(leadFrom, from - 1)), from);
  for (const { base, pattern } of SHARE_BASES) {
    const match = pattern.exec(lead);
    if (match !== null) return { base, name: base === 'rate' ? nameOf(match[1] ?? '') : null };
  }
  return { base: 'other', name: null };
}

/** What parts the words of a clause. */
const MARKS = '，。；、：\n（(';

/** The name of the rate that these words end with; null where they name none. */
export function rateNamed(words: string): string | null {
  return /(?:率|比例|占比|比重|满意度|覆盖面)$/.test(words) ? nameOf(words) : null;
}

/** Longest stretch looked at. */
const LONGEST = 32;

/** The words of the clause in front of a figure; other figures may stand in it. */
function clauseBefore(text: string, leadFrom: number, from: number): string {
  const whole = text.slice(Math.max(0, from - LONGEST), from);
  let mark = whole.length - 1;
  while (mark >= 0 && !MARKS.includes(whole.charAt(mark))) mark -= 1;
  const own = text.slice(Math.max(leadFrom, from - LONGEST), from);
  return mark >= 0 && whole.length - mark - 1 >= own.length
    ? whole.slice(mark + 1)
    : mark < 0
      ? whole
      : own;
}

function nameOf(words: string): string {
  return words.replace(/^.*(?:[了使将至到]|以上|以下)/, '').replace(/^(?:全[县市区年]|共|已)+/, '');
}
