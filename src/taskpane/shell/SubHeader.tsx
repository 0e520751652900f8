import { makeStyles, tokens } from '@fluentui/react-components';
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
});

/** Props of {@link SubHeader}. */
export interface SubHeaderProps {
  readonly title: string;
  readonly opened: number;
  readonly onBack: () => void;
}

/** Head of a view over a tab: the way back and its name. */
export function SubHeader({ title, opened, onBack }: SubHeaderProps) {
  const { t } = useLanguage();
  const styles = useStyles();
  return (
    <div className={styles.bar}>
      <TextLink onClick={onBack}>‹ {t({ zh: '返回', en: 'Back' })}</TextLink>
      <Title opened={opened} className={styles.title}>
        {title}
      </Title>
    </div>
  );
}
