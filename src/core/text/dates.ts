import type { IsoDate } from '../ledger/ledger';

/** Days from 0000-03-01 to 1970-01-01 in the proleptic Gregorian calendar. */
const EPOCH = 719468;
const ZERO = 0x30;

/** Day number of a calendar day, 1970-01-01 = 0. The parts must be a real date. */
export function dayNumber(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - EPOCH;
}

/** Calendar day of a day number; the inverse of `dayNumber`. */
export function partsOfDay(number: number): { year: number; month: number; day: number } {
  const z = number + EPOCH;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted + (shifted < 10 ? 3 : -9);
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 };
}

/** 28 to 31. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
}

/** `2023-06-30` from its parts; null for a day that does not exist (2月30日). */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (![year, month, day].every(Number.isInteger) || year < 1900 || year > 2199) return null;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The parts of `YYYY-MM-DD`. */
export function partsOf(date: IsoDate): { year: number; month: number; day: number } {
  // Always `yyyy-mm-dd`, so the digits stand in known places.
  const digit = (at: number): number => date.charCodeAt(at) - ZERO;
  return {
    year: digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3),
    month: digit(5) * 10 + digit(6),
    day: digit(8) * 10 + digit(9),
  };
}

/** The date so many calendar days later (earlier where negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return isoOfDay(numberOfDay(date) + days);
}

/** Calendar days from one date to another: negative where `to` is earlier, 0 on the same day. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return numberOfDay(to) - numberOfDay(from);
}

/** Last calendar day of a month (1–12). */
export function lastDayOfMonth(year: number, month: number): IsoDate {
  return isoOfDay(dayNumber(year, month, daysInMonth(year, month)));
}

/**
 * Calendar day of a date serial. In the 1900 system serial 60 is the day 29 February 1900 that never
 * was (ECMA-376 part 1, 18.17.4.1); it and serials below 1 give null. Fractions are times of day.
 */
export function serialToIso(serial: number, date1904: boolean): IsoDate | null {
  const parts = serialParts(serial, date1904);
  return parts === null ? null : isoDate(parts.year, parts.month, parts.day);
}

/** Serial of a calendar day in a workbook's date system; the inverse of `serialToIso`. */
export function isoToSerial(date: IsoDate, date1904: boolean): number {
  const days = numberOfDay(date);
  if (date1904) return days - dayNumber(1904, 1, 1);
  const serial = days - dayNumber(1899, 12, 30);
  return serial < 61 ? serial - 1 : serial;
}

/** A serial taken apart; `seconds` since midnight, `weekday` 0 = Sunday. */
export function serialParts(
  serial: number,
  date1904: boolean,
): { year: number; month: number; day: number; weekday: number; seconds: number } | null {
  let whole = Math.floor(serial);
  let seconds = Math.round((serial - whole) * 86400);
  if (seconds === 86400) {
    whole += 1;
    seconds = 0;
  }
  if (!Number.isFinite(serial) || whole < (date1904 ? 0 : 1) || whole > 109574) return null;
  if (!date1904 && whole === 60) return null;
  const start = date1904 ? dayNumber(1904, 1, 1) : dayNumber(1899, 12, 30) + (whole < 60 ? 1 : 0);
  const day = start + whole;
  return { ...partsOfDay(day), weekday: (((day + 4) % 7) + 7) % 7, seconds };
}

function numberOfDay(date: IsoDate): number {
  const { year, month, day } = partsOf(date);
  return dayNumber(year, month, day);
}

function isoOfDay(number: number): IsoDate {
  const { year, month, day } = partsOfDay(number);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
