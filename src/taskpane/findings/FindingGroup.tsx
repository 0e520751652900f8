import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { FindingGroup as Group } from '../../app/finding-groups';
import { problemTitle, type Finding } from '../../core';
import { Chevron } from '../shell/Chevron';
import { useLanguage } from '../shell/language';
import { useParts } from '../shell/use-pane-styles';
import { FindingItem, type FindingCallbacks } from './FindingItem';
import { SeverityChip } from './SeverityChip';
import { TextLink } from '../shell/TextLink';

/** Findings shown at once; a longer group shows more when asked, or when the current one lies further. */
const AT_ONCE = 30;

const useStyles = makeStyles({
  head: { margin: 0, font: 'inherit' },
  button: {
    display: 'flex',
    alignItems: 'center',
    width: '100%',
    appearance: 'none',
    border: 'none',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    padding: '9px 0',
    cursor: 'pointer',
  },
  title: { fontWeight: 600, margin: '0 8px' },
  count: { marginLeft: 'auto', paddingLeft: '8px', color: tokens.colorNeutralForeground3 },
  list: { borderTop: 'none', margin: '0 0 4px' },
});

/** Props of {@link FindingGroup}. */
export interface FindingGroupProps {
  readonly group: Group;
  readonly open: boolean;
  readonly current: string | null;
  readonly reasonFor: string | null;
  /** Nodes of the task of the current finding, a line each; empty without. */
  readonly nodes: string;
  readonly callbacks: FindingCallbacks;
  readonly onToggle: (open: boolean) => void;
}

/** The findings of one check, under a button that opens and closes them. */
export function FindingGroup(props: FindingGroupProps) {
  const { group, open, current, reasonFor, nodes, callbacks, onToggle } = props;
  const { language, t } = useLanguage();
  const parts = useParts();
  const styles = useStyles();
  const id = useId();
  const [limit, setLimit] = useState(AT_ONCE);
  const { findings, severity, check } = group;
  const at = findings.findIndex(({ key }) => key === current);
  const shown = Math.max(limit, at + 5);
  const hidden = findings.length - shown;
  return (
    <section>
      <h3 className={styles.head}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => onToggle(!open)}
        >
          <Chevron open={open} />
          <span className={styles.title}>{problemTitle(check, language)}</span>
          <SeverityChip severity={severity} />
          <span className={styles.count}>{findings.length}</span>
        </button>
      </h3>
      <ul id={id} hidden={!open} className={mergeClasses(parts.list, styles.list)}>
        {open &&
          findings
            .slice(0, shown)
            .map((finding) => (
              <FindingItem
                key={finding.key}
                finding={finding}
                current={finding.key === current}
                typing={finding.key === reasonFor}
                nodes={finding.key === current ? nodes : ''}
                others={finding.key === reasonFor ? othersOf(finding, findings) : NONE}
                callbacks={callbacks}
              />
            ))}
      </ul>
      {open && hidden > 0 && (
        <TextLink onClick={() => setLimit(shown + AT_ONCE)}>
          {t({ zh: `再显示几处（还有 ${hidden} 处）`, en: `Show more (${hidden} left)` })}
        </TextLink>
      )}
    </section>
  );
}

const NONE: readonly Finding[] = [];

/** The findings beside one that have no reason yet. */
function othersOf({ key }: Finding, findings: readonly Finding[]): readonly Finding[] {
  return findings.filter((one) => one.key !== key && one.explained === null);
}
