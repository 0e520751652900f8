import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cellLabel, drain, review, type Finding } from '../../src/core';
import { parseWorkbookText } from '../../scripts/workbook-text/parse';

const folder = path.resolve(__dirname, '../../assets/samples');

/** Rows of the list in assets/samples/README.md: sample, cell, check, severity. */
const planted = readFileSync(path.join(folder, 'README.md'), 'utf8')
  .split('\n')
  .map((line) =>
    /^\| (sample-\w)\s*\| `(.+?)`\s*\| `(.+?)`\s*\| (must-fix|verify|hint)\s*\|/.exec(line),
  )
  .flatMap((match) => (match === null ? [] : [match.slice(1, 5).join(' ')]));

function found(name: string): string[] {
  const text = readFileSync(path.join(folder, `${name}.txt`), 'utf8');
  const { findings } = drain(review(parseWorkbookText(text), { asOf: null, sheets: null }));
  return findings.map((one: Finding) =>
    [name, cellLabel(one.at[0].at), one.check, one.severity].join(' '),
  );
}

describe.each(['sample-a', 'sample-b', 'sample-c', 'sample-d', 'sample-e'])('%s', (name) => {
  const listed = planted.filter((line) => line.startsWith(`${name} `));
  const hint = / hint$/;

  it('holds the 强制 and 核实 of the list and no others', () => {
    const serious = found(name).filter((line) => !hint.test(line));
    expect(serious.sort()).toEqual(listed.filter((line) => !hint.test(line)).sort());
  });

  it('holds the hints of the list', () => {
    expect(found(name)).toEqual(expect.arrayContaining(listed.filter((line) => hint.test(line))));
  });
});
