import { Input, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useId, type KeyboardEvent } from 'react';
import type { PairChoice } from '../../core';
import { useLanguage } from '../shell/language';
import { useParts } from '../shell/use-pane-styles';
import type { Choice } from '../state/pairs-place';
import { choiceWords } from './pair-words';

const useStyles = makeStyles({
  words: {
    paddingLeft: '8px',
    fontSize: '12px',
    lineHeight: '16px',
    color: tokens.colorNeutralForeground3,
  },
  figure: { color: tokens.colorNeutralForeground1 },
  group: { marginLeft: '-8px' },
  own: { display: 'flex', alignItems: 'center' },
  number: { width: '104px', marginRight: '8px' },
});

/** Value of the radio button for a figure of the clerk’s own; keys of pairs hold a ⇔. */
const OWN = 'own';

/** Props of {@link FigureChoices}. */
export interface FigureChoicesProps {
  readonly name: string;
  readonly choices: readonly PairChoice[];
  readonly chosen: Choice;
  /** Unit of the target, behind the clerk’s own figure; null where none may be typed. */
  readonly unit: string | null;
  /** What was typed is no number, and the clerk wanted to go on. */
  readonly wrong: boolean;
  readonly onChoose: (choice: Choice) => void;
}

/** Which figure of the text is the actual: each with what the text says of it; or one typed. */
export function FigureChoices(props: FigureChoicesProps) {
  const { name, choices, chosen, unit, wrong, onChoose } = props;
  const { t } = useLanguage();
  const parts = useParts();
  const styles = useStyles();
  const [id, problem] = [useId(), useId()];
  const typed = 'typed' in chosen ? chosen.typed : '';
  const own = t({ zh: '另填', en: 'Another' });
  // Within the group the arrows choose a figure; in the field they move within the number.
  const keepKeys = (event: KeyboardEvent): void => {
    if (event.key.startsWith('Arrow') && !event.altKey) event.stopPropagation();
  };
  return (
    <>
      <h3 id={id} className={parts.heading}>
        {t({
          zh: `“${name}”实际完成用哪个数`,
          en: `Which figure is what was achieved of “${name}”`,
        })}
      </h3>
      <RadioGroup
        aria-labelledby={id}
        className={styles.group}
        value={'key' in chosen ? chosen.key : OWN}
        onChange={(_, { value }) => onChoose(value === OWN ? { typed } : { key: value })}
      >
        {choices.map((choice) => (
          <Radio
            key={choice.key}
            value={choice.key}
            label={
              <>
                <span className={styles.figure}>{choice.figure.text}</span>
                <span className={styles.words}>{t(choiceWords(choice))}</span>
              </>
            }
          />
        ))}
        {unit !== null && (
          <div className={styles.own}>
            <Radio value={OWN} label={<span className={styles.figure}>{own}</span>} />
            <Input
              className={styles.number}
              inputMode="decimal"
              value={typed}
              aria-label={t({
                zh: `另填的数${unit === '' ? '' : `（${unit}）`}`,
                en: `Another figure${unit === '' ? '' : ` (${unit})`}`,
              })}
              aria-invalid={wrong}
              aria-describedby={problem}
              onClick={() => {
                if (!('typed' in chosen)) onChoose({ typed });
              }}
              onKeyDown={keepKeys}
              onChange={(_, { value }) => onChoose({ typed: value })}
            />
            {unit}
          </div>
        )}
      </RadioGroup>
      <div id={problem} role="alert" className={parts.wrong}>
        {wrong && t({ zh: '请填一个数，不带单位。', en: 'Give a number, without its unit.' })}
      </div>
    </>
  );
}
