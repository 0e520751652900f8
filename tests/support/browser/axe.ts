import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

interface Violations {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string }[];
  }[];
}

/** Rules of WCAG 2.2 AA that the page, or a part of it, breaks, each with its first place. */
export async function brokenRules(tab: Page, within = 'html'): Promise<readonly string[]> {
  await tab.evaluate(AXE);
  const { violations } = await tab.evaluate<Violations>(
    `axe.run(${JSON.stringify(within)}, { runOnly: ${JSON.stringify(WCAG)} })`,
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}
