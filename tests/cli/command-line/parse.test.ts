import { parseArguments } from '../../../src/cli/command-line/parse';
import { reviewOptions } from '../../../src/cli/command-line/options';
import { Refusal } from '../../../src/cli/refusal';

/** The line a wrong command line is answered with, in Chinese. */
function complaint(...args: string[]): string {
  try {
    reviewOptions(parseArguments(args));
  } catch (error) {
    if (error instanceof Refusal) return error.lines.map(({ zh }) => zh).join(' ');
    throw error;
  }
  return 'accepted';
}

describe('reading the arguments', () => {
  it('takes options before and after the files, with = or a blank', () => {
    const asked = parseArguments([
      '--lang=en-US',
      'review',
      'a.xlsx',
      '--as-of',
      '2025-09-30',
      'b.xlsx',
    ]);
    expect(asked.command).toBe('review');
    expect(asked.things).toEqual(['a.xlsx', 'b.xlsx']);
    expect(asked.values.get('lang')).toEqual(['en-US']);
    expect(reviewOptions(asked)).toEqual({ asOf: '2025-09-30', sheets: null });
  });

  it('collects --sheet', () => {
    const asked = parseArguments(['review', 'a.xlsx', '--sheet', '附件1', '--sheet', '附件2']);
    expect(reviewOptions(asked).sheets).toEqual(['附件1', '附件2']);
  });

  it('takes everything after -- as it is', () => {
    expect(parseArguments(['review', '--', '--odd.xlsx']).things).toEqual(['--odd.xlsx']);
  });

  it('shows help without arguments, with --help and for one command', () => {
    expect(parseArguments([]).command).toBe('help');
    expect(parseArguments(['-h']).command).toBe('help');
    expect(parseArguments(['summarize', '--help'])).toMatchObject({
      command: 'help',
      things: ['summarize'],
    });
  });

  it.each([
    [['reveiw', 'a.xlsx'], '没有命令“reveiw”。是不是 review？'],
    [['sumarise', 'a.xlsx'], '没有命令“sumarise”。是不是 summarize？'],
    [['台账.xlsx'], '没有命令“台账.xlsx”。用 livelihood-ledger help 查看用法。'],
    [['review', 'a.xlsx', '--asof', '2025-09-30'], '没有选项“--asof”。是不是 --as-of？'],
    [['review', 'a.xlsx', '-x'], '没有选项“-x”。用 livelihood-ledger help 查看用法。'],
    [
      ['review', 'a.xlsx', '--output', 'b.xlsx'],
      'review 没有选项“--output”。用 livelihood-ledger help 查看用法。',
    ],
    [
      ['review', 'a.xlsx', '--format', 'xml'],
      '--format 只能是 text、markdown、json，不能是“xml”。',
    ],
    [['review', 'a.xlsx', '--as-of'], '--as-of 后面要写 YYYY-MM-DD。'],
    [['review', 'a.xlsx', '--as-of', '--lang', 'en-US'], '--as-of 后面要写 YYYY-MM-DD。'],
    [
      ['review', 'a.xlsx', '--as-of', '2025-02-30'],
      '--as-of 要写成 2025-09-30 这样的日期，“2025-02-30”不是。',
    ],
    [
      ['review', 'a.xlsx', '--as-of', '9月30日'],
      '--as-of 要写成 2025-09-30 这样的日期，“9月30日”不是。',
    ],
    [['summarize', 'a.xlsx', '--in-place=yes'], '--in-place 不带值。'],
    [['--as-of', '2025-09-30'], '--as-of 前面要先写命令，例如 review。'],
    [['review'], '还缺参数。用法：livelihood-ledger review FILE.xlsx…'],
    [['explain', 'a.xlsx'], '还缺参数。用法：livelihood-ledger explain FILE.xlsx CELL'],
    [
      ['summarize', 'a.xlsx', 'b.xlsx'],
      '多了“b.xlsx”。用法：livelihood-ledger summarize FILE.xlsx',
    ],
  ])('answers %j with one clear line', (args, line) => {
    expect(complaint(...args)).toBe(line);
  });
});
