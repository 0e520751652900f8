import type { Explanation, Finding, Severity } from '../../src/core';
import { isReason, withExplanations } from '../../src/core/checks/post/explanations';
import { findingKey } from '../../src/core/checks/post/keys';
import { verdictOf } from '../../src/core/checks/post/verdict';

const finding = (severity: Severity, explained: Explanation | null = null): Finding => ({
  key: 'k',
  check: 'rate-matches-figures',
  message: 'differs',
  severity,
  subject: { ledger: '台账', units: [] },
  at: [{ at: { sheet: '甲', row: 0, column: 0 } }],
  data: {},
  evidence: 'actual=67% target=60%',
  explained,
});

const explanation = (given: Partial<Explanation> = {}): Explanation => ({
  reason: '分母是年初核定的参保人数',
  by: null,
  evidence: 'actual=67% target=60%',
  ...given,
});

const explainedBy = (severity: Severity, given: Partial<Explanation> = {}): boolean =>
  withExplanations([finding(severity)], new Map([['k', explanation(given)]]))[0]?.explained !==
  null;

test('a reason holds while the evidence is the same', () => {
  expect(explainedBy('verify')).toBe(true);
  expect(explainedBy('verify', { evidence: 'actual=68% target=60%' })).toBe(false);
});

test('a disputed 强制 needs a second person', () => {
  expect(explainedBy('must-fix')).toBe(false);
  expect(explainedBy('must-fix', { by: ' ' })).toBe(false);
  expect(explainedBy('must-fix', { by: '赵科长' })).toBe(true);
});

test.each(['核实无误', '已核实。', '无', '  ', '——', '经核对无误！', 'OK', '情况属实', '123'])(
  '“%s” is no reason',
  (reason) => {
    expect(isReason(reason)).toBe(false);
    expect(explainedBy('verify', { reason })).toBe(false);
  },
);

test.each(['分母用了年初数', '省厅8月调减任务至60户', '见〔2026〕3号文，任务改为2年'])(
  '“%s” is a reason',
  (reason) => {
    expect(isReason(reason)).toBe(true);
  },
);

test('ready when no 强制 is left and every 核实 is explained; hints do not count', () => {
  const reason = explanation();
  const verdict = verdictOf([
    finding('verify', reason),
    finding('hint'),
    finding('must-fix', explanation({ by: '赵科长' })),
  ]);
  expect(verdict).toEqual({
    ready: true,
    mustFix: 1,
    verify: 1,
    hints: 1,
    explained: 2,
    open: { mustFix: 0, verify: 0 },
  });
  expect(verdictOf([finding('verify', reason), finding('verify')]).ready).toBe(false);
  expect(verdictOf([finding('must-fix')]).ready).toBe(false);
  expect(verdictOf([]).ready).toBe(true);
});

test('a key names the narrowest subject, and a column without its month', () => {
  const subject = { ledger: '台账', item: '甲', task: '甲/乙', indicator: '甲/乙/丙', units: [] };
  expect(findingKey('c', subject)).toBe('c|台账|甲/乙/丙|');
  const july = findingKey('c', { ledger: '台账', column: '7月完成数', units: [] });
  expect(findingKey('c', { ledger: '台账', column: '8月完成数', units: [] })).toBe(july);
});
