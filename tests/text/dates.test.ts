import fc from 'fast-check';
import {
  addDays,
  daysBetween,
  isoDate,
  isoToSerial,
  lastDayOfMonth,
  serialToIso,
} from '../../src/core/text/dates';

test('days are counted over the ends of months and years', () => {
  expect(addDays('2023-12-31', 1)).toBe('2024-01-01');
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  expect(addDays('2023-03-01', -1)).toBe('2023-02-28');
  expect(daysBetween('2023-01-01', '2023-12-31')).toBe(364);
  expect(daysBetween('2024-01-01', '2024-12-31')).toBe(365);
  expect(daysBetween('2023-07-02', '2023-07-01')).toBe(-1);
});

test('months end when they do', () => {
  expect(lastDayOfMonth(2024, 2)).toBe('2024-02-29');
  expect(lastDayOfMonth(2100, 2)).toBe('2100-02-28');
  expect(lastDayOfMonth(2023, 9)).toBe('2023-09-30');
});

test.each([
  [2023, 2, 30],
  [2023, 13, 1],
  [2023, 4, 31],
  [2023, 6, 0],
])('%d-%d-%d is no day', (year, month, day) => {
  expect(isoDate(year, month, day)).toBeNull();
});

test.each([
  [1, '1900-01-01'],
  [59, '1900-02-28'],
  [61, '1900-03-01'],
  [45107, '2023-06-30'],
  [45107.75, '2023-06-30'],
])('serial %d is %s', (serial, date) => {
  expect(serialToIso(serial, false)).toBe(date);
});

test('the leap day that never was, and serials before the calendar, are no days', () => {
  expect(serialToIso(60, false)).toBeNull();
  expect(serialToIso(0, false)).toBeNull();
  expect(serialToIso(-3, false)).toBeNull();
  expect(serialToIso(NaN, false)).toBeNull();
});

test('the 1904 system starts on 1 January 1904', () => {
  expect(serialToIso(0, true)).toBe('1904-01-01');
  expect(serialToIso(43645, true)).toBe('2023-06-30');
});

test('adding days agrees with the calendar of the language', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 70000 }),
      fc.integer({ min: -2000, max: 2000 }),
      (a, b) => {
        const iso = (days: number) => new Date(days * 86400000).toISOString().slice(0, 10);
        expect(addDays(iso(a), b)).toBe(iso(a + b));
        expect(daysBetween(iso(a), iso(a + b))).toBe(b);
      },
    ),
  );
});

test('serials and days are inverse', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 80000 }), fc.boolean(), (serial, date1904) => {
      const date = serialToIso(serial, date1904);
      expect(date === null ? null : isoToSerial(date, date1904)).toBe(serial);
    }),
  );
});
