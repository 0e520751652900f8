import { SCHEMES, valueAt, type Book, type Edit, type Scalar, type StateRow } from '../../src/core';
import { openMemory } from '../../src/workbook/memory/memory-workbook';
import { overviewCounts, recount } from '../support/overview-counts';
import { LEDGER_TEXT } from './ledger-text';
import { expectCached, expectFlow } from './live-expectations';
import {
  calculatorFor,
  formulasOf,
  gridOf,
  recalculated,
  summaryOf,
  withValue,
  type Summary,
} from './summary-of';

const HEAD = `=== 设置
@mark settings 设置
设置
说明
类别 | 台账 | 对象 | 取值 | 理由 | 依据 | 键`;

const withSettings = (...rows: readonly string[]): string =>
  `${HEAD}\n${rows.join('\n')}\n${LEDGER_TEXT}`;

const putRows = (edits: readonly Edit[]): readonly StateRow[] =>
  edits.flatMap((edit) => (edit.type === 'put-rows' ? edit.rows : []));

const cellsPut = (edits: readonly Edit[]): readonly (readonly [string, Scalar])[] =>
  putRows(edits).map(({ key, cells }) => [key, cells?.[3] ?? null] as const);

/** The workbook after the edits were made. */
async function written({ book, edits }: Pick<Summary, 'book' | 'edits'>): Promise<Book> {
  const workbook = openMemory(book);
  await workbook.apply(edits, { basis: await workbook.read() });
  return workbook.read();
}

const place = (book: Book, text: string, column = 3): { row: number; column: number } => {
  const sheet = book.sheets.find(({ name }) => name === '设置');
  const row = sheet?.values.findIndex((cells) => cells.includes(text)) ?? -1;
  return { row: row + (sheet?.origin[0] ?? 0), column };
};

const set = (book: Book, text: string, value: Scalar): Book =>
  withValue(book, { sheet: '设置', ...place(book, text) }, value);

describe('words of a scheme', () => {
  const plain = summaryOf(LEDGER_TEXT);

  test.each(SCHEMES)(
    '$id: symbols, colours and rules stay, words are those of the scheme',
    ({ id, words }) => {
      const summary = summaryOf(withSettings(`状态方案 |  |  | ${id}`));
      expectCached(summary);
      expect(summary.tasks.rules).toEqual(plain.tasks.rules);
      const cards = gridOf(summary.overview)[3]?.filter((_, i) => i % 3 === 0);
      expect(cards?.slice(1)).toEqual([
        `◆ ${words.completed.word.zh}`,
        `● ${words['on-track'].word.zh}`,
        `▲ ${words.behind.word.zh}`,
        `■ ${words['seriously-behind'].word.zh}`,
        `▼ ${words.overdue.word.zh}`,
        `◇ ${words.standing.word.zh}`,
        `○ ${words.unknown.word.zh}`,
      ]);
    },
  );

  test('the list of slow tasks counts states of one word together', () => {
    const text = gridOf(summaryOf(withSettings('状态方案 |  |  | 三档用语')).overview)
      .flat()
      .join('\n');
    expect(text).toMatch(/进展缓慢和滞后任务\u3000(\d+) 项（进展缓慢 \1 项）/);
    expect(text).toMatch(/■ 进展缓慢/);
    expect(text).not.toMatch(/严重滞后/);
  });

  test('labels are compared by class: no label differs because of a word', () => {
    const column = (summary: Summary): unknown[] => {
      const at = gridOf(summary.tasks)[3]?.indexOf('所标类别') ?? -1;
      return gridOf(summary.tasks).map((row) => row[at]);
    };
    const three = summaryOf(withSettings('状态方案 |  |  | 三档用语'));
    expect(column(three).slice(4)).toEqual(column(plain).slice(4));
  });

  test('a word of three or four characters gets its two lines', () => {
    const heightOf = (summary: Summary): number => {
      const row = gridOf(summary.overview).findIndex((cells) => cells[0] === '责任单位');
      return summary.overview.blocks[0]?.height(row) ?? 0;
    };
    expect(heightOf(plain)).toBe(19);
    expect(
      heightOf(summaryOf(withSettings('状态用语 |  | 逾期未完成 | 到期未完'))),
    ).toBeGreaterThan(28);
  });

  test('the note tells the scheme and the limits in force', () => {
    const note = (...rows: readonly string[]): string =>
      String(gridOf(summaryOf(withSettings(...rows)).overview).at(-1)?.[0]);
    expect(note()).toContain('低于－5个百分点为进展缓慢，低于－20为严重滞后。');
    expect(note('状态方案 |  |  | 银川')).toContain(
      '状态方案：银川。差距＝完成率－序时进度，低于－10个百分点为进展缓慢，低于－30为严重滞后。',
    );
    expect(note('状态方案 |  |  | 三亚')).toContain(
      '低于0个百分点为进展缓慢，完成率不到序时进度的50%为严重滞后。',
    );
    expect(note('阈值 |  | 严重滞后占序时进度 | 40')).toContain(
      '低于－20，或完成率不到序时进度的40%为严重滞后。',
    );
  });
});

describe('rows that a run puts into 设置', () => {
  test('follow the scheme until the user changes them', async () => {
    const first = await written(summaryOf(LEDGER_TEXT));
    expect(putRows(summaryOf(first).edits)).toEqual([]);
    const chosen = set(first, '状态方案', '三亚');
    const second = summaryOf(chosen);
    expect(cellsPut(second.edits)).toEqual([
      ['threshold/behind', 0],
      ['threshold/seriously-behind', -100],
      ['threshold/serious-share', 50],
    ]);
    expectCached(second);
    const changed = set(await written(second), '严重滞后占序时进度', 40);
    const third = summaryOf(set(changed, '状态方案', '银川'));
    expect(third.review.settings.thresholds).toEqual({
      behind: -0.1,
      seriouslyBehind: -0.3,
      seriousShare: 0.4,
    });
    expect(cellsPut(third.edits)).toEqual([
      ['threshold/behind', -10],
      ['threshold/seriously-behind', -30],
    ]);
    expectCached(third);
  });

  test('never touch what the user wrote, be it nonsense', async () => {
    const rows = [
      '状态方案 |  |  | 某地 |  |  | scheme',
      '阈值 |  | 进展缓慢 | 很少 | 待商定 |  | threshold/behind',
      '阈值 |  | 严重滞后 | 25',
      '阈值 |  | 严重滞后占序时进度 | 500 |  |  | threshold/serious-share',
    ];
    const summary = summaryOf(withSettings(...rows));
    expect(putRows(summary.edits)).toEqual([]);
    expectCached(summary);
    expect(summary.review.settings.thresholds.seriouslyBehind).toBe(-0.25);
    expect(await written(summary).then(({ sheets }) => sheets[0]?.values)).toEqual(
      summary.book.sheets[0]?.values,
    );
  });
});

describe('limits as live formulas', () => {
  const limits = (summary: Summary): readonly string[] =>
    formulasOf(summary.tasks)
      .filter(([at]) => at.startsWith('0,'))
      .map(([, formula]) => formula);

  test('are found by key, a row typed without one by its cell, a refused one not at all', () => {
    expect(limits(summaryOf(withSettings('阈值 |  | 进展缓慢 | 8')))).toEqual(
      [
        'IFERROR(MIN(设置!$D$4*1,设置!$D$4*-1)/100,-0.08)',
        'IFERROR(MIN(INDEX(设置!$D:$D,MATCH("threshold/seriously-behind",设置!$G:$G,0))*1,INDEX(设置!$D:$D,MATCH("threshold/seriously-behind",设置!$G:$G,0))*-1)/100,-0.2)',
        'IFERROR(MAX(INDEX(设置!$D:$D,MATCH("threshold/serious-share",设置!$G:$G,0))*1,0)/100,0)',
      ].map((formula) => formula.replace(/设置!/g, "'设置'!")),
    );
    expect(limits(summaryOf(withSettings('阈值 |  | 进展缓慢 | 800')))[0]).toBe('-0.05');
  });

  test.each(['50', '50%'])('the share (%s) decides in the sheet as in a review', (share) => {
    const book = withSettings('状态方案 |  |  | 三亚', `阈值 |  | 严重滞后占序时进度 | ${share}`);
    const summary = summaryOf(book);
    expect(summary.review.settings.thresholds.seriousShare).toBe(0.5);
    expectCached(summary);
    for (const value of [0, 2, 4.9, 5.1, 9, 20]) {
      expectFlow(summary, null, { sheet: '实事台账', row: 5, column: 4 }, value);
    }
  });

  test('another share in 设置 reaches cards and matrix at once', async () => {
    const first = summaryOf(withSettings('状态方案 |  |  | 三亚'));
    const summary = summaryOf(await written(first));
    const counts = (share: Scalar) => {
      const book = set(summary.book, '严重滞后占序时进度', share);
      const shown = overviewCounts(recalculated(calculatorFor(summary, book), summary.overview));
      expect(shown).toEqual(recount(summaryOf(book).review, Object.keys(shown.units)));
      return shown.cards[4];
    };
    expect(counts(60)).toBeGreaterThan(counts(50) ?? 0);
    expect(counts(null)).toBe(0);
  });
});

describe('states set by the user', () => {
  const ROW = '状态改定 |  | 道路改造 | 正常推进 | 路面集中在9月铺设';
  const ROAD = { sheet: '实事台账', row: 5, column: 4 };
  const summary = summaryOf(withSettings(ROW));
  const stateIn = (grid: readonly (readonly unknown[])[]): unknown => grid[5]?.[2];

  test('stand in the sheets while the figures are the same, else what is reckoned', () => {
    expectCached(summary);
    expect(stateIn(gridOf(summaryOf(LEDGER_TEXT).tasks))).toBe('▲ 进展缓慢');
    expect(stateIn(gridOf(summary.tasks))).toBe('● 正常推进');
    const changed = recalculated(
      calculatorFor(summary, withValue(summary.book, ROAD, 3)),
      summary.tasks,
    );
    expect(stateIn(changed)).toBe('▲ 进展缓慢');
  });

  test('are named with their reason in the note of 总览', () => {
    expect(String(gridOf(summary.overview).at(-1)?.[0])).toContain(
      '人工改定 1 项：第2项由“进展缓慢”改定为“正常推进”（路面集中在9月铺设）。',
    );
  });

  test('typed by hand they get key and evidence, and lapse with the figures', async () => {
    const book = await written(summary);
    const sheet = book.sheets.find(({ name }) => name === '设置');
    if (sheet === undefined) throw new Error('no 设置');
    const { row } = place(book, '状态改定');
    expect([valueAt(sheet, row, 5), valueAt(sheet, row, 6)]).toEqual([
      '完成÷目标=4公里÷20公里、120盏÷300盏；台账所标=正常推进；完成时限=2025-12-31',
      expect.stringMatching(/^override\/云山县民生实事进展情况表\|道路改造/),
    ]);
    const again = summaryOf(book);
    expect(again.edits.map(({ type }) => type)).toEqual(['publish']);
    expect(stateIn(gridOf(again.tasks))).toBe('● 正常推进');
    for (const value of [3, 4, 6, null]) expectFlow(again, null, ROAD, value);
    expect(summaryOf(withValue(book, ROAD, 3)).review.findings).toContainEqual(
      expect.objectContaining({ check: 'settings-readable', message: 'override-lapsed' }),
    );
  });
});

describe('reasons typed by hand', () => {
  const reasonFor = (about: string, ledger = '') =>
    summaryOf(withSettings(`说明 | ${ledger} | ${about} |  | 汛期停工，已批准延期到9月`));
  const explainedIn = ({ review }: Summary): readonly string[] =>
    review.findings.flatMap(({ check, explained }) => (explained === null ? [] : check));

  test.each([
    ['the place as the report shows it', 'G14', ''],
    ['sheet and place', '实事台账!G14', ''],
    ['the sheet in 台账', 'G14', '实事台账'],
    ['place and check', 'G14 没有逾期未完成', ''],
  ])('explain the finding that is meant: %s', (_, about, ledger) => {
    expect(explainedIn(reasonFor(about, ledger))).toEqual(['overdue']);
  });

  test.each(['G4', 'H14', 'G14 完成率与数据一致', '道路改造', '别的表!G14'])(
    'explain nothing where nothing fits: %s',
    (about) => {
      expect(explainedIn(reasonFor(about))).toEqual([]);
    },
  );

  test('get key and evidence, hold next time wherever the row stands, and lapse', async () => {
    const book = await written(reasonFor('G14'));
    const again = summaryOf(book);
    expect(explainedIn(again)).toEqual(['overdue']);
    expect(again.edits.map(({ type }) => type)).toEqual(['publish']);
    const moved = LEDGER_TEXT.replace(
      /^1 \|/m,
      '0 | 饮水 | 管网（米） | 9 | 9 | 水利局 | 12月底 | 已完成\n1 |',
    );
    const settings = book.sheets.filter(({ name }) => name === '设置');
    const ledgers = summaryOf(moved).book.sheets;
    expect(explainedIn(summaryOf({ ...book, sheets: [...ledgers, ...settings] }))).toEqual([
      'overdue',
    ]);
    const later = summaryOf({
      ...book,
      sheets: [...summaryOf(LEDGER_TEXT.replace('4月底', '5月底')).book.sheets, ...settings],
    });
    expect(explainedIn(later)).toEqual([]);
  });
});
