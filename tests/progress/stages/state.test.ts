import { reviewPlan, stagesIn } from './plan-review';

/*
 * The plan: 31 Jan papers, 31 Mar tender, 10 Apr start, 20 Jun frame, 30 Sep finish, 31 Oct acceptance.
 * On 30 June four of six are due: E = 66.67 %.
 */
describe('progress by stages, as of 30 June', () => {
  test.each([
    // report, stages done, state, rule
    ['主体工程已封顶', 4, 'on-track', 'on-track'],
    ['正在进行主体施工', 3, 'behind', 'behind'],
    ['已完成招投标，尚未开工', 2, 'seriously-behind', 'seriously-behind'],
    ['正在进行招标', 1, 'seriously-behind', 'node-missed'],
    ['项目已竣工验收并交付使用', 6, 'completed', 'reached'],
    ['已完成招投标工作', 2, 'unknown', 'nodes-untold'],
  ])('%s', (report, done, state, rule) => {
    const { own } = stagesIn(reviewPlan({ report }));
    expect(own?.stages).toMatchObject({ all: 6, due: 4, done });
    expect(own?.completion).toBeCloseTo(done / 6, 12);
    expect(own?.expected).toBeCloseTo(4 / 6, 12);
    expect(own).toMatchObject({ state, rule });
  });

  test('nothing told of any node is 待核, not nought', () => {
    const { own, task } = stagesIn(reviewPlan({ report: '按要求推进有关工作' }));
    expect(own).toMatchObject({ completion: null, state: 'unknown', rule: 'cannot-tell' });
    expect(task).toMatchObject({ completion: null, state: 'unknown' });
  });

  test('how long a node is missed is counted from its day', () => {
    // 10 April to 30 June.
    const { own } = stagesIn(reviewPlan({ report: '已完成招投标，尚未开工' }));
    expect(own?.stages).toMatchObject({ missedBy: 81, untold: 0 });
  });

  test('a node is not late on its own day', () => {
    const { own } = stagesIn(reviewPlan({ report: '正在进行主体施工', asOf: '2026-06-20' }));
    expect(own?.stages?.missedBy).toBeNull();
  });

  test('without an as-of date nothing is due', () => {
    const { own } = stagesIn(reviewPlan({ report: '主体工程已封顶', asOf: '2026-01-15' }));
    expect(own).toMatchObject({ expected: 0, state: 'on-track' });
  });
});

describe('stages and the label', () => {
  test('what is not told leaves the label', () => {
    const { task } = stagesIn(reviewPlan({ report: '已完成招投标工作', label: '正在推进' }));
    expect(task).toMatchObject({ state: 'on-track', rule: 'from-label' });
  });

  test('what is told to be late goes before the label', () => {
    const { task } = stagesIn(reviewPlan({ report: '正在进行招标', label: '正在推进' }));
    expect(task).toMatchObject({ state: 'seriously-behind', basis: 'nodes' });
  });

  test('all stages done do not finish a task that its label calls under way', () => {
    const report = '项目已竣工验收并交付使用';
    const { task } = stagesIn(reviewPlan({ report, label: '正在推进' }));
    expect(task).toMatchObject({ state: 'on-track', rule: 'target-open' });
  });

  test('past the last node what is not told to be done is overdue, unless the label says finished', () => {
    const open = { report: '主体工程已封顶', asOf: '2026-11-30' };
    expect(stagesIn(reviewPlan(open)).task?.state).toBe('overdue');
    expect(stagesIn(reviewPlan({ ...open, label: '已完成' })).task?.state).toBe('completed');
  });
});

describe('where figures measure the work they count instead of stages', () => {
  const task = '铺设雨水管网20公里';

  test('a figure that was reported', () => {
    const { indicator } = stagesIn(reviewPlan({ task, report: '已铺设雨水管网12公里' }));
    expect(indicator).toBeUndefined();
  });

  test('without one the stages count, and the target stays open', () => {
    const { own, task: judged } = stagesIn(
      reviewPlan({ task, report: '项目已竣工验收并交付使用' }),
    );
    expect(own?.state).toBe('completed');
    expect(judged?.state).toBe('unknown');
  });

  test('shares in the plan, and one reported', () => {
    const plan =
      '3月底，开工建设；6月底，完成工程量的60%；10月底，完成工程量的100%；11月底，竣工验收';
    const reported = stagesIn(reviewPlan({ plan, report: '完成工程总量的45%' }));
    expect(reported.indicator).toBeUndefined();
    expect(reported.task).toMatchObject({ completion: 0.45, expected: 0.6, state: 'behind' });
    const silent = stagesIn(reviewPlan({ plan, report: '尚未开工' }));
    expect(silent.own).toMatchObject({ completion: 0, expected: 0.5, state: 'seriously-behind' });
  });
});
