import { DEFAULT_WORDS, type ShownState, type StateWords } from '../ledger/state-words';
import type { Words } from '../words';

/** Limits of a scheme in points and per cent, as people write them. */
export interface SchemeLimits {
  /** p − E below this many points is 进展缓慢; 0 or below. */
  readonly behind: number;
  /** p − E below this many points is 严重滞后; −100 where points do not decide. */
  readonly seriouslyBehind: number;
  /** p below this share of E, in per cent, is 严重滞后; null where no share decides. */
  readonly seriousShare: number | null;
}

/** What a government calls the states and where it draws its lines. */
export interface Scheme {
  readonly id: string;
  readonly name: Words;
  readonly words: StateWords;
  readonly limits: SchemeLimits;
  /** Where its rules come from, and how we read them where they leave a gap. */
  readonly note: Words;
}

/** 5 and 20 points, no share. */
const DEFAULT_LIMITS: SchemeLimits = { behind: -5, seriouslyBehind: -20, seriousShare: null };

/** The built-in words with some of them replaced. */
function words(
  changed: Partial<Record<ShownState, readonly [zh: string, short: string, en: string]>>,
): StateWords {
  const entries = Object.entries(changed).map(([state, [zh, short, en]]) => [
    state,
    { word: { zh, en }, short },
  ]);
  return { ...DEFAULT_WORDS, ...(Object.fromEntries(entries) as Partial<StateWords>) };
}

/** What holds where no scheme is chosen. */
export const DEFAULT_SCHEME: Scheme = {
  id: 'default',
  name: { zh: '默认', en: 'default' },
  words: DEFAULT_WORDS,
  limits: DEFAULT_LIMITS,
  note: {
    zh: '默认界限：落后序时进度5个百分点以上为进展缓慢，20个百分点以上为严重滞后；可以改。',
    en: 'By default more than 5 points below expected progress is behind, more than 20 seriously behind; both can be changed.',
  },
};

/** The schemes that can be chosen in 设置, the default one first. */
export const SCHEMES: readonly Scheme[] = [
  DEFAULT_SCHEME,
  {
    id: 'four-words',
    name: { zh: '四档用语', en: 'four words' },
    words: words({
      behind: ['推进缓慢', '缓慢', 'slow'],
      'seriously-behind': ['推进缓慢', '缓慢', 'slow'],
      overdue: ['未完成', '未完成', 'not completed'],
    }),
    limits: DEFAULT_LIMITS,
    note: {
      zh: '用语为已完成、正常推进、推进缓慢、未完成，缓慢不分轻重；界限同默认。',
      en: 'Four words: completed, on track, slow (of either degree) and not completed; limits as by default.',
    },
  },
  {
    id: 'three-words',
    name: { zh: '三档用语', en: 'three words' },
    words: words({
      'on-track': ['正在推进', '推进', 'under way'],
      standing: ['正在推进', '推进', 'under way'],
      behind: ['进展缓慢', '缓慢', 'slow'],
      'seriously-behind': ['进展缓慢', '缓慢', 'slow'],
      overdue: ['进展缓慢', '缓慢', 'slow'],
    }),
    limits: DEFAULT_LIMITS,
    note: {
      zh: '用语为已完成、正在推进、进展缓慢，长期任务算正在推进，滞后和逾期算进展缓慢；界限同默认。',
      en: 'Three words: completed, under way (standing duties too) and slow (late ones too); limits as by default.',
    },
  },
  {
    id: 'yinchuan',
    name: { zh: '银川', en: 'Yinchuan' },
    words: DEFAULT_WORDS,
    limits: { behind: -10, seriouslyBehind: -30, seriousShare: null },
    note: {
      zh: '按银川市公布的规则：达到序时进度为绿，落后10至30个百分点为黄，超过30个为红。落后不到10个百分点的规则没有写，这里算绿；正好落后10个的也算绿，因为要“超过”界限才算缓慢。',
      en: 'As published by Yinchuan: at even pace or above green, 10 to 30 points below yellow, more than 30 red. The rule says nothing of 0 to 10 points: green is our reading, at exactly 10 too, since a limit must be exceeded.',
    },
  },
  {
    id: 'sanya',
    name: { zh: '三亚', en: 'Sanya' },
    words: DEFAULT_WORDS,
    limits: { behind: 0, seriouslyBehind: -100, seriousShare: 50 },
    note: {
      zh: '按三亚市公布的规则：达到序时进度为绿，低于序时进度但不低于其一半为黄，低于一半为红；红不看差多少个百分点（界限填100，就是不用）。',
      en: 'As published by Sanya: at even pace or above green, below it but at least half of it yellow, below half red; red does not depend on points (a limit of 100 means none).',
    },
  },
];
