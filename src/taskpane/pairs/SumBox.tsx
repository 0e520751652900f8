import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { PairAnswer, PairPlace } from '../../app/doubtful-pairs';
import type { PairChoice, Words } from '../../core';
import { useLanguage } from '../shell/language';
import { useParts } from '../shell/use-pane-styles';
import { sumText, sureness } from './pair-words';

const useStyles = makeStyles({
  box: { margin: '16px 0' },
  sum: { fontSize: '20px', lineHeight: '28px', fontWeight: 600 },
});

const OTHER: Words = {
  zh: '您另选的数，不是程序找到的那个。',
  en: 'The figure that you chose in place of the one that was found.',
};
const OTHER_BEGUN: Words = {
  zh: '您另选的数。文中写的是开工或启动，只能作上限。',
  en: 'The figure that you chose. It has only begun, which is an upper bound.',
};

const TYPED: Words = {
  zh: '您另填的数，文中没有这样写；只在这段话不变时有效，能改台账的话请改台账。',
  en: 'Your own figure; the text does not say so. It holds while the text stays as it is; better mend the ledger where you can.',
};

/** Props of {@link SumBox}. */
export interface SumBoxProps {
  readonly place: PairPlace;
  /** Null while what is typed is no figure. */
  readonly choice: PairChoice | null;
  /** The figure is the clerk’s own. */
  readonly typed: boolean;
  readonly answer: PairAnswer | null;
}

/** The sum that the chosen figure gives, why it is in doubt, and how sure the program is. */
export function SumBox({ place: { indicator, pair }, choice, typed, answer }: SumBoxProps) {
  const { language, t } = useLanguage();
  const parts = useParts();
  const styles = useStyles();
  const found = choice !== null && !typed && choice.key === pair.key;
  return (
    <div className={mergeClasses(parts.box, styles.box)}>
      <div className={styles.sum}>
        {choice === null ? '—' : sumText(indicator, choice, language)}
      </div>
      <div>
        {t(
          found
            ? sentence(pair.why)
            : typed
              ? TYPED
              : choice?.upperBound === true
                ? OTHER_BEGUN
                : OTHER,
        )}
        {found && answer === null && t(sureSentence(sureness(indicator)))}
      </div>
    </div>
  );
}

function sentence({ zh, en }: Words): Words {
  return { zh: `${zh}。`, en: `${en.charAt(0).toUpperCase()}${en.slice(1)}.` };
}

function sureSentence({ zh, en }: Words): Words {
  return { zh: `程序${zh}。`, en: ` The program is ${en}.` };
}
