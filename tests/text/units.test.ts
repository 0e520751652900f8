import {
  baseOfScaled,
  comparable,
  knownUnit,
  unitInName,
  unitNamed,
} from '../../src/core/text/units';

test.each([
  ['米', 'length', 1],
  ['公里', 'length', 1000],
  ['千米', 'length', 1000],
  ['km', 'length', 1000],
  ['平方米', 'area', 1],
  ['㎡', 'area', 1],
  ['m²', 'area', 1],
  ['万平方米', 'area', 10000],
  ['立方米', 'volume', 1],
  ['元', 'money', 1],
  ['万元', 'money', 10000],
  ['亿元', 'money', 100000000],
  ['千万元', 'money', 10000000],
  ['人', 'person', 1],
  ['名', 'person', 1],
  ['万人', 'person', 10000],
  ['人次', 'person-time', 1],
  ['万人次', 'person-time', 10000],
  ['户', 'household', 1],
  ['套', 'suite', 1],
  ['例', 'case', 1],
  ['%', 'ratio', 0.01],
  ['％', 'ratio', 0.01],
  ['百分点', 'points', 0.01],
  ['人 次', 'person-time', 1],
])('%s is of kind %s, factor %d', (name, kind, factor) => {
  expect(unitNamed(name)).toMatchObject({ kind, factor });
});

test('亩 is a fifteenth of a hectare', () => {
  expect((unitNamed('亩')?.factor ?? 0) * 15).toBeCloseTo(10000);
});

test('an unknown counting word is a unit of its own kind', () => {
  expect(unitNamed('批次')).toEqual({ name: '批次', kind: 'batch', factor: 1 });
  expect(unitNamed('斋')).toEqual({ name: '斋', kind: '斋', factor: 1 });
});

test('a counting word with the thing counted is the counting word', () => {
  expect(unitNamed('个小区')?.kind).toBe('item');
  expect(unitNamed('名教师')?.kind).toBe('person');
});

test.each([
  '年',
  '月底',
  '月底前',
  '日',
  '以上',
  '余',
  '个已完成',
  '所有普查统计的窨井盖',
  '3',
  '',
])('%j is no unit', (name) => {
  expect(unitNamed(name)).toBeNull();
});

test.each([
  ['改造居民户数（户）', '户'],
  ['改造住宅建筑面积（万平方米）', '万平方米'],
  ['投资额(万元)', '万元'],
  ['投资额（单位：万元）', '万元'],
  ['村级服务站（农村幸福院）建设（个）', '个'],
  ['任务数（批次）', '批次'],
  ['新建管道（公里', '公里'],
  ['覆盖率（%）', '%'],
])('the unit of %s is %s', (name, unit) => {
  expect(unitInName(name)?.name).toBe(unit);
});

test.each([
  '筛查率（血清学）',
  '就业计划（三公里圈）-试点数',
  '养老服务站（农村幸福院）',
  '招聘活动数',
])('%s says no unit', (name) => {
  expect(unitInName(name)).toBeNull();
});

test('only units of one kind are comparable; a missing unit does not hinder', () => {
  const unit = (name: string) => knownUnit(name);
  expect(comparable(unit('米'), unit('公里'))).toBe(true);
  expect(comparable(unit('人'), unit('万人'))).toBe(true);
  expect(comparable(unit('人'), unit('人次'))).toBe(false);
  expect(comparable(unit('户'), unit('套'))).toBe(false);
  expect(comparable(unit('例'), unit('人'))).toBe(false);
  expect(comparable(null, unit('人'))).toBe(true);
});

test('a scaled unit gives its base back', () => {
  const scaled = knownUnit('万平方米');
  const plain = knownUnit('平方米');
  expect(scaled === null ? null : baseOfScaled(scaled)).toEqual(plain);
  expect(plain === null ? null : baseOfScaled(plain)).toEqual(plain);
});
