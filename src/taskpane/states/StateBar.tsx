import { makeStyles, tokens } from '@fluentui/react-components';
import { say, STATE_LOOKS, type ShownState } from '../../core';
import { useLanguage } from '../shell/language';
import type { StateCounts } from './count-states';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    height: '24px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: '4px',
    overflow: 'hidden',
  },
  segment: {
    minWidth: '18px',
    textAlign: 'center',
    fontSize: '12px',
    lineHeight: '22px',
    fontWeight: 600,
    overflow: 'hidden',
    '& + &': { borderLeft: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
  },
  legend: { margin: '6px 0 12px', fontSize: '12px', lineHeight: '18px' },
  entry: { display: 'inline-block', whiteSpace: 'nowrap', marginRight: '10px' },
  chip: {
    display: 'inline-block',
    width: '16px',
    height: '16px',
    marginRight: '4px',
    verticalAlign: '-2px',
    textAlign: 'center',
    fontSize: '11px',
    lineHeight: '14px',
    borderRadius: '2px',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    '@media (forced-colors: active)': {
      forcedColorAdjust: 'none',
      backgroundColor: 'Canvas !important',
      color: 'CanvasText !important',
      border: '1px solid CanvasText',
    },
  },
});

/** Text on the colour of a chart: white on the two reds. */
const INK = '#1F1F1F';
const ON_RED = '#FFFFFF';

/** State bar with its legend. */
export function StateBar({ states }: { readonly states: StateCounts }) {
  const { t, language } = useLanguage();
  const styles = useStyles();
  const { counts, notApplicable } = states;
  if (counts.length === 0) return null;
  const all = counts
    .map(({ word, count }) => `${say(word, language)} ${count}`)
    .join(language === 'zh-CN' ? '，' : ', ');
  return (
    <>
      <div
        className={styles.bar}
        role="img"
        aria-label={t({ zh: `各状态任务数：${all}`, en: `Tasks by state: ${all}` })}
      >
        {counts.map(({ state, count }) => (
          <div
            key={state}
            className={styles.segment}
            style={{ ...coloursOf(state), flexGrow: count, flexBasis: 0 }}
          >
            {count}
          </div>
        ))}
      </div>
      <div className={styles.legend} aria-hidden="true">
        {counts.map(({ state, symbol, word, count }) => (
          <span key={state} className={styles.entry}>
            <span className={styles.chip} style={coloursOf(state)}>
              {symbol}
            </span>
            {say(word, language)} {count}
          </span>
        ))}
        {notApplicable > 0 && (
          <span className={styles.entry}>
            {t({ zh: `不适用 ${notApplicable}`, en: `not applicable ${notApplicable}` })}
          </span>
        )}
      </div>
    </>
  );
}

function coloursOf(state: ShownState): {
  readonly backgroundColor: string;
  readonly color: string;
} {
  const red = state === 'seriously-behind' || state === 'overdue';
  return { backgroundColor: `#${STATE_LOOKS[state].chart}`, color: red ? ON_RED : INK };
}
