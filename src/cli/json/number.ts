import { figureOf, cellLabel, type Figure, type Reading, type Unit } from '../../core';
import type { JsonFigure } from './document';

/** Shares and completions: four decimals, half up; null stays null. */
export function share(value: number | null): number | null {
  return value === null ? null : rounded(value, 4);
}

/** Half up at so many decimals, by way of the decimal notation, so that 1.005 gives 1.01. */
export function rounded(value: number, decimals: number): number {
  if (Math.abs(value) >= 1e15) return value;
  const size = Number(
    `${Math.round(Number(`${plain(Math.abs(value))}e${decimals}`))}e-${decimals}`,
  );
  return value < 0 && size !== 0 ? -size : size;
}

/** Enough digits to be exact as people write numbers, without the noise of binary fractions. */
function plain(value: number): string {
  return value < 1e-6 ? '0' : String(Number(value.toPrecision(15)));
}

/** What a reading holds as a figure, in the indicator's unit; null where it holds none. */
export function jsonFigure(reading: Reading | null, unit: Unit | null): JsonFigure | null {
  const figure = figureOf(reading);
  if (figure === null) return null;
  const [source] = figure.from;
  return {
    value: inUnit(figure, unit),
    text: figure.text,
    cell: cellLabel(source.at),
    span: source.span === undefined ? null : [source.span[0], source.span[1]],
  };
}

/** A figure in a unit of its kind; percentages and figures without such a unit in base units. */
export function inUnit(figure: Figure, unit: Unit | null): number {
  if (unit === null || unit.kind === 'ratio' || figure.unit?.kind === 'ratio') return figure.value;
  if (figure.unit !== null && figure.unit.name === unit.name) return figure.written;
  if (figure.unit !== null && figure.unit.kind !== unit.kind) return figure.value;
  return Number((figure.value / unit.factor).toPrecision(15));
}
