import { makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import { SEVERITIES } from '../../app/finding-groups';
import type { Finding, Severity, Words } from '../../core';
import { useLanguage } from '../shell/language';
import { useParts } from '../shell/use-pane-styles';
import type { FindingsPlace } from '../state/pane-state';

const useStyles = makeStyles({
  toggles: { display: 'flex', marginBottom: '8px' },
  toggle: {
    flexGrow: 1,
    appearance: 'none',
    font: 'inherit',
    minHeight: '32px',
    padding: '4px 2px',
    marginLeft: '-1px',
    cursor: 'pointer',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    ':first-child': { marginLeft: 0, borderRadius: '4px 0 0 4px' },
    ':last-child': { borderRadius: '0 4px 4px 0' },
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  pressed: {
    position: 'relative',
    fontWeight: 600,
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { border: '2px solid Highlight' },
  },
  count: { fontWeight: 600 },
  units: { width: '100%', marginBottom: '12px' },
});

/** Props of {@link Filters}. */
export interface FiltersProps {
  readonly findings: readonly Finding[];
  readonly place: FindingsPlace;
  readonly onSeverity: (severity: Severity | null) => void;
  readonly onUnit: (unit: string | null) => void;
}

const ALL: Words = { zh: '全部', en: 'All' };

/** By severity, one toggle group; by responsible unit, one list. */
export function Filters({ findings, place, onSeverity, onUnit }: FiltersProps) {
  const { t } = useLanguage();
  const parts = useParts();
  const styles = useStyles();
  const units = unitsOf(findings);
  const ofUnit = findings.filter(
    ({ subject }) => place.unit === null || subject.units.includes(place.unit),
  );
  const explained = ofUnit.filter(
    (one) => one.explained !== null && (place.severity ?? one.severity) === one.severity,
  ).length;
  const choices = [{ severity: null, words: ALL }, ...SEVERITIES];
  return (
    <>
      <div className={styles.toggles} role="group" aria-label={t({ zh: '级别', en: 'Severity' })}>
        {choices.map(({ severity, words }) => (
          <button
            key={severity ?? 'all'}
            type="button"
            aria-pressed={place.severity === severity}
            className={mergeClasses(styles.toggle, place.severity === severity && styles.pressed)}
            onClick={() => onSeverity(severity)}
          >
            {t(words)}{' '}
            <span className={styles.count}>
              {ofUnit.filter((one) => severity === null || one.severity === severity).length}
            </span>
          </button>
        ))}
      </div>
      {explained > 0 && (
        <p className={parts.caption}>
          {t({
            zh: `其中 ${explained} 处已说明，仍列在下面。`,
            en: `${explained} of them explained; still listed below.`,
          })}
        </p>
      )}
      {units.length > 0 && (
        <Select
          className={styles.units}
          aria-label={t({ zh: '责任单位', en: 'Responsible unit' })}
          value={place.unit ?? ''}
          onChange={(_, data) => onUnit(data.value === '' ? null : data.value)}
        >
          <option value="">
            {t({
              zh: `全部责任单位（${units.length} 家有问题）`,
              en: `All units (${units.length} with findings)`,
            })}
          </option>
          {units.map(({ unit, count }) => (
            <option key={unit} value={unit}>
              {t({ zh: `${unit}（${count} 处）`, en: `${unit} (${count})` })}
            </option>
          ))}
        </Select>
      )}
    </>
  );
}

/** Units with findings, those with most of them first. */
function unitsOf(findings: readonly Finding[]): readonly { unit: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const { subject } of findings) {
    for (const unit of subject.units) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return [...counts].map(([unit, count]) => ({ unit, count })).sort((a, b) => b.count - a.count);
}
