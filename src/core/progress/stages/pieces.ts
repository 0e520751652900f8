/** A stretch of a report that says one thing. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly sentence: number;
  /** The whole clause between two marks, which says what the piece is about. */
  readonly clause: readonly [from: number, to: number];
}

const MARKS = /[，,；;。！!？?：:\n]/;
/** Words with which a clause may turn to something else without a mark between. */
const TURNS =
  /正在|正进行|尚未|还未|仍未|暂未|未(?=开工|动工|进场|启动)|预计|力争|争取|下一步|目前|待(?!遇)/g;
/** Cuts a running text at its marks, and before words with which a clause turns to something else. Linear. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let sentence = 0;
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const mark = text.charAt(at);
    if (at < text.length && !MARKS.test(mark)) continue;
    if (at > from) pieces.push(...turned(text, from, at, sentence));
    if (/[；;。！!？?\n]/.test(mark)) sentence += 1;
    from = at + 1;
  }
  return pieces;
}

/** 已完成设计正在招标: two statements without a mark between. */
function turned(text: string, from: number, to: number, sentence: number): Piece[] {
  const starts = [from];
  const words = text.slice(from, to);
  TURNS.lastIndex = 0;
  for (let match = TURNS.exec(words); match !== null; match = TURNS.exec(words)) {
    if (match.index > 0) starts.push(from + match.index);
  }
  return starts.map((start, i) => ({
    from: start,
    to: starts[i + 1] ?? to,
    sentence,
    clause: [from, to],
  }));
}
