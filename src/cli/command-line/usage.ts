import { say, type Language, type Words } from '../../core';
import { padEnd } from '../layout/display-width';
import { COMMANDS, OPTIONS, type CommandSpec, type OptionSpec } from './command-specs';

const INTRO: Words = {
  zh: 'livelihood-ledger（实事台账）：检查民生实事台账，生成汇总。数据只在本机处理，不上传。',
  en: 'livelihood-ledger: checks ledgers of livelihood commitments (民生实事) and summarises them. Nothing leaves this machine.',
};
const EXITS: Words = {
  zh: '退出状态：0 可提交；1 还不可提交；2 没有做成（文件打不开、没有台账、选项有误）。',
  en: 'Exit status: 0 ready for submission; 1 not ready; 2 it could not be done.',
};
const SETTINGS: Words = {
  zh:
    '设置：在副本的“设置”表里添行，保存后对副本运行 summarize --in-place。“依据”和“键”留空。\n' +
    '  状态方案：取值写 默认、四档用语、三档用语、银川 或 三亚\n' +
    '  阈值：对象写 进展缓慢 或 严重滞后，取值写百分点，如 -8\n' +
    '  状态改定：对象写任务名，取值写状态，理由必须写\n' +
    '  说明：对象写校验报告里的位置，如 进展情况!F12，理由必须写；强制的问题取值写复核人\n' +
    '  详见 docs/settings.md',
  en:
    'Settings are rows of the sheet 设置 in the copy; add them, save, run summarize --in-place on the copy.\n' +
    '  Leave 依据 and 键 blank.\n' +
    '  状态方案 (scheme): 取值 default, four-words, three-words, yinchuan or sanya\n' +
    '  阈值 (threshold): 对象 进展缓慢 or 严重滞后, 取值 points, such as -8\n' +
    '  状态改定 (set a state): 对象 the task, 取值 the state, 理由 the reason\n' +
    '  说明 (explain): 对象 the place, such as 进展情况!F12, 理由 the reason; must-fix: a second person in 取值\n' +
    '  More in docs/settings.md.',
};
const EXAMPLES: readonly string[] = [
  'livelihood-ledger review 台账.xlsx',
  'livelihood-ledger summarize 台账.xlsx --as-of 2025-09-30',
  'livelihood-ledger explain 台账.xlsx 进展情况!F12',
];

/** Help for all commands, or for one. */
export function usageText(language: Language, command: CommandSpec | null): string {
  const names = command === null ? COMMANDS : [command];
  const options = OPTIONS.filter((option) =>
    names.some((one) => one.options.includes(option.name)),
  );
  return [
    say(INTRO, language),
    '',
    heading({ zh: '用法', en: 'Usage' }, language),
    ...table(
      names.map((one) => [`livelihood-ledger ${one.name} ${one.takes}`, say(one.says, language)]),
    ),
    '',
    heading({ zh: '选项', en: 'Options' }, language),
    ...table(options.map((option) => [optionText(option), says(option, language)])),
    '',
    ...(command === null
      ? [
          heading({ zh: '例如', en: 'Examples' }, language),
          ...EXAMPLES.map((line) => `  ${line}`),
          '',
        ]
      : []),
    ...(command === null || command.name === 'summarize' ? [say(SETTINGS, language), ''] : []),
    say(EXITS, language),
    '',
  ].join('\n');
}

function heading(words: Words, language: Language): string {
  return language === 'zh-CN' ? `${words.zh}：` : `${words.en}:`;
}

function optionText({ name, value }: OptionSpec): string {
  return value === null ? `--${name}` : `--${name} ${value}`;
}

function says(option: OptionSpec, language: Language): string {
  const text = say(option.says, language);
  if (option.oneOf === null) return text;
  return language === 'zh-CN'
    ? `${text}：${option.oneOf.join('、')}`
    : `${text}: ${option.oneOf.join(', ')}`;
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length)) + 2;
  return rows.map(([left, right]) => `  ${padEnd(left, width)}${right}`);
}
