import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { NOTHING_CHANGED } from '../../app/failure-words';
import { useLanguage } from '../shell/language';
import { focusOnceShown } from '../shell/focus';
import { useParts } from '../shell/use-pane-styles';
import type { Failure } from '../state/pane-state';
import { failureWords } from './failure-words';

const useStyles = makeStyles({
  key: {
    display: 'inline-block',
    padding: '0 6px',
    font: 'inherit',
    fontSize: '12px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomWidth: '2px',
    borderRadius: '3px',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  details: {
    marginTop: '20px',
    padding: '8px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '& summary': { cursor: 'pointer' },
    '& pre': { whiteSpace: 'pre-wrap', margin: '8px 0 0', fontSize: '12px', lineHeight: '16px' },
  },
});

/** Props of {@link FailureView}. */
export interface FailureViewProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
  readonly onBack: () => void;
}

/** What happened, that nothing was lost, what to do; the code for whoever looks after the machine. */
export function FailureView({ failure, onRetry, onBack }: FailureViewProps) {
  const { t } = useLanguage();
  const parts = useParts();
  const styles = useStyles();
  const { what, toDo } = failureWords(failure);
  return (
    <>
      <div role="alert" className={mergeClasses(parts.box, parts.bad)}>
        <h2 className={parts.boxTitle}>{t(what)}</h2>
        <div>{t(NOTHING_CHANGED)}</div>
      </div>
      <p className={parts.text}>
        {t(toDo)
          .split(/\b(Enter|Esc)\b/)
          .map((part, i) =>
            i % 2 === 0 ? (
              part
            ) : (
              <kbd key={i} className={styles.key}>
                {part}
              </kbd>
            ),
          )}
      </p>
      <div className={parts.beside}>
        <Button ref={focusOnceShown} appearance="primary" onClick={onRetry}>
          {t({ zh: '重试', en: 'Try again' })}
        </Button>
        <Button onClick={onBack}>{t({ zh: '返回', en: 'Back' })}</Button>
      </div>
      <details className={styles.details}>
        <summary>{t({ zh: '给管理员的信息', en: 'For administrators' })}</summary>
        <pre>{`${failure.code} (${failure.adapter})\n${failure.detail}`}</pre>
      </details>
    </>
  );
}
