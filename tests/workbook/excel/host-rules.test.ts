/** @jest-environment jsdom */
import type { Scalar } from '../../../src/core';
import { bookOf, LEDGER, sheetOf } from '../../support/contract/books';
import { loadClient } from '../../support/excel/client/load-client';
import type { SimulatedExcel } from '../../support/excel/host/simulated-excel';

let excel: SimulatedExcel;
beforeAll(async () => {
  excel = await loadClient({ levels: { ExcelApi: '1.12' } });
});

beforeEach(() => excel.open(bookOf([LEDGER, sheetOf('甲', [['x']])])));

/** The code that the client's error carries; the case fails where there is none. */
async function codeOf(work: (context: Excel.RequestContext) => void): Promise<string> {
  try {
    await Excel.run(async (context) => {
      work(context);
      await context.sync();
    });
  } catch (error) {
    expect(error).toBeInstanceOf(OfficeExtension.Error);
    return (error as OfficeExtension.Error).code;
  }
  throw new Error('went through, but should have been refused');
}

/** What stands in a cell once this was written into it. */
async function entered(entry: unknown, format = 'General'): Promise<Scalar | undefined> {
  await Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('甲').getRange('C3');
    cell.numberFormat = [[format]];
    cell.values = [[entry]];
    await context.sync();
  });
  return excel.workbook.sheetNamed('甲')?.reckoned(2, 2);
}

test.each<[entry: unknown, value: Scalar]>([
  ['12', 12],
  ['1,200', 1200],
  ['80%', 0.8],
  ['TRUE', true],
  ['#N/A', { error: '#N/A' }],
  ['2031-7-31', 48060],
  ['7月31日', 48060],
  ["'12", '12'],
  ["'=1+1", '=1+1'],
  ["''引号", "'引号"],
  ['=1+1', 2],
  ['中文', '中文'],
  ['', null],
  [true, true],
])('%p is taken for %p', async (entry, value) => {
  expect(await entered(entry)).toEqual(value);
});

test('in a cell formatted as text everything is text', async () => {
  expect(await entered('12', '@')).toBe('12');
  expect(await entered(12, '@')).toBe('12');
  expect(await entered('=1+1', '@')).toBe('=1+1');
});

test('null leaves a cell alone', async () => {
  await entered('中文');
  expect(await entered(null)).toBe('中文');
});

test.each(['', '一'.repeat(32), 'a/b', "'甲", '[1]', 'History'])(
  'no sheet is called %p',
  async (name) => {
    expect(await codeOf(({ workbook }) => workbook.worksheets.add(name))).toBe('InvalidArgument');
  },
);

test('two sheets do not have one name, in either case of letters', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('Sum');
    await context.sync();
  });
  const code = await codeOf(({ workbook }) => workbook.worksheets.add('SUM'));
  expect(code).toBe('ItemAlreadyExists');
});

test('a very hidden sheet is not deleted, nor is the last one that can be seen', async () => {
  const veryHidden = await codeOf(({ workbook }) => {
    const sheet = workbook.worksheets.getItem('甲');
    sheet.visibility = 'VeryHidden';
    sheet.delete();
  });
  expect(veryHidden).toBe('InvalidOperation');
  const last = await codeOf(({ workbook }) => workbook.worksheets.getItem(LEDGER.name).delete());
  expect(last).toBe('InvalidOperation');
});

test('references follow a renamed sheet, and break with a deleted one', async () => {
  const formulaAfter = async (change: (sheet: Excel.Worksheet) => void): Promise<unknown> =>
    Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      change(worksheets.getItem('甲'));
      const cell = worksheets.getItem(LEDGER.name).getRange('H1');
      cell.load({ formulas: true });
      await context.sync();
      return cell.formulas[0]?.[0] as unknown;
    });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(LEDGER.name);
    sheet.getRange('H1').formulas = [['=甲!A1&"甲!A1"']];
    await context.sync();
  });
  const renamed = await formulaAfter((sheet) => {
    sheet.name = '乙 丙';
  });
  expect(renamed).toBe('=\'乙 丙\'!A1&"甲!A1"');
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem('乙 丙').name = '甲';
    await context.sync();
  });
  expect(await formulaAfter((sheet) => sheet.delete())).toBe('=#REF!A1&"甲!A1"');
});

test('a formula that names no sheet of the workbook is refused', async () => {
  const code = await codeOf(({ workbook }) => {
    workbook.worksheets.getItem('甲').getRange('A1').formulas = [['=没有!A1']];
  });
  expect(code).toBe('InvalidArgument');
});

test('what was done before the action that fails stays done', async () => {
  await codeOf(({ workbook }) => {
    workbook.worksheets.getItem('甲').getRange('A1').values = [['先']];
    workbook.worksheets.getItem('没有').activate();
  });
  expect(excel.workbook.sheetNamed('甲')?.reckoned(0, 0)).toBe('先');
});

test('a protected sheet and a protected structure deny access', async () => {
  const sheet = excel.workbook.sheetNamed('甲');
  if (sheet !== null) sheet.isProtected = true;
  const write = (context: Excel.RequestContext): void => {
    context.workbook.worksheets.getItem('甲').getRange('A1').values = [['改']];
  };
  expect(await codeOf(write)).toBe('AccessDenied');
  excel.workbook.structureLocked = true;
  const code = await codeOf(({ workbook }) => workbook.worksheets.add('新'));
  expect(code).toBe('AccessDenied');
});

test('members above the level of the host are refused, and so is what is not simulated', async () => {
  const newer = await codeOf(({ workbook }) => {
    const range = workbook.worksheets.getItem('甲').getRange('A1:B2');
    range.getMergedAreasOrNullObject().load({ areaCount: true });
  });
  expect(newer).toBe('ApiNotFound');
  const unknown = await codeOf(({ workbook }) => {
    workbook.worksheets.getItem('甲').getRange('A1').clear();
  });
  expect(unknown).toBe('ApiNotFound');
});
