import { makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { shownState, type Cell, type ShownState } from '../../core';
import { useLanguage } from '../shell/language';
import { TextLink } from '../shell/TextLink';
import { useParts } from '../shell/use-pane-styles';
import { OverrideForm } from './OverrideForm';
import { StateChip } from './StateChip';
import type { TaskChoice } from './task-choices';

const useStyles = makeStyles({
  item: { padding: '8px 0 10px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  name: { textAlign: 'left' },
  line: { marginTop: '4px', '& > * + *': { marginLeft: '12px' } },
});

/** What can be done with the state of a task. */
export interface TaskCallbacks {
  readonly onReveal: (cell: Cell) => void;
  /** Opens the form of a task; null closes it. */
  readonly onEdit: (key: string | null) => void;
  readonly onSet: (choice: TaskChoice, state: ShownState, reason: string) => void;
  readonly onWithdraw: (choice: TaskChoice) => void;
}

/** Props of {@link TaskItem}. */
export interface TaskItemProps {
  readonly choice: TaskChoice;
  readonly editing: boolean;
  readonly callbacks: TaskCallbacks;
}

/** A task with its state: as reckoned, or as set by hand with the reason. */
export function TaskItem({ choice, editing, callbacks }: TaskItemProps) {
  const { t } = useLanguage();
  const parts = useParts();
  const styles = useStyles();
  const item = useRef<HTMLLIElement>(null);
  // What was pressed goes away: the focus stays on the task.
  const stay = (): void => item.current?.querySelector('button')?.focus();
  const { ledger, task, progress } = choice;
  const { override } = progress;
  const { words } = ledger.progress;
  const name = `${task.number === null ? '' : `${task.number} `}${task.name}`;
  const computed = shownState(override?.computed.state ?? progress.state);
  const edit = t({ zh: '改定', en: 'Set' });
  const withdraw = t({ zh: '撤回改定', en: 'Withdraw' });
  return (
    <li ref={item} className={styles.item}>
      <TextLink className={styles.name} onClick={() => callbacks.onReveal(task.from.at)}>
        {name}
      </TextLink>
      <div className={styles.line}>
        <StateChip state={shownState(progress.state)} words={words} />
        {override === null && !editing && (
          <TextLink label={`${edit} ${name}`} onClick={() => callbacks.onEdit(choice.key)}>
            {edit}
          </TextLink>
        )}
        {override?.typed === false && (
          <TextLink
            label={`${withdraw} ${name}`}
            onClick={() => {
              stay();
              callbacks.onWithdraw(choice);
            }}
          >
            {withdraw}
          </TextLink>
        )}
        {override?.typed === true && (
          <TextLink onClick={() => callbacks.onReveal(override.from.at)}>
            {t({ zh: '到“设置”里改', en: 'Change it in 设置' })}
          </TextLink>
        )}
      </div>
      {override !== null && (
        <p className={parts.caption}>
          {t({
            zh: `测算为${words[computed].word.zh}，人工改定：${override.reason}`,
            en: `Reckoned as ${words[computed].word.en}, set by hand: ${override.reason}`,
          })}
        </p>
      )}
      {editing && (
        <OverrideForm
          computed={computed}
          words={words}
          onSave={(state, reason) => {
            stay();
            callbacks.onSet(choice, state, reason);
          }}
          onCancel={() => {
            stay();
            callbacks.onEdit(null);
          }}
        />
      )}
    </li>
  );
}
