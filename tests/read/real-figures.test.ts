import type { Reading } from '../../src/core';
import { outlineOf } from '../support/ledger-outline';
import { describeCorpus, readOne, realBook } from './corpus';

/** Name, target, actual, rate as stored, and the unit of each row. */
const ROWS: readonly (readonly [string, string, string, string, string])[] = [
  ['开工项目数（处）', '——', '——', '——', '农业农村水利局'],
  ['续建项目数（处）', '——', '——', '——', '农业农村水利局'],
  ['新建取水泵站（处）', '——', '——', '——', '农业农村水利局'],
  ['新建输水管道（公里）', '——', '——', '——', '农业农村水利局'],
  ['新建配水管道（公里）', '——', '——', '——', '农业农村水利局'],
  ['——', '——', '——', '——', '卫健委'],
  ['农村公路提质改造工程—实施任务（公里）', '——', '——', '——', '农业农村水利局'],
  ['农村公路养护提升工程—完工任务（公里）', '14', '19.52', '1.39', '农业农村水利局'],
  ['新开工（套）', '——', '——', '——', '住建局'],
  ['基本建成（套）', '——', '——', '——', '住建局'],
  ['改造小区数（个）', '56', '0', '0', '住建局'],
  ['改造居民户数（户）', '10302', '0', '0', '住建局'],
  ['改造住宅建筑面积（万平方米）', '81.69', '0', '0', '住建局'],
  ['投资额（万元）', '24185', '3000', '0.12', '住建局'],
  ['开展特殊困难老年人居家适老化改造（户）', '25', '25', '1', '民政局'],
  ['开展家庭养老床位建设（个）', '——', '——', '——', '民政局'],
  ['村级养老服务站（农村幸福院）建设（个）', '13', '13', '1', '民政局'],
  ['县（区域）级特困人员供养服务设施改造完成（个）', '1', '1', '1', '民政局'],
  ['智慧养老机构（个）', '1', '1', '1', '民政局'],
  ['幼儿托育新增托位数（个）', '333', '398', '1.2', '卫健委'],
  ['新建、改扩建公办幼儿园', '——', '——', '——', '卫健委'],
  ['幼儿资助', '62', '83', '1.34', '卫健委'],
  ['就业困难人员就业兜底计划（三公里就业圈）-试点数', '2', '8', '4', '人社局'],
  ['高校毕业生等青年群体就业见习帮扶计划-参加见习人数', '100', '91', '0.91', '人社局'],
  ['求职用工精准对接计划-招聘活动数', '72', '77', '1.07', '人社局'],
  ['求职用工精准对接计划-服务企业数', '400', '720', '1.8', '人社局'],
  ['求职用工精准对接计划-达成意向数', '300', '335', '1.12', '人社局'],
  ['高质量就业技能提升计划-新技工培养人数', '——', '——', '——', '人社局'],
  ['农村宫颈癌筛查（人）', '——', '——', '——', '卫健委'],
  ['农村乳腺癌筛查（人）', '——', '——', '——', '卫健委'],
  ['城市宫颈癌筛查（人）', '555', '555', '1', '妇联'],
  ['城市乳腺癌筛查（人）', '555', '555', '1', '妇联'],
  ['农村最低生活保障（人）', '3325', '2930', '0.88', '民政局'],
  ['城市最低生活保障（人）', '3126', '2815', '0.9', '民政局'],
  ['特困人员供养（人）', '589', '562', '0.95', '民政局'],
  ['孤儿基本生活保障（人）', '37', '37', '1', '民政局'],
  ['临时救助（人）', '应救尽救', '95', '——', '民政局'],
  ['生活无着人员社会救助（人）', '——', '——', '——', '民政局'],
  ['困难残疾人生活补贴（人）', '——', '2326', '——', '民政局'],
  ['重度残疾人护理补贴（人）', '——', '4524', '——', '民政局'],
  ['基本医疗保险参保率', '0.95', '1.08', '1.1368', '医保局'],
  ['重点救助对象基本医疗保险参保率', '1', '1', '1', '医保局'],
  ['城乡居民基本医疗保险政策范围内住院费用报销比例', '0.7', '0.7106', '1.02', '医保局'],
  ['职工基本医疗保险政策范围内住院费用报销比例', '0.8', '0.8100000000000001', '1.02', '医保局'],
  ['基本医保普通门诊政策范围内费用报销比例', '0.5', '0.51', '1.02', '医保局'],
  ['大病保险合规费用报销比例', '0.6', '0.67', '1.1667', '医保局'],
  ['特困人员、低保对象合规医疗费用救助比例', '0.7', '0.82', '1.17', '医保局'],
  ['困难精神残疾人药费补助（人）', '462', '650', '1.41', '残联'],
  ['残疾儿童康复救助—康复训练（人）', '66', '153', '2.32', '残联'],
  ['残疾儿童康复救助—适配假肢矫形器（人）', '4', '12', '3', '残联'],
  ['残疾儿童康复救助—适配其他辅助器具', '4', '13', '3.25', '残联'],
  ['生活救助（户）', '15', '19', '1.27', '工会'],
  ['子女助学（人）', '1', '3', '3', '工会'],
  ['医疗救助（户）', '1', '4', '4', '工会'],
  ['参与课后服务学校（所）', '22', '22', '1', '教体局'],
  ['建设任务（个）', '13', '13', '1', '教体局'],
  ['城市阅读空间（个）', '1', '1', '1', '文旅局'],
  ['“惠民菜篮子”门店建设数', '——', '——', '——', '发改委'],
  ['老年食堂（个）', '4', '4', '1', '民政局'],
  ['社区助餐点（个）', '7', '33', '4.71', '民政局'],
  ['农村助餐点（个）', '——', '21', '——', '民政局'],
  ['服务任务（人）', '20', '20', '1', '卫健委'],
  ['任务数（批次）', '15', '0', '0', '市场局'],
  ['案件数（件）', '350', '229', '0.6543', '司法局'],
];

/** Number, name, rows and units of the items. */
const ITEMS: readonly (readonly [string | null, string, number, number, string])[] = [
  ['1', '北地区群众喝上引调水工程', 3, 7, '农业农村水利局'],
  ['2', '区域医疗水平提升行动', 8, 8, '卫健委'],
  ['3', '“四好农村路”建设', 9, 10, '农业农村水利局'],
  ['4', '棚户区改造', 11, 12, '住建局'],
  [null, '城镇老旧小区改造', 13, 16, '住建局'],
  ['5', '养老服务和智慧养老', 17, 21, '民政局'],
  ['6', '幼儿托育和学前教育促进', 22, 24, '卫健委'],
  ['7', '就业促进工程', 25, 30, '人社局'],
  ['8', '城乡适龄妇女“两癌”免费筛查', 31, 34, '卫健委、妇联'],
  ['9', '困难群众救助', 35, 42, '民政局'],
  ['10', '重特大疾病医疗保险和救助工程', 43, 49, '医保局'],
  ['11', '困难残疾人康复', 50, 53, '残联'],
  ['12', '困难职工帮扶', 54, 56, '工会'],
  ['13', '中小学课后服务', 57, 57, '教体局'],
  ['14', '15分钟健身圈建设', 58, 58, '教体局'],
  ['15', '15分钟阅读圈建设', 59, 59, '文旅局'],
  ['16', '“惠民菜篮子”运营', 60, 60, '发改委'],
  ['17', '老年助餐服务', 61, 63, '民政局'],
  ['18', '老年人门诊就医便民服务', 64, 64, '卫健委'],
  ['19', '食品安全“你点我检”', 65, 65, '市场局'],
  ['20', '城乡困难群体法律援助', 66, 66, '司法局'],
];

/** The stored number, the dash or the words of a reading. Counts as written, shares as shares. */
function stored(reading: Reading | null): string {
  if (reading?.kind === 'not-set') return reading.spelling;
  if (reading?.kind === 'words') return reading.text;
  if (reading?.kind !== 'figure') return '∅';
  const { unit, value, written } = reading.figure;
  return String(unit?.kind === 'ratio' ? value : written);
}

/** 0.8100000000000001 stands in one cell; fifteen digits are what a spreadsheet shows. */
function digits(text: string): string {
  return /^[\d.]+$/.test(text) ? String(Number(Number(text).toPrecision(14))) : text;
}

describeCorpus('form E, 指标表', () => {
  it('reads 20 numbered actions and one without a number, each with the union of its units', async () => {
    const ledger = readOne(await realBook('004-zhibiao.xlsx'));
    const outline = outlineOf(ledger);
    const items = ledger.items.map(({ number, name, rows }, i) => {
      const leads = outline[i]?.tasks.map(({ lead }) => lead) ?? [];
      return [number, name, rows[0] + 1, rows[1] + 1, leads.join('|')];
    });
    expect(items).toEqual(ITEMS);
    expect(ledger.tasks).toHaveLength(21);
  });

  it('reads the figures of all 64 rows as they are stored', async () => {
    const ledger = readOne(await realBook('004-zhibiao.xlsx'));
    const found = ledger.indicators.map(({ target, actual, rate }) =>
      [target, actual, rate].map((reading) => digits(stored(reading))),
    );
    expect(found).toEqual(ROWS.map(([, ...cells]) => cells.slice(0, 3).map(digits)));
    expect(ledger.indicators.map(({ row }) => row)).toEqual(ROWS.map((_, i) => i + 2));
  });

  it('names the indicators by their cells, by the item where the cell holds a dash', async () => {
    const ledger = readOne(await realBook('004-zhibiao.xlsx'));
    expect(ledger.indicators.map(({ name }) => name)).toEqual(
      ROWS.map(([name]) => (name === '——' ? '区域医疗水平提升行动' : name)),
    );
  });

  it('knows neither year nor as-of date, but that the targets are annual', async () => {
    const ledger = readOne(await realBook('004-zhibiao.xlsx'));
    expect(ledger).toMatchObject({ year: null, yearStated: false, annual: true });
    expect(ledger.asOf.date).toBeNull();
    expect(ledger.area).toEqual({ row: 1, column: 0, rows: 65, columns: 7 });
    expect(ledger.title).toBe('20项民生实事进展情况');
  });

  it('keeps the units in brackets apart: 14 km are 14000 m, 81.69 ten thousand m²', async () => {
    const ledger = readOne(await realBook('004-zhibiao.xlsx'));
    const unit = (row: number): unknown => ledger.indicators[row - 3]?.unit;
    expect(unit(10)).toEqual({ name: '公里', kind: 'length', factor: 1000 });
    expect(unit(15)).toMatchObject({ kind: 'area', factor: 10000 });
    expect(unit(16)).toMatchObject({ kind: 'money', factor: 10000 });
    expect(unit(24)).toBeNull();
  });
});
