import {
  divisionText,
  findingText,
  statedText,
  valueText,
  type Finding,
  type Language,
} from '../../core';

/** What a finding says, and the sum it rests on, if it shows one. */
export interface FindingParts {
  readonly sentence: string;
  readonly sum: string | null;
}

/** Takes the sum out of the sentence, so that it can stand in a box of its own. */
export function findingParts(finding: Finding, language: Language): FindingParts {
  const text = findingText(finding, language);
  const sum = sumsOf(finding, language).find((one) => text.includes(one));
  if (sum === undefined) return { sentence: text, sum: null };
  const [mark, cut] = language === 'zh-CN' ? ['，', /[，；]/] : [', ', /, |; /];
  const clauses = text.split(cut);
  const at = clauses.findIndex((clause) => clause.includes(sum));
  const stated = statedText(finding, language);
  const compared = stated !== null && (clauses[at + 1] ?? '').includes(stated) ? 2 : 1;
  const boxed = clauses
    .slice(at, at + compared)
    .join(mark)
    .replace(/^(?:但|but )/, '');
  const rest = clauses.filter((_, i) => i < at || i >= at + compared);
  return { sentence: rest.join(mark), sum: boxed };
}

/** `67÷60=111.67%`, `67÷60 = 111.67%`: the division that a message shows, as either language sets it. */
function sumsOf({ data }: Finding, language: Language): readonly string[] {
  const { actual, target, expected } = data;
  if (actual === undefined || target === undefined || expected === undefined) return [];
  const division = divisionText(actual, target);
  if (division === '') return [];
  return ['=', ' = '].map((equals) => `${division}${equals}${valueText(expected, language)}`);
}
