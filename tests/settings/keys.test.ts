import {
  columnKeys,
  headingKey,
  indicatorKey,
  itemKey,
  ledgerKey,
  numbered,
  taskKey,
} from '../../src/core';

describe('key of a ledger', () => {
  it.each([
    ['青山县2025年7月民生实事进展情况表', '青山县2025年8月民生实事进展情况表'],
    ['2025年前三季度民生实事台账（截至9月底）', '2026年上半年民生实事台账（截至6月30日）'],
    ['2025年1-7月民生实事 台账', '2025年1-11月民生实事台账'],
    ['二〇二五年民生实事台账', '二〇二六年民生实事台账'],
  ])('%s and %s are one ledger', (first, second) => {
    expect(ledgerKey(first, 'Sheet1')).toBe(ledgerKey(second, 'Sheet2'));
    expect(ledgerKey(first, 'Sheet1')).not.toBe('');
  });

  it('takes the name of the sheet where there is no title', () => {
    expect(ledgerKey(null, '7月通报')).toBe(ledgerKey(null, '8月通报'));
    expect(ledgerKey('2025年7月', '民生实事7月')).toBe('民生实事');
    expect(ledgerKey(null, '7月')).toBe('台账');
  });

  it('tells different ledgers apart', () => {
    expect(ledgerKey('省定民生实事台账', 'a')).not.toBe(ledgerKey('区定民生实事台账', 'a'));
    expect(ledgerKey('十件民生实事台账', 'a')).toContain('十件');
  });
});

describe('keys of items, tasks and indicators', () => {
  it.each([
    '一、改造 老旧小区',
    '1.改造老旧小区',
    '（一）改造⏎老旧小区'.replace('⏎', '\n'),
    '改造“老旧小区”',
  ])('%s has the key of its bare name', (name) => {
    expect(itemKey(name)).toBe('改造老旧小区');
  });

  it('keeps figures that belong to a name', () => {
    expect(itemKey('15分钟健身圈')).toBe('15分钟健身圈');
    expect(itemKey('3.5公里绿道')).toBe('35公里绿道');
  });

  it('masks figures in tasks and indicators, which change', () => {
    expect(taskKey('k', '3.新建学位2700个，缓解“上学难”')).toBe(
      taskKey('k', '4.新建学位2800个，缓解“上学难”'),
    );
    expect(indicatorKey('k', '培训（120人次）')).toBe(indicatorKey('k', '培训（90人次）'));
    expect(taskKey('k', '')).toBe('k');
  });

  it('numbers doubles in order', () => {
    expect(numbered(['a', 'b', 'a', 'a'])).toEqual(['a', 'b', 'a#2', 'a#3']);
  });
});

describe('key of a heading', () => {
  it('survives another month and broken words', () => {
    expect(headingKey('完成情况 / 7月')).toBe(headingKey('完 成\n情况 / 8月'));
    expect(columnKeys('k', ['7月', '8月', '备注'])).toEqual(['k|期', 'k|期#2', 'k|备注']);
  });
});
