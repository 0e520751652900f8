import { mergeClasses } from '@fluentui/react-components';
import type { Verdict as CoreVerdict, Words } from '../../core';
import { useLanguage } from '../shell/language';
import { Title } from '../shell/Title';
import { useParts } from '../shell/use-pane-styles';

/** Whether the ledgers may be handed in, and what stands in the way. */
export function Verdict({
  verdict,
  opened,
}: {
  readonly verdict: CoreVerdict;
  readonly opened: number;
}) {
  const { t } = useLanguage();
  const parts = useParts();
  const { ready, open } = verdict;
  const look = ready ? parts.good : open.mustFix > 0 ? parts.bad : parts.doubtful;
  return (
    <div className={mergeClasses(parts.box, look)}>
      <Title opened={opened} className={parts.boxTitle}>
        {t(ready ? { zh: '可提交', en: 'Ready to hand in' } : { zh: '不可提交', en: 'Not ready' })}
      </Title>
      <div>{t(detailOf(verdict))}</div>
    </div>
  );
}

function detailOf({ ready, open, mustFix, verify, hints }: CoreVerdict): Words {
  if (mustFix + verify + hints === 0)
    return { zh: '没有发现问题，可提交。', en: 'Nothing was found.' };
  if (ready) {
    return {
      zh: '强制和核实的都已处理，提示供参考。',
      en: 'All that must be mended or explained is; hints are for information.',
    };
  }
  if (open.mustFix === 0) {
    return {
      zh: `还有 ${open.verify} 处核实没有处理：逐处改正，或说明理由。`,
      en: `${open.verify} to verify are left: mend or explain each.`,
    };
  }
  if (open.verify === 0) {
    return { zh: `还有 ${open.mustFix} 处强制必须改正。`, en: `${open.mustFix} must be mended.` };
  }
  return {
    zh: `还有 ${open.mustFix} 处强制必须改正；${open.verify} 处核实要改正或说明理由。`,
    en: `${open.mustFix} must be mended, ${open.verify} mended or explained.`,
  };
}
