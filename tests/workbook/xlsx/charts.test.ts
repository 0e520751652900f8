import type { ChartDraft, SheetDraft } from '../../../src/core';
import { blockOf, draftOf, publish } from '../../support/contract/drafts';
import { edited } from './edited';
import { packageOf, partOf, partsOf, sheetXml, workbookParts } from './parts';

const line = (row: number) => ({ row, column: 1, rows: 1, columns: 2 });

const BARS: ChartDraft = {
  type: 'bar',
  title: '各状态任务数（项）',
  place: { row: 4, column: 0, rows: 8, columns: 3 },
  alt: '各状态任务数：完成5项，正常0项',
  categories: line(0),
  series: [{ name: '任务数', values: line(2), colours: ['9CC3E6', 'DCEBD0'] }],
};
const STACKED: ChartDraft = {
  type: 'stacked-bar',
  title: '各责任单位',
  place: { row: 4, column: 4, rows: 8, columns: 3 },
  alt: '住建局1项',
  categories: line(0),
  series: [
    { name: '■ 严重', values: line(1), colours: ['C00000'] },
    { name: '● 正常', values: line(2), colours: ['DCEBD0'] },
  ],
};
const ROWS = [
  ['', '完成', '正常'],
  ['住建局', 1, { formula: '1+1', value: 2 }],
  ['合计', 5, 0],
];
const DRAFT: SheetDraft = draftOf('overview', '总览', [blockOf(ROWS, ['text', 'count', 'count'])], {
  charts: [BARS, STACKED],
});
const source = packageOf(workbookParts([sheetXml('<row><c><v>1</v></c></row>')]));

test('a sheet with charts has a drawing that places them, each with its alternative text', async () => {
  const bytes = await edited(source, publish(DRAFT));
  expect(partOf(bytes, 'xl/worksheets/sheet2.xml')).toMatch(
    /<drawing r:id="rId1"\/><\/worksheet>$/,
  );
  expect(partOf(bytes, 'xl/worksheets/_rels/sheet2.xml.rels')).toContain(
    'Target="/xl/drawings/drawing1.xml"',
  );
  const drawing = partOf(bytes, 'xl/drawings/drawing1.xml');
  expect(drawing).toContain(`<xdr:cNvPr id="2" name="各状态任务数（项）" descr="${BARS.alt}"/>`);
  expect(drawing).toContain(
    '<xdr:from><xdr:col>4</xdr:col><xdr:colOff>76200</xdr:colOff><xdr:row>4</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from>' +
      '<xdr:to><xdr:col>7</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>',
  );
  const types = partOf(bytes, '[Content_Types].xml');
  for (const part of ['drawings/drawing1', 'charts/chart1', 'charts/chart2']) {
    expect(types).toContain(`PartName="/xl/${part}.xml"`);
  }
});

test('a chart reads cells of its sheet and states what stands in them', async () => {
  const bytes = await edited(source, publish(DRAFT));
  const chart = partOf(bytes, 'xl/charts/chart2.xml');
  expect(chart).toContain(
    `<c:cat><c:strRef><c:f>'总览'!$B$1:$C$1</c:f><c:strCache><c:ptCount val="2"/><c:pt idx="0"><c:v>完成</c:v></c:pt><c:pt idx="1"><c:v>正常</c:v></c:pt></c:strCache></c:strRef></c:cat>`,
  );
  expect(chart).toContain(
    `<c:f>'总览'!$B$2:$C$2</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="2"/><c:pt idx="0"><c:v>1</c:v></c:pt><c:pt idx="1"><c:v>2</c:v></c:pt></c:numCache>`,
  );
});

test('bars in one colour each, values beside them, no legend', async () => {
  const chart = partOf(await edited(source, publish(DRAFT)), 'xl/charts/chart1.xml');
  expect(
    [...chart.matchAll(/<c:dPt><c:idx val="(\d)"\/>.*?srgbClr val="(\w+)"/g)].map((m) => [
      m[1],
      m[2],
    ]),
  ).toEqual([
    ['0', '9CC3E6'],
    ['1', 'DCEBD0'],
  ]);
  expect(chart).toContain('<c:dLblPos val="outEnd"/>');
  expect(chart).not.toContain('<c:legend>');
});

test('stacked bars hide noughts, and write white on dark', async () => {
  const chart = partOf(await edited(source, publish(DRAFT)), 'xl/charts/chart2.xml');
  expect(chart).toContain('<c:numFmt formatCode="0;;;" sourceLinked="0"/>');
  expect([...chart.matchAll(/<c:dLbls>.*?defRPr.*?srgbClr val="(\w+)"/g)].map((m) => m[1])).toEqual(
    ['FFFFFF', '1F1F1F'],
  );
  expect(chart).toContain('<c:overlap val="100"/>');
  expect(chart).toContain('<c:legendPos val="r"/>');
});

test('publishing again puts the charts into the same parts', async () => {
  const once = await edited(source, publish(DRAFT));
  const twice = await edited(once, publish(DRAFT));
  expect(Buffer.from(twice).equals(Buffer.from(once))).toBe(true);
  const gone = await edited(once, publish());
  expect([...partsOf(gone).keys()].filter((name) => /chart|drawing/.test(name))).toEqual([]);
});
