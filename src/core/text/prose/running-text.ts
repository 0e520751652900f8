import { normalise } from '../normalise';

/**
 * A text as the grammar reads it: folded (`normalise`), without spaces inside and with those line feeds
 * only that part sentences. Offsets lead back to the text as it stands in the cell.
 */
export interface RunningText {
  readonly raw: string;
  readonly text: string;
  /** Offsets in `text` → offsets in `raw`, end exclusive. */
  toRaw(from: number, to: number): readonly [from: number, to: number];
}

/** Behind these a line feed ends what was said; elsewhere it may stand in the middle of a word. */
const ENDS = /[。；;：:！!？?，,、.]/;

/** Before these a new line begins: its number, a date, or a word that opens a statement. */
const BEGINS =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,3}[）)、.．]|[①-⑳●·•◆■►-]|截[至止]|目前|已|完成|新增|新建|累计|其中|预计|计划|自|全[县市区年]|\d{1,2}月)/;

const BLANKS = /[ \n]+/g;

/** Takes spaces and line feeds out of a text; the text itself where it has none. Linear. */
export function runningText(raw: string): RunningText {
  const folded = normalise(raw);
  const { text } = folded;
  const kept: number[] = [];
  let out = '';
  let from = 0;
  const keep = (to: number): void => {
    out += text.slice(from, to);
    for (let at = from; at < to; at += 1) kept.push(at);
  };
  for (const blanks of text.match(BLANKS) ?? []) {
    const at = text.indexOf(blanks, from);
    keep(at);
    from = at + blanks.length;
    const mark = markFor(text, from, out, blanks.includes('\n'));
    out += mark;
    if (mark !== '') kept.push(at);
  }
  if (from === 0) return { raw, text, toRaw: (start, end) => folded.toRaw(start, end) };
  keep(text.length);
  return {
    raw,
    text: out,
    toRaw: (start, end) => {
      const first = kept[start] ?? text.length;
      const last = end > start ? (kept[end - 1] ?? text.length - 1) + 1 : first;
      return folded.toRaw(first, last);
    },
  };
}

/** What blanks stand for: nothing, a break between lines, or a space that parts two numbers. */
function markFor(text: string, next: number, before: string, feed: boolean): '' | ' ' | '\n' {
  const last = before.charAt(before.length - 1);
  if (last === '' || next === text.length) return '';
  if (feed && (ENDS.test(last) || BEGINS.test(text.slice(next, next + 5)))) return '\n';
  if (!/\d/.test(last) || !/\d/.test(text.charAt(next))) return '';
  return /^\d{3}(?!\d)/.test(text.slice(next, next + 4)) && !feed ? '' : ' ';
}
