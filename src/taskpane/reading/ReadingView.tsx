import { Button, ProgressBar } from '@fluentui/react-components';
import type { Stage } from '../../app/review-workbook';
import { Foot } from '../shell/Foot';
import { useLanguage } from '../shell/language';
import { STAGE_WORDS } from '../shell/progress-words';
import { Title } from '../shell/Title';
import { useParts } from '../shell/use-pane-styles';

const ORDER = Object.keys(STAGE_WORDS) as readonly Stage['stage'][];

/** Props of {@link ReadingView}. */
export interface ReadingViewProps {
  readonly reason: 'find' | 'check';
  readonly stage: Stage | null;
  readonly opened: number;
  readonly onCancel: () => void;
}

/** Shown while the workbook is read and checked: how far it got, and the way out. */
export function ReadingView({ reason, stage, opened, onCancel }: ReadingViewProps) {
  const { t } = useLanguage();
  const parts = useParts();
  const title =
    reason === 'find'
      ? { zh: '正在查找台账', en: 'Looking for ledgers' }
      : { zh: '正在检查台账', en: 'Checking the ledgers' };
  const words = STAGE_WORDS[stage?.stage ?? 'open'];
  return (
    <>
      <Title opened={opened}>{t(title)}</Title>
      <p className={parts.text}>{t(words)}</p>
      <ProgressBar value={shareOf(stage)} aria-label={t(title)} />
      <Foot>
        <Button className={parts.wide} onClick={onCancel}>
          {t({ zh: '取消', en: 'Cancel' })}
        </Button>
      </Foot>
    </>
  );
}

/** Each stage is a fifth of the way; within it by its own count. */
function shareOf(stage: Stage | null): number {
  if (stage === null) return 0;
  const within = stage.total === 0 ? 0 : Math.min(1, stage.done / stage.total);
  return (ORDER.indexOf(stage.stage) + within) / (ORDER.length - 1);
}
