import { Input, makeStyles, Select } from '@fluentui/react-components';
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import { limitProblem, type LimitProblem, type TypedLimits } from '../../app/choose-states';
import {
  SCHEMES,
  STATE_LOOKS,
  type Scheme,
  type Settings,
  type ShownState,
  type Words,
} from '../../core';
import { useLanguage } from '../shell/language';
import { useParts } from '../shell/use-pane-styles';
import { schemeText } from './scheme-text';

const PROBLEMS: Readonly<Record<LimitProblem, Words>> = {
  'no-number': { zh: '请填 0 到 100 的数字。', en: 'Give numbers from 0 to 100.' },
  'wrong-order': {
    zh: '严重滞后的不能比进展缓慢的小。',
    en: 'The limit of seriously behind must not be the smaller one.',
  },
};

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', marginTop: '8px' },
  points: {
    width: '44px',
    margin: '0 6px',
    padding: '0 4px',
    '& input': { width: '100%', padding: '0 4px' },
  },
});

/** Props of {@link SchemeForm}. */
export interface SchemeFormProps {
  readonly settings: Settings;
  readonly onScheme: (scheme: Scheme) => void;
  readonly onLimits: (limits: TypedLimits) => void;
}

/** 状态怎么定: the scheme, and its two limits in points. */
export function SchemeForm({ settings, onScheme, onLimits }: SchemeFormProps) {
  const { t, language } = useLanguage();
  const parts = useParts();
  const styles = useStyles();
  const ids = { scheme: useId(), behind: useId(), serious: useId(), problem: useId() };
  const held = limitsOf(settings);
  const [typed, setTyped] = useState<TypedLimits>(held);
  useEffect(
    () => setTyped({ behind: held.behind, seriouslyBehind: held.seriouslyBehind }),
    [held.behind, held.seriouslyBehind],
  );
  const problem = limitProblem(typed);
  const commit = (): void => {
    const same = typed.behind === held.behind && typed.seriouslyBehind === held.seriouslyBehind;
    if (!same && problem === null) onLimits(typed);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') commit();
  };
  const limit = (state: ShownState, name: keyof TypedLimits, id: string) => (
    <div className={styles.line}>
      <label htmlFor={id}>{t({ zh: '落后序时', en: 'Behind even pace by' })}</label>
      <Input
        id={id}
        className={styles.points}
        inputMode="decimal"
        value={typed[name]}
        aria-label={t({
          zh: `落后序时多少个百分点以上为${settings.words[state].word.zh}`,
          en: `Points behind even pace from which a task is ${settings.words[state].word.en}`,
        })}
        aria-invalid={problem !== null}
        aria-describedby={ids.problem}
        onChange={(_, data) => setTyped({ ...typed, [name]: data.value })}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
      <span>
        {t({ zh: '个百分点以上为', en: 'points or more: ' })}
        {STATE_LOOKS[state].symbol} {t(settings.words[state].word)}
      </span>
    </div>
  );
  return (
    <>
      <h3 className={parts.heading}>{t({ zh: '状态怎么定', en: 'How states are set' })}</h3>
      <Select
        id={ids.scheme}
        aria-label={t({ zh: '状态方案', en: 'Scheme of states' })}
        value={settings.scheme.id}
        onChange={(_, data) => {
          const scheme = SCHEMES.find(({ id }) => id === data.value);
          if (scheme !== undefined) onScheme(scheme);
        }}
      >
        {SCHEMES.map((scheme) => (
          <option key={scheme.id} value={scheme.id}>
            {t(schemeText(scheme))}
          </option>
        ))}
      </Select>
      <p className={parts.caption}>
        {language === 'zh-CN' ? settings.scheme.note.zh : settings.scheme.note.en}
      </p>
      {limit('behind', 'behind', ids.behind)}
      {limit('seriously-behind', 'seriouslyBehind', ids.serious)}
      <div id={ids.problem} role="alert" className={parts.wrong}>
        {problem === null ? '' : t(PROBLEMS[problem])}
      </div>
    </>
  );
}

function limitsOf({ thresholds }: Settings): TypedLimits {
  const points = (share: number): string => String(Math.abs(Math.round(share * 1e6) / 1e4));
  return {
    behind: points(thresholds.behind),
    seriouslyBehind: points(thresholds.seriouslyBehind),
  };
}
