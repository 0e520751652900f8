import { readHeading } from '../../src/core/read/heading';

/** What a heading that stands in no list is taken for first; `null` where it says nothing. */
const CASES: readonly (readonly [heading: string, role: string | null])[] = [
  ['学校名称', 'item'],
  ['微实事名称', 'item'],
  ['指标名称', 'indicator'],
  ['是否完工', 'status'],
  ['进度标识', 'status'],
  ['主办', 'lead-unit'],
  ['完工', 'actual'],
  ['应覆盖', 'target'],
  ['已覆盖', 'actual'],
  ['目前执行', 'actual'],
  ['今年标准', 'target'],
  ['受益人数', 'ignored'],
  ['完成率 Rate', 'rate'],
  ['责任单位\nOwner', 'lead-unit'],
  ['档案 Target', 'target'],
  // Cells of data, which must not make a row of headings.
  ['应救尽救', null],
  ['河道保洁', null],
];

describe('headings that stand in no list say what their parts say', () => {
  test.each(CASES)('%j → %s', (heading, role) => {
    expect(readHeading(heading).senses[0]?.role ?? null).toBe(role);
  });
});
