import type { NodeReport } from '../ledger/ledger';
import type { NodeStatus } from '../progress/nodes-due';
import type { Words } from '../words';

/** How a node stands, in a word. */
export const STATUS_WORDS: Readonly<Record<NodeStatus, Words>> = {
  reached: { zh: '已达到', en: 'reached' },
  'not-reached': { zh: '未达到', en: 'not reached' },
  partly: { zh: '部分达到', en: 'reached in part' },
  untold: { zh: '未报', en: 'not reported' },
};

/** Why a node is taken as reached or not; `{words}` are those of the report. */
export const TOLD_WORDS: Readonly<Record<NodeReport['as'], Words>> = {
  reached: { zh: '已达到，进展写“{words}”', en: 'reached: “{words}”' },
  passed: { zh: '已达到，进展已到其后一步“{words}”', en: 'reached, as a later step is: “{words}”' },
  partly: { zh: '部分达到，进展写“{words}”', en: 'reached in part: “{words}”' },
  'under-way': { zh: '未达到，进展写“{words}”', en: 'not reached: “{words}”' },
  'not-begun': { zh: '未达到，进展只写到“{words}”', en: 'not reached, the report is at “{words}”' },
};
