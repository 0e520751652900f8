import { Input, makeStyles } from '@fluentui/react-components';
import { useEffect, useId, useState, type KeyboardEvent } from 'react';
import type { AssessedLedger, Cell, IsoDate } from '../../core';
import { useLanguage } from '../shell/language';
import { useParts } from '../shell/use-pane-styles';
import { asOfSource, isDoubtful, sharedAsOf, shownDate, typedDate } from './as-of';
import { TextLink } from '../shell/TextLink';

const useStyles = makeStyles({
  field: { marginTop: '20px', marginBottom: '20px' },
  links: { '& > *': { marginRight: '14px' } },
  label: { display: 'block', fontWeight: 600, marginBottom: '4px' },
});

/** Props of {@link AsOfField}. */
export interface AsOfFieldProps {
  readonly ledgers: readonly AssessedLedger[];
  readonly given: IsoDate | null;
  readonly today: IsoDate;
  readonly onChange: (date: IsoDate | null) => void;
  readonly onReveal: (cell: Cell) => void;
}

/** 截至日期: what the ledgers say, with its source; can be replaced for all of them. */
export function AsOfField({ ledgers, given, today, onChange, onReveal }: AsOfFieldProps) {
  const { language, t } = useLanguage();
  const parts = useParts();
  const styles = useStyles();
  const [id, hint] = [useId(), useId()];
  const shared = sharedAsOf(ledgers);
  const shown = shownDate(shared.date, language);
  const [text, setText] = useState(shown);
  useEffect(() => setText(shown), [shown]);

  const remembered = ledgers.some(({ asOf }) => asOf.basis === 'remembered');
  const wrong = text.trim() !== '' && typedDate(text) === null;
  const commit = (): void => {
    if (text === shown || wrong) return;
    if (text.trim() === '') {
      if (given !== null || remembered) onChange(null);
      else setText(shown);
      return;
    }
    // The same day in another spelling changes nothing.
    if (typedDate(text) === shared.date) setText(shown);
    else onChange(typedDate(text));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') commit();
  };
  const source = asOfSource(shared);
  const at = shared.from?.from?.at ?? null;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {t({ zh: '截至日期', en: 'As of' })}
      </label>
      <Input
        id={id}
        className={parts.wide}
        value={text}
        aria-describedby={hint}
        aria-invalid={wrong}
        placeholder={t({ zh: '例如 2026年9月30日', en: 'such as 2026-09-30' })}
        onChange={(_, data) => setText(data.value)}
        onBlur={commit}
        onKeyDown={onKeyDown}
      />
      <p id={hint} className={wrong ? parts.wrong : parts.caption}>
        {wrong ? (
          t({
            zh: '不是日期。请写成 2026年9月30日 这样。',
            en: 'This is no date; write it as 2026-09-30.',
          })
        ) : (
          <>
            {t(source.before)}
            {source.cell !== null && at !== null && (
              <TextLink onClick={() => onReveal(at)}>{source.cell}</TextLink>
            )}
            {t(source.after)}
          </>
        )}
      </p>
      {isDoubtful(shared) && !wrong && (
        <div className={styles.links}>
          <TextLink onClick={() => onChange(shared.date)}>
            {t({ zh: '就用这个日期', en: 'Use this date' })}
          </TextLink>
          {remembered && (
            <TextLink onClick={() => onChange(null)}>
              {t({ zh: '不用它', en: 'Do not use it' })}
            </TextLink>
          )}
        </div>
      )}
      {shared.date === null && !shared.differ && !wrong && (
        <TextLink onClick={() => onChange(today)}>
          {t({ zh: `用今天（${shownDate(today, 'zh-CN')}）`, en: `Use today (${today})` })}
        </TextLink>
      )}
    </div>
  );
}
