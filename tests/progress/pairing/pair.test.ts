import { targetsIn, type ReadText } from '../../../src/core/progress/pairing/candidates';
import { pairFigures } from '../../../src/core/progress/pairing/pair';
import { readProse } from '../../../src/core/text/prose/read-prose';

function textOf(text: string): ReadText {
  return { prose: readProse(text, 2026), from: { at: { sheet: '台账', row: 0, column: 0 } } };
}

/** Pairs as `target ← actual: used reason`. */
function paired(target: string, progress: string): string[] {
  const { pairs } = pairFigures({
    targets: targetsIn(textOf(target)),
    progress: [textOf(progress)],
    nodeValues: [],
  });
  return pairs.map(({ target: goal, actual, used, reason, upperBound }) => {
    const words = [goal, actual].map(({ text, figure }) => text.prose.raw.slice(...figure.span));
    return `${words.join(' ← ')}: ${used ? 'used' : 'offered'} ${upperBound ? 'begun' : reason}`;
  });
}

test.each<[target: string, progress: string, pairs: string[]]>([
  [
    '新增就业1.26万人。',
    '截至7月底，新增城镇就业9134人，占目标任务的72.5%。',
    ['1.26万人 ← 9134人: used claim'],
  ],
  [
    '宫颈癌、乳腺癌各筛查2300人。',
    '完成宫颈癌筛查1569人，完成68.22%；乳腺癌筛查1625人，完成70.65%。',
    ['2300人 ← 1569人: used claim', '2300人 ← 1625人: used claim'],
  ],
  [
    '改造12个老旧小区。',
    '已完成书院街、南关等8个老旧小区改造任务，南门等4个小区完成管沟开挖。',
    ['12个 ← 8个: used words'],
  ],
  ['改造农村户厕900座。', '已开工改造农村户厕420座。', ['900座 ← 420座: offered begun']],
  ['启动建设96个村污水管网。', '96个村已开工14个。', ['96个 ← 14个: offered whole']],
  [
    '全年救助不少于80人。',
    '共有96名残疾儿童接受康复服务，完成年度目标的120%（年度目标为不少于80人）。',
    ['80人 ← 96名: used claim'],
  ],
  ['法律援助240件以上。', '办理法律援助案件近200件。', ['240件 ← 200件: offered alike']],
  ['举办招聘会30场。', '6月份举办招聘会4场。', ['30场 ← 4场: offered alike']],
  [
    '新建周转宿舍66套。',
    '城东小学6套、城西小学12套、城北中学48套已全部竣工投用。',
    ['66套 ← 6套、城西小学12套、城北中学48套: offered same'],
  ],
  ['开展养老护理员培训400人次。', '举办培训3期，共298人参训。', ['400人次 ← 298人: offered alike']],
  [
    '公开招聘教师150名。',
    '面向社会公开招聘教师150名，经笔试、面试，最终招聘147名教师。',
    ['150名 ← 147名: used words'],
  ],
  // What is no progress: money, plans, papers, what may follow later, the target told again.
  ['建设游园5个。', '累计完成投资2565万元，已完成西河等5个游园招标。', []],
  ['新增学位2700个。', '两所小学投用后可分别新增学位1080个。', []],
  ['改建周转宿舍107套。', '改建周转宿舍107套，资金来源为市、镇两级分担。', []],
  ['改造老旧小区2445户。', '计划对23个小区3661户进行改造。', []],
])('%s / %s', (target, progress, pairs) => {
  expect(paired(target, progress)).toEqual(pairs);
});
