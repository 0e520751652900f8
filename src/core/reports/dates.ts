import type { IsoDate } from '../ledger/ledger';
import type { Styled } from '../sheet/draft';
import { isoToSerial } from '../text/dates';
import { NUMBER_FORMATS } from './style-definition';
import { EMPTY, yearOf } from './texts';

/** A date in the style `date`; with its year where that is not `year`; — for none. */
export function dateCell(date: IsoDate | null, year: number | null, date1904: boolean): Styled {
  if (date === null) return { value: EMPTY.none, style: 'empty-centre' };
  const value = isoToSerial(date, date1904);
  const other = year !== null && yearOf(date) !== year;
  return other ? { value, format: NUMBER_FORMATS.dateOfOtherYear } : value;
}
