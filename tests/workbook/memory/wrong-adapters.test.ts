import { CONTRACT_CASES } from '../../support/workbook-contract';
import { WRONG_EDITS } from '../../support/contract/wrong-edits';
import { WRONG_READS } from '../../support/contract/wrong-reads';
import { WRONG_RUNS } from '../../support/contract/wrong-runs';

const WRONG = [...WRONG_READS, ...WRONG_EDITS, ...WRONG_RUNS];

describe('the contract rejects an adapter that', () => {
  test.each(WRONG)('$does', async ({ host, breaks }) => {
    for (const rule of breaks) {
      const found = CONTRACT_CASES.find(({ name }) => name === rule);
      expect(found?.name).toBe(rule);
      await expect(found?.run(host)).rejects.toThrow();
    }
  });
});

test('every rule of the contract is broken by one of them', () => {
  const broken = new Set(WRONG.flatMap(({ breaks }) => breaks));
  expect(CONTRACT_CASES.map(({ name }) => name).filter((name) => !broken.has(name))).toEqual([]);
});

test('no two rules have one name', () => {
  const names = CONTRACT_CASES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
