import { normalText } from './normalise';

/** Dashes of every width, strokes and dots that stand for "nothing here". */
const MARKS = /^(?:[\s\-‐‑‒–—―−─━ー﹣~～_]+|[/\\|、.。…·*]+)$/;

/** Words that say the same. */
const WORDS = new Set([
  '无',
  '无任务',
  '无指标',
  '无目标',
  '无此项',
  '无此项任务',
  '没有任务',
  '暂无',
  '暂无任务',
  '暂无数据',
  '无数据',
  '不涉及',
  '未涉及',
  '不适用',
  '未下达',
  '未下达任务',
  '未分配',
  '未安排',
  '不考核',
  '空',
  'N/A',
  'n/a',
  'NA',
  'na',
  '/无',
  '-无',
  '--无',
]);

/** Begins as none of them does (a digit, a character but 不, 无, 暂, 未, 没, 空): true for most texts. */
const SAYS_SOMETHING = /^(?![无暂没不未空])[1-9\u4e00-\u9fa5]/;

/**
 * True where the text says "not set" or "not applicable": blank, `——`, `-`, `- - -`, `/`, `无`,
 * `无任务`. `0` is a figure, and so is never one of these.
 */
export function isNotSet(text: string): boolean {
  if (SAYS_SOMETHING.test(text)) return false;
  const word = normalText(text).trim();
  return word === '' || MARKS.test(word) || WORDS.has(word.replace(/\s+/g, ''));
}
