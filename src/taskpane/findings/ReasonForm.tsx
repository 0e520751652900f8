import { Button, Checkbox, Input, Textarea, makeStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { reasonProblem, type ReasonProblem, type TypedReason } from '../../app/explain-finding';
import type { Finding, Words } from '../../core';
import { focusOnceShown } from '../shell/focus';
import { useLanguage } from '../shell/language';
import { useParts } from '../shell/use-pane-styles';

const PROBLEMS: Readonly<Record<ReasonProblem, Words>> = {
  'no-reason': { zh: '请写明理由。', en: 'Give the reason.' },
  'says-nothing': {
    zh: '请写明具体原因，“核实无误”“属实”之类不算。',
    en: 'Give the actual reason; “checked” and the like do not count.',
  },
  'no-second-person': {
    zh: '强制的要有另一人复核，请填姓名。',
    en: 'What must be fixed needs a second person; give the name.',
  },
};

const useStyles = makeStyles({
  form: { marginTop: '8px' },
  label: { display: 'block', margin: '6px 0 2px' },
});

/** Props of {@link ReasonForm}. */
export interface ReasonFormProps {
  readonly finding: Finding;
  /** Findings of the same group that have no reason yet. */
  readonly others: readonly Finding[];
  readonly onSave: (reason: TypedReason, withOthers: boolean) => void;
  readonly onCancel: () => void;
}

/** 说明理由: a real reason, and for 强制 a second person. */
export function ReasonForm({ finding, others, onSave, onCancel }: ReasonFormProps) {
  const { t } = useLanguage();
  const parts = useParts();
  const styles = useStyles();
  const ids = { reason: useId(), by: useId(), problem: useId() };
  const [typed, setTyped] = useState<TypedReason>({ reason: '', by: '' });
  const [all, setAll] = useState(false);
  const [asked, setAsked] = useState(false);
  const problem = asked ? reasonProblem(finding, typed) : null;
  const save = (): void => {
    if (reasonProblem(finding, typed) === null) onSave(typed, all);
    else setAsked(true);
  };
  return (
    <div className={styles.form}>
      <label htmlFor={ids.reason} className={styles.label}>
        {t({ zh: '理由', en: 'Reason' })}
      </label>
      <Textarea
        ref={focusOnceShown}
        id={ids.reason}
        className={parts.wide}
        value={typed.reason}
        aria-invalid={problem === 'no-reason' || problem === 'says-nothing'}
        aria-describedby={ids.problem}
        onChange={(_, data) => setTyped({ ...typed, reason: data.value })}
      />
      {finding.severity === 'must-fix' && (
        <>
          <label htmlFor={ids.by} className={styles.label}>
            {t({ zh: '复核人', en: 'Second person' })}
          </label>
          <Input
            id={ids.by}
            className={parts.wide}
            value={typed.by}
            aria-invalid={problem === 'no-second-person'}
            aria-describedby={ids.problem}
            onChange={(_, data) => setTyped({ ...typed, by: data.value })}
          />
        </>
      )}
      {others.length > 0 && (
        <Checkbox
          checked={all}
          label={t({
            zh: `同一项检查下其余 ${others.length} 处也用这条理由`,
            en: `The same reason for the other ${others.length} of this check`,
          })}
          onChange={(_, data) => setAll(data.checked === true)}
        />
      )}
      <div id={ids.problem} role="alert" className={parts.wrong}>
        {problem === null ? '' : t(PROBLEMS[problem])}
      </div>
      <div className={parts.beside}>
        <Button appearance="primary" onClick={save}>
          {t({ zh: '记下理由', en: 'Keep the reason' })}
        </Button>
        <Button onClick={onCancel}>{t({ zh: '取消', en: 'Cancel' })}</Button>
      </div>
    </div>
  );
}
