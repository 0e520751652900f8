import { targetsIn, type ReadText } from '../../../src/core/progress/pairing/candidates';
import { claimedShare } from '../../../src/core/progress/pairing/claimed-share';
import { pairFigures } from '../../../src/core/progress/pairing/pair';
import { readProse } from '../../../src/core/text/prose/read-prose';

function textOf(text: string): ReadText {
  return { prose: readProse(text, 2026), from: { at: { sheet: '台账', row: 0, column: 0 } } };
}

/** Pairs as `target ← actual`, with a question mark where people are asked. */
function paired(target: string, progress: string): string[] {
  const { pairs } = pairFigures({
    targets: targetsIn(textOf(target)),
    progress: [textOf(progress)],
    nodeValues: [],
  });
  return pairs
    .map(({ target: goal, actual, used }) => {
      const words = [goal, actual].map(({ text, figure }) => text.prose.raw.slice(...figure.span));
      return `${words.join(' ← ')}${used ? '' : '?'}`;
    })
    .sort();
}

test.each<[reason: string, target: string, progress: string, pairs: string[]]>([
  [
    'the sum so far counts, not the month',
    '新增就业5600人。',
    '8月新增就业486人，1-8月累计新增就业4172人。',
    ['5600人 ← 4172人'],
  ],
  ['a month alone is asked about', '新增就业5600人。', '8月份新增就业486人。', ['5600人 ← 486人?']],
  [
    'other years do not count',
    '建设服务站30个。',
    '2024年建成18个，2025年建成26个，2026年已建成21个。',
    ['30个 ← 21个'],
  ],
  [
    'what stands there already does not count',
    '新建基站260个。',
    '累计建成基站1260个，其中今年新建198个。',
    ['260个 ← 198个'],
  ],
  [
    'the total counts, not what makes it up',
    '改造线路400千米。',
    '完成低压线路184.6千米、中压线路121.8千米，共计306.4千米。',
    ['400千米 ← 306.4千米'],
  ],
  [
    'a list without its total is added up and asked about',
    '改厕2600户。',
    '各乡镇完成情况：清溪镇620户、白沙镇480户、龙门乡355户。',
    ['2600户 ← 620户、白沙镇480户、龙门乡355户?'],
  ],
  [
    'names dealt out by 分别',
    '新建公路100公里，改造危桥10座。',
    '公路新建、危桥改造分别完成82公里、7座。',
    ['100公里 ← 82公里', '10座 ← 7座'],
  ],
  [
    '分别 without names goes by order and is asked about',
    '新增就业7000人，再就业1800人。',
    '两项指标分别完成5412人、1506人。',
    ['1800人 ← 1506人?', '7000人 ← 5412人?'],
  ],
  [
    'a figure that says little is told of by its heading',
    '新建公厕30座，新建中转站5座。',
    '公厕：已完工22座。中转站：已完工3座。',
    ['30座 ← 22座', '5座 ← 3座'],
  ],
  [
    'the target told again, then what is done of it',
    '加固水库11座。',
    '11座水库于3月份全部开工，现已完工4座。',
    ['11座 ← 4座'],
  ],
  [
    'a step of all is no target told again',
    '建成候车亭85个。',
    '85个候车亭基础浇筑全部完成，安装亭体60个。',
    ['85个 ← 60个?'],
  ],
  [
    'another thing behind 其中 is no part',
    '改造小区27个，惠及3460户。',
    '27个小区已全部开工，其中完工19个，惠及2384户。',
    ['27个 ← 19个', '3460户 ← 2384户'],
  ],
  [
    'a rate of a step confirms nothing',
    '改造房屋480户。',
    '已签约431户，签约率89.8%。',
    ['480户 ← 431户?'],
  ],
  [
    'verbs that never mean one thing are asked about',
    '创建美丽庭院3000户。',
    '已评选美丽庭院2312户。',
    ['3000户 ← 2312户?'],
  ],
  [
    'of several stages the one that finishes counts',
    '改造96户。',
    '竣工88户，竣工率91.7%；验收75户，验收率78.1%。',
    ['96户 ← 88户'],
  ],
  [
    'an opening with more to come is asked about',
    '开通、优化公交线路10条。',
    '新开通公交线路3条，优化线路5条。',
    ['10条 ← 3条?'],
  ],
  [
    'one target for several figures',
    '高血压、糖尿病筛查各2万人。',
    '高血压筛查15230人，糖尿病筛查14876人。',
    ['2万人 ← 14876人', '2万人 ← 15230人'],
  ],
  [
    'helpers are no clients',
    '对3200名独居老人探访。',
    '组织志愿者860名，已探访独居老人3185名。',
    ['3200名 ← 3185名'],
  ],
])('%s: %s / %s', (_reason, target, progress, pairs) => {
  expect(paired(target, progress)).toEqual([...pairs].sort());
});

test.each<[target: string, progress: string, share: number | null]>([
  ['改造管网60公里。', '完成年度任务的85%。', 0.85],
  ['改造管网60公里。', '已完成六成，剩余部分正加紧施工。', 0.6],
  ['新增床位200张。', '外墙装饰完成70%。', null],
  ['新增床位200张。', '主体工程完成80%。', null],
  ['新建公厕18座。', '项目完成率72.2%，其中新建9座、改造4座。', null],
])('the share claimed of %s in %s', (target, progress, share) => {
  const targets = targetsIn(textOf(target));
  const text = textOf(progress);
  const { pairs, open } = pairFigures({ targets, progress: [text], nodeValues: [] });
  expect(claimedShare([text], open, pairs)?.figure.value ?? null).toBe(share);
});
