import type { AssessedLedger } from '../ledger/progress';
import type { PageSetup } from '../sheet/draft';
import { asOfText } from './texts';

/** Pages of a table: one wide, as many high as needed, heading repeated. */
export function tablePage(
  name: string,
  ledgers: readonly AssessedLedger[],
  titleRows: readonly [first: number, last: number],
  breaks: readonly number[] = [],
): PageSetup {
  return { ...page(name, ledgers), high: null, titleRows, breaks };
}

/** One page. */
export function singlePage(name: string, ledgers: readonly AssessedLedger[]): PageSetup {
  return { ...page(name, ledgers), high: 1, titleRows: null, breaks: [] };
}

function page(
  name: string,
  ledgers: readonly AssessedLedger[],
): Pick<PageSetup, 'landscape' | 'wide' | 'footer'> {
  const escape = (text: string): string => text.replace(/&/g, '&&');
  return {
    landscape: true,
    wide: 1,
    footer: [escape(name), '第 &P 页 共 &N 页', escape(asOfText(ledgers))],
  };
}
