import type { Capability } from '../workbook';

/**
 * What Excel offers from ExcelApi 1.14 on. `Excel.Chart` has no member for alternative text, and what
 * add-ins do is not always undone by one Ctrl+Z, so `undo-group` is left out.
 */
export const EXCEL_CAPABILITIES: ReadonlySet<Capability> = new Set<Capability>([
  ...(['charts', 'data-bars', 'print-setup', 'links', 'watch'] as const),
]);
