import { leadWords } from '../../../src/core/text/prose/facts';
import { readProse } from '../../../src/core/text/prose/read-prose';

describe('分别 deals figures out to names', () => {
  test.each<[text: string, names: string[]]>([
    ['公路新建、危桥改造分别完成82公里、7座。', ['公路新建', '危桥改造']],
    ['集中供水率、自来水普及率分别达到89.6%、94.3%。', ['集中供水率', '自来水普及率']],
    ['新生儿疾病筛查、产前筛查，筛查率分别达到98%、85%以上。', ['新生儿疾病筛查', '产前筛查']],
  ])('%s', (text, names) => {
    const prose = readProse(text, 2026);
    expect(prose.figures.map((figure) => leadWords(prose, figure))).toEqual(names);
    expect(prose.figures.map(({ dealt }) => dealt)).toEqual(names.map((_, i) => [i, names.length]));
  });

  test('a whole of the same unit keeps them as its parts', () => {
    const { figures } = readProse('共筛查50人，分别为男30人、女20人。', 2026);
    expect(figures.map(({ role }) => role)).toEqual(['own', 'part', 'part']);
  });
});

test.each<[text: string, roles: string[]]>([
  ['去年建成18个，今年已建成21个。', ['earlier', 'own']],
  ['2024年建成18个，2026年已建成21个。', ['earlier', 'own']],
  ['截至去年底，累计改造94个，今年改造10个。', ['earlier', 'own']],
  ['“十四五”以来，全县累计改造94个。', ['earlier']],
  ['对2000年以前建成的小区，完成改造24个。', ['own']],
  ['较去年同期增加21个。', ['change']],
  ['累计建成1260个，其中今年新建198个。', ['earlier', 'own']],
  ['低保标准由每人每月600元提高到650元。', ['standard', 'standard']],
  ['改造厕所1350座，每座补助2000元。', ['own', 'standard']],
  ['完工19个，其中东区5个，惠及2384户。', ['own', 'part', 'own']],
])('roles in %s', (text, roles) => {
  expect(readProse(text, 2026).figures.map(({ role }) => role)).toEqual(roles);
});

test('普及率 after 由…提升至 is the rate itself', () => {
  const [, reached] = readProse('普及率由年初的76.3%提升至82.4%。', 2026).figures;
  expect(reached).toMatchObject({ base: 'rate', name: '普及率', role: 'own' });
});
