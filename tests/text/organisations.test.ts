import { canonicalName } from '../../src/core/text/organisation-name';
import { splitOrganisations } from '../../src/core/text/organisations';
import { variantCharacters } from '../../src/core/text/variant-characters';

const NO_ALIASES: ReadonlyMap<string, string> = new Map();
const names = (text: string) => splitOrganisations(text, NO_ALIASES).map(({ name }) => name);

test.each([
  ['医保局\n人社局\n卫健局', ['医保局', '人社局', '卫健局']],
  ['残  联\n民政局', ['残联', '民政局']],
  ['住 建 局\n\n城投公司', ['住建局', '城投公司']],
  ['电力\n\n公司', ['电力公司']],
  ['残疾人\n\n联合会', ['残疾人联合会']],
  ['住房和城乡\n建设局', ['住房和城乡建设局']],
  ['人力资源\n和社会\n保障局', ['人力资源和社会保障局']],
  ['县委\n宣传部', ['县委宣传部']],
  ['北门街道\n办事处', ['北门街道办事处']],
  ['区妇联、区卫生健康委员会', ['区妇联', '区卫生健康委员会']],
  ['财政局，民政局；审计局/司法局', ['财政局', '民政局', '审计局', '司法局']],
  ['财政局 民政局', ['财政局', '民政局']],
  ['财政局住建局', ['财政局', '住建局']],
  ['区财政局区住建局区妇联', ['区财政局', '区住建局', '区妇联']],
  ['云山县水利局云山县财政局', ['云山县水利局', '云山县财政局']],
  ['区财政局、清源公司、东坪乡', ['区财政局', '清源公司', '东坪乡']],
  ['云山市公安局东坪分局', ['云山市公安局东坪分局']],
  ['区委机构编制委员会办公室', ['区委机构编制委员会办公室']],
  ['政务服务和大数据管理局', ['政务服务和大数据管理局']],
  ['牵头单位：住建局\n配合单位：财政局', ['住建局', '财政局']],
  ['住建局（牵头）、各乡镇', ['住建局', '各乡镇']],
  ['1.住建局 2.财政局', ['住建局', '财政局']],
  ['水利局等部门、民政局及相关单位', ['水利局', '民政局', '相关单位']],
  ['县公安局交警大队', ['县公安局交警大队']],
  ['发改 财政 住建', ['发改', '财政', '住建']],
  ['区直各部门', ['区直各部门']],
  ['——', []],
  ['', []],
])('%j', (text, expected) => {
  expect(names(text)).toEqual(expected);
});

test.each([
  ['住建局', '区住房和城乡建设局'],
  ['住房城乡建设局', '市住建局'],
  ['人社局', '县人力资源和社会保障局'],
  ['卫健委', '卫生健康局'],
  ['教体局', '教育体育局'],
  ['医保局', '医疗保障局'],
  ['残联', '残疾人联合会'],
  ['妇联', '区妇女联合会'],
  ['文旅局', '文化和旅游局'],
  ['发改委', '发展和改革局'],
  ['市场监管局', '市监局'],
  ['市场局', '区市场监督管理局'],
  ['交通局', '交通运输局'],
  ['农业农村水利局', '区农业农村和水利局'],
  ['应急局', '应急管理局'],
  ['退役军人局', '退役军人事务局'],
  ['徳润集团', '德润集团'],
  ['区委宣传部', '宣传部'],
])('%s and %s are one', (a, b) => {
  expect(canonicalName(a, NO_ALIASES)).toBe(canonicalName(b, NO_ALIASES));
});

test.each([
  ['水利局', '水务局'],
  ['教育局', '教育体育局'],
  ['甲山县水利局', '乙水县水利局'],
  ['公安局', '云山市公安局东坪分局'],
])('%s and %s are two', (a, b) => {
  expect(canonicalName(a, NO_ALIASES)).not.toBe(canonicalName(b, NO_ALIASES));
});

test('aliases of the workbook come first', () => {
  const aliases = new Map([['水投', '云山水务投资公司']]);
  expect(splitOrganisations('水投、财政局', aliases).map((o) => o.canonical)).toEqual([
    '云山水务投资公司',
    '财政局',
  ]);
});

test('spans lead to the name in the raw text, padding and line feeds included', () => {
  const text = '残\u3000联\n\n电力\n公司';
  expect(splitOrganisations(text, NO_ALIASES).map((o) => text.slice(...o.span))).toEqual([
    '残\u3000联',
    '电力\n公司',
  ]);
});

test('variant characters are named with their standard form', () => {
  expect(variantCharacters('徳润集团')).toEqual([{ variant: '徳', standard: '德' }]);
  expect(variantCharacters('德润集团')).toEqual([]);
});
