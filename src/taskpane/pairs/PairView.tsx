import { Button, makeStyles, mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { DoubtfulPair, PairAnswer } from '../../app/doubtful-pairs';
import { cellLabel, type Cell, type PairChoice, type Review } from '../../core';
import { Foot } from '../shell/Foot';
import { useLanguage } from '../shell/language';
import { TextLink } from '../shell/TextLink';
import { useParts } from '../shell/use-pane-styles';
import type { Choice } from '../state/pairs-place';
import { Answer } from './Answer';
import { FigureChoices } from './FigureChoices';
import { OtherPlaces } from './OtherPlaces';
import { taskCaption, taskTitle } from './pair-words';
import { quotesOf, type TextAt } from './quotes-of';
import { QuotedText } from './QuotedText';
import { SumBox } from './SumBox';
import { Top } from './Top';

const useStyles = makeStyles({
  title: { margin: 0, fontSize: '14px', lineHeight: '20px', fontWeight: 600 },
  line: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    flexWrap: 'wrap',
  },
  links: { '& > * + *': { marginLeft: '14px' } },
});

/** Props of {@link PairView}. */
export interface PairViewProps {
  readonly review: Review;
  readonly pair: DoubtfulPair;
  readonly choices: readonly PairChoice[];
  readonly textAt: TextAt;
  readonly chosen: Choice;
  /** The chosen figure; null where what was typed is none. */
  readonly choice: PairChoice | null;
  readonly unit: string | null;
  readonly wrong: boolean;
  readonly answer: PairAnswer | null;
  /** The answer was typed into 设置 by hand. */
  readonly byHand: boolean;
  readonly busy: boolean;
  /** Pairs without an answer, this one included. */
  readonly open: number;
  readonly onChoose: (choice: Choice) => void;
  readonly onConfirm: () => void;
  readonly onDecline: () => void;
  readonly onReopen: () => void;
  readonly onAskAll: () => void;
  readonly onList: () => void;
  readonly onReveal: (cell: Cell) => void;
}

/** One pair: both sentences with their figures marked, the sum, why it is in doubt, and the answer. */
export function PairView(props: PairViewProps) {
  const { review, pair, choices, choice, answer, busy, open } = props;
  const { language, t } = useLanguage();
  const parts = useParts();
  const styles = useStyles();
  const [place, ...others] = pair.places;
  const quotes = useMemo(
    () => quotesOf(place, choices, choice, props.textAt),
    [place, choices, choice, props.textAt],
  );
  return (
    <>
      <Top of={pair.key} />
      <h3 className={styles.title}>{taskTitle(place, review)}</h3>
      <p className={parts.caption}>{taskCaption(place, language)}</p>
      {answer !== null && (
        <Answer answer={answer} byHand={props.byHand} busy={busy} onReopen={props.onReopen} />
      )}
      {quotes.target !== null && (
        <QuotedText
          title={t({ zh: '目标', en: 'Target' })}
          {...quotes.target}
          onReveal={props.onReveal}
        />
      )}
      {quotes.progress.map((quote, i) => (
        <QuotedText
          key={cellLabel(quote.cell)}
          title={
            i === 0
              ? t({ zh: '进展', en: 'Progress' })
              : t({ zh: '进展（续）', en: 'More progress' })
          }
          {...quote}
          onReveal={props.onReveal}
        />
      ))}
      <SumBox place={place} choice={choice} typed={'typed' in props.chosen} answer={answer} />
      <FigureChoices
        name={place.indicator.name}
        choices={choices}
        chosen={props.chosen}
        unit={props.unit}
        wrong={props.wrong}
        onChoose={props.onChoose}
      />
      <OtherPlaces places={others} onReveal={props.onReveal} />
      <Foot>
        <div className={parts.beside} style={{ marginTop: 0 }}>
          <Button appearance="primary" disabledFocusable={busy} onClick={props.onConfirm}>
            {open > 1 || answer !== null
              ? t({ zh: '确认，看下一组', en: 'Confirm, next' })
              : t({ zh: '确认', en: 'Confirm' })}
          </Button>
          <Button disabledFocusable={busy} onClick={props.onDecline}>
            {t({ zh: '不采用', en: 'Leave it out' })}
          </Button>
        </div>
        <div className={styles.line}>
          <p className={parts.caption}>
            {t({
              zh: '没有确认的数字不参加计算。',
              en: 'What is not confirmed does not count.',
            })}
          </p>
          <span className={mergeClasses(parts.caption, styles.links)}>
            <TextLink onClick={props.onList}>
              {t({ zh: '列出各组', en: 'List the pairs' })}
            </TextLink>
            {open > 1 && (
              <TextLink onClick={props.onAskAll}>{t({ zh: '全部采用', en: 'Take all' })}</TextLink>
            )}
          </span>
        </div>
      </Foot>
    </>
  );
}
