import { refuse } from '../protocol/host-error';
import type { ModelSheet } from './model-sheet';

/**
 * A name that Excel takes for a sheet: 1 to 31 characters, none of `: \ / ? * [ ]`, no apostrophe at
 * either end, not History, and no other sheet's in either case of letters
 * (https://support.microsoft.com/office/rename-a-worksheet-3f1f7148-ee83-404d-8ef0-9ff99fbad1f9).
 */
export function checkSheetName(
  name: string,
  others: readonly ModelSheet[],
  location: string,
): void {
  const bad = name.length < 1 || name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(name);
  if (bad || name.toLowerCase() === 'history') refuse('InvalidArgument', location, name);
  if (others.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
    refuse('ItemAlreadyExists', location, name);
  }
}
