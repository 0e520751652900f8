import type { Words } from '../../core';

/** An option: a switch, or one that takes a value. */
export interface OptionSpec {
  readonly name: string;
  /** Name of its value in the help; null for a switch. */
  readonly value: string | null;
  /** What it may be; null: anything. */
  readonly oneOf: readonly string[] | null;
  readonly says: Words;
}

/** A command, what it takes and what it does. */
export interface CommandSpec {
  readonly name: CommandName;
  /** As in the help: `FILE.xlsx…`. */
  readonly takes: string;
  /** Fewest and most things besides options. */
  readonly count: readonly [least: number, most: number];
  readonly options: readonly string[];
  readonly says: Words;
}

/** What can be asked for. */
export type CommandName = 'review' | 'summarize' | 'explain' | 'figures' | 'help';

/** All options; which command knows which stands with the command. */
export const OPTIONS: readonly OptionSpec[] = [
  option(
    'as-of',
    'YYYY-MM-DD',
    null,
    '截至日期，优先于表中所写',
    'as-of date, before what the ledger says',
  ),
  option(
    'sheet',
    'NAME',
    null,
    '只看这张工作表，可写多次',
    'this sheet only; may be given more than once',
  ),
  option('format', 'FORMAT', ['text', 'markdown', 'json'], '输出格式', 'form of the output'),
  option('lang', 'LANG', ['zh-CN', 'en-US'], '语言', 'language'),
  option('output', 'OUT.xlsx', null, '汇总写到这个文件', 'write the summary to this file'),
  option(
    'in-place',
    null,
    null,
    '汇总写进台账文件本身',
    'write the summary into the ledger file itself',
  ),
  option('force', null, null, '覆盖已有的输出文件', 'replace an output file that is not ours'),
  option('help', null, null, '显示用法', 'show how to use it'),
  option('version', null, null, '显示版本', 'show the version'),
];

/** All commands, in the order of the help. */
export const COMMANDS: readonly CommandSpec[] = [
  {
    name: 'review',
    takes: 'FILE.xlsx…',
    count: [1, Infinity],
    options: ['as-of', 'sheet', 'format', 'lang', 'help'],
    says: { zh: '检查台账，不写任何文件', en: 'check ledgers; writes nothing' },
  },
  {
    name: 'summarize',
    takes: 'FILE.xlsx',
    count: [1, 1],
    options: ['output', 'in-place', 'force', 'as-of', 'sheet', 'format', 'lang', 'help'],
    says: { zh: '检查，并把汇总表写进副本', en: 'check, and write the summary sheets into a copy' },
  },
  {
    name: 'explain',
    takes: 'FILE.xlsx CELL',
    count: [2, 2],
    options: ['as-of', 'lang', 'help'],
    says: {
      zh: '说明一个单元格是怎样读、怎样算的',
      en: 'tell how one cell is read and reckoned with',
    },
  },
  {
    name: 'figures',
    takes: 'FILE.xlsx',
    count: [1, 1],
    options: ['as-of', 'sheet', 'format', 'lang', 'help'],
    says: {
      zh: '列出从文字里读到的数字，和目标与完成数怎样对应',
      en: 'list the figures read from texts, and how targets and actuals are paired',
    },
  },
  {
    name: 'help',
    takes: '[COMMAND]',
    count: [0, 1],
    options: ['lang'],
    says: { zh: '显示用法', en: 'show how to use it' },
  },
];

function option(
  name: string,
  value: string | null,
  oneOf: readonly string[] | null,
  zh: string,
  en: string,
): OptionSpec {
  return { name, value, oneOf, says: { zh, en } };
}
