import {
  scanSheet,
  type ScanContext,
  type SheetContent,
} from '../../../src/workbook/xlsx/scan/sheet-scanner';
import { sheetXml, utf8 } from './parts';

/** Reads a worksheet part. */
export function scan(xml: string, context: Partial<ScanContext> = {}): SheetContent {
  return scanSheet(utf8(xml), { strings: [], formats: [], date1904: false, ...context });
}

/** Reads a worksheet part of these rows. */
export function scanRows(rows: string, context: Partial<ScanContext> = {}): SheetContent {
  return scan(sheetXml(rows), context);
}
