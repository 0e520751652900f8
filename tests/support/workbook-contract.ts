import type { ContractCase, ContractHost } from './contract/host';
import { PUBLISH_CASES } from './contract/publish-cases';
import { PUT_ROWS_CASES } from './contract/put-rows-cases';
import { READ_CASES } from './contract/read-cases';
import { RUN_CASES } from './contract/run-cases';
import { SET_CELLS_CASES } from './contract/set-cells-cases';

/** All rules that an adapter of the workbook port must keep. */
export const CONTRACT_CASES: readonly ContractCase[] = [
  ...READ_CASES,
  ...PUBLISH_CASES,
  ...PUT_ROWS_CASES,
  ...SET_CELLS_CASES,
  ...RUN_CASES,
];

/** Holds an adapter to the contract: one test for each rule. */
export function workbookContract(name: string, host: ContractHost): void {
  const excused = host.excused ?? {};
  describe(`${name} keeps the contract of the workbook port`, () => {
    for (const { name: rule, run } of CONTRACT_CASES) {
      const reason = excused[rule];
      if (reason === undefined) test(rule, () => run(host));
      else test.skip(`${rule} (${reason})`, () => undefined);
    }

    test('only rules that exist are excused', () => {
      const rules = CONTRACT_CASES.map((rule) => rule.name);
      expect(Object.keys(excused).filter((rule) => !rules.includes(rule))).toEqual([]);
    });
  });
}
