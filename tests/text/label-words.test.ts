import type { State } from '../../src/core/ledger/state';
import { labelState, lateAnswer } from '../../src/core/text/label-words';

const NONE: ReadonlyMap<string, State> = new Map();

test.each<[string, State]>([
  ['已完成', 'completed'],
  ['完成', 'completed'],
  ['已办结', 'completed'],
  ['已竣工', 'completed'],
  ['正常\n推进', 'on-track'],
  ['正在\n\n推进', 'on-track'],
  ['有序推进', 'on-track'],
  ['按序时推进', 'on-track'],
  ['进行中', 'on-track'],
  ['持续推进', 'on-track'],
  ['推进缓慢', 'behind'],
  ['进展\n缓慢', 'behind'],
  ['滞后', 'behind'],
  ['未启动', 'behind'],
  ['严重滞后', 'seriously-behind'],
  ['未完成', 'overdue'],
  ['逾期未完成', 'overdue'],
  ['长期保持', 'standing'],
  ['已销号', 'closed'],
  ['● 正常推进', 'on-track'],
  ['已完成。', 'completed'],
  ['已完成（5月）', 'completed'],
  ['进展缓慢，因征地', 'behind'],
  ['Done', 'completed'],
  ['已完成年度目标任务', 'completed'],
  ['正常推进中', 'on-track'],
  ['基本完成', 'on-track'],
  ['滞后于序时进度', 'behind'],
  ['红灯', 'seriously-behind'],
])('%j is %s', (text, state) => {
  expect(labelState(text, NONE)).toBe(state);
});

test.each(['', '——', '是', '完成500户改造任务', '见附件', '责任单位', '100'])(
  '%j is no label',
  (text) => {
    expect(labelState(text, NONE)).toBeNull();
  },
);

test('words of 设置 beat the built-in ones', () => {
  expect(labelState('绿灯', new Map([['绿灯', 'on-track']]))).toBe('on-track');
  expect(labelState('滞后', new Map([['滞后', 'seriously-behind']]))).toBe('seriously-behind');
});

test('answers to 进度是否滞后', () => {
  expect(lateAnswer('是', NONE)).toBe('behind');
  expect(lateAnswer('否', NONE)).toBe('on-track');
  expect(lateAnswer('已完成', NONE)).toBe('completed');
});
