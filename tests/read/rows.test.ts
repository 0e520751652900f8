import { readingText } from '../support/ledger-outline';
import { review, type Ledger, type Review } from '../../src/core';
import { goldenBook, readOne } from './corpus';

function names(ledger: Ledger): (string | null)[][] {
  return ledger.items.map(({ number, name }) => [number, name]);
}

function figures(ledger: Ledger): string[][] {
  return ledger.indicators.map(({ target, actual, rate }) =>
    [target, actual, rate].map(readingText),
  );
}

function mustFix(name: string): Review['findings'] {
  const steps = review(goldenBook(name), { asOf: null, sheets: null });
  for (;;) {
    const step = steps.next();
    if (step.done === true)
      return step.value.findings.filter(({ severity }) => severity === 'must-fix');
  }
}

describe('rows below the last promise', () => {
  const ledger = readOne(goldenBook('lines-below'));

  it('are a total, notes and signatures, and ask for no unit', () => {
    expect(ledger.items).toHaveLength(3);
    expect([6, 7, 8, 9].map((row) => ledger.rowKinds.get(row))).toEqual([
      'total',
      'note',
      'note',
      'note',
    ]);
    expect(ledger.totals.map(({ name }) => name)).toEqual(['总分']);
    expect(mustFix('lines-below')).toEqual([]);
  });

  it('keeps a name whole that has a comma in brackets', () => {
    expect(ledger.items[0]?.name).toBe('新建驿站（全市30处，我县2处）');
  });

  it('takes the lower end of a range as target, and 达标 beside an actual as words', () => {
    expect(figures(ledger)).toEqual([
      ['2 place', '2 place', '“达标”'],
      ['3 item about', '3 item', '[——]'],
      ['12000 length', '9000 length', '0.75 ratio'],
    ]);
  });
});

describe('a row of units under the headings', () => {
  it('is a heading and gives its columns their units', () => {
    const ledger = readOne(goldenBook('units-under-headings'));
    expect(ledger.rowKinds.get(3)).toBe('header');
    expect(names(ledger)).toEqual([
      ['1', '东湾区'],
      ['2', '西湾区'],
    ]);
    expect(figures(ledger)).toEqual([
      ['400 household', '300 household', '0.75 ratio'],
      ['1200 person-time', '900 person-time', '0.75 ratio'],
      ['250 household', '200 household', '0.8 ratio'],
      ['800 person-time', '720 person-time', '0.9 ratio'],
    ]);
    expect(ledger.totals.map(({ name }) => name)).toEqual(['全市合计：']);
  });
});

describe('promises that are easily lost', () => {
  it('reads every card, though all cells of one are short and one is a date', () => {
    const ledger = readOne(goldenBook('cards-with-dates'));
    expect(names(ledger)).toEqual([
      [null, '街角公园'],
      [null, '社区食堂'],
    ]);
    expect(ledger.tasks.map(({ deadlines }) => deadlines[0]?.date)).toEqual([
      '2025-11-30',
      '2025-12-31',
    ]);
  });

  it('begins a promise at a name with its unit, where no column numbers them', () => {
    const ledger = readOne(goldenBook('names-without-numbers'));
    expect(names(ledger).map(([, name]) => name)).toEqual(['村道亮化', '河道清淤', '健康体检']);
    expect(ledger.tasks.map(({ leadUnits }) => leadUnits.map(({ name }) => name))).toEqual([
      ['住建局'],
      ['水利局'],
      ['卫健局'],
    ]);
  });
});
