import type { ReadText } from '../pairing/candidates';
import { proseFigure } from '../pairing/prose-figure';
import { quantitiesOf } from './figures';
import { placeOf, type Look, type Slip } from './slip';

/** Longest name in a list, and fewest and most names worth counting. */
const LONGEST = 24;
const FEWEST = 2;
const MOST = 40;

/** An announced number and the names that follow it: 剩余8项：… with ten names. */
export const lookAtCounts: Look = ({ reports }) => {
  const seen = { any: false };
  const slips = reports.flatMap((text) =>
    quantitiesOf(text).flatMap((figure): Slip[] => {
      const names = namesBehind(text, figure.to);
      if (
        names === null ||
        !Number.isInteger(figure.value) ||
        figure.value > MOST ||
        figure.bound !== 'exact' ||
        !NAMED.has(figure.unit?.kind ?? '')
      ) {
        return [];
      }
      seen.any = true;
      if (names.length === figure.value) return [];
      return [
        {
          message: 'differs',
          at: [placeOf(text, figure)],
          data: {
            announced: proseFigure({ figure, text }, 1),
            listed: String(names.length),
            names: names.join('、'),
          },
          about: text.prose.text.slice(figure.lead[0], figure.from),
          indicator: null,
        },
      ];
    }),
  );
  return seen.any ? slips : null;
};

const NAMED: ReadonlySet<string> = new Set([
  'item',
  'project',
  'institution',
  'school',
  'place',
  '村',
  '社区',
  '小区',
  '座',
  '条',
  '镇',
  '乡',
  'building',
]);

/** Names in brackets or behind a colon, parted by 、 alone; null where they cannot be counted for certain. */
function namesBehind({ prose: { text } }: ReadText, at: number): string[] | null {
  const rest = text.slice(at, at + 400);
  const match =
    /^[\u4e00-\u9fff]{0,10}（([^（）。；，：\d]+)）/.exec(rest) ??
    /^[\u4e00-\u9fff]{0,10}(?:：|，分别(?:是|为)：?)([^。；，：\d（）]+)[。；\n]/.exec(rest);
  const list = match?.[1];
  if (list === undefined || /等|及|和|与|其中|如/.test(list)) return null;
  const names = list
    .replace(/[“‘《][^”’》]*[”’》]/g, '名')
    .split('、')
    .map((name) => name.trim());
  const fits =
    names.length >= FEWEST &&
    names.length <= MOST &&
    names.every((name) => name !== '' && name.length <= LONGEST);
  return fits ? names : null;
}
