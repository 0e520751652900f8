import type { Figure, Ratio } from '../ledger/figure';
import { clean, plain, roundHalfUp } from '../text/decimal';
import type { Language } from '../words';
import type { FindingData } from './check';

type Value = FindingData[string];

/** Data that follows from the rest or from the day of the check: a reason outlives their change. */
const DERIVED = new Set(['expected', 'asOf', 'days', 'count', 'usual', 'column']);

/** A date as the language writes it: 2026年6月30日; ISO in English. */
const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A share as a percentage with its decimals, half-up: 1.116667 with 2 → `111.67%`. */
export function percentText({ ratio, decimals }: Ratio): string {
  return `${roundHalfUp(clean(ratio * 100), decimals).toFixed(decimals)}%`;
}

/** One value of a finding's data: figures by their own text, ratios as percentages. */
export function valueText(value: Value, language: Language): string {
  if (typeof value !== 'string') return isRatio(value) ? percentText(value) : value.text.trim();
  const date = ISO_DATE.exec(value);
  if (date === null || language === 'en-US') return value;
  return `${Number(date[1])}年${Number(date[2])}月${Number(date[3])}日`;
}

/**
 * The division of two figures as it would be typed: the numbers alone where both count in the same
 * unit (`67÷60`), else with their units (`9.54公里÷9640米`).
 */
export function divisionText(dividend: Value, divisor: Value): string {
  const [above, below] = [figureFrom(dividend), figureFrom(divisor)];
  if (above === null || below === null) return '';
  return scaleOf(above) === scaleOf(below)
    ? `${numberText(above)}÷${numberText(below)}`
    : `${measuredText(above)}÷${measuredText(below)}`;
}

/**
 * What a finding rests on, for people and for knowing when it changed: `actual=67% target=60%
 * stated=116.67%`. What we reckoned ourselves (ratios and the like) is left out: it follows.
 */
export function evidenceOf(data: FindingData): string {
  return Object.entries(data)
    .filter(([name, value]) => !DERIVED.has(name) && !(typeof value !== 'string' && isRatio(value)))
    .map(([name, value]) => `${name}=${valueText(value, 'en-US').replace(/\s+/g, ' ').trim()}`)
    .join(' ');
}

/** Units without a factor between them divide as they stand: 229件 by 350. */
function scaleOf({ value, written, unit }: Figure): number {
  if (unit !== null) return unit.factor;
  return written === 0 ? 1 : clean(value / written);
}

function measuredText(figure: Figure): string {
  return figure.unit === null ? figure.text.trim() : `${numberText(figure)}${figure.unit.name}`;
}

function numberText(figure: Figure): string {
  return plain(clean(figure.written));
}

function figureFrom(value: Value): Figure | null {
  return typeof value === 'string' || isRatio(value) ? null : value;
}

function isRatio(value: Figure | Ratio): value is Ratio {
  return 'ratio' in value;
}
