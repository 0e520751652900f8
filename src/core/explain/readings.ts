import type { Figure, Reading } from '../ledger/figure';
import { sourcesOf } from '../ledger/figure';
import type { Indicator, Label, Task } from '../ledger/ledger';
import type { AssessedLedger } from '../ledger/progress';
import type { Source } from '../ledger/source';
import type { Cell } from '../sheet/reference';
import { plain } from '../text/decimal';
import type { Words } from '../words';
import type { CellReading } from './explained';

interface Read {
  readonly as: Words;
  readonly from: Source;
  readonly text: string;
  readonly value: string | null;
  readonly confidence: number | null;
}

const words = (zh: string, en: string): Words => ({ zh, en });

/** All that was read from one cell, in the order of the text, each thing once. */
export function readingsAt(ledger: AssessedLedger, cell: Cell): readonly CellReading[] {
  const seen = new Set<string>();
  return everythingRead(ledger, cell.row)
    .filter(({ from: { at } }) => isSame(at, cell))
    .filter(({ as, text, from }) => {
      const key = `${as.en}|${text}|${from.span?.join(',') ?? ''}`;
      return !seen.has(key) && seen.add(key);
    })
    .map(({ as, text, value, from, confidence }) => ({
      as,
      text,
      value,
      span: from.span ?? null,
      confidence,
    }))
    .sort((a, b) => (a.span?.[0] ?? 0) - (b.span?.[0] ?? 0));
}

/** A figure as it counts: base units, with the unit's kind only where it was scaled. */
export function countedValue({ value, written, unit, text }: Figure): string {
  if (unit?.kind === 'ratio') return plain(value);
  const scaled = value !== written;
  return scaled ? plain(value) : `${plain(written)}${unit === null ? '' : ` ${unit.name}`}` || text;
}

function everythingRead(ledger: AssessedLedger, row: number): readonly Read[] {
  const tasks = ledger.tasks.filter(({ rows: [first, last] }) => row >= first && row <= last);
  const ids = new Set(tasks.map(({ id }) => id));
  const indicators = ledger.indicators.filter(({ task }) => ids.has(task));
  return [
    ...asOfRead(ledger),
    ...tasks.flatMap(taskRead),
    ...indicators.flatMap(indicatorRead),
    ...ledger.totals.flatMap(({ figures }) =>
      figures.flatMap(({ reading }) => cellRead(words('合计', 'total'), reading)),
    ),
  ];
}

function asOfRead({ asOf }: AssessedLedger): readonly Read[] {
  if (asOf.from === null) return [];
  const as = words('截至日期', 'as-of date');
  return [{ as, from: asOf.from, text: asOf.text ?? '', value: asOf.date, confidence: null }];
}

function taskRead(task: Task): readonly Read[] {
  const units = (as: Words, list: Task['leadUnits']): Read[] =>
    list.map(({ name, canonical, from }) => read(as, from, name, canonical));
  const persons = (as: Words, list: Task['leaders']): Read[] =>
    list.map(({ name, from }) => read(as, from, name, null));
  return [
    ...units(words('责任单位', 'responsible unit'), task.leadUnits),
    ...units(words('配合单位', 'supporting unit'), task.supportUnits),
    ...persons(words('牵头领导', 'leader'), task.leaders),
    ...persons(words('责任领导', 'responsible leader'), task.responsibleLeaders),
    ...task.deadlines.map(({ date, text, from }) =>
      read(words('完成时限', 'deadline'), from, text, date),
    ),
    ...task.milestones.map(({ date, text, from }) =>
      read(words('时间节点', 'milestone'), from, text, date),
    ),
    ...task.milestones.flatMap(({ told }) =>
      told === undefined
        ? []
        : read(words('节点进展', 'milestone progress'), told.from, told.words, null),
    ),
    ...task.labels.map(labelRead),
  ];
}

function labelRead({ text, state, from }: Label): Read {
  return read(words('状态', 'status'), from, text, state);
}

function indicatorRead(indicator: Indicator): readonly Read[] {
  return [
    ...cellRead(words('年度目标', 'target'), indicator.target),
    ...cellRead(words('完成数', 'actual'), indicator.actual),
    ...cellRead(words('完成率', 'stated rate'), indicator.rate),
    ...figureRead(words('基数', 'baseline'), indicator.baseline),
    ...figureRead(words('权重', 'weight'), indicator.weight),
  ];
}

function cellRead(as: Words, reading: Reading | null): readonly Read[] {
  if (reading === null) return [];
  if (reading.kind === 'figure') return figureRead(as, reading.figure);
  const from = sourcesOf(reading)[0];
  switch (reading.kind) {
    case 'not-set':
      return [read(words(`${as.zh}：未填`, `${as.en}: not set`), from, reading.spelling, null)];
    case 'words':
      return [read(words(`${as.zh}：文字`, `${as.en}: words`), from, reading.text, null)];
    case 'error':
      return [read(words(`${as.zh}：错误值`, `${as.en}: error`), from, reading.error, null)];
  }
}

function figureRead(as: Words, figure: Figure | null): readonly Read[] {
  if (figure === null) return [];
  const { text, confidence } = figure;
  return figure.from.map((from) => ({ as, from, text, value: countedValue(figure), confidence }));
}

function read(as: Words, from: Source, text: string, value: string | null): Read {
  const told = value === text ? null : value;
  return { as, from, text: text.replace(/\s+/g, ' ').trim(), value: told, confidence: null };
}

function isSame(a: Cell, b: Cell): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column;
}
