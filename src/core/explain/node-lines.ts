import { valueText } from '../checks/render-data';
import type { IsoDate, Milestone } from '../ledger/ledger';
import { isDone } from '../progress/stages/told';
import type { JudgedNode, NodesOfPart } from '../progress/nodes-due';
import type { Language, Words } from '../words';
import type { StagesOfPart, StateArithmetic } from './explained';
import { STATUS_WORDS, TOLD_WORDS } from './node-words';

/** The nodes of a plan: how many are reached and how each stands, those due now and next, and the forecast. */
export function nodeLines(
  { nodes, stages, forecast, asOf }: StateArithmetic,
  language: Language,
): readonly Words[] {
  const date = forecast === null ? null : valueText(forecast, language);
  return [
    ...stages.flatMap((part) => [
      countLine(part),
      ...part.nodes.map((node, i) => stageLine(node, i, asOf.date, language)),
    ]),
    ...nodes.flatMap((part) => partLines(part, language)),
    ...(date === null ? [] : [{ zh: `预计完成：${date}`, en: `expected to finish: ${date}` }]),
  ];
}

function countLine({ name, progress }: StagesOfPart): Words {
  const { all, done, due, untold } = progress;
  const told = done === null ? { zh: '未报', en: 'not reported' } : count(done);
  const dueNow = due === null ? { zh: '—', en: '—' } : count(due);
  const rest =
    untold === 0
      ? { zh: '', en: '' }
      : { zh: `，到期未报${untold}个`, en: `, ${untold} due and not reported` };
  return {
    zh: `${name}：共${all}个节点，已到期${dueNow.zh}，已达到${told.zh}${rest.zh}`,
    en: `${name}: ${all} milestones, due ${dueNow.en}, reached ${told.en}${rest.en}`,
  };
}

function count(number: number): Words {
  return { zh: `${number}个`, en: String(number) };
}

const AHEAD: Words = { zh: '未到期', en: 'not due yet' };

/** `节点3：4月10日 开工建设：已达到，进展写“4月8日开工建设”`. */
function stageLine(
  { date, text, told }: Milestone,
  i: number,
  asOf: IsoDate | null,
  language: Language,
): Words {
  const day = valueText(date, language);
  const words = oneLine(text);
  const ahead = asOf !== null && date > asOf && !isDone(told);
  const state = ahead ? AHEAD : told === undefined ? STATUS_WORDS.untold : TOLD_WORDS[told.as];
  const said = told === undefined ? '' : oneLine(told.words);
  return {
    zh: `节点${i + 1}：${words}（${day}），${state.zh.replace('{words}', said)}`,
    en: `milestone ${i + 1}: ${words} (${day}), ${state.en.replace('{words}', said)}`,
  };
}

/** The node due now and the next one of a part of a plan. */
export function partLines({ head, due, next }: NodesOfPart, language: Language): readonly Words[] {
  const of = head === null ? { zh: '', en: '' } : { zh: `${head}，`, en: `${head}, ` };
  return [
    ...(due === null ? [] : [nodeLine({ zh: '到期节点', en: 'milestone due' }, due, of, language)]),
    ...(next === null
      ? []
      : [nodeLine({ zh: '下一节点', en: 'next milestone' }, next, of, language)]),
  ];
}

function nodeLine(
  label: Words,
  { milestone, status }: JudgedNode,
  of: Words,
  language: Language,
): Words {
  const day = valueText(milestone.date, language);
  const words = oneLine(milestone.text);
  const ahead = label.en === 'next milestone' && status !== 'reached';
  const stands = ahead ? { zh: '', en: '' } : STATUS_WORDS[status];
  const how = ahead ? { zh: '', en: '' } : { zh: `，${stands.zh}`, en: `, ${stands.en}` };
  return {
    zh: `${label.zh}：${of.zh}${words}（${day}）${how.zh}`,
    en: `${label.en}: ${of.en}${words} (${day})${how.en}`,
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
