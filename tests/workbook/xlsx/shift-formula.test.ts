import { movableFormula, movedFormula } from '../../../src/workbook/xlsx/scan/shift-formula';

/** The formula two rows below and one column to the right. */
const moved = (formula: string): string => movedFormula(movableFormula(formula), 2, 1);

test.each([
  ['A1', 'B3'],
  ['$A1+A$1+$A$1', '$A3+B$1+$A$1'],
  ['SUM(A1:B2)', 'SUM(B3:C4)'],
  ['SUM(A:A,$B:B)', 'SUM(B:B,$B:C)'],
  ['SUM(1:1,$2:3)', 'SUM(3:3,$2:5)'],
  ['Z1', 'AA3'],
  ["'A1 表'!A1", "'A1 表'!B3"],
  ["'O''Hara'!A1", "'O''Hara'!B3"],
  ['表1!A1', '表1!B3'],
  ['Sheet1!A1:A2', 'Sheet1!B3:B4'],
  ['[1]Sheet1!A1', '[1]Sheet1!B3'],
  ['IF(A1="A1","B2 ""C3""",1)', 'IF(B3="A1","B2 ""C3""",1)'],
  ['LOG10(A1)', 'LOG10(B3)'],
  ['ATAN2(A1,B1)', 'ATAN2(B3,C3)'],
  ['Table1[A1]', 'Table1[A1]'],
  ["Table1[[#This Row],[列']A1]]+A1", "Table1[[#This Row],[列']A1]]+B3"],
  ['A1_x+名称1+x.A1', 'A1_x+名称1+x.A1'],
  ['1.5E+10+A1', '1.5E+10+B3'],
  ['TRUE', 'TRUE'],
  ['XFD1', '#REF!'],
  ['ABCD1+A9999999', 'ABCD1+A9999999'],
  ['#REF!+A1', '#REF!+B3'],
  ['A1%', 'B3%'],
  ['{1,2;3,4}*A1', '{1,2;3,4}*B3'],
  ['_xlfn.IFS(A1,1)', '_xlfn.IFS(B3,1)'],
])('%s becomes %s', (formula, expected) => expect(moved(formula)).toBe(expected));

test('a reference that leaves the sheet at the top or left is lost', () => {
  const up = movableFormula('A2+B1');
  expect(movedFormula(up, -1, 0)).toBe('A1+#REF!');
  expect(movedFormula(up, 0, -1)).toBe('#REF!+A1');
});
