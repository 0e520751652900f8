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

/** Findings on sentences as `cell check`. */
function found(book: Book): string[] {
  const { findings } = drain(review(book, { asOf: null, sheets: null }));
  return findings
    .filter(({ check }) => /^(?:prose-|nodes-|forecast-|label-)/.test(check))
    .map(
      ({ at, check, message }) => `${addressOf(at[0].at).replace(/^.*!/, '')} ${check} ${message}`,
    );
}

/** A finding that a reader of the document makes, how it goes, and names that change nothing. */
const FINDINGS: readonly {
  readonly file: string;
  readonly finding: string;
  readonly right: readonly (readonly [string, string])[];
  readonly renamed: readonly (readonly [string, string])[];
}[] = [
  {
    file: '000-luoshi.xlsx',
    finding: 'E8 prose-finished-reached short',
    right: [['已完成全县2773名', '已完成全县2985名']],
    renamed: [
      ['高龄', '失能'],
      ['全县', '全市'],
    ],
  },
  {
    file: '000-luoshi.xlsx',
    finding: 'E13 forecast-within-deadline late',
    right: [['预计10月上旬', '预计9月下旬']],
    renamed: [
      ['老旧小区', '背街小巷'],
      ['林业局', '粮食局'],
    ],
  },
  {
    file: '001-ducha.xlsx',
    finding: 'G12 prose-parts-suffice short',
    right: [['学位1080个', '学位1350个']],
    renamed: [
      ['学位', '床位'],
      ['小学', '医院'],
      ['两所', '两家'],
    ],
  },
  {
    file: '001-ducha.xlsx',
    finding: 'G9 prose-prices-multiply differs',
    right: [
      ['910.67万元', '915.68万元'],
      ['3581万元', '3522.3万元'],
    ],
    renamed: [['退休人员', '离岗人员']],
  },
  {
    file: '001-ducha.xlsx',
    finding: 'G13 label-before-start papers',
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
    finding: 'F4 prose-bases-agree differs',
    right: [['1261', '1892']],
    renamed: [
      ['新生儿', '老年人'],
      ['筛查', '检查'],
    ],
  },
  {
    file: '003-tongbao.xlsx',
    finding: 'F14 prose-rates-recompute differs',
    right: [
      ['比例为 93%', '比例为 92%'],
      ['比例为93%', '比例为92%'],
    ],
    renamed: [
      ['律师', '医师'],
      ['法律顾问', '健康顾问'],
    ],
  },
];

/** What is right in the documents, and a twin that is not. */
const RIGHT: readonly {
  readonly file: string;
  readonly wrong: readonly (readonly [string, string])[];
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
];

describeCorpus('sentences of the real ledgers', () => {
  test.each(FINDINGS)(
    '$file: $finding, until it is put right',
    async ({ file, finding, right, renamed }) => {
      const book = await realBook(file);
      expect(found(book)).toContain(finding);
      expect(found(reworded(book, right))).not.toContain(finding);
      expect(found(reworded(book, renamed))).toContain(finding);
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
