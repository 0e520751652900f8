import { Button, mergeClasses } from '@fluentui/react-components';
import type { DoubtfulPair } from '../../app/doubtful-pairs';
import type { Review } from '../../core';
import { Foot } from '../shell/Foot';
import { useLanguage } from '../shell/language';
import { useParts } from '../shell/use-pane-styles';
import { PairList } from './PairList';
import { Top } from './Top';

/** Props of {@link AskAll}. */
export interface AskAllProps {
  readonly review: Review;
  /** Those without an answer. */
  readonly pairs: readonly DoubtfulPair[];
  readonly busy: boolean;
  readonly onPair: (key: string) => void;
  readonly onConfirm: () => void;
  readonly onCancel: () => void;
}

/** What taking all of them means, with every sum, before it is done. */
export function AskAll({ review, pairs, busy, onPair, onConfirm, onCancel }: AskAllProps) {
  const { t } = useLanguage();
  const parts = useParts();
  const count = pairs.length;
  return (
    <>
      <Top of="ask" />
      <div className={mergeClasses(parts.box, parts.doubtful)}>
        <h3 className={parts.boxTitle}>
          {t({
            zh: `把还没有核对的 ${count} 组都采用？`,
            en: `Take all ${count} pairs that are left?`,
          })}
        </h3>
        <div>
          {t({
            zh: '都照程序找到的数采用，就是下面这些算式，从此参加完成率和状态的计算，等于您逐组点了“确认”。已经定为不采用的不动。程序没有把握才来问您，请先看一遍。',
            en: 'All are taken as they were found, with the sums below, and count for completion and states from then on, as if you had confirmed each of them. What you left out stays out. The program asks because it is not sure: please look through them first.',
          })}
        </div>
      </div>
      <PairList review={review} pairs={pairs} answer={() => null} onPair={onPair} />
      <Foot>
        <div className={parts.beside} style={{ marginTop: 0 }}>
          <Button appearance="primary" disabledFocusable={busy} onClick={onConfirm}>
            {t({ zh: `采用这 ${count} 组`, en: `Take these ${count}` })}
          </Button>
          <Button onClick={onCancel}>{t({ zh: '取消', en: 'Cancel' })}</Button>
        </div>
        <p className={parts.caption}>
          {t({
            zh: '记在本工作簿的“设置”表里，随时可以撤回。',
            en: 'Kept in the sheet 设置 of this workbook; can be taken back at any time.',
          })}
        </p>
      </Foot>
    </>
  );
}
