import { Button, mergeClasses } from '@fluentui/react-components';
import type { DoubtfulPair, PairAnswer } from '../../app/doubtful-pairs';
import type { Review } from '../../core';
import { Foot } from '../shell/Foot';
import { useLanguage } from '../shell/language';
import { useParts } from '../shell/use-pane-styles';
import { PairList } from './PairList';
import { Top } from './Top';

/** Props of {@link PairsOverview}. */
export interface PairsOverviewProps {
  readonly review: Review;
  readonly pairs: readonly DoubtfulPair[];
  readonly answer: (pair: DoubtfulPair) => PairAnswer | null;
  /** Answers for sentences that were reworded since. */
  readonly lapsed: number;
  /** Pairs confirmed in one go just now. */
  readonly batch: number;
  readonly busy: boolean;
  readonly onPair: (key: string) => void;
  readonly onAskAll: () => void;
  readonly onUndoBatch: () => void;
  readonly onBack: () => void;
}

/** All pairs with what became of them; where none is left open, that all is done. */
export function PairsOverview(props: PairsOverviewProps) {
  const { review, pairs, answer, lapsed, batch, busy } = props;
  const { t } = useLanguage();
  const parts = useParts();
  const first = pairs.find((pair) => answer(pair) === null);
  const open = pairs.filter((pair) => answer(pair) === null).length;
  const taken = pairs.filter((pair) => answer(pair) === 'confirmed').length;
  const out = pairs.length - open - taken;
  return (
    <>
      <Top of="list" />
      {pairs.length === 0 ? (
        <p className={parts.text}>
          {t({
            zh: '没有要核对的数字。',
            en: 'No figures have to be checked.',
          })}
        </p>
      ) : (
        <div className={mergeClasses(parts.box, open === 0 ? parts.good : parts.doubtful)}>
          <h3 className={parts.boxTitle}>
            {open === 0
              ? t({ zh: '都核对过了', en: 'All are checked' })
              : t({
                  zh: `还有 ${open} 组没有核对`,
                  en: open === 1 ? '1 pair is left to check' : `${open} pairs are left to check`,
                })}
          </h3>
          <div>
            {t({
              zh: `采用 ${taken} 组，不采用 ${out} 组。没有确认的数字不参加计算。`,
              en: `${taken} taken, ${out} left out. What is not confirmed does not count.`,
            })}
          </div>
        </div>
      )}
      {pairs.length > 0 && (
        <PairList review={review} pairs={pairs} answer={answer} onPair={props.onPair} />
      )}
      {lapsed > 0 && (
        <p className={parts.caption}>
          {t({
            zh: `“设置”里另有 ${lapsed} 条以前的确认，台账里已经没有那样的两句话，不起作用。`,
            en: `设置 holds ${lapsed} earlier confirmations whose sentences were reworded; they have no effect.`,
          })}
        </p>
      )}
      <Foot>
        {first === undefined ? (
          <Button appearance="primary" className={parts.wide} onClick={props.onBack}>
            {t({ zh: '返回', en: 'Back' })}
          </Button>
        ) : (
          <div className={parts.beside} style={{ marginTop: 0 }}>
            <Button appearance="primary" onClick={() => props.onPair(first.key)}>
              {t({ zh: '一组一组看', en: 'One by one' })}
            </Button>
            <Button disabledFocusable={busy} onClick={props.onAskAll}>
              {t({ zh: '全部采用', en: 'Take all' })}
            </Button>
          </div>
        )}
        {batch > 0 && (
          <Button className={parts.stacked} disabledFocusable={busy} onClick={props.onUndoBatch}>
            {t({
              zh: `撤回刚才采用的 ${batch} 组`,
              en: `Take back the ${batch} pairs just taken`,
            })}
          </Button>
        )}
      </Foot>
    </>
  );
}
