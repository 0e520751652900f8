import type { Explanation } from '../explanation';
import type { Finding } from '../finding';

/** Phrases that say nothing: they explain no finding. */
const EMPTY_PHRASES = new Set(
  (
    '无 无误 没有 正常 属实 是 对 好 正确 核实 已核实 核实无误 经核实 经核实无误 已核实无误 已核对 核对无误 ' +
    '经核对 经核对无误 情况属实 数据属实 数据无误 确认 已确认 确认无误 没问题 没有问题 无问题 无异议 同意 ' +
    '知道了 已知 已知悉 已阅 见备注 略 同上 ok yes none n/a na checked confirmed verified'
  ).split(' '),
);

/** True where a text can count as a reason: more than white space, punctuation or an empty phrase. */
export function isReason(text: string): boolean {
  const words = text.replace(/[^\p{L}\p{N}/]/gu, '').toLowerCase();
  return words.length > 1 && !/^[\d/]+$/.test(words) && !EMPTY_PHRASES.has(words);
}

/**
 * Attaches the reasons that hold: the evidence is still the same, the reason says something, and a
 * disputed 强制 has a second person's name.
 */
export function withExplanations(
  findings: readonly Finding[],
  explanations: ReadonlyMap<string, Explanation>,
): Finding[] {
  return findings.map((finding) => {
    const explained = explanations.get(finding.key);
    return explained !== undefined && holds(explained, finding)
      ? { ...finding, explained }
      : finding;
  });
}

function holds(explanation: Explanation, finding: Finding): boolean {
  const named = explanation.by !== null && explanation.by.trim() !== '';
  return (
    explanation.evidence === finding.evidence &&
    isReason(explanation.reason) &&
    (finding.severity !== 'must-fix' || named)
  );
}
