import {
  isErrorValue,
  isFormulaInput,
  isLinkInput,
  review,
  type Book,
  type Cell,
  type Finding,
  type Scalar,
} from '../../../src/core';
import { openMemory } from '../../../src/workbook/memory/memory-workbook';

/** What a clerk types so that one finding goes and nothing else changes. */
export interface Mend {
  readonly finding: string;
  readonly at: Cell;
  readonly value: Scalar;
}

/** What a clerk may type where something was found. */
const TYPED: readonly Scalar[] = [
  null,
  '县教育局',
  '已完成',
  '正常推进',
  '无',
  '——',
  '截至2026年12月31日',
  '各单位',
  100,
  1,
];

/** Keys of what is found in a book. */
export function findingsIn(book: Book): readonly Finding[] {
  const steps = review(book, { asOf: null, sheets: null });
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value.findings;
}

/** The first cell and entry by which just one finding goes; `null` where none of these does it. */
export async function findMend(book: Book): Promise<Mend | null> {
  const before = findingsIn(book);
  for (const finding of before) {
    const { at } = finding.at[0];
    for (const value of entriesFor(finding)) {
      const memory = openMemory(book);
      memory.edit(at, value);
      const after = new Set(findingsIn(await memory.read()).map(({ key }) => key));
      const gone = before.filter(({ key }) => !after.has(key));
      const isAlone = gone.length === 1 && gone[0] === finding && after.size === before.length - 1;
      if (isAlone) return { finding: finding.key, at, value };
    }
  }
  return null;
}

function entriesFor({ fix, at }: Finding): readonly Scalar[] {
  const fixed = (fix ?? []).flatMap(({ at: place, to }): Scalar[] => {
    const isHere = place.row === at[0].at.row && place.column === at[0].at.column;
    if (!isHere || isErrorValue(to.input)) return [];
    return isFormulaInput(to.input) || isLinkInput(to.input) ? [] : [to.input];
  });
  return [...fixed, ...TYPED];
}
