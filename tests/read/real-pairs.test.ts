import { figureOf, drain, review, type Book, type Ledger, type Scalar } from '../../src/core';
import { describeCorpus, read, readOne, realBook } from './corpus';

/** Pairs that are used, as `target ← actual`. */
function used({ indicators }: Ledger): string[] {
  return indicators.flatMap((indicator) => {
    const actual = figureOf(indicator.actual) ?? figureOf(indicator.rate);
    if (indicator.source !== 'prose' || indicator.pairing !== 'used' || actual === null) return [];
    return [`${figureOf(indicator.target)?.text ?? '–'} ← ${actual.text}`];
  });
}

describeCorpus('targets and what was achieved, in sentences', () => {
  test.each<[file: string, pairs: string[]]>([
    [
      '000-luoshi.xlsx',
      [
        '2.5万名 ← 2.5万名',
        '2985名 ← 2773名',
        '1200批次 ← 1038批次',
        '14个 ← 9个',
        '5000户 ← 8398户',
        '11个 ← 90%',
      ],
    ],
    [
      '001-ducha.xlsx',
      [
        '1.53万人 ← 11620人',
        '1.1万人 ← 7214人',
        '1.1万人 ← 7765人',
        '180人 ← 183人',
        '58微克/立方米 ← 56微克/立方米',
        '85% ← 95%',
        '135个 ← 105',
        '16个 ← 16家',
      ],
    ],
    [
      '003-tongbao.xlsx',
      [
        '55% ← 108.91%',
        '55% ← 97.71%',
        '90% ← 123.99%',
        '90% ← 121.95%',
        '2300人 ← 1625人',
        '2300人 ← 1569人',
        '70人 ← 98名',
        '6个 ← 5个',
        '150名 ← 147名',
        '90% ← 93%',
        '345928人 ← 345928名',
      ],
    ],
  ])('%s', async (file, pairs) => {
    const { ledgers } = read(await realBook(file));
    expect(ledgers.flatMap(used)).toEqual(pairs);
  });

  test('every node of the plan of 002 has its values', async () => {
    const ledger = readOne(await realBook('002-qingdan.xlsx'));
    const nodes = ledger.tasks.flatMap(({ milestones }, i) =>
      milestones.flatMap(({ date, values }) =>
        values.map(
          ({ value, unit }) => `${i + 1} ${date} ${value}${(unit?.name ?? '').replace('万', '')}`,
        ),
      ),
    );
    const screening = [
      '06-30 1140人',
      '09-30 2660人',
      '12-31 3800人',
      '03-31 200人次',
      '06-30 240人次',
      '09-30 560人次',
      '12-31 800人次',
    ];
    const jobs = [
      ['03-31', '100人', '2000000元', '50人', '20个', '20个', '50人', '8000人次'],
      ['06-30', '200人', '5000000元', '100人', '50个', '50个', '200人', '20000人次'],
      ['09-30', '700人', '15000000元', '500人', '150个', '150个', '1000人', '22000人次'],
    ].flatMap(([date = '', ...values]) => values.map((value) => `${date} ${value}`));
    expect(nodes).toEqual([
      ...['07-31 15个', '07-31 900座', '09-30 1310座'].map((node) => `3 2023-${node}`),
      ...screening.map((node) => `7 2023-${node}`),
      ...jobs.map((node) => `9 2023-${node}`),
      ...['11-30 60场次', '11-30 42场次', '10-20 10场次', '10-31 2个'].map(
        (node) => `12 2023-${node}`,
      ),
      ...['03-31 60件', '06-30 120件', '09-30 180件', '12-31 240件'].map(
        (node) => `13 2023-${node}`,
      ),
      ...['06-30 0.2%', '09-30 0.3%', '11-30 0.5%'].map((node) => `14 2023-${node}`),
    ]);
    const shares = ledger.tasks.map(({ milestones }) =>
      milestones.flatMap(({ share }) => share ?? []),
    );
    expect(shares.map((one) => one.join(' '))).toEqual([
      '',
      '0.3 0.6 1',
      '',
      '0.5 1',
      '0.4 0.9 1',
      '',
      '0.6',
      '',
      '',
      '0.5 0.7 1',
      '',
      '',
      '',
      '0.2 0.3 0.5',
    ]);
  });

  test('1140 of 3800 screened at the end of June is on plan', async () => {
    const book = await realBook('002-qingdan.xlsx');
    const { ledgers } = drain(
      review(withProgress(book, '已完成筛查1140人'), { asOf: '2023-06-30', sheets: null }),
    );
    const [ledger] = ledgers;
    const indicator = ledger?.indicators.find(({ actual }) => figureOf(actual)?.value === 1140);
    expect(indicator?.pairing).toBe('used');
    const progress = ledger?.progress.indicators.get(indicator?.id ?? '');
    expect(progress).toMatchObject({
      completion: 0.3,
      expected: 0.3,
      state: 'on-track',
      basis: 'nodes',
    });
    expect(ledger?.progress.tasks.get(indicator?.task ?? '')?.state).toBe('on-track');
    const item = ledger?.items.find(({ number }) => number === '5');
    expect(ledger?.progress.items.get(item?.id ?? '')?.state).toBe('on-track');
  });

  test('the same under even pace is not: 30 % when 181 of 365 days have gone', async () => {
    const book = await realBook('002-qingdan.xlsx');
    const even = withProgress(book, '已完成筛查1140人', '12月底');
    const [ledger] = drain(review(even, { asOf: '2023-06-30', sheets: null })).ledgers;
    const indicator = ledger?.indicators.find(({ actual }) => figureOf(actual)?.value === 1140);
    const progress = ledger?.progress.indicators.get(indicator?.id ?? '');
    expect(progress?.expected).toBeCloseTo(181 / 365, 12);
    expect(progress).toMatchObject({ completion: 0.3, state: 'behind', basis: 'figures' });
  });

  test('a figure below the node of its day misses it', async () => {
    const book = await realBook('002-qingdan.xlsx');
    const short = withProgress(book, '已完成筛查1000人');
    const [ledger] = drain(review(short, { asOf: '2023-07-15', sheets: null })).ledgers;
    const indicator = ledger?.indicators.find(({ actual }) => figureOf(actual)?.value === 1000);
    const progress = ledger?.progress.indicators.get(indicator?.id ?? '');
    expect(progress).toMatchObject({ state: 'behind', basis: 'nodes' });
  });
});

/** The book with a column 完成情况 that says something of the task on screening; `limit` in place of its plan. */
function withProgress(book: Book, text: string, limit: string | null = null): Book {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      values: sheet.values.map((row) => {
        const heading = row.includes('实事名称');
        const isPlan = (value: Scalar): boolean =>
          typeof value === 'string' && value.includes('产前筛查率达');
        const own = row.map((value) => (limit !== null && isPlan(value) ? limit : value));
        return [...own, heading ? '完成情况' : row.some(isPlan) ? text : null];
      }),
    })),
  };
}
