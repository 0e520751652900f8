import { asCalculated } from '../../../src/workbook/univer/formula';

test.each([
  ['A1<-1E-9', 'A1<-(1/1000000000)'],
  ['A1>2.5e-8', 'A1>(2.5/100000000)'],
  ['A1>0.0000001', 'A1>(1/10000000)'],
  ['1E+22*B2', '(1*10000000000000000000000)*B2'],
  ['1E5+B2', '1E5+B2'],
  ['"1E-9"&\'1E-9\'!A1&E9', '"1E-9"&\'1E-9\'!A1&E9'],
  ['SUM(A1E9,表1E9,0.5)', 'SUM(A1E9,表1E9,0.5)'],
])('%s is reckoned as %s', (formula, calculated) => {
  expect(asCalculated(formula)).toBe(calculated);
});
