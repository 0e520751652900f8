import { Button, makeStyles, mergeClasses, ProgressBar } from '@fluentui/react-components';
import type { Preparation } from '../../app/prepare-sheets';
import type { Words } from '../../core';
import { Foot } from '../shell/Foot';
import { useLanguage } from '../shell/language';
import { preparationWords } from '../shell/progress-words';
import { Title } from '../shell/Title';
import { useParts } from '../shell/use-pane-styles';

const READY: Words = { zh: '备好', en: 'ready' };
const NOW: Words = { zh: '正在备', en: 'being made' };
const WAITING: Words = { zh: '等待', en: 'waiting' };

const useStyles = makeStyles({ now: { fontWeight: 600 } });

/** Props of {@link WritingView}. */
export interface WritingViewProps {
  /** Null until it is known which sheets there will be. */
  readonly preparation: Preparation | null;
  readonly opened: number;
  readonly onCancel: () => void;
}

/** Sheet by sheet while the summary is made; without a way out in the one write at the end. */
export function WritingView({ preparation, opened, onCancel }: WritingViewProps) {
  const { t } = useLanguage();
  const parts = useParts();
  const styles = useStyles();
  const { sheets, done } = preparation ?? { sheets: [], done: 0 };
  const committing = sheets.length > 0 && done >= sheets.length;
  const title = committing
    ? { zh: '正在写入', en: 'Writing' }
    : { zh: '正在生成汇总', en: 'Making the summary' };
  return (
    <>
      <Title opened={opened}>{t(title)}</Title>
      <p className={parts.text}>{t(preparationWords(preparation))}</p>
      <ProgressBar
        aria-label={t(title)}
        {...(committing || sheets.length === 0 ? {} : { value: (done + 0.5) / sheets.length })}
      />
      {sheets.length > 0 && (
        <ul className={parts.list}>
          {sheets.map((name, i) => (
            <li key={name} className={mergeClasses(parts.row, i === done && styles.now)}>
              <span className={parts.first}>{name}</span>
              <span className={mergeClasses(parts.second, i === done && styles.now)}>
                {t(i < done ? READY : i === done ? NOW : WAITING)}
              </span>
            </li>
          ))}
        </ul>
      )}
      {!committing && (
        <>
          {sheets.length > 0 && (
            <p className={parts.caption}>
              {t({
                zh: `${sheets.length} 张表全部备好后一次写入。现在取消，工作簿不变。`,
                en: `All ${sheets.length} sheets are written at once when they are ready. Cancel now, and the workbook stays as it is.`,
              })}
            </p>
          )}
          <Foot>
            <Button className={parts.wide} onClick={onCancel}>
              {t({ zh: '取消', en: 'Cancel' })}
            </Button>
          </Foot>
        </>
      )}
    </>
  );
}
