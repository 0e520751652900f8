import type { Words } from '../../core';
import { Refusal } from '../refusal';
import {
  COMMANDS,
  OPTIONS,
  type CommandName,
  type CommandSpec,
  type OptionSpec,
} from './command-specs';
import { nearest } from './suggestion';

/** What was asked for. `switches` and `values` hold only options that the command knows. */
export interface Asked {
  readonly command: CommandName;
  readonly things: readonly string[];
  readonly switches: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/**
 * Reads the arguments. Options may stand anywhere, as `--name value` or `--name=value`; after `--`
 * all is taken as it is. Without arguments, help is asked for.
 *
 * @throws Refusal `usage`, with the nearest known word.
 */
export function parseArguments(args: readonly string[]): Asked {
  const { words, options } = split(args);
  if (words.length === 0) return withoutCommand(options);
  const [name = '', ...things] = words;
  const command = COMMANDS.find((known) => known.name === name);
  if (command === undefined) {
    throw unknown(
      '没有命令',
      'There is no command',
      name,
      COMMANDS.map((known) => known.name),
    );
  }
  const asked = gather(command, options, things);
  return asked.switches.has('help')
    ? { ...asked, command: 'help', things: [name] }
    : counted(asked, command);
}

interface Given {
  readonly name: string;
  readonly value: string | null;
}

function split(args: readonly string[]): { words: string[]; options: Given[] } {
  const words: string[] = [];
  const options: Given[] = [];
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    if (arg === '--') return { words: [...words, ...rest], options };
    const given = /^--([^=]*)(?:=([^]*))?$/.exec(SHORT[arg] ?? arg);
    if (given === null) {
      if (/^-./.test(arg)) throw unknownOption(arg, OPTIONS);
      words.push(arg);
      continue;
    }
    const name = given[1] ?? '';
    const spec = OPTIONS.find((known) => known.name === name);
    if (spec === undefined) throw unknownOption(`--${name}`, OPTIONS);
    options.push({ name, value: valueOf(spec, given[2] ?? null, rest) });
  }
  return { words, options };
}

const SHORT: Readonly<Record<string, string>> = {
  '-h': '--help',
  '-v': '--version',
  '-V': '--version',
};

function valueOf(spec: OptionSpec, attached: string | null, rest: string[]): string | null {
  if (spec.value === null) {
    if (attached === null) return null;
    throw usage(`--${spec.name} 不带值。`, `--${spec.name} takes no value.`);
  }
  const value = attached ?? (rest[0]?.startsWith('--') === true ? undefined : rest.shift());
  if (value === undefined || value === '') {
    throw usage(
      `--${spec.name} 后面要写 ${spec.value}。`,
      `--${spec.name} needs a value: ${spec.value}.`,
    );
  }
  if (spec.oneOf !== null && !spec.oneOf.includes(value)) {
    const known = spec.oneOf.join('、');
    throw usage(
      `--${spec.name} 只能是 ${known}，不能是“${value}”。`,
      `--${spec.name} is one of ${spec.oneOf.join(', ')}, not “${value}”.`,
    );
  }
  return value;
}

function withoutCommand(options: readonly Given[]): Asked {
  const stray = options.find(({ name }) => !['help', 'version', 'lang'].includes(name));
  if (stray !== undefined) {
    throw usage(
      `--${stray.name} 前面要先写命令，例如 review。`,
      `--${stray.name} needs a command before it, e.g. review.`,
    );
  }
  return { command: 'help', things: [], ...sorted(options) };
}

function gather(command: CommandSpec, options: readonly Given[], things: readonly string[]): Asked {
  const foreign = options.find(({ name }) => !command.options.includes(name));
  if (foreign !== undefined) {
    const own = OPTIONS.filter((known) => command.options.includes(known.name));
    throw unknownOption(`--${foreign.name}`, own, command);
  }
  return { command: command.name, things, ...sorted(options) };
}

function sorted(options: readonly Given[]): Pick<Asked, 'switches' | 'values'> {
  const values = new Map<string, string[]>();
  for (const { name, value } of options) {
    if (value !== null) values.set(name, [...(values.get(name) ?? []), value]);
  }
  const switches = options.filter(({ value }) => value === null).map(({ name }) => name);
  return { switches: new Set(switches), values };
}

function counted(asked: Asked, command: CommandSpec): Asked {
  const [least, most] = command.count;
  const line = `livelihood-ledger ${command.name} ${command.takes}`;
  if (asked.things.length < least) {
    throw usage(`还缺参数。用法：${line}`, `Something is missing. Usage: ${line}`);
  }
  if (asked.things.length > most) {
    const extra = asked.things[most] ?? '';
    throw usage(`多了“${extra}”。用法：${line}`, `“${extra}” is one too many. Usage: ${line}`);
  }
  return asked;
}

function unknownOption(
  typed: string,
  known: readonly OptionSpec[],
  command: CommandSpec | null = null,
): Refusal {
  const names = known.map(({ name }) => `--${name}`);
  return command === null
    ? unknown('没有选项', 'There is no option', typed, names)
    : unknown(`${command.name} 没有选项`, `${command.name} has no option`, typed, names);
}

function unknown(zh: string, en: string, typed: string, known: readonly string[]): Refusal {
  const near = nearest(typed, known);
  const ask: Words =
    near === null
      ? { zh: '用 livelihood-ledger help 查看用法。', en: 'See livelihood-ledger help.' }
      : { zh: `是不是 ${near}？`, en: `Did you mean ${near}?` };
  return usage(`${zh}“${typed}”。${ask.zh}`, `${en} “${typed}”. ${ask.en}`);
}

function usage(zh: string, en: string): Refusal {
  return new Refusal('usage', [{ zh, en }]);
}
