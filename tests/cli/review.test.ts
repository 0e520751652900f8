import { Machine, sampleText } from './support/machine';
import { departures } from './support/shape';
import { jsonDescription } from './support/description';

const NO_LEDGER = ['=== 说明', '本文件说明填报要求。', '=== 空表', ''].join('\n');
const CLEAN = [
  '=== 进展',
  '云溪县2025年民生实事进展情况表 | < | < | < | < | < | <',
  '截至2025年9月30日 | < | < | < | < | < | <',
  '序号 | 实事名称 | 指标 | 年度目标 | 完成情况 | 完成率 | 责任单位 | 完成时限',
  '1 | 城乡供水 | 新建管网（公里） | 20 | 18 | 90% | 水利局 | 12月31日',
  '2 | 幼儿照护 | 新增托位（个） | 300 | 300 | 100% | 卫健局 | 12月31日',
].join('\n');

interface Parsed {
  readonly version: number;
  readonly files: readonly {
    readonly file: string;
    readonly error?: { readonly code: string; readonly message: string };
    readonly ledgers?: readonly {
      readonly asOf: string | null;
      readonly asOfBasis: string | null;
      readonly items: readonly unknown[];
      readonly indicators: readonly {
        readonly name: string;
        readonly unit: string | null;
        readonly target: { readonly value: number; readonly cell: string } | null;
        readonly completion: number | null;
      }[];
    }[];
    readonly findings?: readonly {
      readonly cell: string;
      readonly data: unknown;
      readonly text: string;
    }[];
    readonly verdict?: { readonly ready: boolean };
  }[];
}

function machine(): Machine {
  const made = new Machine();
  made.putText('示例.xlsx', sampleText('sample-e'));
  made.putText('好.xlsx', CLEAN);
  made.putText('无.xlsx', NO_LEDGER);
  return made;
}

describe('review for people', () => {
  it('says the verdict first, then each finding with cell, arithmetic and what to do', async () => {
    const { status, out, err } = await machine().run('review', '示例.xlsx');
    expect(status).toBe(1);
    expect(err).toBe('');
    const lines = out.split('\n');
    expect(lines[0]).toBe('示例.xlsx  还不可提交：强制的问题必须改正');
    expect(lines[1]).toMatch(/^ {2}强制 2 处，核实 3 处，提示 \d+ 处，已说明 0 处$/);
    expect(out).toContain('指标表!A3:I38');
    expect(out).toContain('截至 2025-09-30（取自 指标表!A2）；13 件实事');
    expect(out).toMatch(/指标表!F21 {2}957÷1100=87.00%，表中78%/);
    expect(out.indexOf('强制  ')).toBeLessThan(out.indexOf('核实  '));
    expect(out.indexOf('核实  ')).toBeLessThan(out.indexOf('提示  '));
  });

  it('names the cells only where one hint comes up again and again, and shared advice once', async () => {
    const made = new Machine();
    const rows = Array.from(
      { length: 9 },
      (_, i) => `${i + 1} | 事${i} | 户数（户） | '${i + 10} | 5 | | 水利局 | 12月31日`,
    );
    made.putText('a.xlsx', [...CLEAN.split('\n').slice(0, 4), ...rows].join('\n'));
    const { out } = await made.run('review', 'a.xlsx');
    expect(out).toContain('（9 处）');
    expect(out).toMatch(/进展!D9 +数字“15”存成了文本/);
    expect(out).toMatch(/其余 3 处 +D10、D11、D12\n/);
  });

  it('says once for both annexes what could not be checked', async () => {
    const made = new Machine();
    made.putText('a.xlsx', sampleText('sample-b'));
    const { out } = await made.run('review', 'a.xlsx');
    expect(out.match(/没有“年度目标”列/g)).toHaveLength(1);
  });

  it('is 0 for a ledger that is ready', async () => {
    const { status, out } = await machine().run('review', '好.xlsx');
    expect(out.split('\n')[0]).toBe('好.xlsx  可提交');
    expect(status).toBe(0);
  });

  it('speaks English when asked', async () => {
    const { out } = await machine().run('review', '好.xlsx', '--lang', 'en-US');
    expect(out).toContain('Ready for submission');
    expect(out).toContain('2 items, 2 tasks, 2 indicators');
  });

  it('breaks no line wider than the terminal', async () => {
    const narrow = machine();
    narrow.terminal = 72;
    const { out, err } = await narrow.run('review', '示例.xlsx');
    const wide = [...out.matchAll(/[\u2e80-\uffef]/g)].length;
    expect(wide).toBeGreaterThan(100);
    for (const line of out.split('\n')) {
      const width = line.length + [...line.matchAll(/[\u2e80-\u9fff\uff00-\uff60]/g)].length;
      // One closing mark may hang over the edge.
      expect(width).toBeLessThanOrEqual(74);
    }
    expect(err).toMatch(/^\r/);
    expect(err.endsWith('\r\u001b[K')).toBe(true);
  });

  it('shows no progress where no one looks', async () => {
    expect((await machine().run('review', '示例.xlsx')).err).toBe('');
  });

  it('gives Markdown in which the ledger’s text is no markup', async () => {
    const made = new Machine();
    made.putText('a.xlsx', CLEAN.replace('18 | 90%', '18 | 60%').replace('城乡供水', '城乡_供水_'));
    const { out } = await made.run('review', 'a.xlsx', '--format', 'markdown');
    expect(out).toMatch(/^# a\.xlsx\n/);
    expect(out).toContain('| `进展!F4` | 18÷20=90.00%，表中60% |');
  });
});

describe('what cannot be done', () => {
  it('says why there is no ledger, sheet by sheet', async () => {
    const { status, out, err } = await machine().run('review', '无.xlsx');
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('无.xlsx：没有找到台账。工作簿没有任何改动。');
    expect(err).toContain('“说明”：没有找到表头');
    expect(err).toContain('“空表”：空表');
  });

  it('goes on with the other files, and the highest status wins', async () => {
    const { status, out, err } = await machine().run('review', '好.xlsx', '没有.xlsx', '示例.xlsx');
    expect(status).toBe(2);
    expect(out).toContain('好.xlsx  可提交');
    expect(out).toContain('示例.xlsx  还不可提交');
    expect(err).toBe(
      '没有.xlsx：找不到这个文件。没有写入任何内容。\n  请检查文件名和所在文件夹；文件名里有空格时，两头要加引号。\n',
    );
    expect((await machine().run('review', '好.xlsx', '示例.xlsx')).status).toBe(1);
  });

  it('refuses what is no workbook', async () => {
    const made = machine();
    made.put('a.xlsx', new TextEncoder().encode('序号,名称\n1,甲\n'));
    const { status, err } = await made.run('review', 'a.xlsx');
    expect(status).toBe(2);
    expect(err).toContain('a.xlsx：这不是 Excel 工作簿');
  });

  it('names the sheets when one asks for another', async () => {
    const { status, err } = await machine().run('review', '示例.xlsx', '--sheet', '指标');
    expect(status).toBe(2);
    expect(err).toContain('没有工作表“指标”。文件里有：指标表。');
  });

  it('stops when told to', async () => {
    const made = machine();
    made.stopping.abort();
    const { status, out, err } = await made.run('review', '示例.xlsx', '好.xlsx');
    expect(status).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('已取消');
    expect(err).not.toContain('好.xlsx');
  });

  it('answers a wrong command in the language asked for', async () => {
    const { status, err } = await machine().run('reveiw', '--lang', 'en-US');
    expect(status).toBe(2);
    expect(err).toBe('There is no command “reveiw”. Did you mean review?\n');
  });
});

describe('help and version', () => {
  it('shows all commands, or the options of one', async () => {
    const all = await machine().run();
    expect(all.status).toBe(0);
    expect(all.out).toContain('livelihood-ledger summarize FILE.xlsx');
    const one = await machine().run('help', 'review', '--lang', 'en-US');
    expect(one.out).toContain('--format FORMAT');
    expect(one.out).not.toContain('--in-place');
    expect((await machine().run('--version')).out).toBe('1.2.3\n');
  });
});

describe('review for programs', () => {
  const json = async (made: Machine, ...args: string[]): Promise<Parsed> => {
    const { out } = await made.run('review', ...args, '--format', 'json');
    return JSON.parse(out) as Parsed;
  };

  it.each(['sample-a', 'sample-b', 'sample-c', 'sample-d', 'sample-e'])(
    '%s gives what docs/json.md describes',
    async (name) => {
      const made = machine();
      made.putText('x.xlsx', sampleText(name));
      const document = await json(made, 'x.xlsx', '无.xlsx');
      expect(departures(document, jsonDescription)).toEqual([]);
      expect(document.files.map(({ file }) => file)).toEqual(['x.xlsx', '无.xlsx']);
      expect(document.files[0]?.error).toBeUndefined();
      expect(document.files[1]?.error?.code).toBe('no-ledger');
    },
  );

  it('gives figures in their unit, percentages and completions as fractions', async () => {
    const [file] = (await json(machine(), '示例.xlsx')).files;
    const indicators = file?.ledgers?.[0]?.indicators ?? [];
    const named = (start: string): (typeof indicators)[number] | undefined =>
      indicators.find(({ name }) => name.startsWith(start));
    expect(indicators).toHaveLength(35);
    expect(named('改造建筑面积')).toMatchObject({
      unit: '万平方米',
      target: { value: 25.6, cell: '指标表!D6' },
      completion: 0.7602,
    });
    expect(named('受益人口')?.target).toMatchObject({ value: 12000, text: '1.2万人' });
    expect(named('门诊慢特病')).toMatchObject({ target: { value: 0.6 }, completion: 1.0333 });
  });

  it('gives the data of a finding by name', async () => {
    const [file] = (await json(machine(), '示例.xlsx')).files;
    const finding = file?.findings?.find(({ cell }) => cell === '指标表!F21');
    expect(finding?.data).toEqual({ actual: 957, target: 1100, stated: 0.78, expected: 0.87 });
    expect(finding?.text).toBe('957÷1100=87.00%，表中78%，请核对分子或完成率');
  });

  it('takes the as-of date that is given', async () => {
    const [file] = (await json(machine(), '示例.xlsx', '--as-of', '2025-10-31')).files;
    expect(file?.ledgers?.[0]).toMatchObject({ asOf: '2025-10-31', asOfBasis: 'given' });
  });
});
