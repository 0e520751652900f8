import type { Words } from '../words';

/** Why a row of 设置 was not taken, and what to write instead. */
export interface ProblemWords {
  readonly what: Words;
  readonly advice: Words;
}

const problem = (zh: string, en: string, adviceZh: string, adviceEn: string): ProblemWords => ({
  what: { zh, en },
  advice: { zh: adviceZh, en: adviceEn },
});

/** Every reason for which a row of 设置 is left aside. */
export const SETTING_PROBLEMS = {
  category: problem(
    '类别不认得',
    'the kind of row is not known',
    '请用：状态方案、截至日期、阈值、状态用语、状态改定、说明、列角色、单位别名、状态词、数字核对',
    'use 状态方案, 截至日期, 阈值, 状态用语, 状态改定, 说明, 列角色, 单位别名, 状态词 or 数字核对',
  ),
  object: problem(
    '没有写对象',
    'it does not say what it is about',
    '请在“对象”里写明说的是哪一列、哪个词、哪一处或哪项任务',
    'say in 对象 which column, word, place or task is meant',
  ),
  scheme: problem(
    '没有这个状态方案',
    'there is no such scheme',
    '请选：默认、四档用语、三档用语、银川、三亚',
    'choose default, four-words, three-words, yinchuan or sanya',
  ),
  'as-of': problem(
    '截至日期不是日期',
    'the as-of date is no date',
    '取值写成2026年9月30日这样',
    'write it as 2026-09-30',
  ),
  limit: problem(
    '阈值不是0到100的百分点数，或者对象不认得',
    'the threshold is no number of points from 0 to 100, or it is not known which one is meant',
    '对象写“进展缓慢”或“严重滞后”，取值写数字，如 -5',
    'name 进展缓慢 or 严重滞后 in 对象, and give a number, such as -5',
  ),
  share: problem(
    '占序时进度的比例不是1到100的百分数',
    'the share of expected progress is no percentage from 1 to 100',
    '取值写百分数，如 50；不用时留空',
    'give a percentage, such as 50, or leave it blank',
  ),
  'limit-order': problem(
    '严重滞后的阈值不能比进展缓慢的小',
    'the threshold of seriously behind must not be smaller than that of behind',
    '请把两个阈值改顺，例如 -5 和 -20',
    'put the two in order, such as -5 and -20',
  ),
  word: problem(
    '状态用语没有写，或者太长',
    'the word for the state is missing or too long',
    '用语不超过8个字；简称不超过4个字，写在“/”后面',
    'at most 8 characters; after a slash a short form of at most 4',
  ),
  'word-class': problem(
    '这个用语平常说的是另一类状态',
    'the word usually stands for a state of another class',
    '请换一个不会误解的用语',
    'choose a word that cannot be misunderstood',
  ),
  state: problem(
    '取值不是状态',
    'the value is no state',
    '请写已完成、已销号、正常推进、进展缓慢、严重滞后、逾期未完成、长期保持或待核',
    'write completed, closed, on track, behind, seriously behind, overdue, standing duty or to be checked',
  ),
  role: problem(
    '取值不是列角色',
    'the value is no role of a column',
    '请写列的作用，如年度目标、完成数、责任单位',
    'write what the column holds, such as target, actual or responsible unit',
  ),
  alias: problem(
    '别名或单位名称没有写',
    'the other spelling or the name is missing',
    '对象写表里的写法，取值写单位的正式名称',
    'give the spelling of the sheet in 对象 and the proper name in 取值',
  ),
  pair: problem(
    '取值不是采用或不采用，也不是写了依据的数',
    'the value is neither 采用 nor 不采用, nor a figure with the words that it holds for',
    '数字配得对写“采用”，不对写“不采用”；另填一个数的，依据照抄进展那段话',
    'write 采用 where the figures belong together, else 不采用; with a figure of your own copy the words of the progress text to 依据',
  ),
  reason: problem(
    '没有写理由，或者理由等于没说',
    'there is no reason, or one that says nothing',
    '请写明具体原因，“核实无误”“属实”之类不算',
    'give the actual reason; “checked” and the like do not count',
  ),
} as const satisfies Readonly<Record<string, ProblemWords>>;

/** Why a row of 设置 was left aside. */
export type SettingProblem = keyof typeof SETTING_PROBLEMS;
