import { mergeClasses } from '@fluentui/react-components';
import type { PairAnswer } from '../../app/doubtful-pairs';
import type { Words } from '../../core';
import { useLanguage } from '../shell/language';
import { TextLink } from '../shell/TextLink';
import { useParts } from '../shell/use-pane-styles';

const SAID: Readonly<Record<PairAnswer, Words>> = {
  confirmed: { zh: '已采用，参加计算。', en: 'Taken; it counts. ' },
  declined: { zh: '不采用，不参加计算。', en: 'Left out; it does not count. ' },
};

/** Props of {@link Answer}. */
export interface AnswerProps {
  readonly answer: PairAnswer;
  readonly byHand: boolean;
  readonly busy: boolean;
  readonly onReopen: () => void;
}

/** What was decided about a pair, and the way to take it back. */
export function Answer({ answer, byHand, busy, onReopen }: AnswerProps) {
  const { t } = useLanguage();
  const parts = useParts();
  return (
    <div className={mergeClasses(parts.box, answer === 'confirmed' && parts.good)}>
      {t(SAID[answer])}
      {byHand ? (
        t({
          zh: '这一行是在“设置”里手工写的，要改请到那里改。',
          en: 'This row was typed into 设置 by hand; change it there.',
        })
      ) : (
        <TextLink onClick={() => !busy && onReopen()}>
          {t({ zh: '撤回', en: 'Take it back' })}
        </TextLink>
      )}
    </div>
  );
}
