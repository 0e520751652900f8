import {
  DEFAULT_SETTINGS,
  aliasRow,
  explanationRow,
  labelRow,
  readSettings,
  removedRow,
  roleRow,
  settingsSheet,
  thresholdRows,
  type Book,
  type Scalar,
  type StateRow,
} from '../../src/core';
import { parseWorkbookText } from '../../scripts/workbook-text/parse';

const LEDGER = { key: '青山县民生实事台账', title: '青山县2025年7月民生实事台账' };

/** The sheet 设置 as it stands after these rows were put into it. */
function bookWith(rows: readonly StateRow[]): Book {
  const lines = rows.map(({ cells }) => (cells ?? []).map(cellText).join(' | '));
  return typed(lines, settingsSheet('设置').headings);
}

/** A cell in the text form of workbooks. */
function cellText(cell: Scalar): string {
  if (typeof cell === 'string') return `'${cell.split('|').join('\\|')}`;
  return typeof cell === 'number' ? String(cell) : '';
}

function typed(lines: readonly string[], headings = settingsSheet('设置').headings): Book {
  return parseWorkbookText(
    ['=== 设置', '@mark settings 设置', '设置', '说明', headings.join(' | '), ...lines].join('\n'),
  );
}

describe('settings that were written are read again', () => {
  it('keeps thresholds in points and reads them as shares', () => {
    const rows = thresholdRows({ behind: -0.1, seriouslyBehind: -0.275, seriousShare: 0.5 });
    expect(rows.map(({ key, cells }) => [key, cells?.[3]])).toEqual([
      ['threshold/behind', -10],
      ['threshold/seriously-behind', -27.5],
      ['threshold/serious-share', 50],
    ]);
    expect(readSettings(bookWith(rows)).thresholds).toEqual({
      behind: -0.1,
      seriouslyBehind: -0.275,
      seriousShare: 0.5,
    });
  });

  it('keeps roles by ledger and heading, aliases and status words by their spelling', () => {
    const settings = readSettings(
      bookWith([
        roleRow(LEDGER, '7月进度', 'actual'),
        aliasRow('水 务 站', '水务局'),
        labelRow('卡壳', 'behind'),
      ]),
    );
    expect([...settings.roles]).toEqual([['青山县民生实事台账|进度', 'actual']]);
    expect([...settings.aliases]).toEqual([['水务站', '水务局']]);
    expect([...settings.labels]).toEqual([['卡壳', 'behind']]);
    expect(settings.unreadable).toEqual([]);
  });

  it('keeps the reason, the second person and the evidence of an explanation', () => {
    const explanation = {
      reason: '分母按年初摸底数计算',
      by: '秦岚',
      evidence: 'actual=9 target=12',
    };
    const row = explanationRow(LEDGER, 'rate-matches-figures|k|item', '第3项 完成率', explanation);
    expect([...readSettings(bookWith([row])).explanations]).toEqual([
      ['rate-matches-figures|k|item', explanation],
    ]);
  });

  it('takes a row away by its key', () => {
    expect(removedRow('alias', '水务站')).toEqual({ key: 'alias/水务站', cells: null });
  });
});

describe('settings typed by hand', () => {
  it('reads rows without a key by category, ledger and object', () => {
    const settings = readSettings(
      typed([
        '阈值 |  | 严重滞后 | 30 |  |  | ',
        '列角色 | 青山县2025年8月民生实事台账 | 8月进度 | 完成数 |  |  | ',
        '列 角 色 |  | 负责同志 | leader |  |  | ',
        '单位别名 |  | 城投 | 城市投资公司 |  |  | ',
        '状态词 |  | 快了 | 正常 |  |  | ',
      ]),
    );
    expect(settings.thresholds).toEqual({
      behind: -0.05,
      seriouslyBehind: -0.3,
      seriousShare: null,
    });
    expect([...settings.roles]).toEqual([
      ['青山县民生实事台账|进度', 'actual'],
      ['*|负责同志', 'leader'],
    ]);
    expect([...settings.aliases]).toEqual([['城投', '城市投资公司']]);
    expect([...settings.labels]).toEqual([['快了', 'on-track']]);
    expect(settings.unreadable).toEqual([]);
  });

  it.each(['核实无误', '已核实', '无', '属实', '经核实无误。', '—', ''])(
    'refuses “%s” as a reason',
    (reason) => {
      const settings = readSettings(
        typed([
          `说明 | 台账 | 第1项 |  | '${reason} | a=1 | explanation/overdue|k`.replace(
            /\|k$/,
            '\\|k',
          ),
        ]),
      );
      expect(settings.explanations.size).toBe(0);
      expect(settings.unreadable).toHaveLength(1);
      expect(settings.unreadable[0]?.from.at).toEqual({ sheet: '设置', row: 3, column: 0 });
    },
  );

  it.each([
    ['阈值 |  | 进展缓慢 | 很少 |  |  | ', '阈值 · 进展缓慢 · 很少'],
    ['列角色 | 台账 | 进度 | 完成得怎样 |  |  | ', '列角色 · 台账 · 进度 · 完成得怎样'],
    ['颜色 |  | 红 | FF0000 |  |  | ', '颜色 · 红 · FF0000'],
    ['单位别名 |  | 城投 |  |  |  | ', '单位别名 · 城投'],
    ['状态词 |  | 快了 | 还行 |  |  | ', '状态词 · 快了 · 还行'],
  ])('lists %s as unreadable and goes on', (line, text) => {
    const settings = readSettings(typed([line, '阈值 |  | 进展缓慢 | -8 |  |  | ']));
    expect(settings.unreadable.map((row) => row.text)).toEqual([text]);
    expect(settings.thresholds.behind).toBe(-0.08);
  });
});

describe('a sheet that is not ours', () => {
  it('says nothing where the sheet was renamed, copied or never marked', () => {
    const lines = ['=== 设置旧', '@mark settings 设置', '', '', '类别 | 取值', '阈值 | -50'];
    const unmarked = ['=== 设置', '', '', '类别 | 对象 | 取值', '阈值 | 进展缓慢 | -50'];
    for (const text of [lines, unmarked]) {
      expect(readSettings(parseWorkbookText(text.join('\n')))).toEqual(DEFAULT_SETTINGS);
    }
  });

  it('finds the headings where rows and columns were inserted', () => {
    const book = parseWorkbookText(
      [
        '=== 设置',
        '@mark settings 设置',
        '',
        '',
        '',
        '批注 | 类 别 | 台账 | 对象 | 取值 | 理由 | 依据 | 键',
        ' | 阈值 |  | 进展缓慢 | -7 |  |  | threshold/behind',
      ].join('\n'),
    );
    expect(readSettings(book).thresholds.behind).toBe(-0.07);
  });
});
