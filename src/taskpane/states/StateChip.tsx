import { makeStyles } from '@fluentui/react-components';
import { STATE_LOOKS, type ShownState, type StateWords } from '../../core';
import { useLanguage } from '../shell/language';

const useStyles = makeStyles({
  chip: {
    display: 'inline-block',
    padding: '0 6px',
    borderRadius: '2px',
    fontSize: '12px',
    lineHeight: '18px',
    fontWeight: 600,
    whiteSpace: 'nowrap',
    border: '1px solid #BFBFBF',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
});

/** Symbol and word of a state on its colour. */
export function StateChip(props: { readonly state: ShownState; readonly words: StateWords }) {
  const { t } = useLanguage();
  const styles = useStyles();
  const { symbol, fill, ink } = STATE_LOOKS[props.state];
  return (
    <span className={styles.chip} style={{ backgroundColor: `#${fill}`, color: `#${ink}` }}>
      {symbol} {t(props.words[props.state].word)}
    </span>
  );
}
