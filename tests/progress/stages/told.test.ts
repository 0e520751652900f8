import { reviewPlan, toldIn, WORKS_PLAN } from './plan-review';

/** Reports on the six steps of the plan: papers, tender, start, frame, finish, acceptance. */
const REPORTS: readonly (readonly [report: string, told: string])[] = [
  ['项目可研报告已编制完成', '— — — — — —'],
  ['已完成可研、初步设计', 'reached — — — — —'],
  ['正在进行初步设计', 'under-way not-begun not-begun not-begun not-begun not-begun'],
  ['正在办理前期手续', 'under-way not-begun not-begun not-begun not-begun not-begun'],
  ['已完成招投标工作', 'passed reached — — — —'],
  ['招标工作已完成，施工单位已进场', 'passed reached reached — — —'],
  ['正在进行招标', 'passed under-way not-begun not-begun not-begun not-begun'],
  ['已完成设计，尚未开工', 'reached — not-begun not-begun not-begun not-begun'],
  ['项目于4月8日开工建设，正在进行主体施工', 'passed passed reached under-way not-begun not-begun'],
  ['主体已封顶，正在进行外墙粉刷', 'passed passed passed reached not-begun not-begun'],
  ['正在进行室内装修', 'passed passed passed passed not-begun not-begun'],
  ['已铺设管道2800米，正在砌筑检查井', 'passed passed passed — not-begun not-begun'],
  ['项目已完工，待验收', 'passed passed passed passed reached not-begun'],
  ['项目已竣工验收并投入使用', 'passed passed passed passed passed reached'],
  ['已建成投用', 'passed passed passed passed reached reached'],
  ['预计9月底完工', '— — — — not-begun not-begun'],
  ['主体工程预计7月封顶', '— — — not-begun not-begun not-begun'],
  ['完成工程总量的45%', 'passed passed passed — not-begun not-begun'],
  ['5个点位已完工，其余正在施工', 'passed passed passed — under-way not-begun'],
  ['按要求推进有关工作', '— — — — — —'],
  // What only sounds like a step.
  ['施工单位人员培训已结束', '— — — — — —'],
  ['招标代理公司已确定设计院', '— — — — — —'],
  ['已启动招标程序', 'passed under-way not-begun not-begun not-begun not-begun'],
  ['投资计划已下达', '— — — — — —'],
  ['已召开调度会议6次', '— — — — — —'],
  ['已完成投资300万元，正在进行招标', 'passed under-way not-begun not-begun not-begun not-begun'],
  // Several works in one report.
  ['东段主体已封顶，西段主体正在施工', 'passed passed passed partly not-begun not-begun'],
  ['施工单位已进场，施工许可正在办理', 'passed passed reached — — —'],
];

describe('what a report tells of the nodes of a plan', () => {
  test.each(REPORTS)('%s', (report, told) => {
    expect(toldIn(reviewPlan({ report })).join(' ')).toBe(told);
  });

  // The same reports in the words of other places and other works tell the same.
  const OTHER_PLAN = WORKS_PLAN.replace('工程建设任务', '项目建设任务').replace(
    '开工建设',
    '进场施工',
  );
  test.each(REPORTS)('in other words: %s', (report, told) => {
    const renamed = report.split('项目').join('文化馆工程').split('管道').join('电缆');
    expect(toldIn(reviewPlan({ report: renamed, plan: OTHER_PLAN })).join(' ')).toBe(told);
  });
});

describe('a plan in parts', () => {
  const plan = [
    '（一）社区食堂建设',
    '3月底，完成招标',
    '5月底，完成装修',
    '（二）老年学堂',
    '2月底，完成课程方案',
    '4月底，启动教学',
  ].join('⏎');

  test('each part has what is told of it', () => {
    const report = '社区食堂正在装修。老年学堂课程方案已完成，尚未启动。';
    expect(toldIn(reviewPlan({ plan, report }))).toEqual([
      'passed',
      'under-way',
      'reached',
      'not-begun',
    ]);
  });

  test('what names no part tells of none', () => {
    expect(toldIn(reviewPlan({ plan, report: '已完成招标，正在有序推进。' }))).toEqual([
      '—',
      '—',
      '—',
      '—',
    ]);
  });
});

describe('plans without works', () => {
  const plan =
    '2月底，完成全市特困老人台账核对；3月底，完成护理员培训方案；5月底，启动上门服务；12月底，总结经验并推广';

  test.each([
    ['已完成特困老人台账核对', 'reached — — —'],
    ['特困老人台账正在核对', 'under-way — — —'],
    ['已为320名老人提供上门服务', 'passed passed passed —'],
    ['护理员培训方案已印发，计划于6月启动上门服务', 'passed reached not-begun not-begun'],
  ])('%s', (report, told) => {
    expect(toldIn(reviewPlan({ plan, report, task: '开展特困老人上门护理服务' })).join(' ')).toBe(
      told,
    );
  });
});
