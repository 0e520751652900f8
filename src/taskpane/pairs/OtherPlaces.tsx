import type { PairPlace } from '../../app/doubtful-pairs';
import { cellLabel, figureOf, type Cell } from '../../core';
import { useLanguage } from '../shell/language';
import { TextLink } from '../shell/TextLink';
import { useParts } from '../shell/use-pane-styles';

/** Places of the same words that are named. */
const SHOWN = 5;

/** Props of {@link OtherPlaces}. */
export interface OtherPlacesProps {
  readonly places: readonly PairPlace[];
  readonly onReveal: (cell: Cell) => void;
}

/** Where the same two phrases stand again: they get the same answer. */
export function OtherPlaces({ places, onReveal }: OtherPlacesProps) {
  const { t } = useLanguage();
  const parts = useParts();
  if (places.length === 0) return null;
  const cells = places.flatMap(({ indicator: { actual, rate } }) => {
    const figure = figureOf(actual) ?? figureOf(rate);
    return figure === null ? [] : figure.from[0].at;
  });
  return (
    <p className={parts.text}>
      {t({
        zh: `同样的两句话还有 ${places.length} 处，一并确认：`,
        en: `The same two phrases stand in ${places.length} more places and get the same answer: `,
      })}
      {cells.slice(0, SHOWN).map((cell, i) => {
        const label = cellLabel(cell);
        return (
          <span key={label}>
            {i > 0 && t({ zh: '、', en: ', ' })}
            <TextLink
              label={t({ zh: `转到 ${label}`, en: `Go to ${label}` })}
              onClick={() => onReveal(cell)}
            >
              {label}
            </TextLink>
          </span>
        );
      })}
      {cells.length > SHOWN && t({ zh: '等', en: ' and others' })}
      {t({ zh: '。', en: '.' })}
    </p>
  );
}
