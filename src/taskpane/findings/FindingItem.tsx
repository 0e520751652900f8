import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo, useEffect, useRef } from 'react';
import type { TypedReason } from '../../app/explain-finding';
import { adviceText, cellLabel, type Finding, type Language } from '../../core';
import { useLanguage } from '../shell/language';
import { Explained } from './Explained';
import { findingParts } from './finding-parts';
import { ReasonForm } from './ReasonForm';
import { TextLink } from '../shell/TextLink';

const useStyles = makeStyles({
  item: {
    padding: '8px 12px 10px 13px',
    borderLeft: '3px solid transparent',
    '@media (forced-colors: active)': { borderLeftColor: 'Canvas' },
    cursor: 'default',
  },
  current: {
    backgroundColor: tokens.colorBrandBackground2,
    borderLeftColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { borderLeftColor: 'Highlight' },
  },
  cell: { fontWeight: 600 },
  unit: { color: tokens.colorNeutralForeground2 },
  sum: {
    margin: '4px 0',
    padding: '4px 8px',
    borderRadius: '4px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  advice: { color: tokens.colorNeutralForeground2 },
  nodes: {
    marginTop: '4px',
    whiteSpace: 'pre-line',
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground2,
  },
  actions: { marginTop: '6px', '& > *': { marginRight: '14px' } },
});

/** What can be done with a finding. */
export interface FindingCallbacks {
  readonly onCurrent: (key: string) => void;
  readonly onReveal: (finding: Finding) => void;
  readonly onReason: (key: string | null) => void;
  readonly onSaveReason: (findings: readonly Finding[], reason: TypedReason) => void;
  readonly onWithdraw: (finding: Finding) => void;
  readonly onExplainCell: (finding: Finding) => void;
}

/** Props of {@link FindingItem}. */
export interface FindingItemProps {
  readonly finding: Finding;
  readonly current: boolean;
  /** The reason is being typed. */
  readonly typing: boolean;
  /** The nodes due now and next of its task, a line each; empty without. */
  readonly nodes: string;
  /** Findings of its group that could share its reason. */
  readonly others: readonly Finding[];
  readonly callbacks: FindingCallbacks;
}

/** One finding: place and unit, what is wrong, the sum, what to do. */
export const FindingItem = memo(function FindingItem(props: FindingItemProps) {
  const { finding, current, typing, nodes, others, callbacks } = props;
  const { language, t } = useLanguage();
  const styles = useStyles();
  const item = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (current) item.current?.scrollIntoView({ block: 'nearest' });
  }, [current, typing]);
  const { sentence, sum } = findingParts(finding, language);
  const { explained, subject, key } = finding;
  return (
    <li
      ref={item}
      tabIndex={current ? 0 : -1}
      aria-current={current ? 'true' : undefined}
      data-finding={key}
      className={mergeClasses(styles.item, current && styles.current)}
      onClick={() => {
        if (!current) callbacks.onCurrent(key);
      }}
    >
      <div>
        <TextLink
          className={styles.cell}
          onClick={() => {
            callbacks.onCurrent(key);
            callbacks.onReveal(finding);
          }}
        >
          {cellLabel(finding.at[0].at)}
        </TextLink>{' '}
        <span className={styles.unit}>{unitText(subject.units, language)}</span>
      </div>
      {sentence !== '' && <div>{sentenceOf(sentence, language)}</div>}
      {sum !== null && <div className={styles.sum}>{sum}</div>}
      {explained === null && (
        <div className={styles.advice}>{sentenceOf(adviceText(finding, language), language)}</div>
      )}
      {explained !== null && (
        <Explained explained={explained} onWithdraw={() => callbacks.onWithdraw(finding)} />
      )}
      {nodes !== '' && <div className={styles.nodes}>{nodes}</div>}
      {current && !typing && (
        <div className={styles.actions}>
          <TextLink onClick={() => callbacks.onReveal(finding)}>
            {t({ zh: '转到单元格', en: 'Go to the cell' })}
          </TextLink>
          {explained === null && finding.severity !== 'hint' && (
            <TextLink onClick={() => callbacks.onReason(key)}>
              {t({ zh: '说明理由', en: 'Give a reason' })}
            </TextLink>
          )}
          <TextLink onClick={() => callbacks.onExplainCell(finding)}>
            {t({ zh: '解释此格', en: 'Explain this cell' })}
          </TextLink>
        </div>
      )}
      {typing && (
        <ReasonForm
          finding={finding}
          others={others}
          onSave={(reason, withOthers) =>
            callbacks.onSaveReason(withOthers ? [finding, ...others] : [finding], reason)
          }
          onCancel={() => callbacks.onReason(null)}
        />
      )}
    </li>
  );
});

/** `住建局等3家` where several units answer for it. */
function unitText(units: readonly string[], language: Language): string {
  const [first] = units;
  if (first === undefined) return '';
  if (units.length < 3) return units.join(language === 'zh-CN' ? '、' : ', ');
  return language === 'zh-CN'
    ? `${first}等${units.length}家`
    : `${first} and ${units.length - 1} more`;
}

/** A clause as a sentence of its own. */
function sentenceOf(clause: string, language: Language): string {
  return language === 'zh-CN'
    ? `${clause}。`
    : `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`;
}
