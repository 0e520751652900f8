import type { Prose } from '../../text/prose/facts';
import { phrase, type Phrase, type ProseFigure } from './phrase';

/** So many letters of its own need no topic. */
const ENOUGH = 1;
/** Longest stretch looked at. */
const LONGEST = 80;
/** Words that any report may hold. */
const ANY =
  /项目|工程|进展|顺利|情况|推进|有序|扎实|积极|高度重视|各[县区乡村][镇]?|我[县市区局镇乡]|按照|要求|加快|稳步|如下|现将|方面|任务|全部|开工|完工|竣工|施工|正在|剩余|其余|占|比/g;

/**
 * What the text speaks of at a figure that says little of itself (11座病险水库…全部开工，现已完工4座; 公厕：已完工22座): the words before it
 * in its sentence with its heading, else those of the sentence before. Null where its own words are enough.
 */
export function topicOf({ text, figures }: Prose, figure: ProseFigure, own: Phrase): Phrase | null {
  if (figure.kind === 'percentage' || own.content.size > ENOUGH) return null;
  const at = figure.lead[0];
  let start = startOfSentence(text, at, at - LONGEST);
  let words = withoutFigures(text, figures, start, at);
  if (!/[\u4e00-\u9fff]{2}/.test(words.replace(ANY, '')) && start > 0) {
    const end = start - 1;
    start = startOfSentence(text, end, end - LONGEST);
    words = withoutFigures(text, figures, start, end);
  }
  const topic = phrase(words.replace(ANY, '，'));
  return topic.content.size + topic.verbs.size === 0 ? null : topic;
}

function startOfSentence(text: string, at: number, least: number): number {
  for (let from = at; from > Math.max(0, least); from -= 1) {
    if ('。；\n'.includes(text.charAt(from - 1))) return from;
  }
  return Math.max(0, least);
}

function withoutFigures(
  text: string,
  figures: readonly ProseFigure[],
  from: number,
  to: number,
): string {
  let words = '';
  let at = from;
  for (const figure of figures) {
    if (figure.to <= from) continue;
    if (figure.from >= to) break;
    words += `${text.slice(at, Math.max(at, figure.from))}，`;
    at = figure.to;
  }
  return words + text.slice(at, to);
}
