import { classifyIndicator, isEntitlement } from '../../src/core/progress/classify';
import { knownUnit } from '../../src/core/text/units';
import { reading } from './figures';

function classify(name: string, unit: string | null, target: number | string | null) {
  const measure = unit === null ? null : knownUnit(unit);
  return classifyIndicator(name, measure, reading(target, unit, 'target'));
}

test.each([
  ['医疗保险参保率', null, '95%', 'level', 'at-least'],
  ['产前筛查覆盖率（血清学）', '%', '55% 以上', 'level', 'at-least'],
  ['住院费用报销比例', null, '70%', 'level', 'at-least'],
  ['新生儿听力筛查率', null, '90', 'level', 'at-least'],
  ['居民收入增长', null, '9.5%', 'level', 'at-least'],
  ['细颗粒物年均浓度', null, '不高于 58 微克/立方米', 'level', 'at-most'],
  ['细颗粒物年均浓度', '微克/立方米', 58, 'level', 'at-most'],
  ['城镇调查失业率', null, '5.5%', 'level', 'at-most'],
  ['城镇登记失业率', null, '控制在4%以内', 'level', 'at-most'],
  ['审批时限压减', null, '50%以上', 'level', 'at-least'],
  ['低保标准（元）', '元', 286, 'level', 'at-least'],
  ['每人每月补助', null, '286元', 'level', 'at-least'],
  ['新建取水泵站（处）', '处', 3, 'works', 'at-least'],
  ['改造居民户数（户）', '户', 10302, 'works', 'at-least'],
  ['农村公路养护完工（公里）', '公里', 14, 'works', 'at-least'],
  ['工程量', null, '60%', 'accruing', 'at-least'],
  ['新增就业（人）', '人', 1500, 'accruing', 'at-least'],
  ['投资额（万元）', '万元', 24185, 'accruing', 'at-least'],
  ['标准化村卫生室（个）', '个', 5, 'accruing', 'at-least'],
  ['临时救助（人）', '人', '应救尽救', 'qualitative', 'at-least'],
  ['培训人数', null, null, 'accruing', 'at-least'],
])('%s (%s), target %s: %s, %s', (name, unit, target, kind, direction) => {
  expect(classify(name, unit, target)).toEqual({ kind, direction });
});

test('entitlements', () => {
  for (const name of ['农村低保（人）', '最低生活保障', '特困供养', '临时救助', '护理补贴']) {
    expect(isEntitlement(name)).toBe(true);
  }
  for (const name of ['新增就业', '改造小区数', '职业培训'])
    expect(isEntitlement(name)).toBe(false);
});
