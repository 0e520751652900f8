import type { Element } from '@xmldom/xmldom';
import type { WorkbookPart } from '../package/workbook-part';
import { childOf, childrenOf } from '../package/xml';

/** The sheets that a window of the workbook shows, by name: positions shift when sheets come and go. */
export interface ViewedSheets {
  readonly active: string | null;
  readonly first: string | null;
}

/** What each window shows. */
export function viewedSheets(workbook: WorkbookPart): ViewedSheets[] {
  const names = workbook.sheets().map(({ name }) => name);
  const nameAt = (view: Element, attribute: string): string | null =>
    names[Number(view.getAttribute(attribute) ?? 0)] ?? null;
  return views(workbook).map((view) => ({
    active: nameAt(view, 'activeTab'),
    first: nameAt(view, 'firstSheet'),
  }));
}

/** Makes each window show the same sheets again, or the first that is not hidden. */
export function restoreViews(workbook: WorkbookPart, viewed: readonly ViewedSheets[]): void {
  const sheets = workbook.sheets();
  const shown = Math.max(
    0,
    sheets.findIndex(({ hidden }) => !hidden),
  );
  const place = (view: Element, attribute: string, name: string | null): void => {
    const found = sheets.findIndex((sheet) => sheet.name === name);
    const index = found < 0 ? shown : found;
    const written = view.getAttribute(attribute);
    if (Number(written ?? 0) !== index) view.setAttribute(attribute, String(index));
  };
  views(workbook).forEach((view, i) => {
    place(view, 'activeTab', viewed[i]?.active ?? null);
    place(view, 'firstSheet', viewed[i]?.first ?? null);
  });
}

function views(workbook: WorkbookPart): Element[] {
  const list = childOf(workbook.root, 'bookViews');
  return list === null ? [] : childrenOf(list, 'workbookView');
}
