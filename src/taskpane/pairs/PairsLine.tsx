import { makeStyles } from '@fluentui/react-components';
import { countPairs } from '../../app/doubtful-pairs';
import type { Review, Words } from '../../core';
import { useLanguage } from '../shell/language';
import { TextLink } from '../shell/TextLink';

const useStyles = makeStyles({
  line: { display: 'flex', justifyContent: 'space-between', margin: '0 0 20px' },
  words: { minWidth: 0, paddingRight: '16px' },
  link: { flexShrink: 0, alignSelf: 'flex-start' },
});

/** Props of {@link PairsLine}. */
export interface PairsLineProps {
  readonly review: Review;
  /** Said only while there is something to check. */
  readonly onlyOpen?: boolean;
  readonly onPairs: () => void;
}

/** How many pairs of figures were taken from sentences, how many wait to be checked, and the way there. */
export function PairsLine({ review, onlyOpen = false, onPairs }: PairsLineProps) {
  const { t } = useLanguage();
  const styles = useStyles();
  const { all, open, answered } = countPairs(review);
  if (all + answered === 0 || (onlyOpen && open === 0)) return null;
  return (
    <div className={styles.line}>
      <span className={styles.words}>{t(onlyOpen ? openWords(open) : words(all, open))}</span>
      {open + answered > 0 && (
        <TextLink className={styles.link} onClick={onPairs}>
          {t({ zh: '核对数字', en: 'Check figures' })}
        </TextLink>
      )}
    </div>
  );
}

function words(all: number, open: number): Words {
  const [zh, en] = [`从进展情况里取出 ${all} 组数字`, `${all} pairs of figures from the texts`];
  if (open === 0) return { zh: `${zh}，没有要您确认的。`, en: `${en}, none of them in doubt.` };
  return { zh: `${zh}，其中 ${open} 组要您确认。`, en: `${en}; ${open} wait for your word.` };
}

function openWords(open: number): Words {
  return {
    zh: `有 ${open} 组数字待核对，没有参加计算。`,
    en: `${open} pairs of figures wait to be checked and do not count.`,
  };
}
