import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useLanguage } from './language';
import { Title } from './Title';
import { TextLink } from './TextLink';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    padding: '10px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  title: {
    margin: '0 0 0 10px',
    fontSize: '16px',
    lineHeight: '22px',
    fontWeight: 600,
    outline: 'none',
  },
  aside: { marginLeft: 'auto', flexShrink: 0 },
});

/** Props of {@link SubHeader}. */
export interface SubHeaderProps {
  readonly title: string;
  readonly opened: number;
  readonly onBack: () => void;
  /** At the far end of the bar. */
  readonly aside?: ReactNode;
}

/** Head of a view over a tab: the way back and its name. */
export function SubHeader({ title, opened, onBack, aside = null }: SubHeaderProps) {
  const { t } = useLanguage();
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <TextLink onClick={onBack}>‹ {t({ zh: '返回', en: 'Back' })}</TextLink>
      <Title opened={opened} className={styles.title}>
        {title}
      </Title>
      {aside !== null && <div className={styles.aside}>{aside}</div>}
    </div>
  );
}
