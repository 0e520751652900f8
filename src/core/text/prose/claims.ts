import type { Claim, FigureRole } from './facts';
import type { Tail } from './tail';
import type { WordClass } from './words';

/** What stands around a figure, gathered from its clause and its sentence. */
export interface Surroundings extends Tail {
  /** Classes of the words in front of it, in its own stretch of the clause, nearest last. */
  readonly lead: readonly WordClass[];
  /** Verb of the figure before it in the same sentence, for lists. */
  readonly inherited: Claim | null;
  /** 已, 累计 or 截至 was said earlier in the sentence. */
  readonly reported: boolean;
  /** 计划, 预计 or 可 was said earlier in the clause or the list. */
  readonly modal: 'planned' | 'potential' | 'remaining' | null;
  /** 其中 was said in the sentence, of a whole of the same unit. */
  readonly part: boolean;
  /** Another year than the ledger's is told of. */
  readonly earlier: boolean;
}

/** One rule of the grammar: the first that holds says what is claimed. */
interface Rule {
  readonly name: string;
  readonly claim: Claim;
  /** A sentence whose marked figure it decides, for the tests: `完成筛查<1140人>`. */
  readonly example: string;
  readonly holds: (around: Surroundings) => boolean;
}

const has = (words: readonly WordClass[], ...classes: readonly WordClass[]): boolean => {
  for (const word of words) if (classes.includes(word)) return true;
  return false;
};

/** The verb nearest in front; null without one. */
const VERBS: ReadonlySet<WordClass> = new Set<WordClass>([
  'finish',
  'act',
  'build',
  'start',
  'issue',
  'early',
  'partial',
  'ongoing',
  'remain',
]);
/** 正在安装5台, 已开工改造20户: the word in front says how far the verb has got. */
function withAspect(word: WordClass, before: WordClass | undefined): WordClass {
  const doing = word === 'act' || word === 'build';
  return doing && (before === 'ongoing' || before === 'start') ? before : word;
}

const verb = ({ lead }: Surroundings): WordClass | null => {
  for (let i = lead.length - 1; i >= 0; i -= 1) {
    const word = lead[i];
    if (word !== undefined && VERBS.has(word)) return withAspect(word, lead[i - 1]);
  }
  return null;
};
/** A verb stands in front of the figure, in its own stretch of the clause. */
export const hasVerb = (around: Surroundings): boolean => verb(around) !== null;
/** A word says that it has happened: 已, 累计, 截至…. */
export const isMarked = ({ reported, lead, tail, leadsOn }: Surroundings): boolean =>
  reported || has(lead, 'done', 'as-of', 'finish') || (!leadsOn && has(tail, 'done'));
const done = (around: Surroundings): boolean =>
  around.reported || has(around.lead, 'done', 'as-of', 'sum', 'finish');

/** Tried in order. */
export const CLAIM_RULES: readonly Rule[] = [
  {
    name: 'remaining by the words in front',
    claim: 'remaining',
    example: '剩余<5个>配电台区的投资计划',
    holds: (a) =>
      has(a.lead, 'remain') &&
      !has(a.lead.slice(a.lead.lastIndexOf('remain') + 1), 'finish', 'done'),
  },
  {
    name: 'possible once something else is done',
    claim: 'potential',
    example: '两所小学投用后可分别新增学位<1080个>',
    holds: (a) => a.modal === 'potential' || has(a.lead, 'able'),
  },
  {
    name: 'planned',
    claim: 'planned',
    example: '计划对23个小区<3661户>进行改造',
    holds: (a) => a.modal === 'planned' || has(a.lead, 'plan', 'forecast'),
  },
  {
    name: 'left over in the list',
    claim: 'remaining',
    example: '其余16个小区<3165户>正在做前期工作',
    holds: (a) => a.modal === 'remaining',
  },
  {
    name: 'a step before, which is what 已 says',
    claim: 'early',
    example: '已申报省级充分就业社区<3个>',
    holds: ({ lead }) =>
      lead[lead.lastIndexOf('done') + 1] === 'early' && !has(lead, 'finish', 'start'),
  },
  {
    name: 'a step before, finished',
    claim: 'early',
    example: '已完成<12个>小区的招标',
    holds: (a) => has(a.tail, 'early') && !a.leadsOn && !has(a.tail, 'start'),
  },
  {
    name: 'a part of the work, finished',
    claim: 'partial',
    example: '已完成<6公里>水泥稳定砂砾石基层',
    holds: (a) => has(a.tail, 'partial') && !a.leadsOn,
  },
  {
    name: 'begun, by the words behind',
    claim: 'started',
    example: '<20个>配电台区升级改造工程已开工建设',
    holds: (a) => has(a.tail, 'start') && !a.leadsOn && !has(a.lead, 'finish'),
  },
  {
    name: 'still waiting, by the words behind',
    claim: 'remaining',
    example: '<46个>村自建终端待资金到位后开始建设',
    holds: (a) => has(a.tail, 'remain') && !a.leadsOn && verb(a) === null,
  },
  {
    name: 'begun',
    claim: 'started',
    example: '目前已开工<11个>',
    holds: (a) => verb(a) === 'start',
  },
  {
    name: 'a step before',
    claim: 'early',
    example: '已完成招标<4个>',
    holds: (a) => verb(a) === 'early' || (verb(a) === 'finish' && has(a.lead, 'early')),
  },
  {
    name: 'a part of the work',
    claim: 'partial',
    example: '已完成管道开挖<6180米>',
    holds: (a) =>
      verb(a) === 'partial' || (verb(a) === 'finish' && a.lead[a.lead.length - 2] === 'partial'),
  },
  {
    name: 'finished, by the words behind',
    claim: 'achieved',
    example: '增容<5个>改造配电台区已完工',
    holds: (a) => has(a.tail, 'finish') && !a.leadsOn,
  },
  {
    name: 'going on',
    claim: 'ongoing',
    example: '<20个>行政村正在进行施工',
    holds: (a) => (has(a.tail, 'ongoing') && !a.leadsOn) || verb(a) === 'ongoing',
  },
  {
    name: 'finished',
    claim: 'achieved',
    example: '完成筛查<1140人>',
    holds: (a) => verb(a) === 'finish' || verb(a) === 'act' || verb(a) === 'issue',
  },
  {
    name: 'built, with a word that says so',
    claim: 'achieved',
    example: '已改造<1410户>',
    holds: (a) => verb(a) === 'build' && done(a),
  },
  {
    name: 'done, by the words behind',
    claim: 'achieved',
    example: '共有<98名>残疾儿童接受康复服务',
    holds: (a) =>
      !a.leadsOn &&
      verb(a) === null &&
      has(a.tail, 'act', 'issue') &&
      (done(a) || has(a.tail, 'done')),
  },
  {
    name: 'reported without a verb',
    claim: 'achieved',
    example: '截至目前累计<3.9公里>',
    holds: (a) => verb(a) === null && has(a.lead, 'done'),
  },
];

/**
 * What is claimed of a figure: by the first rule that holds; without a verb of its own as of the figure
 * before it in the list (已安装标牌333块、减速路滚184米); else it is only named.
 */
export function claimOf(around: Surroundings): Claim {
  const rule = CLAIM_RULES.find(({ holds }) => holds(around));
  if (rule !== undefined) return rule.claim;
  const own =
    verb(around) !== null || (around.leadsOn && has(around.tail, 'finish', 'start', 'act'));
  return own ? 'stated' : (around.inherited ?? 'stated');
}

/** How a figure stands to those around it. `limited` where it says which ones are meant, `measured` for money and shares, `money` for money. */
export function roleOf(
  around: Surroundings,
  { limited, measured, money }: Record<'limited' | 'measured' | 'money', boolean>,
): FigureRole {
  if (limited) return 'limit';
  // 每座补助2000元 is a price; 各2300人 is a number.
  if (has(around.lead, 'standard') || (money && has(around.lead, 'each'))) return 'standard';
  const beside = has(around.lead, 'reached') ? null : besideRole(around, measured);
  if (beside !== null) return beside;
  if (around.part) return 'part';
  return isWhole(around) ? 'whole' : 'own';
}

/** Of another year, or how much something changes. */
function besideRole({ earlier, lead }: Surroundings, measured: boolean): FigureRole | null {
  if (earlier) return 'earlier';
  return has(lead, 'compare') || (measured && has(lead, 'improve')) ? 'change' : null;
}

function isWhole(around: Surroundings): boolean {
  const own = verb(around);
  if (has(around.lead, 'whole') && own !== 'finish' && own !== 'act') return true;
  const handsOn = around.leadsOn && has(around.tail, 'done', 'start', 'finish', 'act');
  return handsOn && (own === null || own === 'build');
}
