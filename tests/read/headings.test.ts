import type { Ledger } from '../../src/core';
import { readingText } from '../support/ledger-outline';
import { goldenBook, readOne } from './corpus';

function figures(ledger: Ledger): string[][] {
  return ledger.indicators.map(({ name, target, actual, rate }) => [
    name,
    ...[target, actual, rate].map(readingText),
  ]);
}

function roles(ledger: Ledger): string[] {
  return ledger.columns.map(({ role }) => role);
}

describe('headings', () => {
  it('means the same with a year, a level of government or a weight before it', () => {
    const ledger = readOne(goldenBook('qualified-headings'));
    expect(roles(ledger)).toEqual([
      'number',
      'item',
      'baseline',
      'target',
      'actual',
      'rate',
      'score',
      'lead-unit',
    ]);
    expect(ledger.indicators.map(({ baseline }) => baseline?.value)).toEqual([0.6, 0.4, 0.5]);
  });

  it('finds the numbers in a column of categories, the target among words', () => {
    const ledger = readOne(goldenBook('numerals-in-category'));
    expect(roles(ledger)).toEqual([
      'number',
      'item',
      'target',
      'actual',
      'rate',
      'lead-unit',
      'status',
    ]);
    expect(ledger.items.map(({ name, section }) => [name, section])).toEqual([
      ['村组道路硬化（公里）', '出行工程'],
      ['危旧桥梁改造（座）', '出行工程'],
      ['公厕日常保洁', '宜居工程'],
      ['口袋公园（处）', '宜居工程'],
    ]);
    expect(ledger.tasks.map(({ labels }) => labels.map(({ state }) => state))).toEqual([
      ['on-track'],
      ['completed'],
      ['standing'],
      ['behind'],
    ]);
  });

  it('counts the cumulative column of the latest period, the whole year still being empty', () => {
    const ledger = readOne(goldenBook('cumulative-by-period'));
    expect(ledger.asOf.date).toBe('2025-09-30');
    expect(figures(ledger)).toEqual([
      ['新增停车泊位', '500 item', '400 item', '0.8 ratio'],
      ['助餐服务点', '12 item', '9 item', '0.75 ratio'],
      ['更换老旧水表', '3000 只', '2100 只', '0.7 ratio'],
    ]);
  });
});
