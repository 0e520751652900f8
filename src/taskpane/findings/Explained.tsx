import { makeStyles, tokens } from '@fluentui/react-components';
import type { Explanation } from '../../core';
import { useLanguage } from '../shell/language';
import { TextLink } from '../shell/TextLink';

const useStyles = makeStyles({
  explained: {
    marginTop: '4px',
    padding: '2px 8px',
    borderLeft: `3px solid ${tokens.colorPaletteGreenBorder2}`,
    color: tokens.colorNeutralForeground1,
  },
});

/** Props of {@link Explained}. */
export interface ExplainedProps {
  readonly explained: Explanation;
  readonly onWithdraw: () => void;
}

/** 已说明: the reason that holds, and the way to take it back. One typed by hand is changed in 设置. */
export function Explained({ explained, onWithdraw }: ExplainedProps) {
  const { t } = useLanguage();
  const styles = useStyles();
  const { reason, by, typedAt } = explained;
  const person =
    by === null ? { zh: '', en: '' } : { zh: `（复核：${by}）`, en: ` (seen by ${by})` };
  return (
    <div className={styles.explained}>
      <strong>{t({ zh: '已说明：', en: 'Explained: ' })}</strong>
      {reason}
      {t(person)}
      {typedAt === undefined && (
        <>
          {' '}
          <TextLink onClick={onWithdraw}>{t({ zh: '撤回', en: 'Withdraw' })}</TextLink>
        </>
      )}
    </div>
  );
}
