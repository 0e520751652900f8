import { Button, makeStyles, Select, Textarea } from '@fluentui/react-components';
import { useId, useState, type KeyboardEvent } from 'react';
import { stateProblem, type StateProblem, type TypedState } from '../../app/choose-states';
import {
  SHOWN_STATES,
  STATE_LOOKS,
  type ShownState,
  type StateWords,
  type Words,
} from '../../core';
import { focusOnceShown } from '../shell/focus';
import { useLanguage } from '../shell/language';
import { useParts } from '../shell/use-pane-styles';

const PROBLEMS: Readonly<Record<StateProblem, Words>> = {
  'no-state': { zh: '请选一个状态。', en: 'Choose a state.' },
  'no-reason': { zh: '请写明理由。', en: 'Give the reason.' },
  'says-nothing': {
    zh: '请写明具体原因，“核实无误”“属实”之类不算。',
    en: 'Give the actual reason; “checked” and the like do not count.',
  },
};

const useStyles = makeStyles({ label: { display: 'block', margin: '6px 0 2px' } });

/** Props of {@link OverrideForm}. */
export interface OverrideFormProps {
  /** The state as it was reckoned: it is not offered. */
  readonly computed: ShownState;
  readonly words: StateWords;
  readonly onSave: (state: ShownState, reason: string) => void;
  readonly onCancel: () => void;
}

/** Another state and the real reason for it. */
export function OverrideForm({ computed, words, onSave, onCancel }: OverrideFormProps) {
  const { t } = useLanguage();
  const parts = useParts();
  const styles = useStyles();
  const ids = { state: useId(), reason: useId(), problem: useId() };
  const [typed, setTyped] = useState<TypedState>({ state: null, reason: '' });
  const [asked, setAsked] = useState(false);
  const problem = asked ? stateProblem(typed) : null;
  const save = (): void => {
    if (typed.state !== null && stateProblem(typed) === null) onSave(typed.state, typed.reason);
    else setAsked(true);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onCancel();
  };
  return (
    <div onKeyDown={onKeyDown}>
      <label htmlFor={ids.state} className={styles.label}>
        {t({ zh: '改定为', en: 'Set to' })}
      </label>
      <Select
        ref={focusOnceShown}
        id={ids.state}
        value={typed.state ?? ''}
        aria-invalid={problem === 'no-state'}
        aria-describedby={ids.problem}
        onChange={(_, { value }) =>
          setTyped({ ...typed, state: SHOWN_STATES.find((one) => one === value) ?? null })
        }
      >
        <option value="">{t({ zh: '请选', en: 'Choose' })}</option>
        {SHOWN_STATES.filter((state) => state !== computed).map((state) => (
          <option key={state} value={state}>
            {STATE_LOOKS[state].symbol} {t(words[state].word)}
          </option>
        ))}
      </Select>
      <label htmlFor={ids.reason} className={styles.label}>
        {t({ zh: '理由', en: 'Reason' })}
      </label>
      <Textarea
        id={ids.reason}
        className={parts.wide}
        value={typed.reason}
        aria-invalid={problem === 'no-reason' || problem === 'says-nothing'}
        aria-describedby={ids.problem}
        onChange={(_, { value }) => setTyped({ ...typed, reason: value })}
      />
      <div id={ids.problem} role="alert" className={parts.wrong}>
        {problem === null ? '' : t(PROBLEMS[problem])}
      </div>
      <div className={parts.beside}>
        <Button appearance="primary" onClick={save}>
          {t({ zh: '记下改定', en: 'Keep it' })}
        </Button>
        <Button onClick={onCancel}>{t({ zh: '取消', en: 'Cancel' })}</Button>
      </div>
    </div>
  );
}
