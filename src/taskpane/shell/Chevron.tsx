import { makeStyles } from '@fluentui/react-components';

const useStyles = makeStyles({
  chevron: { flexShrink: 0, width: '12px', height: '12px', fill: 'none', stroke: 'currentColor' },
});

/** Points down where something is open, right where it is closed. */
export function Chevron({ open }: { readonly open: boolean }) {
  const styles = useStyles();
  return (
    <svg viewBox="0 0 12 12" className={styles.chevron} aria-hidden="true" strokeWidth="1.5">
      <path d={open ? 'M2 4l4 4 4-4' : 'M4 2l4 4-4 4'} />
    </svg>
  );
}
