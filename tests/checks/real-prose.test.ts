import { addressOf, drain, findingText, review, type Book, type Scalar } from '../../src/core';
import { describeCorpus, realBook } from '../read/corpus';

/** The book with words replaced in every text. */
function reworded(book: Book, pairs: readonly (readonly [from: string, to: string])[]): Book {
  const change = (value: Scalar): Scalar =>
    typeof value === 'string'
      ? pairs.reduce((text, [from, to]) => text.split(from).join(to), value)
      : value;
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      values: sheet.values.map((row) => row.map(change)),
    })),
  };
}

/** Findings on sentences as `cell check message`, and the same with the sentence that a clerk reads. */
function found(book: Book): string[] {
  const { findings } = drain(review(book, { asOf: null, sheets: null }));
  return findings
    .filter(({ check }) => /^(?:prose-|nodes-|forecast-|label-)/.test(check))
    .flatMap((finding) => {
      const { at, check, message, severity } = finding;
      const cell = addressOf(at[0].at).replace(/^.*!/, '');
      const [sentence = ''] = findingText(finding, 'zh-CN').split('，请');
      return [`${cell} ${check} ${message}`, `${cell} ${check} ${severity}: ${sentence}`];
    });
}

type Changes = readonly (readonly [from: string, to: string])[];

/** A finding that a reader of the document makes, how it goes, and names and units that change nothing. */
const FINDINGS: readonly {
  readonly file: string;
  readonly finding: string;
  readonly right: Changes;
  readonly renamed: Changes;
  /** The finding in the twin with other names and units. */
  readonly kept?: string;
}[] = [
  {
    file: '000-luoshi.xlsx',
    finding: 'E8 prose-finished-reached verify: 文中写已完成，2773÷2985=92.90%，没有达到目标',
    right: [['已完成全县2773名', '已完成全县2985名']],
    renamed: [
      ['高龄', '失能'],
      ['全县', '全市'],
      ['2985名', '2985人'],
      ['2773名', '2773人'],
    ],
  },
  {
    file: '000-luoshi.xlsx',
    finding: 'E13 forecast-within-deadline verify: 文中写10月上旬完成，晚于完成时限2020年9月30日',
    right: [['预计10月上旬', '预计9月下旬']],
    renamed: [
      ['老旧小区', '背街小巷'],
      ['林业局', '粮食局'],
    ],
  },
  {
    file: '001-ducha.xlsx',
    finding: 'G12 prose-parts-suffice verify: 文中各部分合计2×1080=2160，不够目标2700个',
    right: [['学位1080个', '学位1350个']],
    renamed: [
      ['学位1080个', '床位1080张'],
      ['学位2700个', '床位2700张'],
      ['小学', '医院'],
      ['两所', '两家'],
    ],
    kept: 'G12 prose-parts-suffice verify: 文中各部分合计2×1080=2160，不够目标2700张',
  },
  {
    file: '001-ducha.xlsx',
    finding: 'G9 prose-prices-multiply verify: 7916名×165.25元×7个月=915.68万元，文中910.67万元',
    right: [['910.67万元', '915.68万元']],
    renamed: [
      ['退休人员', '离岗人员'],
      ['7916名', '7916人'],
    ],
    kept: 'G9 prose-prices-multiply verify: 7916人×165.25元×7个月=915.68万元，文中910.67万元',
  },
  {
    file: '001-ducha.xlsx',
    finding: 'G9 prose-prices-multiply verify: 38236名×131.6元×7个月=3522.3万元，文中3581万元',
    right: [['3581万元', '3522.3万元']],
    renamed: [
      ['退休人员', '离岗人员'],
      ['38236名', '38236人'],
    ],
    kept: 'G9 prose-prices-multiply verify: 38236人×131.6元×7个月=3522.3万元，文中3581万元',
  },
  {
    file: '001-ducha.xlsx',
    finding:
      'G13 label-before-start verify: 标为“正在推进”，时间已过78%，文中写的都是开工以前的手续',
    right: [
      [
        '目前正在起草安装交通隔离栏、热熔标线的资金请示，待批准后组织实施',
        '已安装交通隔离栏2公里，正在施划热熔标线',
      ],
    ],
    renamed: [['交通隔离栏', '太阳能路灯']],
  },
  {
    file: '003-tongbao.xlsx',
    finding:
      'F4 prose-bases-agree verify: 1261例按123.99%折算的基数是1017，同组其他项是1526；按1526算应为82.63%',
    right: [['1261', '1892']],
    renamed: [
      ['新生儿', '老年人'],
      ['筛查', '检查'],
      ['1261 例', '1261 人'],
      ['1662 例', '1662 人'],
      ['1491 例', '1491 人'],
      ['1861 例', '1861 人'],
    ],
    kept: 'F4 prose-bases-agree verify: 1261人按123.99%折算的基数是1017，同组其他项是1526；按1526算应为82.63%',
  },
  {
    file: '003-tongbao.xlsx',
    finding: 'F14 prose-rates-recompute verify: 97÷105=92.38%，文中93%',
    right: [['比例为 93%', '比例为 92%']],
    renamed: [
      ['律师', '医师'],
      ['法律顾问', '健康顾问'],
      ['97个', '97家'],
      ['8 个', '8 家'],
    ],
  },
];

/** What is right in the documents, and a twin that is not. */
const RIGHT: readonly {
  readonly file: string;
  readonly wrong: Changes;
  readonly finding: string;
}[] = [
  {
    file: '003-tongbao.xlsx',
    wrong: [['孤独症 12 人', '孤独症 15 人']],
    finding: 'F5 prose-parts-add-up over',
  },
  {
    file: '003-tongbao.xlsx',
    wrong: [['关庄小学6套', '关庄小学9套']],
    finding: 'F13 prose-parts-add-up over',
  },
  {
    file: '001-ducha.xlsx',
    wrong: [['其余16个小区（家属楼院）3165户', '其余16个小区（家属楼院）3195户']],
    finding: 'G5 prose-parts-add-up over',
  },
  {
    file: '003-tongbao.xlsx',
    wrong: [['每人保费 1.4 元', '每人保费 1.6 元']],
    finding: 'C15 prose-prices-multiply differs',
  },
  {
    file: '003-tongbao.xlsx',
    wrong: [['占总体长度 73.7%', '占总体长度 83.7%']],
    finding: 'F11 prose-rates-recompute differs',
  },
  {
    file: '003-tongbao.xlsx',
    wrong: [['占总体长度 47.5%', '占总体长度 57.5%']],
    finding: 'F11 prose-rates-recompute differs',
  },
];

describeCorpus('sentences of the real ledgers', () => {
  test.each(FINDINGS)(
    '$file: $finding, until it is put right',
    async ({ file, finding, right, renamed, kept = finding }) => {
      const book = await realBook(file);
      expect(found(book)).toContain(finding);
      expect(found(reworded(book, right))).not.toContain(finding);
      expect(found(reworded(book, renamed))).toContain(kept);
    },
  );

  test.each(RIGHT)(
    '$file: no $finding, unless the figures are changed',
    async ({ file, wrong, finding }) => {
      const book = await realBook(file);
      expect(found(book)).not.toContain(finding);
      expect(found(reworded(book, wrong))).toContain(finding);
    },
  );

  test('nothing on sentences is 强制, and 8.8 of 11.9 is no more than a hint', async () => {
    for (const file of [
      '000-luoshi',
      '001-ducha',
      '002-qingdan',
      '003-tongbao',
      '003-zhibiao',
      '004-zhibiao',
    ]) {
      const { findings } = drain(
        review(await realBook(`${file}.xlsx`), { asOf: null, sheets: null }),
      );
      const own = findings.filter(({ check }) => /^(?:prose-|nodes-|forecast-|label-)/.test(check));
      expect(own.filter(({ severity }) => severity === 'must-fix')).toEqual([]);
      const pipes = own.filter((finding) => findingText(finding, 'zh-CN').includes('8.8÷11.9'));
      expect(pipes.every(({ severity }) => severity === 'hint')).toBe(true);
    }
  });
});
