import { Input, makeStyles, Select } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { SHOWN_STATES, STATE_LOOKS, type Review } from '../../core';
import { useLanguage } from '../shell/language';
import { useParts } from '../shell/use-pane-styles';
import { TaskItem, type TaskCallbacks } from './TaskItem';
import { filtered, MOST_SHOWN, statesIn, taskChoices, type TaskFilter } from './task-choices';

const useStyles = makeStyles({ label: { display: 'block', margin: '6px 0 2px' } });

/** What the list can be narrowed to. */
const FILTERS = [...SHOWN_STATES, 'set'] as const;

/** Props of {@link StatesView}. */
export interface StatesViewProps extends Omit<TaskCallbacks, 'onEdit'> {
  readonly review: Review;
}

/** 改定状态: where the state that was reckoned is not as it is, the clerk sets another, with a reason. */
export function StatesView({ review, onReveal, onSet, onWithdraw }: StatesViewProps) {
  const { t } = useLanguage();
  const parts = useParts();
  const styles = useStyles();
  const ids = { state: useId(), text: useId() };
  const [filter, setFilter] = useState<TaskFilter>({ state: null, text: '' });
  const [editing, setEditing] = useState<string | null>(null);
  const all = taskChoices(review);
  const found = filtered(all, filter);
  const shown = found.slice(0, MOST_SHOWN);
  const { words } = review.settings;
  const set = all.filter(({ progress }) => progress.override !== null).length;
  const callbacks: TaskCallbacks = {
    onReveal,
    onWithdraw,
    onEdit: setEditing,
    onSet(choice, state, reason) {
      setEditing(null);
      onSet(choice, state, reason);
    },
  };
  return (
    <>
      <p className={parts.text}>
        {t({
          zh: '状态是按台账数字测算的。不合实际的可以改定，要写明具体理由；理由写进总览的说明，记在“设置”里。台账的数字、所标状态或时限变了，改定就不再采用。',
          en: 'States follow from the figures. One that is not as it is can be set by hand, with the actual reason: it is told on 总览 and kept in 设置, and lapses once figures, label or deadline change.',
        })}
      </p>
      <label htmlFor={ids.state} className={styles.label}>
        {t({ zh: '状态', en: 'State' })}
      </label>
      <Select
        id={ids.state}
        value={filter.state ?? ''}
        onChange={(_, { value }) =>
          setFilter({ ...filter, state: FILTERS.find((one) => one === value) ?? null })
        }
      >
        <option value="">{t({ zh: `全部 ${all.length}`, en: `All ${all.length}` })}</option>
        {set > 0 && (
          <option value="set">{t({ zh: `人工改定 ${set}`, en: `Set by hand ${set}` })}</option>
        )}
        {statesIn(all).map(({ state, count }) => (
          <option key={state} value={state}>
            {`${STATE_LOOKS[state].symbol} ${t(words[state].word)} ${count}`}
          </option>
        ))}
      </Select>
      <label htmlFor={ids.text} className={styles.label}>
        {t({ zh: '任务名里有', en: 'Name holds' })}
      </label>
      <Input
        id={ids.text}
        className={parts.wide}
        value={filter.text}
        onChange={(_, { value }) => setFilter({ ...filter, text: value })}
      />
      <ul className={parts.list}>
        {shown.map((choice) => (
          <TaskItem
            key={choice.key}
            choice={choice}
            editing={editing === choice.key}
            callbacks={callbacks}
          />
        ))}
      </ul>
      {found.length > shown.length && (
        <p className={parts.caption}>
          {t({
            zh: `还有 ${found.length - shown.length} 项，写几个字缩小范围。`,
            en: `${found.length - shown.length} more; type a few characters to narrow down.`,
          })}
        </p>
      )}
      {found.length === 0 && (
        <p className={parts.text}>{t({ zh: '没有这样的任务。', en: 'No such task.' })}</p>
      )}
    </>
  );
}
