import { prepareUniver } from '../../../src/workbook/univer/open-univer';
import { UniverHost } from '../../../src/workbook/univer/univer-host';
import type { UniverWorkbook } from '../../../src/workbook/univer/univer-workbook';
import type { Scalar } from '../../../src/core';
import { LEDGER_AS_OF, LEDGER_TEXT } from '../../reports/ledger-text';
import { summaryOf } from '../../reports/summary-of';
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

/** The sheet in front after a summary was written, and after a reason was kept in 设置 with a ledger in front. */
async function sheetsInFront(): Promise<readonly (string | undefined)[]> {
  const { book, edits } = summaryOf(LEDGER_TEXT, LEDGER_AS_OF);
  const { workbook } = await host.open(book);
  const front = async (): Promise<string | undefined> => (await workbook.activeCell())?.sheet;
  const before = await front();
  await workbook.apply(
    edits.filter(({ type }) => type === 'put-rows'),
    { basis: await workbook.read() },
  );
  const settled = await front();
  await workbook.apply(edits, { basis: await workbook.read() });
  return [before, settled, await front()];
}

Object.assign(window, { runCase, sheetsInFront });
