/** Columns of 设置, in order; the key stands last. */
export const SETTINGS_HEADINGS = ['类别', '台账', '对象', '取值', '理由', '依据', '键'] as const;

/** A column of 设置 by name. */
export type SettingsColumn = (typeof SETTINGS_HEADINGS)[number];

/** Kinds of rows of 设置: the word in 类别 and the first part of the key. */
export const CATEGORIES = {
  scheme: '状态方案',
  'as-of': '截至日期',
  threshold: '阈值',
  word: '状态用语',
  override: '状态改定',
  explanation: '说明',
  role: '列角色',
  alias: '单位别名',
  label: '状态词',
  pair: '数字核对',
} as const;

/** A kind of row of 设置. */
export type Category = keyof typeof CATEGORIES;

/** What the thresholds are called in 对象. */
export const THRESHOLD_NAMES = {
  behind: '进展缓慢',
  'seriously-behind': '严重滞后',
  'serious-share': '严重滞后占序时进度',
} as const;

/** One of the thresholds. */
export type ThresholdName = keyof typeof THRESHOLD_NAMES;
