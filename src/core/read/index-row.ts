import { squeezed } from '../text/normalise';

/** A row that only numbers the columns: 1 2 3 …, 甲 乙 1 2 …, （1）（2）…. */
export function isIndexRow(cells: readonly string[]): boolean {
  const texts = cells.map((cell) => squeezed(cell).replace(/[（()）]/g, ''));
  const letters = texts.filter((text) => /^[甲乙丙丁戊]$/.test(text)).length;
  const numbers = texts
    .filter((text) => /^\d{1,3}$/.test(text))
    .map(Number)
    .sort((a, b) => a - b);
  const [start] = numbers;
  return (
    numbers.length >= 2 &&
    numbers.length + letters === texts.length &&
    texts.length >= 3 &&
    (start === 1 || letters > 0) &&
    numbers.every((number, i) => number === (start ?? 0) + i)
  );
}
