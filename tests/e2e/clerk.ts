import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { Finding } from '../../src/core';

const PATIENCE = { timeout: 30_000 };

/** What a clerk does on the page: drops a file, checks, goes to a slip, types, explains, summarises, saves. */
export class Clerk {
  constructor(readonly page: Page) {}

  /** Opens the page and waits for its first sample. */
  async come(address: string): Promise<void> {
    await this.page.goto(address);
    await this.isOpen('sample-e');
  }

  /** Drops a file on the page and waits until it is in the grid. */
  async drop(name: string, bytes: Uint8Array): Promise<void> {
    const base64 = Buffer.from(bytes).toString('base64');
    const transfer = await this.page.evaluateHandle(
      ({ name, base64 }) => {
        const data = Uint8Array.from(atob(base64), (c) => c.charCodeAt(0));
        const made = new DataTransfer();
        made.items.add(new File([data], name));
        return made;
      },
      { name, base64 },
    );
    await this.page.dispatchEvent('main.grid', 'dragover', { dataTransfer: transfer });
    await this.page.dispatchEvent('main.grid', 'drop', { dataTransfer: transfer });
    const discard = this.page.getByRole('button', { name: '不保存，继续打开' });
    if (await discard.isVisible()) await discard.click();
    await this.isOpen(name);
  }

  /** Checks the ledger; the number of findings that the tab names. */
  async check(): Promise<number> {
    await this.tab('台账').click();
    await this.page.getByRole('button', { name: '检查台账' }).click(PATIENCE);
    await this.page
      .getByText(/可提交/)
      .first()
      .waitFor(PATIENCE);
    await this.openGroups();
    return this.count();
  }

  /** The number of findings that the tab names. */
  async count(): Promise<number> {
    return Number(/\d+/.exec((await this.tab('问题').textContent()) ?? '')?.[0] ?? '0');
  }

  /** Goes to the cell of a finding; the address that the grid then shows. */
  async goTo(finding: Finding): Promise<string> {
    await this.item(finding).getByRole('button').first().click();
    const box = this.page.locator('main.grid input').first();
    return box.inputValue();
  }

  /** Types over the selected cell: F6 to the grid, F2, all of it, the new text, Enter. */
  async type(text: string): Promise<void> {
    const { keyboard } = this.page;
    await keyboard.press('F6');
    await keyboard.press('F2');
    await keyboard.press('Control+A');
    await keyboard.insertText(text);
    await keyboard.press('Enter');
  }

  /** Goes to a cell by the box that names it. */
  async select(address: string): Promise<void> {
    const box = this.page.locator('main.grid input').first();
    await box.fill(address);
    await box.press('Enter');
    await this.tab('台账').focus();
  }

  /** Waits until the list no longer has the finding. */
  async seesVanish(finding: Finding): Promise<void> {
    await this.item(finding).waitFor({ state: 'detached', ...PATIENCE });
  }

  /** Keys of the findings in the list. */
  async keys(): Promise<readonly string[]> {
    await this.openGroups();
    const items = await this.page.locator('[data-finding]').all();
    const keys = await Promise.all(items.map((item) => item.getAttribute('data-finding')));
    return keys.map((key) => key ?? '').sort();
  }

  /** Gives a reason for a finding. */
  async explain(finding: Finding, reason: string): Promise<void> {
    const item = this.item(finding);
    await item.click();
    await item.getByRole('button', { name: '说明理由' }).click();
    await item.getByLabel('理由', { exact: true }).fill(reason);
    await item.getByRole('button', { name: '记下理由' }).click();
    await item.getByText(reason).waitFor(PATIENCE);
  }

  /** Writes the summary; the names of the sheets that came. */
  async summarize(): Promise<void> {
    await this.tab('汇总').click();
    await this.page.getByRole('button', { name: '生成汇总' }).click(PATIENCE);
    await this.page.getByText('汇总已写入').waitFor(PATIENCE);
  }

  /** Saves; the name and bytes of the file that the browser was handed. */
  async save(): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
    const [file] = await Promise.all([
      this.page.waitForEvent('download', PATIENCE),
      this.page.getByRole('button', { name: '保存', exact: true }).click(),
    ]);
    return {
      name: file.suggestedFilename(),
      bytes: new Uint8Array(readFileSync(await file.path())),
    };
  }

  private async isOpen(name: string): Promise<void> {
    await this.page.waitForFunction(
      (wanted) => {
        const select = document.querySelector('select');
        const shown = select?.selectedOptions[0]?.textContent ?? '';
        const isBusy = document.querySelector('.desk')?.getAttribute('aria-busy') === 'true';
        return !isBusy && (select?.value === wanted || shown === wanted);
      },
      name,
      PATIENCE,
    );
  }

  /** Opens every group of findings, and the rest of long ones. */
  private async openGroups(): Promise<void> {
    const closed = this.page.locator('[role=tabpanel] [aria-expanded=false]');
    while ((await closed.count()) > 0) await closed.first().click();
    const more = this.page.getByRole('button', { name: /^再显示几处/ });
    while ((await more.count()) > 0) await more.first().click();
  }

  private item(finding: Finding): ReturnType<Page['locator']> {
    return this.page.locator(`[data-finding=${JSON.stringify(finding.key)}]`);
  }

  tab(name: string): ReturnType<Page['locator']> {
    return this.page.getByRole('tab', { name: new RegExp(`^${name}`) });
  }
}
