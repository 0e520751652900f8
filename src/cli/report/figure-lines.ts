import {
  addressOf,
  CLAIM_WORDS,
  say,
  type FoundFigure,
  type FoundPair,
  type Language,
  type LedgerFigures,
  type Words,
} from '../../core';
import { labelledRows } from '../layout/rows';

const w = (zh: string, en: string): Words => ({ zh, en });

const ROLES: Readonly<Record<NonNullable<FoundFigure['role']>, Words | null>> = {
  own: null,
  part: w('其中的一部分', 'a part'),
  whole: w('总数', 'a whole'),
  standard: w('标准或平均', 'a standard or average'),
  change: w('增减', 'a change'),
  earlier: w('往年或存量', 'another year, or all there is'),
  limit: w('范围', 'a limit'),
};

const MEANINGS: Readonly<Record<NonNullable<FoundFigure['meaning']>, Words>> = {
  'as-of': w('截至', 'as of'),
  from: w('起始', 'from'),
  expected: w('预计', 'expected'),
  by: w('期限', 'by'),
  other: w('日期', 'date'),
};

const PAIRINGS: Readonly<Record<FoundPair['pairing'], Words>> = {
  used: w('采用', 'used'),
  offered: w('待核对', 'to be confirmed'),
  rejected: w('不采用', 'declined'),
};

const HEADINGS = {
  pairs: w('目标与完成数的对应', 'Targets and what was achieved'),
  none: w('文字里没有找到数字', 'no figures were found in texts'),
};

/** What was found in the sentences of a file, for people. */
export function figureLines(
  ledgers: readonly LedgerFigures[],
  language: Language,
  width: number | null,
): string[] {
  return ledgers.flatMap(({ sheet, title, cells, pairs }) => {
    const head = title === null ? sheet : `${sheet}  ${title}`;
    const found = cells.flatMap(({ cell, figures }) => [
      `  ${addressOf(cell).replace(/^.*!/, '')}`,
      ...labelledRows(
        figures.map((figure) => [figure.text, figureText(figure, language)] as const),
        4,
        width,
      ),
    ]);
    const paired = pairs.flatMap((pair) => pairLines(pair, language, width));
    const none = found.length === 0 ? [`  ${say(HEADINGS.none, language)}`] : found;
    return [
      head,
      ...none,
      ...(paired.length === 0 ? [] : [`  ${say(HEADINGS.pairs, language)}`, ...paired]),
      '',
    ];
  });
}

function figureText(
  { value, unit, claim, role, meaning, about }: FoundFigure,
  language: Language,
): string {
  const claimed = claim === null ? null : CLAIM_WORDS[claim];
  const placed = role === null ? null : ROLES[role];
  const meant = meaning === null ? null : MEANINGS[meaning];
  const words = [claimed, placed, meant].flatMap((one) => (one === null ? [] : say(one, language)));
  const amount =
    typeof value === 'number'
      ? `=${value}${unit === '%' || unit === null ? '' : ` (${unit})`}`
      : (value ?? '');
  return [words.join('、'), amount, about].filter((part) => part !== '').join('  ');
}

function pairLines(pair: FoundPair, language: Language, width: number | null): string[] {
  const sure = say(PAIRINGS[pair.pairing], language);
  const target = pair.target?.text ?? '—';
  const line = `${target} ← ${pair.actual.text}  ${pair.name}`;
  return labelledRows([[sure, line, say(pair.why, language)]], 4, width);
}
