import { Button } from '@fluentui/react-components';
import type { Cell, IsoDate, Review, Words } from '../../core';
import { Foot } from '../shell/Foot';
import { useLanguage } from '../shell/language';
import { Title } from '../shell/Title';
import { useParts } from '../shell/use-pane-styles';
import { PairsLine } from '../pairs/PairsLine';
import { AsOfField } from './AsOfField';
import { LedgerCard } from './LedgerCard';
import { TextLink } from '../shell/TextLink';

/** Ledgers that leave room for the buttons below them; with more they stand at the foot, in sight. */
const WITHOUT_SCROLLING = 3;

/** Props of {@link LedgersView}. */
export interface LedgersViewProps {
  readonly review: Review;
  readonly opened: number;
  readonly today: IsoDate;
  readonly asOf: IsoDate | null;
  readonly notice: Words | null;
  readonly onCheck: () => void;
  readonly onSummarize: () => void;
  readonly onColumns: (ledger: number) => void;
  readonly onAsOf: (date: IsoDate | null) => void;
  readonly onReveal: (cell: Cell) => void;
  readonly onExplain: () => void;
  readonly onPairs: () => void;
}

/** 台账: what was found, as of when, and what can be done with it. */
export function LedgersView(props: LedgersViewProps) {
  const { review, opened, notice } = props;
  const { t } = useLanguage();
  const parts = useParts();
  const { ledgers } = review;
  const scrolls = ledgers.length > WITHOUT_SCROLLING;
  const buttons = (
    <>
      <Button appearance="primary" className={parts.wide} onClick={props.onCheck}>
        {t({ zh: '检查台账', en: 'Check the ledgers' })}
      </Button>
      <Button className={parts.stacked} onClick={props.onSummarize}>
        {t({ zh: '去汇总', en: 'To the summary' })}
      </Button>
    </>
  );
  return (
    <>
      <Title opened={opened}>
        {t({
          zh: `找到 ${ledgers.length} 张台账`,
          en: ledgers.length === 1 ? 'Found 1 ledger' : `Found ${ledgers.length} ledgers`,
        })}
      </Title>
      <ul className={parts.list}>
        {ledgers.map((ledger, i) => (
          <LedgerCard
            key={`${ledger.sheet} ${ledger.key}`}
            ledger={ledger}
            onColumns={() => props.onColumns(i)}
            onReveal={props.onReveal}
          />
        ))}
      </ul>
      <AsOfField
        ledgers={ledgers}
        given={props.asOf}
        today={props.today}
        onChange={props.onAsOf}
        onReveal={props.onReveal}
      />
      <PairsLine review={review} onPairs={props.onPairs} />
      {!scrolls && buttons}
      <p className={parts.caption}>
        {t({
          zh: '想知道某一格怎么读的，先选中它，再',
          en: 'To see how a cell is read, select it and ',
        })}
        <TextLink onClick={props.onExplain}>
          {t({ zh: '解释此格', en: 'explain this cell' })}
        </TextLink>
        {t({ zh: '。', en: '.' })}
      </p>
      <Foot>
        {scrolls && buttons}
        <p className={parts.caption}>
          {t({
            zh: '数据只在本机处理，不上传。',
            en: 'All work is done on this machine; nothing is uploaded.',
          })}
        </p>
        {notice !== null && <p className={parts.caption}>{t(notice)}</p>}
      </Foot>
    </>
  );
}
