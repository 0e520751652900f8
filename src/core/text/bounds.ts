import type { Bound } from '../ledger/figure';

/** Words before a figure that bound it; the longer spelling first. */
const BEFORE: readonly (readonly [RegExp, Bound])[] = [
  [
    /^(?:不少于|不低于|不小于|不得少于|不得低于|至少|达到|达|超过|超|突破|高于|大于|多于|≥|>=|>|⩾)\s*/,
    'at-least',
  ],
  [
    /^(?:不高于|不超过|不多于|不大于|不得超过|不得高于|不超|控制在|低于|少于|小于|至多|最多|≤|<=|<|⩽)\s*/,
    'at-most',
  ],
  [/^(?:大约|约|近|将近|接近|约为)\s*/, 'about'],
];

/** Words behind a figure that bound it. */
const BEHIND: readonly (readonly [RegExp, Bound])[] = [
  [/^\s*(?:及以上|或以上|以上|\(含\)以上|（含）以上|\+)\s*/, 'at-least'],
  [/^\s*(?:及以内|以内|之内|及以下|以下|内)\s*/, 'at-most'],
  [/^\s*(?:余|多|左右|上下)\s*/, 'about'],
];

/** What was cut off a text, and the bound it states. */
export interface BoundWord {
  readonly bound: Bound;
  readonly length: number;
}

/** Bound in front: `不少于 70` → at least, 4 characters long. Null where none stands there. */
export function boundBefore(text: string): BoundWord | null {
  return firstMatch(BEFORE, text);
}

/** Bound behind: ` 以上` → at least. Null where none stands there. */
export function boundBehind(text: string): BoundWord | null {
  return firstMatch(BEHIND, text);
}

/** True where the text speaks of an upper limit: lower is better (控制在…以内). */
export function saysAtMost(text: string): boolean {
  return /不高于|不超过|不多于|不大于|不得超过|不得高于|控制在|以内|以下|≤|降至|降到|压减到|压缩至/.test(
    text,
  );
}

function firstMatch(rows: readonly (readonly [RegExp, Bound])[], text: string): BoundWord | null {
  for (const [pattern, bound] of rows) {
    const match = pattern.exec(text);
    if (match !== null) return { bound, length: match[0].length };
  }
  return null;
}
