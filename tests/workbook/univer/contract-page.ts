import { prepareUniver } from '../../../src/workbook/univer/open-univer';
import { UniverHost } from '../../../src/workbook/univer/univer-host';
import type { UniverWorkbook } from '../../../src/workbook/univer/univer-workbook';
import type { Scalar } from '../../../src/core';
import { provideExpect } from '../../support/browser/expect';
import type { ContractHost } from '../../support/contract/host';
import { CONTRACT_CASES } from '../../support/workbook-contract';

provideExpect();
const container = document.createElement('div');
container.style.cssText = 'width: 1000px; height: 600px';
document.body.append(container);
const univer = new UniverHost(container, 'zh-CN');
let shown: UniverWorkbook | null = null;

/** What the grid's own editor hands over once a value was typed. */
function typed(value: Scalar): string | number | boolean {
  return typeof value === 'object' ? '' : value;
}

const host: ContractHost = {
  async open(book) {
    shown?.close();
    const prepared = await prepareUniver(univer, book);
    const workbook = prepared.show();
    shown = workbook;
    return {
      workbook,
      userEdits: (at, value) => {
        const sheet = univer.api.getActiveWorkbook()?.getSheetByName(at.sheet);
        sheet?.getRange(at.row, at.column).setValue(typed(value));
        return Promise.resolve();
      },
    };
  },
};

/** Runs one case; the reason why it fails, or `null`. */
async function runCase(name: string): Promise<string | null> {
  const found = CONTRACT_CASES.find((one) => one.name === name);
  if (found === undefined) return `no case ${name}`;
  try {
    await found.run(host);
    return null;
  } catch (error) {
    return error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
  }
}

Object.assign(window, { runCase });
