import {
  CLAIM_WORDS,
  divisionText,
  foundChoice,
  figureOf,
  percentText,
  valueText,
  type Figure,
  type Indicator,
  type Language,
  type PairChoice,
  type Review,
  type Words,
} from '../../core';
import type { PairAnswer, PairPlace } from '../../app/doubtful-pairs';

/** What became of a pair, in a word. */
export const ANSWER_WORDS: Readonly<Record<PairAnswer | 'open', Words>> = {
  open: { zh: '待核对', en: 'To be checked' },
  confirmed: { zh: '已采用', en: 'Taken' },
  declined: { zh: '不采用', en: 'Left out' },
};

/** Said when an answer was taken away. */
export const REOPENED: Words = { zh: '已撤回，不再参加计算', en: 'Taken back; it counts no more' };

/** `16 ÷ 2445 ＝ 0.7%`; where no quotient is the completion, both figures. */
export function sumText(
  { target: reading }: Indicator,
  { figure, completion }: Pick<PairChoice, 'figure' | 'completion'>,
  language: Language,
): string {
  const target = figureOf(reading);
  const zh = language === 'zh-CN';
  if (target === null) return figure.text;
  const share = target.value === 0 ? null : figure.value / target.value;
  if (completion !== null && share !== null && Math.abs(share - completion) < 1e-9) {
    const division = divisionText(figure, target).replace('÷', ' ÷ ');
    return `${division} ${zh ? '＝' : '='} ${percentText({ ratio: completion, decimals: 1 })}`;
  }
  return zh
    ? `目标${target.text}，实际${figure.text}`
    : `target ${target.text}, actual ${figure.text}`;
}

/** The same for the figure that was found. */
export function foundSum(indicator: Indicator, language: Language): string {
  const found = foundChoice(indicator);
  return found === null ? indicator.name : sumText(indicator, found, language);
}

/** How sure the program is; the numbers behind it are no probabilities. */
export function sureness({ confidence }: Indicator): Words {
  if (confidence >= 0.8) return { zh: '把握较大', en: 'rather sure' };
  if (confidence >= 0.5) return { zh: '把握一般', en: 'half sure' };
  return { zh: '把握不大', en: 'not very sure' };
}

/** Letters of the words around a figure shown beside it. */
const AROUND = 22;

/** What the text says of a figure, and the words around it. */
export function choiceWords({ claim, upperBound, actualWords, figure }: PairChoice): Words {
  const around = cutAround(actualWords, figure);
  const said = claim === null ? { zh: '几个数相加', en: 'several added up' } : CLAIM_WORDS[claim];
  const bound = upperBound ? { zh: '，作上限', en: ', an upper bound' } : { zh: '', en: '' };
  return {
    zh: `${said.zh}${bound.zh}｜${around}`,
    en: `${said.en}${bound.en} | ${around}`,
  };
}

function cutAround(words: string, { text }: Figure): string {
  const at = Math.max(0, words.replace(/\s+/g, '').indexOf(text));
  const from = Math.max(0, at - 10);
  const bare = words.replace(/\s+/g, '');
  const cut = bare.slice(from, Math.max(from + AROUND, at + text.length));
  return `${from > 0 ? '…' : ''}${cut}${from + cut.length < bare.length ? '…' : ''}`;
}

/** `附件1-2 提升供水管网`: number and name of the task. */
export function taskTitle({ ledger, task }: PairPlace, { ledgers }: Review): string {
  const item = ledger.items.find(({ id }) => id === task.item);
  const number = task.number ?? item?.number ?? null;
  if (number === null) return task.name;
  return `${ledgers.length > 1 ? `${ledger.sheet}-` : ''}${number}\u3000${task.name}`;
}

/** Units and deadline of the task. */
export function taskCaption({ ledger, task }: PairPlace, language: Language): string {
  const units = task.leadUnits.map(({ name }) => name);
  const deadline = ledger.progress.tasks.get(task.id)?.deadline ?? null;
  const date = deadline === null ? [] : [valueText(deadline, language)];
  const shown = units.length > 2 ? [`${units[0] ?? ''}等${units.length}家`] : units;
  return language === 'zh-CN'
    ? [shown.join('、'), ...date].filter((part) => part !== '').join('，')
    : [units.join(', '), ...date].filter((part) => part !== '').join(', ');
}
