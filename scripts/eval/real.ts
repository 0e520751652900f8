import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import {
  addressOf,
  drain,
  figureOf,
  figuresOf,
  parseCell,
  review,
  valueAt,
  type Book,
  type Cell,
  type Review,
} from '../../src/core';
import { openXlsx } from '../../src/workbook/xlsx/open-xlsx';
import { Scores } from './score';
import { SLUG_OF_CHECK } from './slugs';

/** A label of a real workbook (tests/golden/prose/README.md, last section). */
interface RealLabel {
  readonly file: string;
  readonly cell: string;
  readonly kind: string;
  readonly kinds?: string;
  readonly value?: number;
  readonly iso?: string;
  readonly date?: string;
  readonly stage?: boolean;
  readonly target?: string;
  readonly targetValue?: number;
  readonly certainty?: string;
  readonly slug?: string;
}

const codec = {
  inflateRaw: (data: Uint8Array, maxSize: number): Uint8Array =>
    inflateRawSync(data, { maxOutputLength: Math.max(1, maxSize) }),
  deflateRaw: (data: Uint8Array): Uint8Array => deflateRawSync(data),
};

/** Scores over the real ledgers; null where LEDGER_CORPUS names no folder. */
export async function realScores(labelFile: string): Promise<Scores | null> {
  const corpus = process.env['LEDGER_CORPUS'];
  if (corpus === undefined || !existsSync(corpus) || !existsSync(labelFile)) return null;
  const labels = readFileSync(labelFile, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as RealLabel);
  const scores = new Scores();
  for (const file of new Set(labels.map((label) => label.file))) {
    const bytes = new Uint8Array(readFileSync(path.join(corpus, file)));
    const book = await openXlsx(bytes, { codec }).read();
    const result = drain(review(book, { asOf: null, sheets: null }));
    const own = labels.filter((label) => label.file === file);
    scoreCells(own, book, result, scores);
    scorePairs(own, result, scores);
    scoreNodes(own, result, scores);
    scoreFindings(own, result, scores);
  }
  return scores;
}

/** As the labels write it: Sheet1!E5. */
function placeOf(at: Cell): string {
  return `${at.sheet}!${addressOf(at)}`;
}

const NAMES = { Q: 'quantities', P: 'percentages', D: 'dates' } as const;

function scoreCells(
  labels: readonly RealLabel[],
  book: Book,
  { ledgers }: Review,
  scores: Scores,
): void {
  for (const all of labels.filter(({ kind }) => kind === 'ALL')) {
    const at = parseCell(all.cell, null);
    const sheet = book.sheets.find(({ name }) => name === at?.sheet);
    const text = at === null || sheet === undefined ? null : valueAt(sheet, at.row, at.column);
    if (typeof text !== 'string') continue;
    const year = ledgers.find((ledger) => ledger.sheet === sheet?.name)?.year ?? null;
    const found = figuresOf(text, year);
    const here = labels.filter(({ cell }) => cell === all.cell);
    for (const letter of ['Q', 'P', 'D'] as const) {
      if (!(all.kinds ?? '').includes(letter)) continue;
      const values = found.flatMap((one) =>
        letterOf(one.kind) === letter ? [valuesOf(one.value, one.text)] : [],
      );
      scoreValues(here, letter, values, `${all.file} ${all.cell}`, scores);
    }
  }
}

function letterOf(kind: string): 'Q' | 'P' | 'D' {
  return kind === 'quantity' ? 'Q' : kind === 'percentage' ? 'P' : 'D';
}

/** In base units, as written, and in the unit without its 万. */
function valuesOf(value: number | string | null, text: string): (number | string)[] {
  if (typeof value !== 'number') return [value ?? ''];
  const written = parseFloat(text.normalize('NFKC').replace(/[,，]/g, ''));
  return [value, written, value * 100, written * 1e4, written * 1e8].map((one) =>
    Number(one.toPrecision(10)),
  );
}

function scoreValues(
  labels: readonly RealLabel[],
  letter: 'Q' | 'P' | 'D',
  found: readonly (number | string)[][],
  where: string,
  scores: Scores,
): void {
  const score = scores.of(NAMES[letter]);
  const open = labels.filter(({ kind }) => kind === letter).map(wantedOf);
  const optional = labels.filter(({ kind }) => kind === `${letter}?`).map(wantedOf);
  for (const values of found) {
    const i = open.findIndex((wanted) => values.some((value) => agrees(wanted, value)));
    if (i >= 0) open.splice(i, 1);
    else if (optional.some((wanted) => values.some((value) => agrees(wanted, value)))) continue;
    score.find(i >= 0, `${where} ${values.join(' or ')}`);
  }
  const all = labels.filter(({ kind }) => kind === letter).length;
  for (let i = 0; i < all - open.length; i += 1) score.label(true, '');
  for (const wanted of open) score.label(false, `${where} ${wanted}`);
}

function wantedOf({ value, iso }: RealLabel): number | string {
  return value ?? iso ?? '';
}

function agrees(wanted: number | string, value: number | string): boolean {
  if (typeof wanted === 'number')
    return (
      typeof value === 'number' && Math.abs(wanted - value) <= 1e-6 * Math.max(1, Math.abs(wanted))
    );
  const [first = '', last = ''] = wanted.split('/');
  return value === wanted || value === (last || first) || value === first;
}

interface FoundPair {
  readonly cell: string;
  readonly used: boolean;
  readonly target: readonly (number | string)[];
  readonly actual: readonly (number | string)[];
  readonly told: string;
}

function pairsIn({ ledgers }: Review): FoundPair[] {
  return ledgers.flatMap(({ indicators }) =>
    indicators.flatMap((indicator): FoundPair[] => {
      const target = figureOf(indicator.target);
      const actual = figureOf(indicator.actual) ?? figureOf(indicator.rate);
      if (indicator.source !== 'prose' || target === null || actual === null) return [];
      return [
        {
          cell: placeOf(actual.from[0].at),
          used: indicator.pairing === 'used',
          target: valuesOf(target.value, target.text),
          actual: valuesOf(actual.value, actual.text),
          told: `${target.text} ~ ${actual.text}`,
        },
      ];
    }),
  );
}

function samePair({ cell, value = 0, targetValue = 0 }: RealLabel, one: FoundPair): boolean {
  const actual = one.actual.some((found) => agrees(value, found));
  return cell === one.cell && actual && one.target.some((found) => agrees(targetValue, found));
}

function scorePairs(labels: readonly RealLabel[], result: Review, scores: Scores): void {
  const wanted = labels.filter(({ kind }) => kind === 'PAIR');
  const found = pairsIn(result);
  for (const one of found) {
    const certainty = wanted.find((label) => samePair(label, one))?.certainty ?? 'none';
    if (certainty === 'optional') continue;
    const right =
      certainty === 'used' || certainty === 'claim' || (!one.used && certainty !== 'none');
    const score = scores.of(one.used ? 'pairs used' : 'pairs offered');
    score.find(right, `${one.cell} ${one.told} (labelled ${certainty})`);
  }
  for (const label of wanted.filter(({ certainty }) => certainty !== 'optional')) {
    const met = found.filter((one) => samePair(label, one));
    const told = [label.cell, label.targetValue, '~', label.value, label.certainty].join(' ');
    if (label.certainty !== 'offered') {
      const used = met.some((one) => one.used);
      scores.of('pairs used').label(used, told);
    }
    scores.of('pairs used or offered').label(met.length > 0, told);
  }
}

function scoreNodes(labels: readonly RealLabel[], { ledgers }: Review, scores: Scores): void {
  const wanted = labels.filter(({ kind, date }) => kind === 'N' && date !== 'standing');
  if (wanted.length === 0) return;
  const score = scores.of('nodes');
  const milestones = ledgers.flatMap(({ tasks }) => tasks.flatMap((task) => task.milestones));
  for (const label of wanted) {
    const met = milestones.some((one) => {
      if (one.date !== label.date || placeOf(one.from.at) !== label.cell) return false;
      if (label.stage === true) return one.stage !== null || /开工|启动|复工|启用/.test(one.text);
      const values = [
        ...one.values.flatMap(({ value, unit }) => [value, value / (unit?.factor ?? 1)]),
        (one.share ?? -1) * 100,
      ];
      return values.some((value) => agrees(label.value ?? 0, Number(value.toPrecision(10))));
    });
    score.label(met, `${label.cell} ${label.date ?? ''} ${label.value ?? 'stage'}`);
  }
}

function scoreFindings(labels: readonly RealLabel[], { findings }: Review, scores: Scores): void {
  const found = findings.flatMap(({ check, message, at }) => {
    const slug = message === 'near' ? undefined : SLUG_OF_CHECK[check];
    return slug === undefined || check === 'completed-below-target'
      ? []
      : [`${placeOf(at[0].at)} ${slug}`];
  });
  const score = scores.of('findings');
  for (const label of labels) {
    const told = `${label.cell} ${label.slug ?? ''}`;
    if (label.kind === 'F') score.label(found.includes(told), told);
    if (label.kind === 'NOF') scores.of('no false alarm').label(!found.includes(told), told);
  }
}
