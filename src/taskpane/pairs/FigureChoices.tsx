import { makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { PairChoice } from '../../core';
import { useLanguage } from '../shell/language';
import { useParts } from '../shell/use-pane-styles';
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
});

/** Props of {@link FigureChoices}. */
export interface FigureChoicesProps {
  readonly name: string;
  readonly choices: readonly PairChoice[];
  readonly chosen: string;
  readonly onChoose: (key: string) => void;
}

/** Which figure of the text is the actual: each with what the text says of it. */
export function FigureChoices({ name, choices, chosen, onChoose }: FigureChoicesProps) {
  const { t } = useLanguage();
  const parts = useParts();
  const styles = useStyles();
  const id = useId();
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
        value={chosen}
        onChange={(_, data) => onChoose(data.value)}
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
      </RadioGroup>
    </>
  );
}
