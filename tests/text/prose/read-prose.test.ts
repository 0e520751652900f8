import { readProse } from '../../../src/core/text/prose/read-prose';

/** Figures as `text claim role`, the role left out where a figure counts on its own. */
function shown(text: string): string[] {
  return readProse(text, 2026).figures.map(({ span, claim, role }) =>
    [text.slice(...span), claim, ...(role === 'own' ? [] : [role])].join(' '),
  );
}

describe('quantities and what is claimed of them', () => {
  test.each<[text: string, figures: string[]]>([
    ['截至7月底，新增城镇就业11620人。', ['11620人 achieved']],
    [
      '已安装标志牌120块、护栏3.4公里，清运垃圾860立方米。',
      ['120块 achieved', '3.4公里 achieved', '860立方米 achieved'],
    ],
    [
      '计划改造18个小区2140户，目前已开工5个小区共612户，其余13个小区正在办理前期手续。',
      ['18个 planned', '2140户 planned', '5个 started', '612户 started', '13个 remaining'],
    ],
    [
      '30个配电台区升级改造工程中，24个配电台区已开工建设，剩余6个正在招标。',
      ['30个 stated', '24个 started', '6个 remaining'],
    ],
    ['96个村居已开工14个、完工9个。', ['96个 stated whole', '14个 started', '9个 achieved']],
    ['三所小学投用后可分别新增学位900个。', ['三所 stated whole', '900个 potential']],
    [
      '免费筛查3204人，其中低保对象46人、监测户12人。',
      ['3204人 achieved', '46人 achieved part', '12人 achieved part'],
    ],
    ['低保标准由每人每月600元提高到650元。', ['600元 stated standard', '650元 stated standard']],
    ['已完成4公里水泥稳定层，全长9公里。', ['4公里 achieved', '9公里 achieved whole']],
    ['已完成2.6公里路基，正在铺筑面层。', ['2.6公里 partial']],
    [
      '共有86名残疾儿童接受康复服务（视力6人、听力30人、肢体50人）。',
      ['86名 achieved', '6人 achieved part', '30人 achieved part', '50人 achieved part'],
    ],
    [
      '建设周转宿舍260套，其中新建60套、改建200套。',
      ['260套 stated', '60套 stated part', '200套 stated part'],
    ],
    ['东街小学6套、西街小学12套已全部竣工投用。', ['6套 achieved', '12套 achieved']],
    [
      '录入井盖１７０００余个，发放宣传页2 万余份。',
      ['１７０００余个 achieved', '2 万余份 achieved'],
    ],
    ['新建两所小学，更换三栋教学楼窗户。', ['两所 stated', '三栋 achieved']],
    ['已完成105自然村道路硬化。', ['105 achieved']],
  ])('%s', (text, figures) => {
    expect(shown(text)).toEqual(figures);
  });

  test.each([
    ['1.53万人', 15300],
    ['2亿元', 200000000],
    ['41.1万人次', 411000],
    ['3.77万平方米', 37700],
    ['20,000户', 20000],
    ['十二个村', 12],
    ['9.54公里', 9540],
    ['1亿2000万元', 120000000],
  ])('%s is %d in base units', (text, value) => {
    expect(readProse(`完成${text}`, 2026).figures.map((figure) => figure.value)).toEqual([value]);
  });
});

test.each([
  '开展“两癌”“两病”筛查，推动“四好农村路”建设。',
  '龙河上游六角口至龙潭段图纸设计已完成。',
  '空气质量在全省并列第14名，位列第二。',
  '开展21三体综合征、18三体综合征筛查宣传。',
  '打通法律服务“最后一公里”，打造“15分钟健身圈”。',
  '按照政办发〔2026〕4号文件，项目编号2026-015。',
  '联系电话0953-5012345，热线12345。',
  '为35-64岁妇女、0-6岁儿童提供服务，县城4层以上住宅。',
  '一是加强领导，二是压实责任，三级联动，一户一策，最后一批。',
  '开展食品安全“6S”评选，建设5G网络，执行GB50180-2018标准第4.0.3条。',
  '资金按2：1：1比例分担，2000年以前建成，十四五规划，标准的1.3倍。',
])('no figure in: %s', (text) => {
  expect(readProse(text, 2026).figures).toEqual([]);
});

test('spans lead back to the text of the cell, over spaces, line feeds and full-width digits', () => {
  const text = '全区共完成新生儿听力筛\n\n查 １２６１ 例，筛\n查率为 98.5％。';
  const { figures } = readProse(text, 2026);
  expect(figures.map(({ span }) => text.slice(...span))).toEqual(['１２６１ 例', '98.5％']);
  expect(figures[1]).toMatchObject({ kind: 'percentage', base: 'rate', name: '筛查率' });
});

describe('dates', () => {
  test.each<[text: string, dates: string[]]>([
    ['截至7月底，已完成招标。', ['7月底 2026-07-31 as-of']],
    [
      '自3月1日起执行，预计10月中旬完工。',
      ['3月1日 2026-03-01 from', '10月中旬 2026-10-20 expected'],
    ],
    [
      '1-7月份发放补贴，8月20日至8月27日公示。',
      ['1-7月份 2026-07-31 other', '8月20日至8月27日 2026-08-27 other'],
    ],
    ['第一季度开工，年底前建成。', ['第一季度 2026-03-31 other', '年底前 2026-12-31 by']],
    ['去年12月立项，明年6月底前完工。', ['12月 2025-12-31 other', '6月底前 2027-06-30 by']],
    ['完成投资2514.5万元，占比1.3。', []],
  ])('%s', (text, dates) => {
    const found = readProse(text, 2026).dates.map(
      ({ span, date, meaning }) => `${text.slice(...span)} ${date ?? ''} ${meaning}`,
    );
    expect(found).toEqual(dates);
  });
});

test.each([
  '1',
  '万',
  '九',
  '1万',
  '九万',
  '百分之',
  '、1户',
  '（',
  '1月1',
  '年',
  '第1',
  ' 1',
  '分别为1户、2户，',
  '其中1户，',
])('a text of a hundred thousand characters of %s is read', (piece) => {
  const text = piece.repeat(Math.ceil(100000 / piece.length));
  expect(readProse(text, 2026).raw).toBe(text);
});
