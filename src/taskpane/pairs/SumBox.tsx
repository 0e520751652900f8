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

/** Props of {@link SumBox}. */
export interface SumBoxProps {
  readonly place: PairPlace;
  readonly choice: PairChoice;
  readonly answer: PairAnswer | null;
}

/** The sum that the chosen figure gives, why it is in doubt, and how sure the program is. */
export function SumBox({ place: { indicator, pair }, choice, answer }: SumBoxProps) {
  const { language, t } = useLanguage();
  const parts = useParts();
  const styles = useStyles();
  const found = choice.key === pair.key;
  return (
    <div className={mergeClasses(parts.box, styles.box)}>
      <div className={styles.sum}>{sumText(indicator, choice, language)}</div>
      <div>
        {found ? t(sentence(pair.why)) : t(choice.upperBound ? OTHER_BEGUN : OTHER)}
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
