import { Button } from '@fluentui/react-components';
import { chosenKinds, type PlannedSheet } from '../../app/summary-plan';
import type { TypedLimits } from '../../app/choose-states';
import type { Book, DerivedSheet, Review, Scheme } from '../../core';
import { Foot } from '../shell/Foot';
import { useLanguage } from '../shell/language';
import { Title } from '../shell/Title';
import { useParts } from '../shell/use-pane-styles';
import { countStates } from '../states/count-states';
import { StateBar } from '../states/StateBar';
import { Replaced } from './Replaced';
import { SchemeForm } from './SchemeForm';
import { SheetList } from './SheetList';
import { StatedCounts } from './StatedCounts';

/** Props of {@link SummaryView}. */
export interface SummaryViewProps {
  readonly review: Review;
  readonly book: Book;
  /** Null while the sizes are reckoned. */
  readonly sheets: readonly PlannedSheet[] | null;
  readonly leftOut: ReadonlySet<DerivedSheet>;
  readonly opened: number;
  readonly onLeaveOut: (kind: DerivedSheet, out: boolean) => void;
  readonly onScheme: (scheme: Scheme) => void;
  readonly onLimits: (limits: TypedLimits) => void;
  readonly onWrite: () => void;
}

/** 汇总: what will be written, how states are set, and what comes of it. */
export function SummaryView(props: SummaryViewProps) {
  const { review, sheets, leftOut, opened } = props;
  const { t } = useLanguage();
  const parts = useParts();
  const states = countStates(review);
  const kinds = (sheets ?? []).map(({ kind }) => kind);
  const chosen = chosenKinds(kinds, leftOut);
  const count = chosen.size;
  return (
    <>
      <Title opened={opened}>{t({ zh: '生成汇总', en: 'Make the summary' })}</Title>
      <p className={parts.text}>
        {sheets === null
          ? t({ zh: '正在估算各表的大小…', en: 'Working out how large the sheets are…' })
          : t({
              zh: `写入 ${count} 张表，台账不改动。`,
              en: `${count} sheets; the ledgers stay as they are.`,
            })}
      </p>
      {sheets !== null && (
        <SheetList sheets={sheets} leftOut={leftOut} onLeaveOut={props.onLeaveOut} />
      )}
      {sheets !== null && <Replaced book={props.book} sheets={sheets} chosen={chosen} />}
      <SchemeForm settings={review.settings} onScheme={props.onScheme} onLimits={props.onLimits} />
      <h3 className={parts.heading}>
        {t({ zh: `预览  ${states.tasks} 项任务`, en: `Preview: ${states.tasks} tasks` })}
      </h3>
      <StateBar states={states} />
      <StatedCounts review={review} />
      <Foot>
        <Button
          appearance="primary"
          className={parts.wide}
          disabledFocusable={sheets !== null && count === 0}
          onClick={props.onWrite}
        >
          {t({ zh: '生成汇总', en: 'Make the summary' })}
        </Button>
      </Foot>
    </>
  );
}
