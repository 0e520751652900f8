import { clean, plain, roundHalfEven, roundHalfUp, truncate } from '../../text/decimal';
import type { ProsePercentage, ProseQuantity } from '../../text/prose/facts';
import type { ReadText } from '../pairing/candidates';
import { proseFigure } from '../pairing/prose-figure';
import { percentagesOf, quantitiesOf } from './figures';
import { placeOf, type Look, type Slip } from './slip';

/** Shares of one thing that come close to 100 % and miss it: 占40%, 占35%, 占27%. */
export const lookAtSums: Look = ({ reports }) => {
  const seen = { any: false };
  const slips = reports.flatMap((text) => {
    const list = listIn(text);
    seen.any ||= list.length > 0;
    return list.length === 0 ? [] : sumSlip(text, list);
  });
  return seen.any ? slips : null;
};

/** Shares off by more than this are not meant to make up a whole. */
const NEAR = 0.06;

function listIn(text: ReadText): ProsePercentage[] {
  const shares = percentagesOf(text).filter(
    ({ points, high, base }) => !points && high === null && base !== 'change',
  );
  const bySentence = new Map<number, ProsePercentage[]>();
  for (const share of shares)
    bySentence.set(share.sentence, [...(bySentence.get(share.sentence) ?? []), share]);
  const lists = [...bySentence.values()].filter(
    (list) => list.length >= 3 && list.every((share) => isShare(text, share)),
  );
  return lists[0] ?? [];
}

function isShare({ prose }: ReadText, share: ProsePercentage): boolean {
  if (share.base === 'whole') return true;
  return /占(?:比)?[^，。；]{0,12}$/.test(
    prose.text.slice(Math.max(share.lead[0], share.from - 16), share.from),
  );
}

function sumSlip(text: ReadText, list: readonly ProsePercentage[]): Slip[] {
  const sum = clean(list.reduce((total, { value }) => total + value, 0));
  const slack = list.reduce((total, { decimals }) => total + 10 ** (-decimals - 2) / 2, 0);
  const [first, ...rest] = list;
  if (first === undefined || Math.abs(sum - 1) <= slack + 1e-9 || Math.abs(sum - 1) > NEAR)
    return [];
  return [
    {
      message: 'differs',
      at: [placeOf(text, first), ...rest.map((share) => placeOf(text, share))],
      data: {
        parts: list.map(({ written }) => `${plain(written)}%`).join('+'),
        sum: `${plain(clean(sum * 100))}%`,
      },
      about: text.prose.text.slice(first.lead[0], first.from),
      indicator: null,
    },
  ];
}

/** Wholes above this leave nearly every share possible. */
const MOST = 2000;
/** Things that cannot be cut. */
const WHOLE_KINDS: ReadonlySet<string> = new Set([
  'item',
  'project',
  'person',
  'household',
  'school',
  'institution',
  'place',
  'suite',
  'building',
  'case',
  'matter',
  '座',
  '条',
  '村',
  '社区',
  '小区',
  '台',
]);

/** A share that no whole number of the things counted gives: 37个项目中，开工率73.38%. */
export const lookAtWholes: Look = ({ reports }) => {
  const seen = { any: false };
  const slips = reports.flatMap((text) =>
    percentagesOf(text).flatMap((share): Slip[] => {
      const whole = wholeOf(text, share);
      if (whole === null) return [];
      seen.any = true;
      return isPossible(whole.value, share) ? [] : [noWhole(text, whole, share)];
    }),
  );
  return seen.any ? slips : null;
};

/** 24个重点项目中，开工率达81.5%: the only quantity of its sentence, with 中 behind it. */
function wholeOf(text: ReadText, share: ProsePercentage): ProseQuantity | null {
  if (!isPlain(share)) return null;
  const own = quantitiesOf(text).filter(
    ({ sentence, from }) => sentence === share.sentence && from < share.from,
  );
  const [whole] = own;
  if (own.length !== 1 || whole === undefined || !isWholeNumber(whole)) return null;
  const between = text.prose.text.slice(whole.to, share.from);
  // 完工24处，完工率72.7%: what the rate is called by is the part, not the whole.
  const stem = (share.name ?? '').replace(/率$/, '').slice(-2);
  if (stem !== '' && text.prose.text.slice(whole.lead[0], whole.from).includes(stem)) return null;
  return /^[^，。；]{0,20}(?:中|里)，?[^，。；]{0,14}$|^[^，。；]{0,16}，?[^，。；]{0,4}(?:开工|完工|竣工|投用|办结|签约|达标|合格)率[^，。；]{0,4}$/.test(
    between,
  )
    ? whole
    : null;
}

function isPlain({ points, goal, high, bound, base }: ProsePercentage): boolean {
  const other = base === 'change' || base === 'work';
  return !points && !goal && high === null && bound === 'exact' && !other;
}

function isWholeNumber({ value, bound, unit }: ProseQuantity): boolean {
  const counted = Number.isInteger(value) && value >= 2 && value <= MOST;
  return counted && bound === 'exact' && WHOLE_KINDS.has(unit?.kind ?? '');
}

function isPossible(whole: number, { written, decimals }: ProsePercentage): boolean {
  const near = Math.round((written / 100) * whole);
  return [near - 1, near, near + 1].some((count) =>
    [roundHalfUp, roundHalfEven, truncate].some(
      (round) => round(clean((count / whole) * 100), decimals) === written,
    ),
  );
}

function noWhole(text: ReadText, whole: ProseQuantity, share: ProsePercentage): Slip {
  const count = Math.round(share.value * whole.value);
  const shown = (number: number): string =>
    `${number}÷${plain(whole.written)}=${roundHalfUp((number / whole.value) * 100, Math.max(2, share.decimals))}%`;
  const other = count / whole.value > share.value ? count - 1 : count + 1;
  return {
    message: 'impossible',
    at: [placeOf(text, share), placeOf(text, whole)],
    data: {
      whole: proseFigure({ figure: whole, text }, 1),
      stated: proseFigure({ figure: share, text }, 1),
      near: [shown(Math.min(count, other)), shown(Math.max(count, other))].join('，'),
    },
    about: text.prose.text.slice(whole.lead[0], whole.from),
    indicator: null,
  };
}

/** What rises by a share where its own unit is per cent: by points or by a share of itself. */
const RISE =
  /(率|比例|占比|比重|满意度)[^，。；]{0,12}(?:，[^，。；]{0,6})?(?:提高|提升|上升|增加|增长|下降|降低|回落|下滑)了?[^，。；\d]{0,2}$/;

/** 参保率…提高2%: percent or 百分点? */
export const lookAtPoints: Look = ({ reports }) => {
  const slips = reports.flatMap((text) =>
    percentagesOf(text).flatMap((share): Slip[] => {
      if (share.points || share.base !== 'change') return [];
      const lead = text.prose.text.slice(Math.max(0, share.from - 40), share.from);
      const sentence = lead.slice(
        Math.max(lead.lastIndexOf('。'), lead.lastIndexOf('；'), lead.lastIndexOf('\n')) + 1,
      );
      if (!/(?:提高|提升|上升|增加|下降|降低|回落|下滑)了?$/.test(sentence) || !isRate(sentence))
        return [];
      return [
        {
          message: 'unclear',
          at: [placeOf(text, share)],
          data: { stated: proseFigure({ figure: share, text }, 1) },
          about: sentence,
          indicator: null,
        },
      ];
    }),
  );
  return slips.length === 0 ? null : slips;
};

function isRate(sentence: string): boolean {
  if (/增长率|增速|增幅|降幅/.test(sentence)) return false;
  return (
    RISE.test(sentence) ||
    /(?:率|比例|占比|比重)(?:由|从)[^。；]*%[^。；]*，?(?:同比)?(?:提高|提升|上升|下降|降低)了?$/.test(
      sentence,
    )
  );
}
