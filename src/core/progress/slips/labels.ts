import { figureOf } from '../../ledger/figure';
import { isFinished } from '../roll-up';
import type { Look, Slip, TaskTexts } from './slip';

/** States that say that it is late. */
const SLOW: ReadonlySet<string> = new Set(['behind', 'seriously-behind', 'overdue']);

/** The label against the figures of the sentences, and figures that are late without any label. */
export const lookAtLabel: Look = (texts) => {
  const { task, progress } = texts;
  if (progress === null || progress.rule !== 'worst-of-indicators' || progress.override !== null)
    return null;
  const message = messageOf(texts);
  const told = message === null ? null : arithmetic(texts);
  if (message === null || told === null) return [];
  const label = task.labels[0]?.from;
  const [first, ...rest] = told.at;
  return [
    {
      message,
      at: label === undefined ? [first, ...rest] : [label, first, ...rest],
      data: { stated: (progress.statedText ?? '').replace(/\s/g, ''), ...told.data },
      about: '',
      indicator: null,
    },
  ];
};

function messageOf({ progress }: TaskTexts): 'rosier' | 'darker' | 'behind' | null {
  if (progress === null) return null;
  const slow = SLOW.has(progress.state);
  if (progress.stated === null) return slow ? 'behind' : null;
  if (progress.stated === 'on-track' && slow) return 'rosier';
  return SLOW.has(progress.stated) && (progress.state === 'on-track' || isFinished(progress.state))
    ? 'darker'
    : null;
}

/** The figures that decide; null where they do not come from sentences or no pace is known. */
function arithmetic({ indicators, judged, progress }: TaskTexts): Pick<Slip, 'at' | 'data'> | null {
  const used = indicators.filter(({ source, pairing }) => source === 'prose' && pairing === 'used');
  const indicator = used.find(({ id }) => id === progress?.deciding);
  const target = figureOf(indicator?.target ?? null);
  const actual = figureOf(indicator?.actual ?? null);
  const own = indicator === undefined ? undefined : judged.get(indicator.id);
  if (target === null || actual === null || own === undefined) return null;
  if (own.completion === null || own.expected === null) return null;
  return {
    at: [...actual.from, ...target.from],
    data: {
      actual,
      target,
      expected: { ratio: own.completion, decimals: 1 },
      pace: { ratio: own.expected, decimals: 1 },
    },
  };
}
