/** The head of a part of a plan: （二）农村户厕改造. */
export interface PlanHead {
  readonly from: number;
  /** Without its number. */
  readonly head: string;
}

/** （一） anywhere; 一、, 1. and （1） only where a line begins. */
const HEAD =
  /(?:[（(][一二三四五六七八九十]{1,3}[)）]|(?:^|\n)[ \t\u3000]*(?:[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、](?!\d)|[（(]\d{1,2}[)）]))([^\n；;。：:]*)/g;
/** A numbered node is no head. */
const DATED = /\d\s*月|[一二三四五六七八九十]月|季度|半年|年[底内]|\d\s*日/;

/** The heads of the parts of a plan, in order; linear in the length of the text. */
export function planHeads(text: string): PlanHead[] {
  const heads: PlanHead[] = [];
  if (!/[（(、.．]/.test(text)) return heads;
  HEAD.lastIndex = 0;
  for (let match = HEAD.exec(text); match !== null; match = HEAD.exec(text)) {
    const head = (match[1] ?? '').trim();
    if (/[\u4e00-\u9fff]{2}/.test(head) && !DATED.test(head))
      heads.push({ from: match.index, head });
  }
  return heads;
}

/** The head that a place of the text stands under; null in front of the first. */
export function headAt(heads: readonly PlanHead[], at: number): string | null {
  let found: string | null = null;
  for (const { from, head } of heads) {
    if (from >= at) break;
    found = head;
  }
  return found;
}
