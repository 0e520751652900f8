import { Button } from '@fluentui/react-components';
import type { SkippedSheet, Words } from '../../core';
import { Foot } from '../shell/Foot';
import { useLanguage } from '../shell/language';
import { Title } from '../shell/Title';
import { useParts } from '../shell/use-pane-styles';

const REASONS: Readonly<Record<SkippedSheet['reason'], Words>> = {
  empty: { zh: '空表', en: 'empty' },
  own: { zh: '本工具写的表', en: 'written by this tool' },
  'no-heading': { zh: '没有台账的表头', en: 'no headings of a ledger' },
  'no-rows': { zh: '表头下面没有内容', en: 'nothing below the headings' },
};

/** Props of {@link NothingFound}. */
export interface NothingFoundProps {
  readonly skipped: readonly SkippedSheet[];
  readonly opened: number;
  readonly onSearchAgain: () => void;
}

/** No sheet is a ledger: why not, sheet by sheet, and what a ledger needs. */
export function NothingFound({ skipped, opened, onSearchAgain }: NothingFoundProps) {
  const { t } = useLanguage();
  const parts = useParts();
  return (
    <>
      <Title opened={opened}>{t({ zh: '没有找到台账', en: 'No ledger found' })}</Title>
      <p className={parts.text}>
        {t({
          zh: `看了 ${skipped.length} 张表，都没有台账的表头。台账要有一行表头，写着“任务”或“事项”，还有“责任单位”“完成时限”“进展情况”中的至少一项。`,
          en: `None of the ${skipped.length} sheets has the headings of a ledger. It needs one row of headings with 任务 or 事项 and at least one of 责任单位, 完成时限, 进展情况.`,
        })}
      </p>
      <ul className={parts.list}>
        {skipped.map(({ sheet, reason }) => (
          <li key={sheet} className={parts.row}>
            <span className={parts.first}>{sheet}</span>
            <span className={parts.second}>{t(REASONS[reason])}</span>
          </li>
        ))}
      </ul>
      <p className={parts.text}>
        {t({
          zh: '改好表头，或换一个工作簿，再点“重新查找”。',
          en: 'Mend the headings, or take another workbook, and search again.',
        })}
      </p>
      <Foot>
        <Button appearance="primary" className={parts.wide} onClick={onSearchAgain}>
          {t({ zh: '重新查找', en: 'Search again' })}
        </Button>
      </Foot>
    </>
  );
}
