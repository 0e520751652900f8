import { sheetXml } from './parts';
import { scan, scanRows } from './scan';

const cells = (xml: string): string => `<row r="1">${xml}</row>`;

describe('values of cells', () => {
  test.each([
    ['a number', '<c r="A1"><v>1.5</v></c>', 1.5],
    ['a negative number', '<c r="A1"><v>-0.25</v></c>', -0.25],
    ['minus nought is nought', '<c r="A1"><v>-0</v></c>', 0],
    ['seventeen digits', '<c r="A1"><v>0.30000000000000004</v></c>', 0.1 + 0.2],
    ['a power of ten', '<c r="A1"><v>1.2E-7</v></c>', 1.2e-7],
    ['a large integer', '<c r="A1"><v>110101199000001033</v></c>', 110101199000001040],
    ['a number with space around', '<c r="A1"><v> 7 </v></c>', 7],
    ['no number', '<c r="A1"><v>1,5</v></c>', null],
    ['an empty value', '<c r="A1"><v/></c>', null],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['a text of a formula', '<c r="A1" t="str"><f>A2</f><v>甲&amp;乙</v></c>', '甲&乙'],
    ['an empty text of a formula', '<c r="A1" t="str"><f>A2</f><v></v></c>', ''],
    ['a shared string', '<c r="A1" t="s"><v>1</v></c>', '乙'],
    ['an inline text', '<c r="A1" t="inlineStr"><is><t>丙</t></is></c>', '丙'],
    [
      'rich text without phonetic runs',
      '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>粗</t></r><rPh sb="0" eb="1"><t>cū</t></rPh><r><t xml:space="preserve"> 细</t></r></is></c>',
      '粗 细',
    ],
    [
      'escapes',
      '<c r="A1" t="inlineStr"><is><t>a_x000D_b_x005F_x0041_</t></is></c>',
      'a\rb_x0041_',
    ],
    ['character references', '<c r="A1" t="str"><v>&#x4E00;&#19968;&lt;&quot;</v></c>', '一一<"'],
    ['CDATA', '<c r="A1" t="str"><v><![CDATA[<&amp;>]]></v></c>', '<&amp;>'],
    ['a comment within a text', '<c r="A1" t="str"><v>前<!-- x -->后</v></c>', '前后'],
    ['line ends of Windows', '<c r="A1" t="str"><v>一\r\n二\r三</v></c>', '一\n二\n三'],
    ['a date', '<c r="A1" t="d"><v>2031-07-31</v></c>', 48060],
    ['a date with time', '<c r="A1" t="d"><v>2031-07-31T12:00:00</v></c>', 48060.5],
    ['an early date', '<c r="A1" t="d"><v>1900-01-01</v></c>', 1],
    ['no date', '<c r="A1" t="d"><v>七月底</v></c>', '七月底'],
    [
      'what stands beside the value',
      '<c r="A1"><extLst><ext><v>9</v></ext></extLst><v>1</v></c>',
      1,
    ],
  ])('%s', (_, xml, value) => {
    const read = scanRows(cells(xml), { strings: ['甲', '乙'] });
    expect(read.values[0]?.[0] ?? null).toEqual(value);
  });

  test('a date counts from 1904 where the workbook does', () => {
    const xml = cells('<c r="A1" t="d"><v>2031-07-31</v></c>');
    expect(scanRows(xml, { date1904: true }).values).toEqual([[46598]]);
  });

  test('a shared string that is not there means that the file is damaged', () => {
    expect(() => scanRows(cells('<c t="s"><v>5</v></c>'))).toThrow('damaged');
  });
});

describe('places of cells', () => {
  test('rows and cells without address follow those before them', () => {
    const rows =
      '<row><c><v>1</v></c><c><v>2</v></c></row>' +
      '<row r="4"><c r="C4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>';
    const { origin, values } = scanRows(rows);
    expect(origin).toEqual([0, 0]);
    expect(values).toEqual([
      [1, 2, null, null],
      [null, null, null, null],
      [null, null, null, null],
      [null, null, 3, 4],
      [5, null, null, null],
    ]);
  });

  test('any prefix, quotes and white space will do', () => {
    const xml = `<?xml version="1.0"?>\n<!-- x --><x:worksheet xmlns:x="m" xmlns:y="n">
      <x:sheetData ><x:row  r='2'\n><x:c y:r="Z9" r = 'B2' t='str' ><x:v >甲</x:v ></x:c></x:row></x:sheetData></x:worksheet>`;
    const read = scan(xml);
    expect([read.origin, read.values]).toEqual([[1, 1], [['甲']]]);
  });

  test('an empty sheet has no values', () => {
    expect(scan('<worksheet><sheetData/></worksheet>').values).toEqual([]);
    expect(scanRows('<row r="3" s="1" customFormat="1"/>').values).toEqual([]);
  });

  test.each(['<row r="0"/>', '<row r="1048577"/>', cells('<c r="XFE1"/>'), cells('<c r="1"/>')])(
    'an impossible address means that the file is damaged: %s',
    (rows) => expect(() => scanRows(rows)).toThrow('damaged'),
  );
});

describe('a used range that reaches further than what is filled', () => {
  test('a million rows with formats alone leave the values small', () => {
    const empty = Array.from(
      { length: 1_048_573 },
      (_, i) => `<row r="${i + 3}" s="1"><c r="A${i + 3}" s="1"/></row>`,
    );
    const rows = `<row r="1"><c r="A1" s="1"><v>1</v></c></row><row r="2"><c r="B2"><v>2</v></c></row>`;
    const read = scanRows(rows + empty.join(''), { formats: ['', '0.0'] });
    expect(read.values).toEqual([
      [1, null],
      [null, 2],
    ]);
    expect(read.formats).toEqual([
      { area: { row: 0, column: 0, rows: 1, columns: 1 }, format: '0.0' },
    ]);
  });

  test('hidden rows and columns are told within the filled range only', () => {
    const xml = sheetXml(
      '<row r="2" hidden="1"><c r="B2"><v>1</v></c></row><row r="9" hidden="1"/>',
      '<cols><col min="2" max="16384" hidden="1"/></cols>',
    );
    const read = scan(xml);
    expect([read.hiddenRows, read.hiddenColumns]).toEqual([[1], [1]]);
  });

  test('two far corners cost no more than their rows', () => {
    const read = scanRows(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>',
    );
    expect([read.values.length, read.values[0]?.length]).toEqual([1048576, 16384]);
    expect(read.values[1048575]?.[16383]).toBe(2);
  });

  test('but a grid that memory cannot hold is refused', () => {
    const row = (r: number): string =>
      `<row r="${r}"><c r="A${r}"><v>1</v></c><c r="XFD${r}"><v>1</v></c></row>`;
    const rows = Array.from({ length: 5000 }, (_, i) => row(i + 1)).join('');
    expect(() => scanRows(rows)).toThrow('too-large');
  });
});

describe('number formats', () => {
  test('equal ones down a column are one area; General is left out', () => {
    const rows = [1, 2, 3, 4]
      .map(
        (r) =>
          `<row r="${r}"><c r="A${r}" s="${r === 4 ? 2 : 1}"><v>1</v></c><c r="B${r}"><v>1</v></c></row>`,
      )
      .join('');
    expect(scanRows(rows, { formats: ['', '0.0%', '0'] }).formats).toEqual([
      { area: { row: 0, column: 0, rows: 3, columns: 1 }, format: '0.0%' },
      { area: { row: 3, column: 0, rows: 1, columns: 1 }, format: '0' },
    ]);
  });
});

describe('formulas', () => {
  const formulas = (rows: string): Record<string, string> =>
    Object.fromEntries(scanRows(rows).formulas);

  test('each cell of a shared formula has its own text', () => {
    const rows =
      '<row r="1"><c r="C1"><f t="shared" ref="C1:C3" si="0">A1*$B$1+SUM(A:A)</f><v>1</v></c></row>' +
      '<row r="2"><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="3"><c r="C3"><f t="shared" si="0"></f><v>3</v></c></row>';
    expect(formulas(rows)).toEqual({
      '0,2': 'A1*$B$1+SUM(A:A)',
      '1,2': 'A2*$B$1+SUM(A:A)',
      '2,2': 'A3*$B$1+SUM(A:A)',
    });
  });

  test('also where the formula stands below those that share it', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" si="4"/><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" ref="A1:A2" si="4">B2</f><v>1</v></c></row>';
    expect(formulas(rows)).toEqual({ '0,0': 'B1', '1,0': 'B2' });
  });

  test('an array formula stands in its first cell', () => {
    const rows =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><v>2</v></c></row>';
    expect(formulas(rows)).toEqual({ '0,0': 'B1:B2*2' });
  });

  test('a formula without a value still counts as filled', () => {
    expect(scanRows('<row r="2"><c r="B2"><f>A1</f></c></row>').values).toEqual([[null]]);
  });
});

describe('what a sheet tells beside its cells', () => {
  const row =
    '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>';
  const filtered = (before: string, after: string): boolean =>
    scan(sheetXml(row, before, after)).filtered;

  test('a filter is on where it has a criterion and hides rows, or says so', () => {
    const set =
      '<autoFilter ref="A1:A2"><filterColumn colId="0"><filters/></filterColumn></autoFilter>';
    expect(filtered('', set)).toBe(true);
    expect(filtered('<sheetPr filterMode="1"/>', '')).toBe(true);
    expect(filtered('', '<autoFilter ref="A1:A2"/>')).toBe(false);
    expect(filtered('', set.replace('A1:A2', 'A5:A9'))).toBe(false);
  });

  test('filters and protection of custom views do not count', () => {
    const view = `<customSheetViews><customSheetView><autoFilter ref="A1:A2"><filterColumn colId="0"/></autoFilter></customSheetView></customSheetViews>`;
    expect(filtered('', view)).toBe(false);
  });

  test('protection and merges', () => {
    const after =
      '<sheetProtection sheet="true" objects="1"/><mergeCells count="2"><mergeCell ref="A1:B2"/><mergeCell ref="C1:C1"/></mergeCells>';
    const read = scan(sheetXml(row, '', after));
    expect(read.locked).toBe(true);
    expect(read.merges).toEqual([{ row: 0, column: 0, rows: 2, columns: 2 }]);
    expect(scan(sheetXml(row, '', '<sheetProtection objects="1"/>')).locked).toBe(false);
  });
});
