import type { Words } from '../words';

/** States of an indicator, task or item (`domain.md` §3); `unknown` is 待核. */
export type State =
  | 'completed'
  | 'closed'
  | 'on-track'
  | 'behind'
  | 'seriously-behind'
  | 'overdue'
  | 'standing'
  | 'not-applicable'
  | 'unknown';

/** What a state rests on; null for 待核 and 不适用. */
export type StateBasis = 'figures' | 'nodes' | 'label' | 'deadline' | 'override';

/** How a state is shown everywhere (`look.md`, States). Colours are `RRGGBB`. */
export interface StateLook {
  readonly symbol: string;
  readonly word: Words;
  readonly short: string;
  readonly fill: string;
  readonly ink: string;
  readonly chart: string;
}

/** One definition for sheets, pane and charts. */
export const STATE_LOOKS: Readonly<Record<Exclude<State, 'not-applicable'>, StateLook>> = {
  completed: look('◆', '已完成', '完成', 'completed', 'DDEBF7', '1F4E79', '9CC3E6'),
  closed: look('★', '已销号', '销号', 'closed', 'C9D3E0', '26323F', '8497B0'),
  'on-track': look('●', '正常推进', '正常', 'on track', 'E2EFDA', '375623', 'DCEBD0'),
  behind: look('▲', '进展缓慢', '缓慢', 'behind', 'FFC83D', '3F2F00', 'E6A100'),
  'seriously-behind': look(
    '■',
    '严重滞后',
    '严重',
    'seriously behind',
    'C00000',
    'FFFFFF',
    'C00000',
  ),
  overdue: look('▼', '逾期未完成', '逾期', 'overdue', '7F0000', 'FFFFFF', '7F0000'),
  standing: look('◇', '长期保持', '长期', 'standing duty', 'EDEDED', '3A3A3A', 'D9D9D9'),
  unknown: look('○', '待核', '待核', 'to be checked', 'FFFFFF', '595959', 'FFFFFF'),
};

/** Worst first, as they decide for a task (`domain.md` §3). 待核 neither raises nor lowers. */
export const WORST_FIRST: readonly State[] = [
  'overdue',
  'seriously-behind',
  'behind',
  'on-track',
  'standing',
  'completed',
  'closed',
];

function look(
  symbol: string,
  zh: string,
  short: string,
  en: string,
  fill: string,
  ink: string,
  chart: string,
): StateLook {
  return { symbol, word: { zh, en }, short, fill, ink, chart };
}
