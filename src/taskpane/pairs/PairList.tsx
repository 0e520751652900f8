import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { DoubtfulPair, PairAnswer } from '../../app/doubtful-pairs';
import { cellLabel, figureOf, type Review } from '../../core';
import { useLanguage } from '../shell/language';
import { TextLink } from '../shell/TextLink';
import { useParts } from '../shell/use-pane-styles';
import { ANSWER_WORDS, foundSum, sureness, taskTitle } from './pair-words';

const useStyles = makeStyles({
  sum: { fontWeight: 600 },
  answer: { flexShrink: 0, paddingLeft: '12px', whiteSpace: 'nowrap' },
  open: { color: tokens.colorNeutralForeground1, fontWeight: 600 },
  done: { color: tokens.colorNeutralForeground3 },
});

/** Props of {@link PairList}. */
export interface PairListProps {
  readonly review: Review;
  readonly pairs: readonly DoubtfulPair[];
  readonly answer: (pair: DoubtfulPair) => PairAnswer | null;
  readonly onPair: (key: string) => void;
}

/** Pairs one a row: the task, the sum, where it stands and what became of it. */
export function PairList({ review, pairs, answer, onPair }: PairListProps) {
  const { language, t } = useLanguage();
  const parts = useParts();
  const styles = useStyles();
  return (
    <ul className={parts.list}>
      {pairs.map((pair) => {
        const [place] = pair.places;
        const { indicator } = place;
        const given = answer(pair);
        const at = (figureOf(indicator.actual) ?? figureOf(indicator.rate))?.from[0].at;
        const more = pair.places.length - 1;
        return (
          <li key={pair.key} className={parts.row}>
            <span className={parts.first}>
              <TextLink onClick={() => onPair(pair.key)}>{taskTitle(place, review)}</TextLink>
              <span className={styles.sum}>
                <br />
                {foundSum(indicator, language)}
              </span>
              <span className={parts.caption}>
                <br />
                {indicator.name}
                {at === undefined ? '' : ` · ${cellLabel(at)}`}
                {more > 0 && t({ zh: ` 等 ${more + 1} 处`, en: ` and ${more} more` })}
                {given === null && ` · ${t(sureness(indicator))}`}
              </span>
            </span>
            <span
              className={mergeClasses(styles.answer, given === null ? styles.open : styles.done)}
            >
              {t(ANSWER_WORDS[given ?? 'open'])}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
