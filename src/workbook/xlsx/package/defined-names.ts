import type { Element } from '@xmldom/xmldom';
import { WORKBOOK_ORDER } from './workbook-order';
import { childOf, childrenOf, elementLike, ensureChild } from './xml';

/** The defined names of a workbook; `sheet` is the position among all sheets, charts included. */
export class DefinedNames {
  constructor(private readonly workbook: Element) {}

  /** Formula of the name that is local to the sheet, or `null`. */
  local(name: string, sheet: number): string | null {
    const found = this.elements().find((e) => isNamed(e, name) && scopeOf(e) === sheet);
    return found === undefined ? null : (found.textContent ?? '');
  }

  /** Adds a name local to the sheet. */
  addLocal(name: string, sheet: number, formula: string, hidden: boolean): void {
    const list = ensureChild(this.workbook, 'definedNames', WORKBOOK_ORDER);
    const element = elementLike(list, 'definedName', {
      name,
      localSheetId: String(sheet),
      ...(hidden ? { hidden: '1' } : {}),
    });
    element.textContent = formula;
    list.appendChild(element);
  }

  /** A sheet goes: its local names go too, those of later sheets move up. */
  removeSheet(sheet: number): void {
    for (const element of this.elements()) {
      const scope = scopeOf(element);
      if (scope === sheet) element.parentNode?.removeChild(element);
      else if (scope > sheet) element.setAttribute('localSheetId', String(scope - 1));
    }
    const list = childOf(this.workbook, 'definedNames');
    if (list !== null && childrenOf(list).length === 0) this.workbook.removeChild(list);
  }

  private elements(): Element[] {
    const list = childOf(this.workbook, 'definedNames');
    return list === null ? [] : childrenOf(list, 'definedName');
  }
}

function isNamed(element: Element, name: string): boolean {
  return (element.getAttribute('name') ?? '').toLowerCase() === name.toLowerCase();
}

/** Position of the sheet a name is local to; -1 for the whole workbook. */
function scopeOf(element: Element): number {
  const scope = element.getAttribute('localSheetId');
  return scope === null || scope === '' ? -1 : Number(scope);
}
