import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, type KeyboardEvent } from 'react';
import { nodesOfFinding, type Review, type Severity } from '../../core';
import { Foot } from '../shell/Foot';
import { useLanguage } from '../shell/language';
import { useParts } from '../shell/use-pane-styles';
import { groupKey, inOrder, isOpen, shownGroups } from '../state/finding-walk';
import { PairsLine } from '../pairs/PairsLine';
import type { FindingsPlace } from '../state/pane-state';
import { countStates } from '../states/count-states';
import { StateBar } from '../states/StateBar';
import { Filters } from './Filters';
import { FindingGroup } from './FindingGroup';
import type { FindingCallbacks } from './FindingItem';
import { notCheckedText } from './not-checked';
import { Verdict } from './Verdict';
import { TextLink } from '../shell/TextLink';

const useStyles = makeStyles({
  walk: { display: 'flex', alignItems: 'center', justifyContent: 'space-between' },
  step: { minWidth: '96px', flexGrow: 1, flexBasis: 0 },
  place: { padding: '0 10px', whiteSpace: 'nowrap', textAlign: 'center', minWidth: '64px' },
  end: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: '8px' },
});

/** Props of {@link FindingsView}. */
export interface FindingsViewProps {
  readonly callbacks: FindingCallbacks;
  readonly review: Review;
  readonly place: FindingsPlace;
  readonly stale: boolean;
  readonly opened: number;
  readonly onSeverity: (severity: Severity | null) => void;
  readonly onUnit: (unit: string | null) => void;
  readonly onToggle: (group: string, open: boolean) => void;
  /** Next or previous in the list; `reveal` shows its cell too. */
  readonly onMove: (by: 1 | -1, reveal: boolean) => void;
  readonly onCheck: () => void;
  readonly onStates: () => void;
  readonly onNotRun: () => void;
  readonly onPairs: () => void;
}

/** 问题: verdict, states, and the findings by check, to be gone through one by one. */
export function FindingsView(props: FindingsViewProps) {
  const { review, place, stale, opened, callbacks } = props;
  const { language, t } = useLanguage();
  const parts = useParts();
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const { findings } = review;
  const groups = shownGroups(findings, place);
  const order = inOrder(groups);
  const at = order.findIndex(({ key }) => key === place.current);
  const notChecked = notCheckedText(review, language);
  const current = order[at];
  const nodes = current === undefined ? '' : nodesOfFinding(review, current, language).join('\n');

  const onKeyDown = (event: KeyboardEvent): void => {
    const onItem =
      event.target instanceof HTMLElement && event.target.dataset['finding'] !== undefined;
    if (!onItem || event.altKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      props.onMove(event.key === 'ArrowDown' ? 1 : -1, false);
      requestAnimationFrame(() =>
        list.current?.querySelector<HTMLElement>('[aria-current=true]')?.focus(),
      );
    } else if (event.key === 'Enter') {
      if (current !== undefined) callbacks.onReveal(current);
    }
  };

  return (
    <>
      <Verdict verdict={review.verdict} opened={opened} />
      {stale && (
        <p className={parts.text}>
          {t({
            zh: '台账改过了，下面是改之前的结果。',
            en: 'The ledger has changed since this was found. ',
          })}
          <TextLink onClick={props.onCheck}>{t({ zh: '重新检查', en: 'Check again' })}</TextLink>
        </p>
      )}
      <StateBar states={countStates(review)} />
      <PairsLine review={review} onlyOpen onPairs={props.onPairs} />
      {review.ledgers.length > 0 && (
        <p className={parts.caption}>
          <TextLink onClick={props.onStates}>
            {t({ zh: '状态不合实际？改定', en: 'A state is not as it is? Set it' })}
          </TextLink>
        </p>
      )}
      {findings.length > 0 && (
        <Filters
          findings={findings}
          place={place}
          onSeverity={props.onSeverity}
          onUnit={props.onUnit}
        />
      )}
      <div ref={list} onKeyDown={onKeyDown}>
        {groups.map((group, i) => (
          <FindingGroup
            key={groupKey(group)}
            group={group}
            open={isOpen(group, i, place)}
            current={place.current}
            reasonFor={place.reasonFor}
            nodes={nodes}
            callbacks={callbacks}
            onToggle={(open) => props.onToggle(groupKey(group), open)}
          />
        ))}
      </div>
      {findings.length > 0 && order.length === 0 && (
        <p className={parts.text}>{t({ zh: '这里没有问题。', en: 'Nothing here.' })}</p>
      )}
      <p className={mergeClasses(parts.caption, styles.end)}>
        {notChecked}
        {notChecked !== '' && (
          <TextLink onClick={props.onNotRun}>{t({ zh: '看原因', en: 'See why' })}</TextLink>
        )}
      </p>
      <Foot>
        {order.length === 0 ? (
          <Button className={parts.wide} onClick={props.onCheck}>
            {t({ zh: '重新检查', en: 'Check again' })}
          </Button>
        ) : (
          <div className={styles.walk}>
            <Button
              className={styles.step}
              disabledFocusable={at === 0}
              onClick={() => props.onMove(-1, true)}
            >
              {t({ zh: '上一处', en: 'Previous' })}
            </Button>
            <span className={styles.place}>
              {at < 0 ? '—' : at + 1} / {order.length}
            </span>
            <Button
              appearance={place.reasonFor === null ? 'primary' : 'secondary'}
              className={styles.step}
              disabledFocusable={at === order.length - 1 && !place.unseen}
              onClick={() => props.onMove(1, true)}
            >
              {t({ zh: '下一处', en: 'Next' })}
            </Button>
          </div>
        )}
      </Foot>
    </>
  );
}
