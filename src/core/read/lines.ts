import { squeezed } from '../text/normalise';

/** Lines that stand above or below a table and speak about the sheet as a whole. */
const LINES: readonly RegExp[] = [
  /^附(?:件|表|录)?[\d一二三四五六七八九十]*[:：]?$/,
  /^附(?:件|表)[\d一二三四五六七八九十]+/,
  /^(?:填报|填表|制表|上报|报送|统计|更新|报表|编制|汇总|印发|填写|报告)(?:时间|日期|单位|部门|人)?[:：]/,
  /^(?:截至|截止|统计截[至止]|数据截[至止]|填报时间|时间)/,
  /^(?:计量)?单位[:：]/,
  /^(?:制表人|审核人|填表人|填报人|负责人|单位负责人|分管领导|主要领导|联系人|联系电话|经办人|复核人|审批人|签字|签章|盖章|（盖章）|单位（盖章）)/,
  /^(?:注|备注|说明|填表说明|填报说明|注意事项|附注|数据来源|资料来源)[:：]/,
  /^\d{4}年\d{1,2}月(?:\d{1,2}日)?$/,
  /(?:签字|盖章|签章)[）)]?[:：]?$/,
  /^第\d+页|^共\d+页|^—?\d+—$/,
  /^(?:预警|颜色|图例|红色|绿色|黄色|红灯|绿灯|黄灯)(?:说明|表示|[:：])/,
];

/** Lines that end a table: signatures, notes, the maker's name. */
const END_LINES: readonly RegExp[] = [
  /^(?:制表人|审核人|填表人|填报人|单位负责人|经办人|复核人|审批人|制表|审核|填表|填报单位|填报部门|制表单位|分管领导|主要领导|负责人|联系人|联系电话|签字|签发)(?:（.*?）)?[:：]/,
  /^(?:注|备注|说明|填表说明|填报说明|附注|数据来源|资料来源|图例|注释)(?:[:：]|\d|[一二三1][、.．])/,
  /^(?:注|备注|说明|填表说明|填报说明)$/,
  /^\d{4}年\d{1,2}月\d{1,2}日$/,
  /^（?(?:单位)?(?:盖章|公章|签章)）?/,
  /^第\d+页/,
];

/** One of these stands near the start of every line that ends a table. */
const END_HINT = /[:：注章页年]|备\s*注|说\s*明|图\s*例|来\s*源/;

const HINT_LENGTH = 24;

/** Words that a total goes by alone. */
const TOTAL_WORD =
  '(?:总|合|小|共|累)计|总(?:分|得分|成绩|数|量)|得分合计|合计得分|(?:总)?平均(?:值|数|分|得分|率|完成率|进度)?|均值|汇总|(?:总体)?完成率|总体(?:情况|进度)?';

/** Whole territories, which stand for the sum of their parts. */
const WHOLE = '全(?:市|县|区|州|省|旗|盟|镇|乡|街道|部)';

const TOTAL = new RegExp(
  [
    `^(?:${TOTAL_WORD})(?:[:：].{0,8}|[（(].*?[)）])?$`,
    `^${WHOLE}(?:${TOTAL_WORD})?[:：]?$`,
    '^共[\\d一二三四五六七八九十]+[项件个]$',
    '^(?:total|subtotal|sum|grandtotal|average|mean)[:：]?$',
    '^(?:合计|小计|总计)[（(]?[\\d一二三四五六七八九十]',
    '^.{1,8}(?:小计|合计|总计)[:：]?$',
    '^[一二三四五六七八九十\\d]{1,3}[、.．](?:合计|小计|总计)$',
  ].join('|'),
  'i',
);

/** True for a line about the sheet: 附件, 填报时间, 截至, 单位：万元, 制表人, 注：…. */
export function isLine(text: string): boolean {
  const word = squeezed(text);
  return LINES.some((pattern) => pattern.test(word));
}

/** True for a line that ends a table: signature, note, date of making. */
export function isEndLine(text: string): boolean {
  if (!END_HINT.test(text.slice(0, HINT_LENGTH))) return false;
  const word = squeezed(text);
  return END_LINES.some((pattern) => pattern.test(word));
}

/** True for a line that is a date and nothing else, as under a signature, or in a cell of data. */
export function isDateLine(text: string): boolean {
  return /^\d{4}年\d{1,2}月(?:\d{1,2}日)?$/.test(squeezed(text));
}

/** True for the name of a total: 合计, 小计, 全市, 全县, Total. */
export function isTotalName(text: string): boolean {
  return text.length <= 24 && TOTAL.test(squeezed(text));
}
