import { makeStyles } from '@fluentui/react-components';
import { SEVERITIES } from '../../app/finding-groups';
import type { Severity } from '../../core';
import { useLanguage } from '../shell/language';

const useStyles = makeStyles({
  chip: {
    display: 'inline-block',
    padding: '0 6px',
    borderRadius: '3px',
    fontSize: '12px',
    lineHeight: '18px',
    fontWeight: 600,
    whiteSpace: 'nowrap',
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
});

/** Fill and text of the severities, the same in light and dark. */
const COLOURS: Readonly<Record<Severity, { backgroundColor: string; color: string }>> = {
  'must-fix': { backgroundColor: '#C00000', color: '#FFFFFF' },
  verify: { backgroundColor: '#FFE699', color: '#3F2F00' },
  hint: { backgroundColor: '#EDEDED', color: '#3A3A3A' },
};

/** 强制, 核实 or 提示 on its colour. */
export function SeverityChip({ severity }: { readonly severity: Severity }) {
  const { t } = useLanguage();
  const styles = useStyles();
  return (
    <span className={styles.chip} style={COLOURS[severity]}>
      {t(severityWords(severity))}
    </span>
  );
}

/** What a severity is called. */
export function severityWords(severity: Severity): { readonly zh: string; readonly en: string } {
  return (
    SEVERITIES.find((one) => one.severity === severity)?.words ?? { zh: severity, en: severity }
  );
}
