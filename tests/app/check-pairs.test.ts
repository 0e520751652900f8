import {
  choicesOf,
  chosenRows,
  confirmedRows,
  declinedRows,
  isTypedByHand,
  reopenedRows,
  typedNumber,
  typedRows,
} from '../../src/app/check-pairs';
import {
  countPairs,
  doubtfulPairs,
  lapsedAnswers,
  openPairs,
  type DoubtfulPair,
} from '../../src/app/doubtful-pairs';
import { putSettings } from '../../src/app/put-settings';
import { reviewWorkbook, type Surroundings } from '../../src/app/review-workbook';
import { summarize } from '../../src/app/summarize';
import { typedChoice, valueAt, type Book, type Review, type StateRow } from '../../src/core';
import { openMemory } from '../../src/workbook/memory/memory-workbook';
import { parseWorkbookText } from '../../scripts/workbook-text/parse';

const OPTIONS = { asOf: null, sheets: null };
const surroundings: Surroundings = { pace: { now: () => 0, pause: () => Promise.resolve() } };

/** 12月底 of 39: certain. 户厕 is only begun; of 座 there are several, so that people have to look. */
const HEAD = `=== 台账
2026年青石县民生实事进展情况表
截至2026年6月30日
序号 | 实事名称 | 工作任务 | 责任单位 | 完成时限 | 进展情况 | 状态
`;
const CERTAIN =
  '1 | 户厕改造 | 改造农村户厕900座。 | 农业农村局 | 11月底 | 截至6月底，已改造户厕468座，占目标任务的52%。 | 正在推进\n';
const HOUSING =
  '2 | 老旧小区改造 | 改造老旧小区800户。 | 住建局 | 12月底 | 计划改造960户，已开工120户，其中300户方案通过审批，340户正在进行前期工作。 | 进展缓慢\n';
const TRAINING =
  '3 | 技能培训 | 开展养老护理员培训400人次。 | 人社局 | 12月底 | 举办培训3期，共298人参训。 | 正在推进\n';

interface Opened {
  readonly book: Book;
  readonly review: Review;
  readonly keep: (rows: readonly StateRow[]) => Promise<Review>;
  readonly edit: (row: number, column: number, value: string) => Promise<Review>;
  readonly settings: () => Promise<string[]>;
  readonly reread: () => Promise<{ readonly book: Book; readonly review: Review }>;
  readonly workbook: ReturnType<typeof openMemory>;
}

async function open(rows: string, more = ''): Promise<Opened> {
  const workbook = openMemory(parseWorkbookText(HEAD + rows + more));
  const reread = () => reviewWorkbook(workbook, OPTIONS, surroundings);
  const { book, review } = await reread();
  return {
    workbook,
    book,
    review,
    reread,
    keep: async (kept) => {
      await putSettings(workbook, book, kept, surroundings);
      return (await reread()).review;
    },
    edit: async (row, column, value) => {
      workbook.edit({ sheet: '台账', row, column }, value);
      return (await reread()).review;
    },
    settings: async () => {
      const { sheets } = await workbook.read();
      const sheet = sheets.find(({ mark }) => mark?.kind === 'settings');
      return (sheet?.values ?? []).slice(3).flatMap((_, i) => {
        if (sheet === undefined) return [];
        const cells = [0, 1, 2, 3, 6].map((column) => valueAt(sheet, i + 3, column) ?? '');
        return cells.every((cell) => cell === '') ? [] : [cells.map(String).join(' | ')];
      });
    },
  };
}

function only(pairs: readonly DoubtfulPair[]): DoubtfulPair {
  const [pair] = pairs;
  if (pair === undefined || pairs.length !== 1) throw new Error(`${pairs.length} pairs, not one`);
  return pair;
}

/** Completion of a task in per cent; — where there is none. */
function completion(review: Review, name: string): string {
  const [ledger] = review.ledgers;
  const task = ledger?.tasks.find((one) => one.name.includes(name));
  const share = ledger?.progress.tasks.get(task?.id ?? '')?.completion ?? null;
  return share === null ? '—' : `${(share * 100).toFixed(1)}%`;
}

describe('what has to be checked', () => {
  test('a pair that is certain asks nothing; one in doubt counts nowhere until it is confirmed', async () => {
    const { review } = await open(CERTAIN + TRAINING);
    expect(countPairs(review)).toEqual({ all: 2, open: 1, answered: 0 });
    expect(completion(review, '户厕')).toBe('52.0%');
    expect(completion(review, '培训')).toBe('—');
    expect(only(openPairs(review)).places[0].task.name).toBe('技能培训');
  });

  test('nothing where a ledger holds no sentences with figures', async () => {
    const { review } = await open(
      '1 | 平安守护 | 加强巡查，做好值守。 | 公安局 | 12月底 | 坚持日常巡查。 | 正常推进\n',
    );
    expect(doubtfulPairs(review)).toEqual([]);
    expect(countPairs(review)).toEqual({ all: 0, open: 0, answered: 0 });
  });
});

describe('confirming', () => {
  test('writes one row of 设置, and the completion counts it', async () => {
    const { review, keep, settings } = await open(CERTAIN + TRAINING);
    const kept = await keep(confirmedRows(openPairs(review)));
    expect(await settings()).toEqual([
      '数字核对 | 2026年青石县民生实事进展情况表 | 开展养老护理员培训400人次 ⇔ 共298人参训 | 采用 | ' +
        'pair/开展养老护理员培训0人次⇔共0人参训',
    ]);
    expect(completion(kept, '培训')).toBe('74.5%');
    expect(countPairs(kept)).toEqual({ all: 2, open: 0, answered: 1 });
  });

  test('the summary counts it as well', async () => {
    const { workbook, review, keep } = await open(TRAINING);
    const actual = async (): Promise<unknown> => {
      await summarize(workbook, OPTIONS, surroundings);
      const sheet = (await workbook.read()).sheets.find(({ name }) => name === '任务明细');
      const heading = sheet?.values.findIndex((row) => row.includes('实际')) ?? -1;
      const column = sheet?.values[heading]?.indexOf('实际') ?? -1;
      return sheet?.values[heading + 1]?.[column];
    };
    expect(await actual()).toBe('未填');
    await keep(confirmedRows(openPairs(review)));
    expect(await actual()).toBe(298);
  });

  test('what has only begun is an upper bound, and never finishes a task', async () => {
    const begun = HOUSING.replace('已开工120户', '已开工800户');
    const { review, keep } = await open(begun);
    const kept = await keep(confirmedRows(openPairs(review)));
    const [ledger] = kept.ledgers;
    const states = [...(ledger?.progress.tasks.values() ?? [])].map(({ state }) => state);
    expect(states).not.toContain('completed');
  });

  test('all at once is one row each', async () => {
    const { review, keep, settings } = await open(HOUSING + TRAINING);
    expect(openPairs(review)).toHaveLength(2);
    const kept = await keep(confirmedRows(openPairs(review)));
    expect((await settings()).map((row) => row.split(' | ')[3])).toEqual(['采用', '采用']);
    expect(openPairs(kept)).toEqual([]);
    expect(doubtfulPairs(kept).map(({ answer }) => answer)).toEqual(['confirmed', 'confirmed']);
  });

  test('the same two phrases in several rows are one pair with several places', async () => {
    const again = TRAINING.replace('3 | 技能培训', '4 | 护理培训')
      .replace('400人次', '150人次')
      .replace('298人', '75人');
    const { review, keep } = await open(TRAINING + again);
    const pair = only(openPairs(review));
    expect(pair.places.map(({ indicator: { row } }) => row)).toEqual([3, 4]);
    const kept = await keep(confirmedRows([pair]));
    const [ledger] = kept.ledgers;
    const shares = [...(ledger?.progress.tasks.values() ?? [])].map(({ completion: p }) => p);
    expect(shares).toEqual([0.745, 0.5]);
  });
});

describe('declining', () => {
  test('leaves the pair out, and it asks no more', async () => {
    const { review, keep, settings } = await open(TRAINING);
    const pair = only(openPairs(review));
    const kept = await keep(declinedRows(pair));
    expect((await settings())[0]).toContain(' | 不采用 | ');
    expect(completion(kept, '培训')).toBe('—');
    expect(doubtfulPairs(kept).map(({ answer }) => answer)).toEqual(['declined']);
  });
});

describe('choosing another figure', () => {
  test('all figures with such a unit can be chosen, what is only planned last', async () => {
    const { book, review } = await open(HOUSING);
    const choices = choicesOf(book, only(openPairs(review)));
    expect(choices.map(({ figure, claim }) => `${figure.text} ${String(claim)}`)).toEqual([
      '120户 started',
      '300户 early',
      '340户 early',
      '960户 planned',
    ]);
    expect(choices.map(({ completion: p }) => p)).toEqual([0.15, 0.375, 0.425, 1.2]);
  });

  test('it takes the place of the one that was found, which is declined', async () => {
    const { book, review, keep, settings } = await open(HOUSING);
    const pair = only(openPairs(review));
    const choice = choicesOf(book, pair)[1];
    if (choice === undefined) throw new Error('there is no other figure');
    const kept = await keep(chosenRows(pair, choice));
    expect((await settings()).map((row) => row.split(' | ').slice(2, 4))).toEqual([
      ['改造老旧小区800户 ⇔ 已开工120户', '不采用'],
      [`改造老旧小区800户 ⇔ ${choice.actualWords}`, '采用'],
    ]);
    expect(completion(kept, '老旧小区')).toBe('37.5%');
    const chosen = only(doubtfulPairs(kept));
    expect(chosen).toMatchObject({ key: choice.key, answer: 'confirmed' });
    expect(chosen.places[0].pair.why.zh).toBe('核对时选定的数');
  });

  test('another month it is still the figure with those words', async () => {
    const { book, review, keep, edit } = await open(HOUSING);
    const pair = only(openPairs(review));
    const choice = choicesOf(book, pair)[1];
    if (choice === undefined) throw new Error('there is no other figure');
    await keep(chosenRows(pair, choice));
    const later = await edit(
      3,
      5,
      '计划改造960户，已开工180户，其中480户方案通过审批，200户正在进行前期工作。',
    );
    expect(completion(later, '老旧小区')).toBe('60.0%');
  });

  test('a figure whose words come twice cannot be chosen', async () => {
    const twice = HOUSING.replace('340户正在进行前期工作', '其中200户方案通过审批');
    const { book, review } = await open(twice);
    const choices = choicesOf(book, only(openPairs(review)));
    expect(choices.map(({ figure }) => figure.text)).toEqual(['120户', '960户']);
  });
});

describe('a figure of the clerk’s own', () => {
  const HOUSES = '120户';

  async function typed(number: number) {
    const opened = await open(HOUSING);
    const pair = only(openPairs(opened.review));
    const choice = typedChoice(pair.places[0].indicator, number);
    if (choice === null) throw new Error('no figure can be typed for it');
    return { ...opened, pair, choice, kept: await opened.keep(typedRows(pair, choice)) };
  }

  test.each([
    ['16', 16],
    [' 1,234.5 ', 1234.5],
    ['0', 0],
    ['', null],
    ['16户', null],
    ['-3', null],
    ['十六', null],
  ])('typed as %j is %s', (text, number) => {
    expect(typedNumber(text)).toBe(number);
  });

  test('stands for the one that was found, in the unit of the target, and says so', async () => {
    const { kept, choice, settings } = await typed(200);
    expect(choice).toMatchObject({ completion: 0.25, figure: { text: '200户' } });
    expect((await settings())[0]).toMatch(/^数字核对 \| .*已开工120户.* \| 200户 \| pair\//);
    expect(completion(kept, '老旧小区')).toBe('25.0%');
    const pair = only(doubtfulPairs(kept));
    expect(pair.answer).toBe('confirmed');
    expect(pair.places[0].pair.why.zh).toBe('核对时另填的数，文中没有这样写');
  });

  test('holds while the text is the same: with another figure in it the pair is in doubt again', async () => {
    const { edit } = await typed(200);
    const later = await edit(3, 5, '计划改造960户，已开工180户，其余正在进行前期工作。');
    expect(completion(later, '老旧小区')).toBe('—');
    expect(only(openPairs(later)).places[0].pair.actualWords).toContain('180户');
    expect(lapsedAnswers(later)).toBe(1);
  });

  test('the figures of the text can still be chosen instead, and it can be taken back', async () => {
    const { reread, keep, settings } = await typed(200);
    const now = await reread();
    const pair = only(doubtfulPairs(now.review));
    const [found] = choicesOf(now.book, pair);
    if (found === undefined) throw new Error('there is no figure');
    expect(found.figure.text).toBe(HOUSES);
    const again = await keep(reopenedRows([pair], now.book, now.review));
    expect(await settings()).toEqual([]);
    expect(only(openPairs(again)).key).toBe(pair.key);
    await keep(typedRows(pair, found));
    const chosen = await keep(chosenRows(pair, found));
    expect((await settings())[0]).toContain(' | 采用 | ');
    expect(only(doubtfulPairs(chosen)).answer).toBe('confirmed');
  });
});

describe('an answer holds for its words', () => {
  test('it outlives other figures and rows that were put in', async () => {
    const { review, keep, edit } = await open(TRAINING);
    await keep(confirmedRows(openPairs(review)));
    expect(completion(await edit(3, 5, '举办培训4期，共320人参训。'), '培训')).toBe('80.0%');
  });

  test('a sentence that was reworded is in doubt again, and the old answer is told to be void', async () => {
    const { review, keep, edit } = await open(TRAINING);
    await keep(confirmedRows(openPairs(review)));
    const reworded = await edit(3, 5, '办班3期，已有298人报名。');
    expect(completion(reworded, '培训')).toBe('—');
    expect(only(doubtfulPairs(reworded)).answer).toBeNull();
    expect(lapsedAnswers(reworded)).toBe(1);
  });
});

describe('taking an answer back', () => {
  test('the pair is in doubt again and 设置 holds nothing of it', async () => {
    const { review, keep, settings, reread } = await open(HOUSING + TRAINING);
    await keep(confirmedRows(openPairs(review)));
    const after = await reread();
    const again = await keep(reopenedRows(doubtfulPairs(after.review), after.book, after.review));
    expect(await settings()).toEqual([]);
    expect(openPairs(again)).toHaveLength(2);
  });

  test('both rows of a figure that was chosen go', async () => {
    const { book, review, keep, settings, reread } = await open(HOUSING);
    const pair = only(openPairs(review));
    const choice = choicesOf(book, pair)[2];
    if (choice === undefined) throw new Error('there is no other figure');
    await keep(chosenRows(pair, choice));
    const after = await reread();
    const again = await keep(reopenedRows(doubtfulPairs(after.review), after.book, after.review));
    expect(await settings()).toEqual([]);
    expect(only(openPairs(again)).key).toBe(pair.key);
  });

  test('one that people typed by hand is theirs', async () => {
    const typed = `=== 设置
@mark settings 设置
设置
可直接修改
类别 | 台账 | 对象 | 取值 | 理由 | 依据 | 键
数字核对 |  | 开展养老护理员培训400人次 ⇔ 共298人参训 | 采用 |  |  |
`;
    const { book, review } = await open(TRAINING, typed);
    const pair = only(doubtfulPairs(review));
    expect(pair.answer).toBe('confirmed');
    expect(isTypedByHand(book, pair)).toBe(true);
  });
});

describe('targets in a column of their own', () => {
  const COLUMNS = `=== 台账
2026年青石县民生实事进展情况表
截至2026年6月30日
序号 | 实事名称 | 年度目标 | 责任单位 | 完成时限 | 进展情况
1 | 新建口袋公园 | 30处 | 城管局 | 12月底 | 截至目前，已开工12处，其余正在选址。
2 | 新增停车场 | 20处 | 城管局 | 12月底 | 截至目前，已开工12处，其余正在选址。
=== 设置
@mark settings 设置
设置
可直接修改
类别 | 台账 | 对象 | 取值 | 理由 | 依据 | 键
列角色 |  | 进展情况 | 进展情况 |  |  |
`;

  test('are told apart by their names, so that one answer is not taken for another', async () => {
    const workbook = openMemory(parseWorkbookText(COLUMNS));
    const { review } = await reviewWorkbook(workbook, OPTIONS, surroundings);
    const keys = openPairs(review).map(({ key }) => key);
    expect(keys).toHaveLength(2);
    expect(keys[0]).toMatch(/^新建口袋公园.*⇔/);
    expect(keys[1]).toMatch(/^新增停车场.*⇔/);
  });
});
