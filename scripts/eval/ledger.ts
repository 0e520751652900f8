import { drain, review, type Book, type Review, type Scalar } from '../../src/core';
import type { LabelledRecord } from './records';

/** Columns of the ledger that a record is laid out in. */
export const COLUMNS = { 目标: 2, 计划: 4, 进展: 5 } as const;
const OTHER_GOAL = '做好其他有关工作，完善制度机制，提升服务水平，切实保障群众利益。';
const OTHER_PROGRESS = '已召开会议部署，正在按要求有序推进各项工作，有关制度正在完善。';

/** Row of the record's task; the next row is filled for every record alike. */
export const ROW = 3;

/** Lays a record out as a ledger of one task and reviews it. */
export function reviewOf(record: LabelledRecord): Review {
  return drain(review(bookOf(record), { asOf: record.asOf, sheets: null }));
}

function bookOf({ year, asOf, deadline, label, parts }: LabelledRecord): Book {
  const goal = parts.get('目标') ?? '落实有关工作。';
  const limit = parts.get('计划') ?? (deadline === null ? null : dayOf(deadline));
  const rows: Scalar[][] = [
    [`${year ?? ''}年民生实事任务台账`],
    [asOf === null ? null : `截至${dayOf(asOf)}`],
    ['序号', '实事名称', '工作任务', '责任单位', '完成时限', '进展情况', '状态'],
    [1, '惠民项目', goal, '民政局', limit, parts.get('进展') ?? null, label],
    // One task alone does not show what its columns are for.
    [
      2,
      '其他实事',
      OTHER_GOAL,
      '残联',
      '长期保持',
      OTHER_PROGRESS,
      label === null ? null : '正常推进',
    ],
  ];
  const width = 7;
  const sheet = {
    name: '台账',
    mark: null,
    hidden: false,
    locked: false,
    filtered: false,
    origin: [0, 0] as const,
    values: rows.map((row) => [...row, ...Array.from({ length: width - row.length }, () => null)]),
    formats: [],
    formulas: new Map<string, string>(),
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
  return { sheets: [sheet], date1904: false, locked: false };
}

function dayOf(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}年${Number(month)}月${Number(day)}日`;
}
