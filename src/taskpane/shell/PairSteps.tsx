import { makeStyles, tokens } from '@fluentui/react-components';
import { doubtfulPairs } from '../../app/doubtful-pairs';
import type { Acts } from '../acts';
import type { PaneState } from '../state/pane-state';
import type { PairsPlace } from '../state/pairs-place';
import { pairIndex } from '../state/pairs-walk';
import { useLanguage } from './language';

const useStyles = makeStyles({
  steps: { display: 'flex', alignItems: 'center', color: tokens.colorNeutralForeground2 },
  step: {
    appearance: 'none',
    width: '28px',
    height: '28px',
    padding: 0,
    border: '1px solid transparent',
    borderRadius: '4px',
    backgroundColor: 'transparent',
    color: tokens.colorBrandForegroundLink,
    font: 'inherit',
    fontSize: '16px',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    '&[aria-disabled="true"]': { color: tokens.colorNeutralForegroundDisabled, cursor: 'default' },
    '@media (forced-colors: active)': {
      '&[aria-disabled="true"]': { color: 'GrayText' },
    },
  },
  place: { minWidth: '44px', textAlign: 'center', whiteSpace: 'nowrap' },
});

/** Props of {@link PairSteps}. */
export interface PairStepsProps {
  readonly state: PaneState;
  readonly place: PairsPlace;
  readonly acts: Acts;
}

/** Which of the pairs is shown, with the way to the one before and the one behind it. */
export function PairSteps({ state: { reviewed }, place, acts }: PairStepsProps) {
  const { t } = useLanguage();
  const styles = useStyles();
  if (reviewed === null || place.asking) return null;
  const [at, all] = [pairIndex(reviewed.review, place), doubtfulPairs(reviewed.review).length];
  if (at < 0) return null;
  const step = (by: 1 | -1, name: string, sign: string) => {
    const end = at + by < 0 || at + by >= all;
    return (
      <button
        type="button"
        className={styles.step}
        aria-label={name}
        aria-disabled={end}
        onClick={() => acts.show({ type: 'pair-step', by })}
      >
        {sign}
      </button>
    );
  };
  return (
    <div className={styles.steps}>
      {step(-1, t({ zh: '上一组', en: 'Previous pair' }), '‹')}
      <span className={styles.place}>
        {at + 1} / {all}
      </span>
      {step(1, t({ zh: '下一组', en: 'Next pair' }), '›')}
    </div>
  );
}
