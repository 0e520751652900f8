import { packageOf, partsOf, relationships } from '../workbook/xlsx/parts';

/** What a user, with another program, may do to a summarised workbook before the next run. */
export interface UserChange {
  readonly does: string;
  /** Names of sheets that are the user's from now on. */
  readonly stays: readonly string[];
  readonly change: (bytes: Uint8Array) => Uint8Array;
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const WORKBOOK = 'xl/workbook.xml';
const WORKBOOK_RELS = 'xl/_rels/workbook.xml.rels';

export const USER_CHANGES: readonly UserChange[] = [
  {
    does: 'renames 责任单位',
    stays: ['七月单位'],
    change: (bytes) =>
      edit(bytes, WORKBOOK, (xml) => xml.replace('name="责任单位"', 'name="七月单位"')),
  },
  {
    does: 'renames 总览, which has charts',
    stays: ['七月总览'],
    change: (bytes) =>
      edit(bytes, WORKBOOK, (xml) => xml.replace('name="总览"', 'name="七月总览"')),
  },
  { does: 'copies 督办清单', stays: ['督办清单 (2)'], change: withCopy },
  { does: 'puts a chart sheet between ours', stays: ['趋势图'], change: withChartSheet },
  {
    does: 'hides our sheets',
    stays: [],
    change: (bytes) =>
      edit(bytes, WORKBOOK, (xml) =>
        xml.replace(
          /(<sheet name="(?:任务明细|责任单位|责任领导|督办清单)")/g,
          '$1 state="hidden"',
        ),
      ),
  },
  {
    does: 'hides our sheets so that only a macro shows them',
    stays: [],
    change: (bytes) =>
      edit(bytes, WORKBOOK, (xml) =>
        xml.replace(/(<sheet name="(?:任务明细|校验报告)")/g, '$1 state="veryHidden"'),
      ),
  },
  { does: 'moves 校验报告 before all others', stays: [], change: reportFirst },
];

function edit(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = Object.fromEntries(partsOf(bytes));
  const before = parts[part] ?? '';
  const after = change(before);
  if (after === before) throw new Error(`nothing changed in ${part}`);
  return packageOf({ ...parts, [part]: after });
}

/** Sheets of a workbook part, in order. */
function sheetsIn(xml: string): readonly string[] {
  return xml.match(/<sheet [^>]*\/>/g) ?? [];
}

/** Puts a sheet before the one at `index`; sheet-scoped names follow their sheets. */
function inserted(xml: string, index: number, sheet: string): string {
  const before = sheetsIn(xml)[index] ?? '';
  return xml
    .replace(/localSheetId="(\d+)"/g, (whole, at: string) =>
      Number(at) >= index ? `localSheetId="${Number(at) + 1}"` : whole,
    )
    .replace(before, `${sheet}${before}`);
}

/** As Excel copies a sheet: right before it, with its sheet-scoped names, the mark among them. */
function withCopy(bytes: Uint8Array): Uint8Array {
  const parts = Object.fromEntries(partsOf(bytes));
  const workbook = parts[WORKBOOK] ?? '';
  const index = sheetsIn(workbook).findIndex((sheet) => sheet.includes('name="督办清单"'));
  const id = /r:id="([^"]+)"/.exec(sheetsIn(workbook)[index] ?? '')?.[1] ?? '';
  const rels = parts[WORKBOOK_RELS] ?? '';
  const target = new RegExp(`<Relationship [^>]*Id="${id}"[^>]*/>`).exec(rels)?.[0] ?? '';
  const part = /Target="\/?(?:xl\/)?([^"]+)"/.exec(target)?.[1] ?? '';
  const names = (workbook.match(/<definedName [^>]*>[^<]*<\/definedName>/g) ?? []).filter((name) =>
    name.includes(`localSheetId="${index}"`),
  );
  return packageOf({
    ...parts,
    [WORKBOOK]: inserted(
      workbook,
      index,
      '<sheet name="督办清单 (2)" sheetId="901" r:id="rIdCopy"/>',
    ).replace('</definedNames>', `${names.join('')}</definedNames>`),
    [WORKBOOK_RELS]: rels.replace(
      '</Relationships>',
      `<Relationship Id="rIdCopy" Type="${OFFICE}/worksheet" Target="worksheets/copy.xml"/></Relationships>`,
    ),
    '[Content_Types].xml': (parts['[Content_Types].xml'] ?? '').replace(
      '</Types>',
      '<Override PartName="/xl/worksheets/copy.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    ),
    'xl/worksheets/copy.xml': parts[`xl/${part}`] ?? '',
  });
}

function withChartSheet(bytes: Uint8Array): Uint8Array {
  const parts = Object.fromEntries(partsOf(bytes));
  const workbook = parts[WORKBOOK] ?? '';
  const index = sheetsIn(workbook).findIndex((sheet) => sheet.includes('name="责任单位"'));
  const type = (kind: string): string =>
    `application/vnd.openxmlformats-officedocument.${kind}+xml`;
  const overrides = [
    ['/xl/chartsheets/trend.xml', type('spreadsheetml.chartsheet')],
    ['/xl/drawings/trend.xml', type('drawing')],
    ['/xl/charts/trend.xml', type('drawingml.chart')],
  ].map(([part, content]) => `<Override PartName="${part}" ContentType="${content}"/>`);
  return packageOf({
    ...parts,
    [WORKBOOK]: inserted(workbook, index, '<sheet name="趋势图" sheetId="902" r:id="rIdTrend"/>'),
    [WORKBOOK_RELS]: (parts[WORKBOOK_RELS] ?? '').replace(
      '</Relationships>',
      `<Relationship Id="rIdTrend" Type="${OFFICE}/chartsheet" Target="chartsheets/trend.xml"/></Relationships>`,
    ),
    '[Content_Types].xml': (parts['[Content_Types].xml'] ?? '').replace(
      '</Types>',
      `${overrides.join('')}</Types>`,
    ),
    'xl/chartsheets/trend.xml': `<chartsheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetViews><sheetView workbookViewId="0"/></sheetViews><drawing r:id="rId1"/></chartsheet>`,
    'xl/chartsheets/_rels/trend.xml.rels': relationships(['drawing', '../drawings/trend.xml']),
    'xl/drawings/trend.xml': `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:a="${DRAWING}/main"><xdr:absoluteAnchor><xdr:pos x="0" y="0"/><xdr:ext cx="9000000" cy="6000000"/><xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="2" name="趋势"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${DRAWING}/chart"><c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${OFFICE}" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:absoluteAnchor></xdr:wsDr>`,
    'xl/drawings/_rels/trend.xml.rels': relationships(['chart', '../charts/trend.xml']),
    'xl/charts/trend.xml': `<c:chartSpace xmlns:c="${DRAWING}/chart"><c:chart><c:plotArea><c:barChart><c:barDir val="col"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>'任务明细'!$H$5:$H$9</c:f></c:numRef></c:val></c:ser><c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx><c:valAx><c:axId val="2"/><c:scaling/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>`,
  });
}

/** Our last sheet becomes the first; names follow. */
function reportFirst(bytes: Uint8Array): Uint8Array {
  return edit(bytes, WORKBOOK, (xml) => {
    const sheets = sheetsIn(xml);
    const from = sheets.findIndex((sheet) => sheet.includes('name="校验报告"'));
    const moved = sheets[from] ?? '';
    return xml
      .replace(moved, '')
      .replace('<sheets>', `<sheets>${moved}`)
      .replace(/localSheetId="(\d+)"/g, (whole, at: string) => {
        const index = Number(at);
        if (index === from) return 'localSheetId="0"';
        return index < from ? `localSheetId="${index + 1}"` : whole;
      });
  });
}
